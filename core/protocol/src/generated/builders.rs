//! Builders: what is there by default.

use std::fmt;

use crate::{enums, view};
use crate::fields::{Build, Fields, JsonText, Series, object_builder, union_builder};
use crate::raw::RawJson;

/// A builder of `AbortRequest`: the parameters of `session.abort`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AbortRequest(pub(crate) Fields);

impl AbortRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AbortRequest {
        let fields = Fields::new();
        AbortRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AbortRequest { self.0.text("sessionId", value); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: enums::AbortReason) -> AbortRequest { self.0.text("reason", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AbortRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AbortRequest<'_> { view::AbortRequest(self.0.raw()) }
}

object_builder!(AbortRequest);

/// A builder of `AccountGetQuotaRequest`: the parameters of `account.getQuota`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountGetQuotaRequest(pub(crate) Fields);

impl AccountGetQuotaRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AccountGetQuotaRequest {
        let fields = Fields::new();
        AccountGetQuotaRequest(fields)
    }
    /// Sets `selectionId`.
    #[inline] pub fn selection_id(mut self, value: &str) -> AccountGetQuotaRequest { self.0.text("selectionId", value); self }
    /// Sets `gitHubToken`.
    #[inline] pub fn github_token(mut self, value: &str) -> AccountGetQuotaRequest { self.0.text("gitHubToken", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountGetQuotaRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountGetQuotaRequest<'_> { view::AccountGetQuotaRequest(self.0.raw()) }
}

object_builder!(AccountGetQuotaRequest);

/// A builder of `AgentListRequest`: the parameters of `session.agent.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentListRequest(pub(crate) Fields);

impl AgentListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AgentListRequest {
        let fields = Fields::new();
        AgentListRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AgentListRequest { self.0.text("sessionId", value); self }
    /// Sets `includeBuiltInAgents`.
    #[inline] pub fn include_built_in_agents(mut self, value: bool) -> AgentListRequest { self.0.bool("includeBuiltInAgents", value); self }
    /// Sets `includePrompt`.
    #[inline] pub fn include_prompt(mut self, value: bool) -> AgentListRequest { self.0.bool("includePrompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentListRequest<'_> { view::AgentListRequest(self.0.raw()) }
}

object_builder!(AgentListRequest);

/// A builder of `AgentStopHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentStopHookOutput(pub(crate) Fields);

impl AgentStopHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AgentStopHookOutput {
        let fields = Fields::new();
        AgentStopHookOutput(fields)
    }
    /// Sets `decision`.
    #[inline] pub fn decision(mut self, value: enums::HookBlock) -> AgentStopHookOutput { self.0.text("decision", value.as_str()); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> AgentStopHookOutput { self.0.text("reason", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentStopHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentStopHookOutput<'_> { view::AgentStopHookOutput(self.0.raw()) }
}

object_builder!(AgentStopHookOutput);

/// A builder of `AgentStopHookResult`: the answer to the hook `agentStop`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentStopHookResult(pub(crate) Fields);

impl AgentStopHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AgentStopHookResult {
        let fields = Fields::new();
        AgentStopHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: AgentStopHookOutput) -> AgentStopHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentStopHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentStopHookResult<'_> { view::AgentStopHookResult(self.0.raw()) }
}

object_builder!(AgentStopHookResult);

/// A builder of `ApiKeyAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ApiKeyAuthInfo(pub(crate) Fields);

impl ApiKeyAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(api_key: &str, host: &str) -> ApiKeyAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "api-key");
        fields.text("apiKey", api_key);
        fields.text("host", host);
        ApiKeyAuthInfo(fields)
    }
    /// Sets `apiKey`.
    #[inline] pub fn api_key(mut self, value: &str) -> ApiKeyAuthInfo { self.0.text("apiKey", value); self }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> ApiKeyAuthInfo { self.0.text("host", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> ApiKeyAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ApiKeyAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ApiKeyAuthInfo<'_> { view::ApiKeyAuthInfo(self.0.raw()) }
}

object_builder!(ApiKeyAuthInfo);

/// A builder of `AttachmentBlob`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentBlob(pub(crate) Fields);

impl AttachmentBlob {
    /// Starts with what is required.
    #[inline]
    pub fn new(mime_type: &str) -> AttachmentBlob {
        let mut fields = Fields::new();
        fields.text("type", "blob");
        fields.text("mimeType", mime_type);
        AttachmentBlob(fields)
    }
    /// Sets `data`. Encoded as `base64`.
    #[inline] pub fn data(mut self, value: &str) -> AttachmentBlob { self.0.text("data", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> AttachmentBlob { self.0.text("mimeType", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> AttachmentBlob { self.0.text("displayName", value); self }
    /// Sets `assetId`.
    #[inline] pub fn asset_id(mut self, value: &str) -> AttachmentBlob { self.0.text("assetId", value); self }
    /// Sets `byteLength`. At least `0`.
    #[inline] pub fn byte_length(mut self, value: u64) -> AttachmentBlob { self.0.natural("byteLength", value); self }
    /// Sets `omittedReason`.
    #[inline] pub fn omitted_reason(mut self, value: enums::OmittedBinaryOmittedReason) -> AttachmentBlob { self.0.text("omittedReason", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentBlob { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentBlob<'_> { view::AttachmentBlob(self.0.raw()) }
}

object_builder!(AttachmentBlob);

/// A builder of `AttachmentDirectory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentDirectory(pub(crate) Fields);

impl AttachmentDirectory {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, display_name: &str) -> AttachmentDirectory {
        let mut fields = Fields::new();
        fields.text("type", "directory");
        fields.text("path", path);
        fields.text("displayName", display_name);
        AttachmentDirectory(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> AttachmentDirectory { self.0.text("path", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> AttachmentDirectory { self.0.text("displayName", value); self }
    /// Sets `taggedFilesEntry`.
    #[inline] pub fn tagged_files_entry(mut self, value: &str) -> AttachmentDirectory { self.0.text("taggedFilesEntry", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentDirectory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentDirectory<'_> { view::AttachmentDirectory(self.0.raw()) }
}

object_builder!(AttachmentDirectory);

/// A builder of `AttachmentExtensionContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentExtensionContext(pub(crate) Fields);

impl AttachmentExtensionContext {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_id: &str, title: &str, captured_at: &str) -> AttachmentExtensionContext {
        let mut fields = Fields::new();
        fields.text("type", "extension_context");
        fields.text("extensionId", extension_id);
        fields.text("title", title);
        fields.text("capturedAt", captured_at);
        AttachmentExtensionContext(fields)
    }
    /// Sets `extensionId`.
    #[inline] pub fn extension_id(mut self, value: &str) -> AttachmentExtensionContext { self.0.text("extensionId", value); self }
    /// Sets `canvasId`.
    #[inline] pub fn canvas_id(mut self, value: &str) -> AttachmentExtensionContext { self.0.text("canvasId", value); self }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> AttachmentExtensionContext { self.0.text("instanceId", value); self }
    /// Sets `title`. Least length `1`.
    #[inline] pub fn title(mut self, value: &str) -> AttachmentExtensionContext { self.0.text("title", value); self }
    /// Sets `payload`.
    #[inline] pub fn payload(mut self, value: impl Into<JsonText>) -> AttachmentExtensionContext { self.0.put("payload", &Into::<JsonText>::into(value)); self }
    /// Sets `capturedAt`. Format `date-time`.
    #[inline] pub fn captured_at(mut self, value: &str) -> AttachmentExtensionContext { self.0.text("capturedAt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentExtensionContext { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentExtensionContext<'_> { view::AttachmentExtensionContext(self.0.raw()) }
}

object_builder!(AttachmentExtensionContext);

/// A builder of `AttachmentFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentFile(pub(crate) Fields);

impl AttachmentFile {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, display_name: &str) -> AttachmentFile {
        let mut fields = Fields::new();
        fields.text("type", "file");
        fields.text("path", path);
        fields.text("displayName", display_name);
        AttachmentFile(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> AttachmentFile { self.0.text("path", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> AttachmentFile { self.0.text("displayName", value); self }
    /// Sets `lineRange`.
    #[inline] pub fn line_range(mut self, value: AttachmentFileLineRange) -> AttachmentFile { self.0.fields("lineRange", &value.0); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> AttachmentFile { self.0.text("mimeType", value); self }
    /// Sets `assetId`.
    #[inline] pub fn asset_id(mut self, value: &str) -> AttachmentFile { self.0.text("assetId", value); self }
    /// Sets `byteLength`. At least `0`.
    #[inline] pub fn byte_length(mut self, value: u64) -> AttachmentFile { self.0.natural("byteLength", value); self }
    /// Sets `omittedReason`.
    #[inline] pub fn omitted_reason(mut self, value: enums::OmittedBinaryOmittedReason) -> AttachmentFile { self.0.text("omittedReason", value.as_str()); self }
    /// Sets `taggedFilesEntry`.
    #[inline] pub fn tagged_files_entry(mut self, value: &str) -> AttachmentFile { self.0.text("taggedFilesEntry", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentFile { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentFile<'_> { view::AttachmentFile(self.0.raw()) }
}

object_builder!(AttachmentFile);

/// A builder of `AttachmentFileLineRange`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentFileLineRange(pub(crate) Fields);

impl AttachmentFileLineRange {
    /// Starts with what is required.
    #[inline]
    pub fn new(start: u64, end: u64) -> AttachmentFileLineRange {
        let mut fields = Fields::new();
        fields.natural("start", start);
        fields.natural("end", end);
        AttachmentFileLineRange(fields)
    }
    /// Sets `start`. More than `0`.
    #[inline] pub fn start(mut self, value: u64) -> AttachmentFileLineRange { self.0.natural("start", value); self }
    /// Sets `end`. More than `0`.
    #[inline] pub fn end(mut self, value: u64) -> AttachmentFileLineRange { self.0.natural("end", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentFileLineRange { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentFileLineRange<'_> { view::AttachmentFileLineRange(self.0.raw()) }
}

object_builder!(AttachmentFileLineRange);

/// A builder of `AttachmentGitHubActionsJob`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubActionsJob(pub(crate) Fields);

impl AttachmentGitHubActionsJob {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, job_id: u64, job_name: &str, workflow_name: &str, url: &str) -> AttachmentGitHubActionsJob {
        let mut fields = Fields::new();
        fields.text("type", "github_actions_job");
        fields.fields("repo", &repo.0);
        fields.natural("jobId", job_id);
        fields.text("jobName", job_name);
        fields.text("workflowName", workflow_name);
        fields.text("url", url);
        AttachmentGitHubActionsJob(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubActionsJob { self.0.fields("repo", &value.0); self }
    /// Sets `jobId`. More than `0`.
    #[inline] pub fn job_id(mut self, value: u64) -> AttachmentGitHubActionsJob { self.0.natural("jobId", value); self }
    /// Sets `jobName`.
    #[inline] pub fn job_name(mut self, value: &str) -> AttachmentGitHubActionsJob { self.0.text("jobName", value); self }
    /// Sets `workflowName`.
    #[inline] pub fn workflow_name(mut self, value: &str) -> AttachmentGitHubActionsJob { self.0.text("workflowName", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubActionsJob { self.0.text("url", value); self }
    /// Sets `conclusion`.
    #[inline] pub fn conclusion(mut self, value: &str) -> AttachmentGitHubActionsJob { self.0.text("conclusion", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubActionsJob { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubActionsJob<'_> { view::AttachmentGitHubActionsJob(self.0.raw()) }
}

object_builder!(AttachmentGitHubActionsJob);

/// A builder of `AttachmentGitHubCommit`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubCommit(pub(crate) Fields);

impl AttachmentGitHubCommit {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, oid: &str, message: &str, url: &str) -> AttachmentGitHubCommit {
        let mut fields = Fields::new();
        fields.text("type", "github_commit");
        fields.fields("repo", &repo.0);
        fields.text("oid", oid);
        fields.text("message", message);
        fields.text("url", url);
        AttachmentGitHubCommit(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubCommit { self.0.fields("repo", &value.0); self }
    /// Sets `oid`.
    #[inline] pub fn oid(mut self, value: &str) -> AttachmentGitHubCommit { self.0.text("oid", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> AttachmentGitHubCommit { self.0.text("message", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubCommit { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubCommit { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubCommit<'_> { view::AttachmentGitHubCommit(self.0.raw()) }
}

object_builder!(AttachmentGitHubCommit);

/// A builder of `AttachmentGitHubFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubFile(pub(crate) Fields);

impl AttachmentGitHubFile {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, r#ref: &str, path: &str, url: &str) -> AttachmentGitHubFile {
        let mut fields = Fields::new();
        fields.text("type", "github_file");
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        fields.text("url", url);
        AttachmentGitHubFile(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubFile { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> AttachmentGitHubFile { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> AttachmentGitHubFile { self.0.text("path", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubFile { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubFile { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubFile<'_> { view::AttachmentGitHubFile(self.0.raw()) }
}

object_builder!(AttachmentGitHubFile);

/// A builder of `AttachmentGitHubFileDiff`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubFileDiff(pub(crate) Fields);

impl AttachmentGitHubFileDiff {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> AttachmentGitHubFileDiff {
        let mut fields = Fields::new();
        fields.text("type", "github_file_diff");
        fields.text("url", url);
        AttachmentGitHubFileDiff(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubFileDiff { self.0.text("url", value); self }
    /// Sets `head`.
    #[inline] pub fn head(mut self, value: AttachmentGitHubFileDiffSide) -> AttachmentGitHubFileDiff { self.0.fields("head", &value.0); self }
    /// Sets `base`.
    #[inline] pub fn base(mut self, value: AttachmentGitHubFileDiffSide) -> AttachmentGitHubFileDiff { self.0.fields("base", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubFileDiff { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubFileDiff<'_> { view::AttachmentGitHubFileDiff(self.0.raw()) }
}

object_builder!(AttachmentGitHubFileDiff);

/// A builder of `AttachmentGitHubFileDiffSide`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubFileDiffSide(pub(crate) Fields);

impl AttachmentGitHubFileDiffSide {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, r#ref: &str, path: &str) -> AttachmentGitHubFileDiffSide {
        let mut fields = Fields::new();
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        AttachmentGitHubFileDiffSide(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubFileDiffSide { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> AttachmentGitHubFileDiffSide { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> AttachmentGitHubFileDiffSide { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubFileDiffSide { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubFileDiffSide<'_> { view::AttachmentGitHubFileDiffSide(self.0.raw()) }
}

object_builder!(AttachmentGitHubFileDiffSide);

/// A builder of `AttachmentGitHubReference`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubReference(pub(crate) Fields);

impl AttachmentGitHubReference {
    /// Starts with what is required.
    #[inline]
    pub fn new(number: u64, title: &str, reference_type: enums::AttachmentGitHubReferenceType, state: &str, url: &str) -> AttachmentGitHubReference {
        let mut fields = Fields::new();
        fields.text("type", "github_reference");
        fields.natural("number", number);
        fields.text("title", title);
        fields.text("referenceType", reference_type.as_str());
        fields.text("state", state);
        fields.text("url", url);
        AttachmentGitHubReference(fields)
    }
    /// Sets `number`. More than `0`.
    #[inline] pub fn number(mut self, value: u64) -> AttachmentGitHubReference { self.0.natural("number", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> AttachmentGitHubReference { self.0.text("title", value); self }
    /// Sets `referenceType`.
    #[inline] pub fn reference_type(mut self, value: enums::AttachmentGitHubReferenceType) -> AttachmentGitHubReference { self.0.text("referenceType", value.as_str()); self }
    /// Sets `state`.
    #[inline] pub fn state(mut self, value: &str) -> AttachmentGitHubReference { self.0.text("state", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubReference { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubReference { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubReference<'_> { view::AttachmentGitHubReference(self.0.raw()) }
}

object_builder!(AttachmentGitHubReference);

/// A builder of `AttachmentGitHubRelease`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubRelease(pub(crate) Fields);

impl AttachmentGitHubRelease {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, tag_name: &str, name: &str, url: &str) -> AttachmentGitHubRelease {
        let mut fields = Fields::new();
        fields.text("type", "github_release");
        fields.fields("repo", &repo.0);
        fields.text("tagName", tag_name);
        fields.text("name", name);
        fields.text("url", url);
        AttachmentGitHubRelease(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubRelease { self.0.fields("repo", &value.0); self }
    /// Sets `tagName`.
    #[inline] pub fn tag_name(mut self, value: &str) -> AttachmentGitHubRelease { self.0.text("tagName", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> AttachmentGitHubRelease { self.0.text("name", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubRelease { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubRelease { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubRelease<'_> { view::AttachmentGitHubRelease(self.0.raw()) }
}

object_builder!(AttachmentGitHubRelease);

/// A builder of `AttachmentGitHubRepository`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubRepository(pub(crate) Fields);

impl AttachmentGitHubRepository {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, url: &str) -> AttachmentGitHubRepository {
        let mut fields = Fields::new();
        fields.text("type", "github_repository");
        fields.fields("repo", &repo.0);
        fields.text("url", url);
        AttachmentGitHubRepository(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubRepository { self.0.fields("repo", &value.0); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubRepository { self.0.text("url", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> AttachmentGitHubRepository { self.0.text("description", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> AttachmentGitHubRepository { self.0.text("ref", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubRepository { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubRepository<'_> { view::AttachmentGitHubRepository(self.0.raw()) }
}

object_builder!(AttachmentGitHubRepository);

/// A builder of `AttachmentGitHubSnippet`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubSnippet(pub(crate) Fields);

impl AttachmentGitHubSnippet {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, r#ref: &str, path: &str, url: &str, line_range: AttachmentFileLineRange) -> AttachmentGitHubSnippet {
        let mut fields = Fields::new();
        fields.text("type", "github_snippet");
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        fields.text("url", url);
        fields.fields("lineRange", &line_range.0);
        AttachmentGitHubSnippet(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubSnippet { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> AttachmentGitHubSnippet { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> AttachmentGitHubSnippet { self.0.text("path", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubSnippet { self.0.text("url", value); self }
    /// Sets `lineRange`.
    #[inline] pub fn line_range(mut self, value: AttachmentFileLineRange) -> AttachmentGitHubSnippet { self.0.fields("lineRange", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubSnippet { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubSnippet<'_> { view::AttachmentGitHubSnippet(self.0.raw()) }
}

object_builder!(AttachmentGitHubSnippet);

/// A builder of `AttachmentGitHubTreeComparison`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubTreeComparison(pub(crate) Fields);

impl AttachmentGitHubTreeComparison {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str, base: AttachmentGitHubTreeComparisonSide, head: AttachmentGitHubTreeComparisonSide) -> AttachmentGitHubTreeComparison {
        let mut fields = Fields::new();
        fields.text("type", "github_tree_comparison");
        fields.text("url", url);
        fields.fields("base", &base.0);
        fields.fields("head", &head.0);
        AttachmentGitHubTreeComparison(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubTreeComparison { self.0.text("url", value); self }
    /// Sets `base`.
    #[inline] pub fn base(mut self, value: AttachmentGitHubTreeComparisonSide) -> AttachmentGitHubTreeComparison { self.0.fields("base", &value.0); self }
    /// Sets `head`.
    #[inline] pub fn head(mut self, value: AttachmentGitHubTreeComparisonSide) -> AttachmentGitHubTreeComparison { self.0.fields("head", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubTreeComparison { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubTreeComparison<'_> { view::AttachmentGitHubTreeComparison(self.0.raw()) }
}

object_builder!(AttachmentGitHubTreeComparison);

/// A builder of `AttachmentGitHubTreeComparisonSide`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubTreeComparisonSide(pub(crate) Fields);

impl AttachmentGitHubTreeComparisonSide {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: GitHubRepoRef, revision: &str) -> AttachmentGitHubTreeComparisonSide {
        let mut fields = Fields::new();
        fields.fields("repo", &repo.0);
        fields.text("revision", revision);
        AttachmentGitHubTreeComparisonSide(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: GitHubRepoRef) -> AttachmentGitHubTreeComparisonSide { self.0.fields("repo", &value.0); self }
    /// Sets `revision`.
    #[inline] pub fn revision(mut self, value: &str) -> AttachmentGitHubTreeComparisonSide { self.0.text("revision", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubTreeComparisonSide { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubTreeComparisonSide<'_> { view::AttachmentGitHubTreeComparisonSide(self.0.raw()) }
}

object_builder!(AttachmentGitHubTreeComparisonSide);

/// A builder of `AttachmentGitHubUrl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentGitHubUrl(pub(crate) Fields);

impl AttachmentGitHubUrl {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> AttachmentGitHubUrl {
        let mut fields = Fields::new();
        fields.text("type", "github_url");
        fields.text("url", url);
        AttachmentGitHubUrl(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> AttachmentGitHubUrl { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentGitHubUrl { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentGitHubUrl<'_> { view::AttachmentGitHubUrl(self.0.raw()) }
}

object_builder!(AttachmentGitHubUrl);

/// A builder of `AttachmentSelection`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentSelection(pub(crate) Fields);

impl AttachmentSelection {
    /// Starts with what is required.
    #[inline]
    pub fn new(file_path: &str, display_name: &str, text: &str, selection: AttachmentSelectionDetails) -> AttachmentSelection {
        let mut fields = Fields::new();
        fields.text("type", "selection");
        fields.text("filePath", file_path);
        fields.text("displayName", display_name);
        fields.text("text", text);
        fields.fields("selection", &selection.0);
        AttachmentSelection(fields)
    }
    /// Sets `filePath`.
    #[inline] pub fn file_path(mut self, value: &str) -> AttachmentSelection { self.0.text("filePath", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> AttachmentSelection { self.0.text("displayName", value); self }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> AttachmentSelection { self.0.text("text", value); self }
    /// Sets `selection`.
    #[inline] pub fn selection(mut self, value: AttachmentSelectionDetails) -> AttachmentSelection { self.0.fields("selection", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentSelection { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentSelection<'_> { view::AttachmentSelection(self.0.raw()) }
}

object_builder!(AttachmentSelection);

/// A builder of `AttachmentSelectionDetails`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentSelectionDetails(pub(crate) Fields);

impl AttachmentSelectionDetails {
    /// Starts with what is required.
    #[inline]
    pub fn new(start: AttachmentSelectionDetailsStart, end: AttachmentSelectionDetailsEnd) -> AttachmentSelectionDetails {
        let mut fields = Fields::new();
        fields.fields("start", &start.0);
        fields.fields("end", &end.0);
        AttachmentSelectionDetails(fields)
    }
    /// Sets `start`.
    #[inline] pub fn start(mut self, value: AttachmentSelectionDetailsStart) -> AttachmentSelectionDetails { self.0.fields("start", &value.0); self }
    /// Sets `end`.
    #[inline] pub fn end(mut self, value: AttachmentSelectionDetailsEnd) -> AttachmentSelectionDetails { self.0.fields("end", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentSelectionDetails { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentSelectionDetails<'_> { view::AttachmentSelectionDetails(self.0.raw()) }
}

object_builder!(AttachmentSelectionDetails);

/// A builder of `AttachmentSelectionDetailsEnd`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentSelectionDetailsEnd(pub(crate) Fields);

impl AttachmentSelectionDetailsEnd {
    /// Starts with what is required.
    #[inline]
    pub fn new(line: u64, character: u64) -> AttachmentSelectionDetailsEnd {
        let mut fields = Fields::new();
        fields.natural("line", line);
        fields.natural("character", character);
        AttachmentSelectionDetailsEnd(fields)
    }
    /// Sets `line`. At least `0`.
    #[inline] pub fn line(mut self, value: u64) -> AttachmentSelectionDetailsEnd { self.0.natural("line", value); self }
    /// Sets `character`. At least `0`.
    #[inline] pub fn character(mut self, value: u64) -> AttachmentSelectionDetailsEnd { self.0.natural("character", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentSelectionDetailsEnd { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentSelectionDetailsEnd<'_> { view::AttachmentSelectionDetailsEnd(self.0.raw()) }
}

object_builder!(AttachmentSelectionDetailsEnd);

/// A builder of `AttachmentSelectionDetailsStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AttachmentSelectionDetailsStart(pub(crate) Fields);

impl AttachmentSelectionDetailsStart {
    /// Starts with what is required.
    #[inline]
    pub fn new(line: u64, character: u64) -> AttachmentSelectionDetailsStart {
        let mut fields = Fields::new();
        fields.natural("line", line);
        fields.natural("character", character);
        AttachmentSelectionDetailsStart(fields)
    }
    /// Sets `line`. At least `0`.
    #[inline] pub fn line(mut self, value: u64) -> AttachmentSelectionDetailsStart { self.0.natural("line", value); self }
    /// Sets `character`. At least `0`.
    #[inline] pub fn character(mut self, value: u64) -> AttachmentSelectionDetailsStart { self.0.natural("character", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AttachmentSelectionDetailsStart { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AttachmentSelectionDetailsStart<'_> { view::AttachmentSelectionDetailsStart(self.0.raw()) }
}

object_builder!(AttachmentSelectionDetailsStart);

/// A builder of `AutoModeSwitchResult`: the result of `autoModeSwitch.request`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AutoModeSwitchResult(pub(crate) Fields);

impl AutoModeSwitchResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(response: enums::UIAutoModeSwitchResponse) -> AutoModeSwitchResult {
        let mut fields = Fields::new();
        fields.text("response", response.as_str());
        AutoModeSwitchResult(fields)
    }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: enums::UIAutoModeSwitchResponse) -> AutoModeSwitchResult { self.0.text("response", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AutoModeSwitchResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AutoModeSwitchResult<'_> { view::AutoModeSwitchResult(self.0.raw()) }
}

object_builder!(AutoModeSwitchResult);

/// A builder of `AutopilotOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AutopilotOptions(pub(crate) Fields);

impl AutopilotOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AutopilotOptions {
        let fields = Fields::new();
        AutopilotOptions(fields)
    }
    /// Sets `continuationEnabled`.
    #[inline] pub fn continuation_enabled(mut self, value: bool) -> AutopilotOptions { self.0.bool("continuationEnabled", value); self }
    /// Sets `maxContinues`.
    #[inline] pub fn max_continues(mut self, value: i64) -> AutopilotOptions { self.0.integer("maxContinues", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AutopilotOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AutopilotOptions<'_> { view::AutopilotOptions(self.0.raw()) }
}

object_builder!(AutopilotOptions);

/// A builder of `CanvasAction`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasAction(pub(crate) Fields);

impl CanvasAction {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> CanvasAction {
        let mut fields = Fields::new();
        fields.text("name", name);
        CanvasAction(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CanvasAction { self.0.text("name", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> CanvasAction { self.0.text("description", value); self }
    /// Sets `inputSchema`.
    #[inline] pub fn input_schema(mut self, value: impl Into<JsonText>) -> CanvasAction { self.0.put("inputSchema", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasAction { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasAction<'_> { view::CanvasAction(self.0.raw()) }
}

object_builder!(CanvasAction);

/// A builder of `CanvasDeclaration`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasDeclaration(pub(crate) Fields);

impl CanvasDeclaration {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, display_name: &str, description: &str) -> CanvasDeclaration {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.text("displayName", display_name);
        fields.text("description", description);
        CanvasDeclaration(fields)
    }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> CanvasDeclaration { self.0.text("id", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> CanvasDeclaration { self.0.text("displayName", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> CanvasDeclaration { self.0.text("description", value); self }
    /// Sets `inputSchema`.
    #[inline] pub fn input_schema(mut self, value: impl Into<JsonText>) -> CanvasDeclaration { self.0.put("inputSchema", &Into::<JsonText>::into(value)); self }
    /// Sets `actions`.
    #[inline] pub fn actions(mut self, value: impl IntoIterator<Item = CanvasAction>) -> CanvasDeclaration { self.0.put("actions", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasDeclaration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasDeclaration<'_> { view::CanvasDeclaration(self.0.raw()) }
}

object_builder!(CanvasDeclaration);

/// A builder of `CanvasOpenRequest`: the parameters of `session.canvas.open`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasOpenRequest(pub(crate) Fields);

impl CanvasOpenRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(canvas_id: &str, instance_id: &str) -> CanvasOpenRequest {
        let mut fields = Fields::new();
        fields.text("canvasId", canvas_id);
        fields.text("instanceId", instance_id);
        CanvasOpenRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CanvasOpenRequest { self.0.text("sessionId", value); self }
    /// Sets `extensionId`.
    #[inline] pub fn extension_id(mut self, value: &str) -> CanvasOpenRequest { self.0.text("extensionId", value); self }
    /// Sets `canvasId`.
    #[inline] pub fn canvas_id(mut self, value: &str) -> CanvasOpenRequest { self.0.text("canvasId", value); self }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> CanvasOpenRequest { self.0.text("instanceId", value); self }
    /// Sets `input`.
    #[inline] pub fn input(mut self, value: impl Into<JsonText>) -> CanvasOpenRequest { self.0.put("input", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasOpenRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasOpenRequest<'_> { view::CanvasOpenRequest(self.0.raw()) }
}

object_builder!(CanvasOpenRequest);

/// A builder of `CanvasProviderIdentity`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasProviderIdentity(pub(crate) Fields);

impl CanvasProviderIdentity {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> CanvasProviderIdentity {
        let mut fields = Fields::new();
        fields.text("id", id);
        CanvasProviderIdentity(fields)
    }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> CanvasProviderIdentity { self.0.text("id", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CanvasProviderIdentity { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasProviderIdentity { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasProviderIdentity<'_> { view::CanvasProviderIdentity(self.0.raw()) }
}

object_builder!(CanvasProviderIdentity);

/// A builder of `CanvasProviderOpenResult`: the result of `canvas.open`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasProviderOpenResult(pub(crate) Fields);

impl CanvasProviderOpenResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CanvasProviderOpenResult {
        let fields = Fields::new();
        CanvasProviderOpenResult(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> CanvasProviderOpenResult { self.0.text("url", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> CanvasProviderOpenResult { self.0.text("title", value); self }
    /// Sets `status`.
    #[inline] pub fn status(mut self, value: &str) -> CanvasProviderOpenResult { self.0.text("status", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasProviderOpenResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasProviderOpenResult<'_> { view::CanvasProviderOpenResult(self.0.raw()) }
}

object_builder!(CanvasProviderOpenResult);

/// A builder of `CapiSessionOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CapiSessionOptions(pub(crate) Fields);

impl CapiSessionOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CapiSessionOptions {
        let fields = Fields::new();
        CapiSessionOptions(fields)
    }
    /// Sets `autoTier`.
    #[inline] pub fn auto_tier(mut self, value: enums::AutoTier) -> CapiSessionOptions { self.0.text("autoTier", value.as_str()); self }
    /// Sets `enableWebSocketResponses`.
    #[inline] pub fn enable_web_socket_responses(mut self, value: bool) -> CapiSessionOptions { self.0.bool("enableWebSocketResponses", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CapiSessionOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CapiSessionOptions<'_> { view::CapiSessionOptions(self.0.raw()) }
}

object_builder!(CapiSessionOptions);

/// A builder of `ClientTaskCancelResult`: the result of `tasks.cancel`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ClientTaskCancelResult(pub(crate) Fields);

impl ClientTaskCancelResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(cancelled: bool) -> ClientTaskCancelResult {
        let mut fields = Fields::new();
        fields.bool("cancelled", cancelled);
        ClientTaskCancelResult(fields)
    }
    /// Sets `cancelled`.
    #[inline] pub fn cancelled(mut self, value: bool) -> ClientTaskCancelResult { self.0.bool("cancelled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ClientTaskCancelResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ClientTaskCancelResult<'_> { view::ClientTaskCancelResult(self.0.raw()) }
}

object_builder!(ClientTaskCancelResult);

/// A builder of `CloudSessionOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CloudSessionOptions(pub(crate) Fields);

impl CloudSessionOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CloudSessionOptions {
        let fields = Fields::new();
        CloudSessionOptions(fields)
    }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: CloudSessionRepository) -> CloudSessionOptions { self.0.fields("repository", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CloudSessionOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CloudSessionOptions<'_> { view::CloudSessionOptions(self.0.raw()) }
}

object_builder!(CloudSessionOptions);

/// A builder of `CloudSessionRepository`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CloudSessionRepository(pub(crate) Fields);

impl CloudSessionRepository {
    /// Starts with what is required.
    #[inline]
    pub fn new(owner: &str, name: &str) -> CloudSessionRepository {
        let mut fields = Fields::new();
        fields.text("owner", owner);
        fields.text("name", name);
        CloudSessionRepository(fields)
    }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> CloudSessionRepository { self.0.text("owner", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CloudSessionRepository { self.0.text("name", value); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> CloudSessionRepository { self.0.text("branch", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CloudSessionRepository { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CloudSessionRepository<'_> { view::CloudSessionRepository(self.0.raw()) }
}

object_builder!(CloudSessionRepository);

/// A builder of `CommandDefinition`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CommandDefinition(pub(crate) Fields);

impl CommandDefinition {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, description: &str) -> CommandDefinition {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("description", description);
        CommandDefinition(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CommandDefinition { self.0.text("name", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> CommandDefinition { self.0.text("description", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CommandDefinition { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CommandDefinition<'_> { view::CommandDefinition(self.0.raw()) }
}

object_builder!(CommandDefinition);

/// A builder of `CommandsHandlePendingCommandRequest`: the parameters of `session.commands.handlePendingCommand`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CommandsHandlePendingCommandRequest(pub(crate) Fields);

impl CommandsHandlePendingCommandRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> CommandsHandlePendingCommandRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        CommandsHandlePendingCommandRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CommandsHandlePendingCommandRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> CommandsHandlePendingCommandRequest { self.0.text("requestId", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: &str) -> CommandsHandlePendingCommandRequest { self.0.text("error", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CommandsHandlePendingCommandRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CommandsHandlePendingCommandRequest<'_> { view::CommandsHandlePendingCommandRequest(self.0.raw()) }
}

object_builder!(CommandsHandlePendingCommandRequest);

/// A builder of `CommandsRespondToQueuedCommandRequest`: the parameters of `session.commands.respondToQueuedCommand`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CommandsRespondToQueuedCommandRequest(pub(crate) Fields);

impl CommandsRespondToQueuedCommandRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, result: impl Into<QueuedCommandResult>) -> CommandsRespondToQueuedCommandRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.put("result", &Into::<QueuedCommandResult>::into(result).0);
        CommandsRespondToQueuedCommandRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CommandsRespondToQueuedCommandRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> CommandsRespondToQueuedCommandRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<QueuedCommandResult>) -> CommandsRespondToQueuedCommandRequest { self.0.put("result", &Into::<QueuedCommandResult>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CommandsRespondToQueuedCommandRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CommandsRespondToQueuedCommandRequest<'_> { view::CommandsRespondToQueuedCommandRequest(self.0.raw()) }
}

object_builder!(CommandsRespondToQueuedCommandRequest);

/// A builder of `CopilotApiTokenAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotApiTokenAuthInfo(pub(crate) Fields);

impl CopilotApiTokenAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotApiTokenAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "copilot-api-token");
        fields.text("host", "https://github.com");
        CopilotApiTokenAuthInfo(fields)
    }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> CopilotApiTokenAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotApiTokenAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotApiTokenAuthInfo<'_> { view::CopilotApiTokenAuthInfo(self.0.raw()) }
}

object_builder!(CopilotApiTokenAuthInfo);

/// A builder of `CopilotUserResponse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponse(pub(crate) Fields);

impl CopilotUserResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponse {
        let fields = Fields::new();
        CopilotUserResponse(fields)
    }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> CopilotUserResponse { self.0.text("login", value); self }
    /// Sets `access_type_sku`.
    #[inline] pub fn access_type_sku(mut self, value: &str) -> CopilotUserResponse { self.0.text("access_type_sku", value); self }
    /// Sets `analytics_tracking_id`.
    #[inline] pub fn analytics_tracking_id(mut self, value: &str) -> CopilotUserResponse { self.0.text("analytics_tracking_id", value); self }
    /// Sets `assigned_date`.
    #[inline] pub fn assigned_date(mut self, value: &str) -> CopilotUserResponse { self.0.text("assigned_date", value); self }
    /// Sets `can_signup_for_limited`.
    #[inline] pub fn can_signup_for_limited(mut self, value: bool) -> CopilotUserResponse { self.0.bool("can_signup_for_limited", value); self }
    /// Sets `chat_enabled`.
    #[inline] pub fn chat_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("chat_enabled", value); self }
    /// Sets `copilot_plan`.
    #[inline] pub fn copilot_plan(mut self, value: &str) -> CopilotUserResponse { self.0.text("copilot_plan", value); self }
    /// Sets `copilotignore_enabled`.
    #[inline] pub fn copilotignore_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("copilotignore_enabled", value); self }
    /// Sets `endpoints`.
    #[inline] pub fn endpoints(mut self, value: CopilotUserResponseEndpoints) -> CopilotUserResponse { self.0.fields("endpoints", &value.0); self }
    /// Sets `organization_login_list`.
    #[inline] pub fn organization_login_list(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> CopilotUserResponse { self.0.put("organization_login_list", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `organization_list`.
    #[inline] pub fn organization_list(mut self, value: impl IntoIterator<Item = Option<CopilotUserResponseOrganizationListItem>>) -> CopilotUserResponse { self.0.put("organization_list", &{ let mut series = Series::list(); for item in value { series.item(&match item { Some(value) => value.0.into_json(), None => JsonText::null() }); } series.finish() }); self }
    /// Sets `organization_list` to null.
    #[inline] pub fn organization_list_null(mut self) -> CopilotUserResponse { self.0.null("organization_list"); self }
    /// Sets `enterprise_list`.
    #[inline] pub fn enterprise_list(mut self, value: impl IntoIterator<Item = Option<CopilotUserResponseEnterpriseListItem>>) -> CopilotUserResponse { self.0.put("enterprise_list", &{ let mut series = Series::list(); for item in value { series.item(&match item { Some(value) => value.0.into_json(), None => JsonText::null() }); } series.finish() }); self }
    /// Sets `codex_agent_enabled`.
    #[inline] pub fn codex_agent_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("codex_agent_enabled", value); self }
    /// Sets `is_mcp_enabled`.
    #[inline] pub fn is_mcp_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("is_mcp_enabled", value); self }
    /// Sets `quota_reset_date`.
    #[inline] pub fn quota_reset_date(mut self, value: &str) -> CopilotUserResponse { self.0.text("quota_reset_date", value); self }
    /// Sets `quota_snapshots`.
    #[inline] pub fn quota_snapshots(mut self, value: CopilotUserResponseQuotaSnapshots) -> CopilotUserResponse { self.0.fields("quota_snapshots", &value.0); self }
    /// Sets `restricted_telemetry`.
    #[inline] pub fn restricted_telemetry(mut self, value: bool) -> CopilotUserResponse { self.0.bool("restricted_telemetry", value); self }
    /// Sets `is_staff`.
    #[inline] pub fn is_staff(mut self, value: bool) -> CopilotUserResponse { self.0.bool("is_staff", value); self }
    /// Sets `te`.
    #[inline] pub fn te(mut self, value: bool) -> CopilotUserResponse { self.0.bool("te", value); self }
    /// Sets `token_based_billing`.
    #[inline] pub fn token_based_billing(mut self, value: bool) -> CopilotUserResponse { self.0.bool("token_based_billing", value); self }
    /// Sets `can_upgrade_plan`.
    #[inline] pub fn can_upgrade_plan(mut self, value: bool) -> CopilotUserResponse { self.0.bool("can_upgrade_plan", value); self }
    /// Sets `quota_reset_date_utc`.
    #[inline] pub fn quota_reset_date_utc(mut self, value: &str) -> CopilotUserResponse { self.0.text("quota_reset_date_utc", value); self }
    /// Sets `limited_user_quotas`.
    #[inline] pub fn limited_user_quotas(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, f64)>) -> CopilotUserResponse { self.0.put("limited_user_quotas", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `limited_user_reset_date`.
    #[inline] pub fn limited_user_reset_date(mut self, value: &str) -> CopilotUserResponse { self.0.text("limited_user_reset_date", value); self }
    /// Sets `monthly_quotas`.
    #[inline] pub fn monthly_quotas(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, f64)>) -> CopilotUserResponse { self.0.put("monthly_quotas", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `cloud_session_storage_enabled`.
    #[inline] pub fn cloud_session_storage_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("cloud_session_storage_enabled", value); self }
    /// Sets `cli_remote_control_enabled`.
    #[inline] pub fn cli_remote_control_enabled(mut self, value: bool) -> CopilotUserResponse { self.0.bool("cli_remote_control_enabled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponse<'_> { view::CopilotUserResponse(self.0.raw()) }
}

object_builder!(CopilotUserResponse);

/// A builder of `CopilotUserResponseEndpoints`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseEndpoints(pub(crate) Fields);

impl CopilotUserResponseEndpoints {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseEndpoints {
        let fields = Fields::new();
        CopilotUserResponseEndpoints(fields)
    }
    /// Sets `api`.
    #[inline] pub fn api(mut self, value: &str) -> CopilotUserResponseEndpoints { self.0.text("api", value); self }
    /// Sets `origin-tracker`.
    #[inline] pub fn origin_tracker(mut self, value: &str) -> CopilotUserResponseEndpoints { self.0.text("origin-tracker", value); self }
    /// Sets `proxy`.
    #[inline] pub fn proxy(mut self, value: &str) -> CopilotUserResponseEndpoints { self.0.text("proxy", value); self }
    /// Sets `telemetry`.
    #[inline] pub fn telemetry(mut self, value: &str) -> CopilotUserResponseEndpoints { self.0.text("telemetry", value); self }
    /// Sets `exp`.
    #[inline] pub fn exp(mut self, value: &str) -> CopilotUserResponseEndpoints { self.0.text("exp", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseEndpoints { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseEndpoints<'_> { view::CopilotUserResponseEndpoints(self.0.raw()) }
}

object_builder!(CopilotUserResponseEndpoints);

/// A builder of `CopilotUserResponseEnterpriseListItem`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseEnterpriseListItem(pub(crate) Fields);

impl CopilotUserResponseEnterpriseListItem {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseEnterpriseListItem {
        let fields = Fields::new();
        CopilotUserResponseEnterpriseListItem(fields)
    }
    /// Sets `id`. At least `0`. At most `9007199254740991`.
    #[inline] pub fn id(mut self, value: u64) -> CopilotUserResponseEnterpriseListItem { self.0.natural("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseEnterpriseListItem { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseEnterpriseListItem<'_> { view::CopilotUserResponseEnterpriseListItem(self.0.raw()) }
}

object_builder!(CopilotUserResponseEnterpriseListItem);

/// A builder of `CopilotUserResponseOrganizationListItem`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseOrganizationListItem(pub(crate) Fields);

impl CopilotUserResponseOrganizationListItem {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseOrganizationListItem {
        let fields = Fields::new();
        CopilotUserResponseOrganizationListItem(fields)
    }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: f64) -> CopilotUserResponseOrganizationListItem { self.0.number("id", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> CopilotUserResponseOrganizationListItem { self.0.text("login", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CopilotUserResponseOrganizationListItem { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseOrganizationListItem { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseOrganizationListItem<'_> { view::CopilotUserResponseOrganizationListItem(self.0.raw()) }
}

object_builder!(CopilotUserResponseOrganizationListItem);

/// A builder of `CopilotUserResponseQuotaSnapshots`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseQuotaSnapshots(pub(crate) Fields);

impl CopilotUserResponseQuotaSnapshots {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseQuotaSnapshots {
        let fields = Fields::new();
        CopilotUserResponseQuotaSnapshots(fields)
    }
    /// Sets `chat`.
    #[inline] pub fn chat(mut self, value: CopilotUserResponseQuotaSnapshotsChat) -> CopilotUserResponseQuotaSnapshots { self.0.fields("chat", &value.0); self }
    /// Sets `completions`.
    #[inline] pub fn completions(mut self, value: CopilotUserResponseQuotaSnapshotsCompletions) -> CopilotUserResponseQuotaSnapshots { self.0.fields("completions", &value.0); self }
    /// Sets `premium_interactions`.
    #[inline] pub fn premium_interactions(mut self, value: CopilotUserResponseQuotaSnapshotsPremiumInteractions) -> CopilotUserResponseQuotaSnapshots { self.0.fields("premium_interactions", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseQuotaSnapshots { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseQuotaSnapshots<'_> { view::CopilotUserResponseQuotaSnapshots(self.0.raw()) }
}

object_builder!(CopilotUserResponseQuotaSnapshots);

/// A builder of `CopilotUserResponseQuotaSnapshotsChat`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseQuotaSnapshotsChat(pub(crate) Fields);

impl CopilotUserResponseQuotaSnapshotsChat {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseQuotaSnapshotsChat {
        let fields = Fields::new();
        CopilotUserResponseQuotaSnapshotsChat(fields)
    }
    /// Sets `entitlement`.
    #[inline] pub fn entitlement(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("entitlement", value); self }
    /// Sets `overage_count`.
    #[inline] pub fn overage_count(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("overage_count", value); self }
    /// Sets `overage_permitted`.
    #[inline] pub fn overage_permitted(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsChat { self.0.bool("overage_permitted", value); self }
    /// Sets `percent_remaining`.
    #[inline] pub fn percent_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("percent_remaining", value); self }
    /// Sets `quota_id`.
    #[inline] pub fn quota_id(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsChat { self.0.text("quota_id", value); self }
    /// Sets `quota_remaining`.
    #[inline] pub fn quota_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("quota_remaining", value); self }
    /// Sets `remaining`.
    #[inline] pub fn remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("remaining", value); self }
    /// Sets `unlimited`.
    #[inline] pub fn unlimited(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsChat { self.0.bool("unlimited", value); self }
    /// Sets `timestamp_utc`.
    #[inline] pub fn timestamp_utc(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsChat { self.0.text("timestamp_utc", value); self }
    /// Sets `has_quota`.
    #[inline] pub fn has_quota(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsChat { self.0.bool("has_quota", value); self }
    /// Sets `quota_reset_at`.
    #[inline] pub fn quota_reset_at(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsChat { self.0.number("quota_reset_at", value); self }
    /// Sets `token_based_billing`.
    #[inline] pub fn token_based_billing(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsChat { self.0.bool("token_based_billing", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseQuotaSnapshotsChat { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseQuotaSnapshotsChat<'_> { view::CopilotUserResponseQuotaSnapshotsChat(self.0.raw()) }
}

object_builder!(CopilotUserResponseQuotaSnapshotsChat);

/// A builder of `CopilotUserResponseQuotaSnapshotsCompletions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseQuotaSnapshotsCompletions(pub(crate) Fields);

impl CopilotUserResponseQuotaSnapshotsCompletions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseQuotaSnapshotsCompletions {
        let fields = Fields::new();
        CopilotUserResponseQuotaSnapshotsCompletions(fields)
    }
    /// Sets `entitlement`.
    #[inline] pub fn entitlement(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("entitlement", value); self }
    /// Sets `overage_count`.
    #[inline] pub fn overage_count(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("overage_count", value); self }
    /// Sets `overage_permitted`.
    #[inline] pub fn overage_permitted(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.bool("overage_permitted", value); self }
    /// Sets `percent_remaining`.
    #[inline] pub fn percent_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("percent_remaining", value); self }
    /// Sets `quota_id`.
    #[inline] pub fn quota_id(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.text("quota_id", value); self }
    /// Sets `quota_remaining`.
    #[inline] pub fn quota_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("quota_remaining", value); self }
    /// Sets `remaining`.
    #[inline] pub fn remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("remaining", value); self }
    /// Sets `unlimited`.
    #[inline] pub fn unlimited(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.bool("unlimited", value); self }
    /// Sets `timestamp_utc`.
    #[inline] pub fn timestamp_utc(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.text("timestamp_utc", value); self }
    /// Sets `has_quota`.
    #[inline] pub fn has_quota(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.bool("has_quota", value); self }
    /// Sets `quota_reset_at`.
    #[inline] pub fn quota_reset_at(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.number("quota_reset_at", value); self }
    /// Sets `token_based_billing`.
    #[inline] pub fn token_based_billing(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.bool("token_based_billing", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseQuotaSnapshotsCompletions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseQuotaSnapshotsCompletions<'_> { view::CopilotUserResponseQuotaSnapshotsCompletions(self.0.raw()) }
}

object_builder!(CopilotUserResponseQuotaSnapshotsCompletions);

/// A builder of `CopilotUserResponseQuotaSnapshotsPremiumInteractions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseQuotaSnapshotsPremiumInteractions(pub(crate) Fields);

impl CopilotUserResponseQuotaSnapshotsPremiumInteractions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseQuotaSnapshotsPremiumInteractions {
        let fields = Fields::new();
        CopilotUserResponseQuotaSnapshotsPremiumInteractions(fields)
    }
    /// Sets `entitlement`.
    #[inline] pub fn entitlement(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("entitlement", value); self }
    /// Sets `overage_count`.
    #[inline] pub fn overage_count(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("overage_count", value); self }
    /// Sets `overage_permitted`.
    #[inline] pub fn overage_permitted(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.bool("overage_permitted", value); self }
    /// Sets `percent_remaining`.
    #[inline] pub fn percent_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("percent_remaining", value); self }
    /// Sets `quota_id`.
    #[inline] pub fn quota_id(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.text("quota_id", value); self }
    /// Sets `quota_remaining`.
    #[inline] pub fn quota_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("quota_remaining", value); self }
    /// Sets `remaining`.
    #[inline] pub fn remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("remaining", value); self }
    /// Sets `unlimited`.
    #[inline] pub fn unlimited(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.bool("unlimited", value); self }
    /// Sets `timestamp_utc`.
    #[inline] pub fn timestamp_utc(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.text("timestamp_utc", value); self }
    /// Sets `has_quota`.
    #[inline] pub fn has_quota(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.bool("has_quota", value); self }
    /// Sets `quota_reset_at`.
    #[inline] pub fn quota_reset_at(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.number("quota_reset_at", value); self }
    /// Sets `token_based_billing`.
    #[inline] pub fn token_based_billing(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.bool("token_based_billing", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseQuotaSnapshotsPremiumInteractions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseQuotaSnapshotsPremiumInteractions<'_> { view::CopilotUserResponseQuotaSnapshotsPremiumInteractions(self.0.raw()) }
}

object_builder!(CopilotUserResponseQuotaSnapshotsPremiumInteractions);

/// A builder of `CopilotUserResponseQuotaSnapshotsValue`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CopilotUserResponseQuotaSnapshotsValue(pub(crate) Fields);

impl CopilotUserResponseQuotaSnapshotsValue {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CopilotUserResponseQuotaSnapshotsValue {
        let fields = Fields::new();
        CopilotUserResponseQuotaSnapshotsValue(fields)
    }
    /// Sets `entitlement`.
    #[inline] pub fn entitlement(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("entitlement", value); self }
    /// Sets `overage_count`.
    #[inline] pub fn overage_count(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("overage_count", value); self }
    /// Sets `overage_permitted`.
    #[inline] pub fn overage_permitted(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsValue { self.0.bool("overage_permitted", value); self }
    /// Sets `percent_remaining`.
    #[inline] pub fn percent_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("percent_remaining", value); self }
    /// Sets `quota_id`.
    #[inline] pub fn quota_id(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsValue { self.0.text("quota_id", value); self }
    /// Sets `quota_remaining`.
    #[inline] pub fn quota_remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("quota_remaining", value); self }
    /// Sets `remaining`.
    #[inline] pub fn remaining(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("remaining", value); self }
    /// Sets `unlimited`.
    #[inline] pub fn unlimited(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsValue { self.0.bool("unlimited", value); self }
    /// Sets `timestamp_utc`.
    #[inline] pub fn timestamp_utc(mut self, value: &str) -> CopilotUserResponseQuotaSnapshotsValue { self.0.text("timestamp_utc", value); self }
    /// Sets `has_quota`.
    #[inline] pub fn has_quota(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsValue { self.0.bool("has_quota", value); self }
    /// Sets `quota_reset_at`.
    #[inline] pub fn quota_reset_at(mut self, value: f64) -> CopilotUserResponseQuotaSnapshotsValue { self.0.number("quota_reset_at", value); self }
    /// Sets `token_based_billing`.
    #[inline] pub fn token_based_billing(mut self, value: bool) -> CopilotUserResponseQuotaSnapshotsValue { self.0.bool("token_based_billing", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CopilotUserResponseQuotaSnapshotsValue { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CopilotUserResponseQuotaSnapshotsValue<'_> { view::CopilotUserResponseQuotaSnapshotsValue(self.0.raw()) }
}

object_builder!(CopilotUserResponseQuotaSnapshotsValue);

/// A builder of `CustomAgentConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CustomAgentConfig(pub(crate) Fields);

impl CustomAgentConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, prompt: &str) -> CustomAgentConfig {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("prompt", prompt);
        CustomAgentConfig(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CustomAgentConfig { self.0.text("name", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> CustomAgentConfig { self.0.text("prompt", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> CustomAgentConfig { self.0.text("displayName", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> CustomAgentConfig { self.0.text("description", value); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> CustomAgentConfig { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `mcpServers`.
    #[inline] pub fn mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<McpServerConfig>)>) -> CustomAgentConfig { self.0.put("mcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<McpServerConfig>::into(item).0); } series.finish() }); self }
    /// Sets `infer`.
    #[inline] pub fn infer(mut self, value: bool) -> CustomAgentConfig { self.0.bool("infer", value); self }
    /// Sets `skills`.
    #[inline] pub fn skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> CustomAgentConfig { self.0.put("skills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> CustomAgentConfig { self.0.text("model", value); self }
    /// Sets `modelPolicy`.
    #[inline] pub fn model_policy(mut self, value: enums::AgentModelPolicy) -> CustomAgentConfig { self.0.text("modelPolicy", value.as_str()); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> CustomAgentConfig { self.0.text("reasoningEffort", value); self }
    /// Sets `hooks`.
    #[inline] pub fn hooks(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl IntoIterator<Item = impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>>)>) -> CustomAgentConfig { self.0.put("hooks", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &{ let mut series = Series::list(); for item in item { series.item(&{ let mut series = Series::map(); for (name, item) in item { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); } series.finish() }); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CustomAgentConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CustomAgentConfig<'_> { view::CustomAgentConfig(self.0.raw()) }
}

object_builder!(CustomAgentConfig);

/// A builder of `DefaultAgentConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DefaultAgentConfig(pub(crate) Fields);

impl DefaultAgentConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> DefaultAgentConfig {
        let fields = Fields::new();
        DefaultAgentConfig(fields)
    }
    /// Sets `excludedTools`.
    #[inline] pub fn excluded_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> DefaultAgentConfig { self.0.put("excludedTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DefaultAgentConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DefaultAgentConfig<'_> { view::DefaultAgentConfig(self.0.raw()) }
}

object_builder!(DefaultAgentConfig);

/// A builder of `DiagnosticSourcesConfiguration`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiagnosticSourcesConfiguration(pub(crate) Fields);

impl DiagnosticSourcesConfiguration {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> DiagnosticSourcesConfiguration {
        let fields = Fields::new();
        DiagnosticSourcesConfiguration(fields)
    }
    /// Sets `mcp`.
    #[inline] pub fn mcp(mut self, value: McpDiagnosticSourceConfiguration) -> DiagnosticSourcesConfiguration { self.0.fields("mcp", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiagnosticSourcesConfiguration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiagnosticSourcesConfiguration<'_> { view::DiagnosticSourcesConfiguration(self.0.raw()) }
}

object_builder!(DiagnosticSourcesConfiguration);

/// A builder of `DiagnosticsConfiguration`: the result of `session.diagnostics.configure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiagnosticsConfiguration(pub(crate) Fields);

impl DiagnosticsConfiguration {
    /// Starts with what is required.
    #[inline]
    pub fn new(sources: DiagnosticSourcesConfiguration) -> DiagnosticsConfiguration {
        let mut fields = Fields::new();
        fields.fields("sources", &sources.0);
        DiagnosticsConfiguration(fields)
    }
    /// Sets `sources`.
    #[inline] pub fn sources(mut self, value: DiagnosticSourcesConfiguration) -> DiagnosticsConfiguration { self.0.fields("sources", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiagnosticsConfiguration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiagnosticsConfiguration<'_> { view::DiagnosticsConfiguration(self.0.raw()) }
}

object_builder!(DiagnosticsConfiguration);

/// A builder of `EmbeddedBlobResourceContents`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EmbeddedBlobResourceContents(pub(crate) Fields);

impl EmbeddedBlobResourceContents {
    /// Starts with what is required.
    #[inline]
    pub fn new(uri: &str, blob: &str) -> EmbeddedBlobResourceContents {
        let mut fields = Fields::new();
        fields.text("uri", uri);
        fields.text("blob", blob);
        EmbeddedBlobResourceContents(fields)
    }
    /// Sets `uri`.
    #[inline] pub fn uri(mut self, value: &str) -> EmbeddedBlobResourceContents { self.0.text("uri", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> EmbeddedBlobResourceContents { self.0.text("mimeType", value); self }
    /// Sets `blob`. Encoded as `base64`.
    #[inline] pub fn blob(mut self, value: &str) -> EmbeddedBlobResourceContents { self.0.text("blob", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EmbeddedBlobResourceContents { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EmbeddedBlobResourceContents<'_> { view::EmbeddedBlobResourceContents(self.0.raw()) }
}

object_builder!(EmbeddedBlobResourceContents);

/// A builder of `EmbeddedTextResourceContents`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EmbeddedTextResourceContents(pub(crate) Fields);

impl EmbeddedTextResourceContents {
    /// Starts with what is required.
    #[inline]
    pub fn new(uri: &str, text: &str) -> EmbeddedTextResourceContents {
        let mut fields = Fields::new();
        fields.text("uri", uri);
        fields.text("text", text);
        EmbeddedTextResourceContents(fields)
    }
    /// Sets `uri`.
    #[inline] pub fn uri(mut self, value: &str) -> EmbeddedTextResourceContents { self.0.text("uri", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> EmbeddedTextResourceContents { self.0.text("mimeType", value); self }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> EmbeddedTextResourceContents { self.0.text("text", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EmbeddedTextResourceContents { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EmbeddedTextResourceContents<'_> { view::EmbeddedTextResourceContents(self.0.raw()) }
}

object_builder!(EmbeddedTextResourceContents);

/// A builder of `EnqueueCommandParams`: the parameters of `session.commands.enqueue`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EnqueueCommandParams(pub(crate) Fields);

impl EnqueueCommandParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(command: &str) -> EnqueueCommandParams {
        let mut fields = Fields::new();
        fields.text("command", command);
        EnqueueCommandParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> EnqueueCommandParams { self.0.text("sessionId", value); self }
    /// Sets `command`.
    #[inline] pub fn command(mut self, value: &str) -> EnqueueCommandParams { self.0.text("command", value); self }
    /// Sets `displayText`.
    #[inline] pub fn display_text(mut self, value: &str) -> EnqueueCommandParams { self.0.text("displayText", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EnqueueCommandParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EnqueueCommandParams<'_> { view::EnqueueCommandParams(self.0.raw()) }
}

object_builder!(EnqueueCommandParams);

/// A builder of `EntraTokenProviderResultCancelled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EntraTokenProviderResultCancelled(pub(crate) Fields);

impl EntraTokenProviderResultCancelled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> EntraTokenProviderResultCancelled {
        let mut fields = Fields::new();
        fields.text("kind", "cancelled");
        EntraTokenProviderResultCancelled(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EntraTokenProviderResultCancelled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EntraTokenProviderResultCancelled<'_> { view::EntraTokenProviderResultCancelled(self.0.raw()) }
}

object_builder!(EntraTokenProviderResultCancelled);

/// A builder of `EntraTokenProviderResultIdentity`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EntraTokenProviderResultIdentity(pub(crate) Fields);

impl EntraTokenProviderResultIdentity {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str) -> EntraTokenProviderResultIdentity {
        let mut fields = Fields::new();
        fields.text("kind", "identity");
        fields.text("accountId", account_id);
        EntraTokenProviderResultIdentity(fields)
    }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> EntraTokenProviderResultIdentity { self.0.text("accountId", value); self }
    /// Sets `username`.
    #[inline] pub fn username(mut self, value: &str) -> EntraTokenProviderResultIdentity { self.0.text("username", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EntraTokenProviderResultIdentity { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EntraTokenProviderResultIdentity<'_> { view::EntraTokenProviderResultIdentity(self.0.raw()) }
}

object_builder!(EntraTokenProviderResultIdentity);

/// A builder of `EntraTokenProviderResultToken`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EntraTokenProviderResultToken(pub(crate) Fields);

impl EntraTokenProviderResultToken {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str, access_token: &str) -> EntraTokenProviderResultToken {
        let mut fields = Fields::new();
        fields.text("kind", "token");
        fields.text("accountId", account_id);
        fields.text("accessToken", access_token);
        EntraTokenProviderResultToken(fields)
    }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> EntraTokenProviderResultToken { self.0.text("accountId", value); self }
    /// Sets `accessToken`.
    #[inline] pub fn access_token(mut self, value: &str) -> EntraTokenProviderResultToken { self.0.text("accessToken", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EntraTokenProviderResultToken { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EntraTokenProviderResultToken<'_> { view::EntraTokenProviderResultToken(self.0.raw()) }
}

object_builder!(EntraTokenProviderResultToken);

/// A builder of `EntraTokenProviderResultUnavailable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EntraTokenProviderResultUnavailable(pub(crate) Fields);

impl EntraTokenProviderResultUnavailable {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> EntraTokenProviderResultUnavailable {
        let mut fields = Fields::new();
        fields.text("kind", "unavailable");
        EntraTokenProviderResultUnavailable(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EntraTokenProviderResultUnavailable { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EntraTokenProviderResultUnavailable<'_> { view::EntraTokenProviderResultUnavailable(self.0.raw()) }
}

object_builder!(EntraTokenProviderResultUnavailable);

/// A builder of `EnvAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EnvAuthInfo(pub(crate) Fields);

impl EnvAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, token: &str, env_var: &str) -> EnvAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "env");
        fields.text("host", host);
        fields.text("token", token);
        fields.text("envVar", env_var);
        EnvAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> EnvAuthInfo { self.0.text("host", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> EnvAuthInfo { self.0.text("login", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> EnvAuthInfo { self.0.text("token", value); self }
    /// Sets `envVar`.
    #[inline] pub fn env_var(mut self, value: &str) -> EnvAuthInfo { self.0.text("envVar", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> EnvAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EnvAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EnvAuthInfo<'_> { view::EnvAuthInfo(self.0.raw()) }
}

object_builder!(EnvAuthInfo);

/// A builder of `ErrorOccurredHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ErrorOccurredHookOutput(pub(crate) Fields);

impl ErrorOccurredHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ErrorOccurredHookOutput {
        let fields = Fields::new();
        ErrorOccurredHookOutput(fields)
    }
    /// Sets `suppressOutput`.
    #[inline] pub fn suppress_output(mut self, value: bool) -> ErrorOccurredHookOutput { self.0.bool("suppressOutput", value); self }
    /// Sets `errorHandling`.
    #[inline] pub fn error_handling(mut self, value: enums::HookErrorHandling) -> ErrorOccurredHookOutput { self.0.text("errorHandling", value.as_str()); self }
    /// Sets `retryCount`. At least `0`.
    #[inline] pub fn retry_count(mut self, value: u64) -> ErrorOccurredHookOutput { self.0.natural("retryCount", value); self }
    /// Sets `userNotification`.
    #[inline] pub fn user_notification(mut self, value: &str) -> ErrorOccurredHookOutput { self.0.text("userNotification", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ErrorOccurredHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ErrorOccurredHookOutput<'_> { view::ErrorOccurredHookOutput(self.0.raw()) }
}

object_builder!(ErrorOccurredHookOutput);

/// A builder of `ErrorOccurredHookResult`: the answer to the hook `errorOccurred`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ErrorOccurredHookResult(pub(crate) Fields);

impl ErrorOccurredHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ErrorOccurredHookResult {
        let fields = Fields::new();
        ErrorOccurredHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: ErrorOccurredHookOutput) -> ErrorOccurredHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ErrorOccurredHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ErrorOccurredHookResult<'_> { view::ErrorOccurredHookResult(self.0.raw()) }
}

object_builder!(ErrorOccurredHookResult);

/// A builder of `EventLogReadRequest`: the parameters of `session.eventLog.read`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EventLogReadRequest(pub(crate) Fields);

impl EventLogReadRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> EventLogReadRequest {
        let fields = Fields::new();
        EventLogReadRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> EventLogReadRequest { self.0.text("sessionId", value); self }
    /// Sets `cursor`.
    #[inline] pub fn cursor(mut self, value: &str) -> EventLogReadRequest { self.0.text("cursor", value); self }
    /// Sets `max`. More than `0`. At most `1000`.
    #[inline] pub fn max(mut self, value: u64) -> EventLogReadRequest { self.0.natural("max", value); self }
    /// Sets `waitMs`. A duration in milliseconds, unless the name says seconds. At least `0`. At most `30000`.
    #[inline] pub fn wait_ms(mut self, value: u64) -> EventLogReadRequest { self.0.natural("waitMs", value); self }
    /// Sets `types`.
    #[inline] pub fn types(mut self, value: impl Into<EventLogTypes>) -> EventLogReadRequest { self.0.put("types", &Into::<EventLogTypes>::into(value).0); self }
    /// Sets `agentScope`.
    #[inline] pub fn agent_scope(mut self, value: enums::EventsAgentScope) -> EventLogReadRequest { self.0.text("agentScope", value.as_str()); self }
    /// Sets `agentIds`. Least number of items `1`.
    #[inline] pub fn agent_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> EventLogReadRequest { self.0.put("agentIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `direction`.
    #[inline] pub fn direction(mut self, value: enums::EventsReadDirection) -> EventLogReadRequest { self.0.text("direction", value.as_str()); self }
    /// Sets `includeEphemeral`.
    #[inline] pub fn include_ephemeral(mut self, value: bool) -> EventLogReadRequest { self.0.bool("includeEphemeral", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> EventLogReadRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::EventLogReadRequest<'_> { view::EventLogReadRequest(self.0.raw()) }
}

object_builder!(EventLogReadRequest);

/// A builder of `ExpAssignments`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExpAssignments(pub(crate) Fields);

impl ExpAssignments {
    /// Starts with what is required.
    #[inline]
    pub fn new(features: impl IntoIterator<Item = impl AsRef<str>>, flights: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>, configs: impl IntoIterator<Item = ExpConfig>, assignment_context: &str) -> ExpAssignments {
        let mut fields = Fields::new();
        fields.put("Features", &{ let mut series = Series::list(); for item in features { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.put("Flights", &{ let mut series = Series::map(); for (name, item) in flights { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() });
        fields.put("Configs", &{ let mut series = Series::list(); for item in configs { series.item(&item.0.into_json()); } series.finish() });
        fields.text("AssignmentContext", assignment_context);
        ExpAssignments(fields)
    }
    /// Sets `Features`.
    #[inline] pub fn features(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ExpAssignments { self.0.put("Features", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `Flights`.
    #[inline] pub fn flights(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> ExpAssignments { self.0.put("Flights", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `Configs`.
    #[inline] pub fn configs(mut self, value: impl IntoIterator<Item = ExpConfig>) -> ExpAssignments { self.0.put("Configs", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `ParameterGroups`.
    #[inline] pub fn parameter_groups(mut self, value: impl Into<JsonText>) -> ExpAssignments { self.0.put("ParameterGroups", &Into::<JsonText>::into(value)); self }
    /// Sets `FlightingVersion`.
    #[inline] pub fn flighting_version(mut self, value: i64) -> ExpAssignments { self.0.integer("FlightingVersion", value); self }
    /// Sets `ImpressionId`.
    #[inline] pub fn impression_id(mut self, value: &str) -> ExpAssignments { self.0.text("ImpressionId", value); self }
    /// Sets `AssignmentContext`.
    #[inline] pub fn assignment_context(mut self, value: &str) -> ExpAssignments { self.0.text("AssignmentContext", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExpAssignments { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExpAssignments<'_> { view::ExpAssignments(self.0.raw()) }
}

object_builder!(ExpAssignments);

/// A builder of `ExpConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExpConfig(pub(crate) Fields);

impl ExpConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, parameters: impl IntoIterator<Item = (impl AsRef<str>, Option<impl Into<ExpConfigParametersValue>>)>) -> ExpConfig {
        let mut fields = Fields::new();
        fields.text("Id", id);
        fields.put("Parameters", &{ let mut series = Series::map(); for (name, item) in parameters { series.entry(name.as_ref(), &match item { Some(value) => Into::<ExpConfigParametersValue>::into(value).0, None => JsonText::null() }); } series.finish() });
        ExpConfig(fields)
    }
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: &str) -> ExpConfig { self.0.text("Id", value); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, Option<impl Into<ExpConfigParametersValue>>)>) -> ExpConfig { self.0.put("Parameters", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &match item { Some(value) => Into::<ExpConfigParametersValue>::into(value).0, None => JsonText::null() }); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExpConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExpConfig<'_> { view::ExpConfig(self.0.raw()) }
}

object_builder!(ExpConfig);

/// A builder of `ExtensionInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionInfo(pub(crate) Fields);

impl ExtensionInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str, name: &str) -> ExtensionInfo {
        let mut fields = Fields::new();
        fields.text("source", source);
        fields.text("name", name);
        ExtensionInfo(fields)
    }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> ExtensionInfo { self.0.text("source", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ExtensionInfo { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionInfo<'_> { view::ExtensionInfo(self.0.raw()) }
}

object_builder!(ExtensionInfo);

/// A builder of `ExtensionLaunchProfile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionLaunchProfile(pub(crate) Fields);

impl ExtensionLaunchProfile {
    /// Starts with what is required.
    #[inline]
    pub fn new(executable: &str, args: impl IntoIterator<Item = impl AsRef<str>>, env: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> ExtensionLaunchProfile {
        let mut fields = Fields::new();
        fields.text("executable", executable);
        fields.put("args", &{ let mut series = Series::list(); for item in args { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.put("env", &{ let mut series = Series::map(); for (name, item) in env { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() });
        ExtensionLaunchProfile(fields)
    }
    /// Sets `executable`. Least length `1`.
    #[inline] pub fn executable(mut self, value: &str) -> ExtensionLaunchProfile { self.0.text("executable", value); self }
    /// Sets `args`.
    #[inline] pub fn args(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ExtensionLaunchProfile { self.0.put("args", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `env`.
    #[inline] pub fn env(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> ExtensionLaunchProfile { self.0.put("env", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionLaunchProfile { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionLaunchProfile<'_> { view::ExtensionLaunchProfile(self.0.raw()) }
}

object_builder!(ExtensionLaunchProfile);

/// A builder of `ExtensionLaunchProviderResolveResult`: the result of `extensionLaunchProvider.resolve`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionLaunchProviderResolveResult(pub(crate) Fields);

impl ExtensionLaunchProviderResolveResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ExtensionLaunchProviderResolveResult {
        let fields = Fields::new();
        ExtensionLaunchProviderResolveResult(fields)
    }
    /// Sets `launch`.
    #[inline] pub fn launch(mut self, value: ExtensionLaunchProfile) -> ExtensionLaunchProviderResolveResult { self.0.fields("launch", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionLaunchProviderResolveResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionLaunchProviderResolveResult<'_> { view::ExtensionLaunchProviderResolveResult(self.0.raw()) }
}

object_builder!(ExtensionLaunchProviderResolveResult);

/// A builder of `ExternalToolTextResultForLlm`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlm(pub(crate) Fields);

impl ExternalToolTextResultForLlm {
    /// Starts with what is required.
    #[inline]
    pub fn new(text_result_for_llm: &str) -> ExternalToolTextResultForLlm {
        let mut fields = Fields::new();
        fields.text("textResultForLlm", text_result_for_llm);
        ExternalToolTextResultForLlm(fields)
    }
    /// Sets `textResultForLlm`.
    #[inline] pub fn text_result_for_llm(mut self, value: &str) -> ExternalToolTextResultForLlm { self.0.text("textResultForLlm", value); self }
    /// Sets `resultType`.
    #[inline] pub fn result_type(mut self, value: enums::ToolResultType) -> ExternalToolTextResultForLlm { self.0.text("resultType", value.as_str()); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: &str) -> ExternalToolTextResultForLlm { self.0.text("error", value); self }
    /// Sets `sessionLog`.
    #[inline] pub fn session_log(mut self, value: &str) -> ExternalToolTextResultForLlm { self.0.text("sessionLog", value); self }
    /// Sets `toolTelemetry`.
    #[inline] pub fn tool_telemetry(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ExternalToolTextResultForLlm { self.0.put("toolTelemetry", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `binaryResultsForLlm`.
    #[inline] pub fn binary_results_for_llm(mut self, value: impl IntoIterator<Item = ExternalToolTextResultForLlmBinaryResultsForLlm>) -> ExternalToolTextResultForLlm { self.0.put("binaryResultsForLlm", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `contents`.
    #[inline] pub fn contents(mut self, value: impl IntoIterator<Item = impl Into<ExternalToolTextResultForLlmContent>>) -> ExternalToolTextResultForLlm { self.0.put("contents", &{ let mut series = Series::list(); for item in value { series.item(&Into::<ExternalToolTextResultForLlmContent>::into(item).0); } series.finish() }); self }
    /// Sets `toolReferences`.
    #[inline] pub fn tool_references(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ExternalToolTextResultForLlm { self.0.put("toolReferences", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlm { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlm<'_> { view::ExternalToolTextResultForLlm(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlm);

/// A builder of `ExternalToolTextResultForLlmBinaryResultsForLlm`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmBinaryResultsForLlm(pub(crate) Fields);

impl ExternalToolTextResultForLlmBinaryResultsForLlm {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#type: enums::ExternalToolTextResultForLlmBinaryResultsForLlmType, data: &str, mime_type: &str) -> ExternalToolTextResultForLlmBinaryResultsForLlm {
        let mut fields = Fields::new();
        fields.text("type", r#type.as_str());
        fields.text("data", data);
        fields.text("mimeType", mime_type);
        ExternalToolTextResultForLlmBinaryResultsForLlm(fields)
    }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::ExternalToolTextResultForLlmBinaryResultsForLlmType) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.text("type", value.as_str()); self }
    /// Sets `data`. Encoded as `base64`.
    #[inline] pub fn data(mut self, value: &str) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.text("data", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.text("mimeType", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.text("description", value); self }
    /// Sets `metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.put("metadata", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmBinaryResultsForLlm { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmBinaryResultsForLlm<'_> { view::ExternalToolTextResultForLlmBinaryResultsForLlm(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmBinaryResultsForLlm);

/// A builder of `ExternalToolTextResultForLlmContentAudio`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentAudio(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentAudio {
    /// Starts with what is required.
    #[inline]
    pub fn new(data: &str, mime_type: &str) -> ExternalToolTextResultForLlmContentAudio {
        let mut fields = Fields::new();
        fields.text("type", "audio");
        fields.text("data", data);
        fields.text("mimeType", mime_type);
        ExternalToolTextResultForLlmContentAudio(fields)
    }
    /// Sets `data`. Encoded as `base64`.
    #[inline] pub fn data(mut self, value: &str) -> ExternalToolTextResultForLlmContentAudio { self.0.text("data", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> ExternalToolTextResultForLlmContentAudio { self.0.text("mimeType", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentAudio { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentAudio<'_> { view::ExternalToolTextResultForLlmContentAudio(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentAudio);

/// A builder of `ExternalToolTextResultForLlmContentImage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentImage(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentImage {
    /// Starts with what is required.
    #[inline]
    pub fn new(data: &str, mime_type: &str) -> ExternalToolTextResultForLlmContentImage {
        let mut fields = Fields::new();
        fields.text("type", "image");
        fields.text("data", data);
        fields.text("mimeType", mime_type);
        ExternalToolTextResultForLlmContentImage(fields)
    }
    /// Sets `data`. Encoded as `base64`.
    #[inline] pub fn data(mut self, value: &str) -> ExternalToolTextResultForLlmContentImage { self.0.text("data", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> ExternalToolTextResultForLlmContentImage { self.0.text("mimeType", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentImage { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentImage<'_> { view::ExternalToolTextResultForLlmContentImage(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentImage);

/// A builder of `ExternalToolTextResultForLlmContentResource`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentResource(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentResource {
    /// Starts with what is required.
    #[inline]
    pub fn new(resource: impl Into<ExternalToolTextResultForLlmContentResourceDetails>) -> ExternalToolTextResultForLlmContentResource {
        let mut fields = Fields::new();
        fields.text("type", "resource");
        fields.put("resource", &Into::<ExternalToolTextResultForLlmContentResourceDetails>::into(resource).0);
        ExternalToolTextResultForLlmContentResource(fields)
    }
    /// Sets `resource`.
    #[inline] pub fn resource(mut self, value: impl Into<ExternalToolTextResultForLlmContentResourceDetails>) -> ExternalToolTextResultForLlmContentResource { self.0.put("resource", &Into::<ExternalToolTextResultForLlmContentResourceDetails>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentResource { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentResource<'_> { view::ExternalToolTextResultForLlmContentResource(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentResource);

/// A builder of `ExternalToolTextResultForLlmContentResourceLink`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentResourceLink(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentResourceLink {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, uri: &str) -> ExternalToolTextResultForLlmContentResourceLink {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("uri", uri);
        fields.text("type", "resource_link");
        ExternalToolTextResultForLlmContentResourceLink(fields)
    }
    /// Sets `icons`.
    #[inline] pub fn icons(mut self, value: impl IntoIterator<Item = ExternalToolTextResultForLlmContentResourceLinkIcon>) -> ExternalToolTextResultForLlmContentResourceLink { self.0.put("icons", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLink { self.0.text("name", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLink { self.0.text("title", value); self }
    /// Sets `uri`.
    #[inline] pub fn uri(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLink { self.0.text("uri", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLink { self.0.text("description", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLink { self.0.text("mimeType", value); self }
    /// Sets `size`. At least `0`.
    #[inline] pub fn size(mut self, value: u64) -> ExternalToolTextResultForLlmContentResourceLink { self.0.natural("size", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentResourceLink { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentResourceLink<'_> { view::ExternalToolTextResultForLlmContentResourceLink(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentResourceLink);

/// A builder of `ExternalToolTextResultForLlmContentResourceLinkIcon`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentResourceLinkIcon(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentResourceLinkIcon {
    /// Starts with what is required.
    #[inline]
    pub fn new(src: &str) -> ExternalToolTextResultForLlmContentResourceLinkIcon {
        let mut fields = Fields::new();
        fields.text("src", src);
        ExternalToolTextResultForLlmContentResourceLinkIcon(fields)
    }
    /// Sets `src`.
    #[inline] pub fn src(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLinkIcon { self.0.text("src", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> ExternalToolTextResultForLlmContentResourceLinkIcon { self.0.text("mimeType", value); self }
    /// Sets `sizes`.
    #[inline] pub fn sizes(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ExternalToolTextResultForLlmContentResourceLinkIcon { self.0.put("sizes", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `theme`.
    #[inline] pub fn theme(mut self, value: enums::ExternalToolTextResultForLlmContentResourceLinkIconTheme) -> ExternalToolTextResultForLlmContentResourceLinkIcon { self.0.text("theme", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentResourceLinkIcon { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentResourceLinkIcon<'_> { view::ExternalToolTextResultForLlmContentResourceLinkIcon(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentResourceLinkIcon);

/// A builder of `ExternalToolTextResultForLlmContentShellExit`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentShellExit(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentShellExit {
    /// Starts with what is required.
    #[inline]
    pub fn new(shell_id: &str, exit_code: i64) -> ExternalToolTextResultForLlmContentShellExit {
        let mut fields = Fields::new();
        fields.text("type", "shell_exit");
        fields.text("shellId", shell_id);
        fields.integer("exitCode", exit_code);
        ExternalToolTextResultForLlmContentShellExit(fields)
    }
    /// Sets `shellId`.
    #[inline] pub fn shell_id(mut self, value: &str) -> ExternalToolTextResultForLlmContentShellExit { self.0.text("shellId", value); self }
    /// Sets `exitCode`.
    #[inline] pub fn exit_code(mut self, value: i64) -> ExternalToolTextResultForLlmContentShellExit { self.0.integer("exitCode", value); self }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> ExternalToolTextResultForLlmContentShellExit { self.0.text("cwd", value); self }
    /// Sets `outputPreview`.
    #[inline] pub fn output_preview(mut self, value: &str) -> ExternalToolTextResultForLlmContentShellExit { self.0.text("outputPreview", value); self }
    /// Sets `outputTruncated`.
    #[inline] pub fn output_truncated(mut self, value: bool) -> ExternalToolTextResultForLlmContentShellExit { self.0.bool("outputTruncated", value); self }
    /// Sets `outputFilePath`.
    #[inline] pub fn output_file_path(mut self, value: &str) -> ExternalToolTextResultForLlmContentShellExit { self.0.text("outputFilePath", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentShellExit { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentShellExit<'_> { view::ExternalToolTextResultForLlmContentShellExit(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentShellExit);

/// A builder of `ExternalToolTextResultForLlmContentTerminal`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentTerminal(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentTerminal {
    /// Starts with what is required.
    #[inline]
    pub fn new(text: &str) -> ExternalToolTextResultForLlmContentTerminal {
        let mut fields = Fields::new();
        fields.text("type", "terminal");
        fields.text("text", text);
        ExternalToolTextResultForLlmContentTerminal(fields)
    }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> ExternalToolTextResultForLlmContentTerminal { self.0.text("text", value); self }
    /// Sets `exitCode`.
    #[inline] pub fn exit_code(mut self, value: i64) -> ExternalToolTextResultForLlmContentTerminal { self.0.integer("exitCode", value); self }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> ExternalToolTextResultForLlmContentTerminal { self.0.text("cwd", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentTerminal { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentTerminal<'_> { view::ExternalToolTextResultForLlmContentTerminal(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentTerminal);

/// A builder of `ExternalToolTextResultForLlmContentText`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExternalToolTextResultForLlmContentText(pub(crate) Fields);

impl ExternalToolTextResultForLlmContentText {
    /// Starts with what is required.
    #[inline]
    pub fn new(text: &str) -> ExternalToolTextResultForLlmContentText {
        let mut fields = Fields::new();
        fields.text("type", "text");
        fields.text("text", text);
        ExternalToolTextResultForLlmContentText(fields)
    }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> ExternalToolTextResultForLlmContentText { self.0.text("text", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExternalToolTextResultForLlmContentText { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExternalToolTextResultForLlmContentText<'_> { view::ExternalToolTextResultForLlmContentText(self.0.raw()) }
}

object_builder!(ExternalToolTextResultForLlmContentText);

/// A builder of `FleetStartRequest`: the parameters of `session.fleet.start`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct FleetStartRequest(pub(crate) Fields);

impl FleetStartRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> FleetStartRequest {
        let fields = Fields::new();
        FleetStartRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> FleetStartRequest { self.0.text("sessionId", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> FleetStartRequest { self.0.text("prompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> FleetStartRequest { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets `billable`. Internal to the runtime.
    #[inline] pub fn billable(mut self, value: bool) -> FleetStartRequest { self.0.bool("billable", value); self }
    /// Sets `wait`.
    #[inline] pub fn wait(mut self, value: bool) -> FleetStartRequest { self.0.bool("wait", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> FleetStartRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::FleetStartRequest<'_> { view::FleetStartRequest(self.0.raw()) }
}

object_builder!(FleetStartRequest);

/// A builder of `GhCliAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GhCliAuthInfo(pub(crate) Fields);

impl GhCliAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, login: &str, token: &str) -> GhCliAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "gh-cli");
        fields.text("host", host);
        fields.text("login", login);
        fields.text("token", token);
        GhCliAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> GhCliAuthInfo { self.0.text("host", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> GhCliAuthInfo { self.0.text("login", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> GhCliAuthInfo { self.0.text("token", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> GhCliAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> GhCliAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::GhCliAuthInfo<'_> { view::GhCliAuthInfo(self.0.raw()) }
}

object_builder!(GhCliAuthInfo);

/// A builder of `GitHubMcpToolConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GitHubMcpToolConfig(pub(crate) Fields);

impl GitHubMcpToolConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> GitHubMcpToolConfig {
        let fields = Fields::new();
        GitHubMcpToolConfig(fields)
    }
    /// Sets `enableAllTools`.
    #[inline] pub fn enable_all_tools(mut self, value: bool) -> GitHubMcpToolConfig { self.0.bool("enableAllTools", value); self }
    /// Sets `additionalToolsets`.
    #[inline] pub fn additional_toolsets(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> GitHubMcpToolConfig { self.0.put("additionalToolsets", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `additionalTools`.
    #[inline] pub fn additional_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> GitHubMcpToolConfig { self.0.put("additionalTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enableInsidersMode`.
    #[inline] pub fn enable_insiders_mode(mut self, value: bool) -> GitHubMcpToolConfig { self.0.bool("enableInsidersMode", value); self }
    /// Sets `disableFormDeferral`.
    #[inline] pub fn disable_form_deferral(mut self, value: bool) -> GitHubMcpToolConfig { self.0.bool("disableFormDeferral", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> GitHubMcpToolConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::GitHubMcpToolConfig<'_> { view::GitHubMcpToolConfig(self.0.raw()) }
}

object_builder!(GitHubMcpToolConfig);

/// A builder of `GitHubRepoRef`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GitHubRepoRef(pub(crate) Fields);

impl GitHubRepoRef {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, owner: &str) -> GitHubRepoRef {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("owner", owner);
        GitHubRepoRef(fields)
    }
    /// Sets `id`. More than `0`.
    #[inline] pub fn id(mut self, value: u64) -> GitHubRepoRef { self.0.natural("id", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> GitHubRepoRef { self.0.text("name", value); self }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> GitHubRepoRef { self.0.text("owner", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> GitHubRepoRef { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::GitHubRepoRef<'_> { view::GitHubRepoRef(self.0.raw()) }
}

object_builder!(GitHubRepoRef);

/// A builder of `GitHubTokenAcquireResultCancelled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GitHubTokenAcquireResultCancelled(pub(crate) Fields);

impl GitHubTokenAcquireResultCancelled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> GitHubTokenAcquireResultCancelled {
        let mut fields = Fields::new();
        fields.text("kind", "cancelled");
        GitHubTokenAcquireResultCancelled(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> GitHubTokenAcquireResultCancelled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::GitHubTokenAcquireResultCancelled<'_> { view::GitHubTokenAcquireResultCancelled(self.0.raw()) }
}

object_builder!(GitHubTokenAcquireResultCancelled);

/// A builder of `GitHubTokenAcquireResultToken`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GitHubTokenAcquireResultToken(pub(crate) Fields);

impl GitHubTokenAcquireResultToken {
    /// Starts with what is required.
    #[inline]
    pub fn new(access_token: &str, expires_in: u64) -> GitHubTokenAcquireResultToken {
        let mut fields = Fields::new();
        fields.text("accessToken", access_token);
        fields.natural("expiresIn", expires_in);
        fields.text("kind", "token");
        GitHubTokenAcquireResultToken(fields)
    }
    /// Sets `accessToken`.
    #[inline] pub fn access_token(mut self, value: &str) -> GitHubTokenAcquireResultToken { self.0.text("accessToken", value); self }
    /// Sets `tokenType`.
    #[inline] pub fn token_type(mut self, value: &str) -> GitHubTokenAcquireResultToken { self.0.text("tokenType", value); self }
    /// Sets `expiresIn`. At least `3601`.
    #[inline] pub fn expires_in(mut self, value: u64) -> GitHubTokenAcquireResultToken { self.0.natural("expiresIn", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> GitHubTokenAcquireResultToken { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::GitHubTokenAcquireResultToken<'_> { view::GitHubTokenAcquireResultToken(self.0.raw()) }
}

object_builder!(GitHubTokenAcquireResultToken);

/// A builder of `HMACAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HMACAuthInfo(pub(crate) Fields);

impl HMACAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(hmac: &str) -> HMACAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "hmac");
        fields.text("host", "https://github.com");
        fields.text("hmac", hmac);
        HMACAuthInfo(fields)
    }
    /// Sets `hmac`.
    #[inline] pub fn hmac(mut self, value: &str) -> HMACAuthInfo { self.0.text("hmac", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> HMACAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HMACAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HMACAuthInfo<'_> { view::HMACAuthInfo(self.0.raw()) }
}

object_builder!(HMACAuthInfo);

/// A builder of `HandlePendingToolCallRequest`: the parameters of `session.tools.handlePendingToolCall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HandlePendingToolCallRequest(pub(crate) Fields);

impl HandlePendingToolCallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> HandlePendingToolCallRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        HandlePendingToolCallRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HandlePendingToolCallRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> HandlePendingToolCallRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<ExternalToolResult>) -> HandlePendingToolCallRequest { self.0.put("result", &Into::<ExternalToolResult>::into(value).0); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: &str) -> HandlePendingToolCallRequest { self.0.text("error", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HandlePendingToolCallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HandlePendingToolCallRequest<'_> { view::HandlePendingToolCallRequest(self.0.raw()) }
}

object_builder!(HandlePendingToolCallRequest);

/// A builder of `HistoryCompactRequest`: the parameters of `session.history.compact`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HistoryCompactRequest(pub(crate) Fields);

impl HistoryCompactRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> HistoryCompactRequest {
        let fields = Fields::new();
        HistoryCompactRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HistoryCompactRequest { self.0.text("sessionId", value); self }
    /// Sets `customInstructions`. Greatest length `4000`.
    #[inline] pub fn custom_instructions(mut self, value: &str) -> HistoryCompactRequest { self.0.text("customInstructions", value); self }
    /// Sets `trigger`.
    #[inline] pub fn trigger(mut self, value: enums::HistoryCompactRequestTrigger) -> HistoryCompactRequest { self.0.text("trigger", value.as_str()); self }
    /// Sets `tokenLimit`. At least `1`.
    #[inline] pub fn token_limit(mut self, value: u64) -> HistoryCompactRequest { self.0.natural("tokenLimit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HistoryCompactRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HistoryCompactRequest<'_> { view::HistoryCompactRequest(self.0.raw()) }
}

object_builder!(HistoryCompactRequest);

/// A builder of `HistoryTruncateRequest`: the parameters of `session.history.truncate`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HistoryTruncateRequest(pub(crate) Fields);

impl HistoryTruncateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(event_id: &str) -> HistoryTruncateRequest {
        let mut fields = Fields::new();
        fields.text("eventId", event_id);
        HistoryTruncateRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HistoryTruncateRequest { self.0.text("sessionId", value); self }
    /// Sets `eventId`.
    #[inline] pub fn event_id(mut self, value: &str) -> HistoryTruncateRequest { self.0.text("eventId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HistoryTruncateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HistoryTruncateRequest<'_> { view::HistoryTruncateRequest(self.0.raw()) }
}

object_builder!(HistoryTruncateRequest);

/// A builder of `HooksInvokeResult`: the result of `hooks.invoke`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HooksInvokeResult(pub(crate) Fields);

impl HooksInvokeResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> HooksInvokeResult {
        let fields = Fields::new();
        HooksInvokeResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> HooksInvokeResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HooksInvokeResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HooksInvokeResult<'_> { view::HooksInvokeResult(self.0.raw()) }
}

object_builder!(HooksInvokeResult);

/// A builder of `HostAuthentication`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HostAuthentication(pub(crate) Fields);

impl HostAuthentication {
    /// Starts with what is required.
    #[inline]
    pub fn new(identity: &str, expires_at: &str) -> HostAuthentication {
        let mut fields = Fields::new();
        fields.text("identity", identity);
        fields.text("expiresAt", expires_at);
        HostAuthentication(fields)
    }
    /// Sets `identity`.
    #[inline] pub fn identity(mut self, value: &str) -> HostAuthentication { self.0.text("identity", value); self }
    /// Sets `expiresAt`.
    #[inline] pub fn expires_at(mut self, value: &str) -> HostAuthentication { self.0.text("expiresAt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HostAuthentication { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HostAuthentication<'_> { view::HostAuthentication(self.0.raw()) }
}

object_builder!(HostAuthentication);

/// A builder of `HostMaterializeSessionResult`: the result of `host.materializeSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HostMaterializeSessionResult(pub(crate) Fields);

impl HostMaterializeSessionResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> HostMaterializeSessionResult {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        HostMaterializeSessionResult(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HostMaterializeSessionResult { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HostMaterializeSessionResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HostMaterializeSessionResult<'_> { view::HostMaterializeSessionResult(self.0.raw()) }
}

object_builder!(HostMaterializeSessionResult);

/// A builder of `InfiniteSessionConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InfiniteSessionConfig(pub(crate) Fields);

impl InfiniteSessionConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> InfiniteSessionConfig {
        let fields = Fields::new();
        InfiniteSessionConfig(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> InfiniteSessionConfig { self.0.bool("enabled", value); self }
    /// Sets `backgroundCompactionThreshold`. Default `0.8`.
    #[inline] pub fn background_compaction_threshold(mut self, value: f64) -> InfiniteSessionConfig { self.0.number("backgroundCompactionThreshold", value); self }
    /// Sets `bufferExhaustionThreshold`. Default `0.95`.
    #[inline] pub fn buffer_exhaustion_threshold(mut self, value: f64) -> InfiniteSessionConfig { self.0.number("bufferExhaustionThreshold", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InfiniteSessionConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InfiniteSessionConfig<'_> { view::InfiniteSessionConfig(self.0.raw()) }
}

object_builder!(InfiniteSessionConfig);

/// A builder of `InstallationConfirmationResponse`: the result of `installations.confirm`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstallationConfirmationResponse(pub(crate) Fields);

impl InstallationConfirmationResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new(confirmation_id: &str, review_fingerprint: &str, decision: enums::InstallationDecision) -> InstallationConfirmationResponse {
        let mut fields = Fields::new();
        fields.text("confirmationId", confirmation_id);
        fields.text("reviewFingerprint", review_fingerprint);
        fields.text("decision", decision.as_str());
        InstallationConfirmationResponse(fields)
    }
    /// Sets `confirmationId`.
    #[inline] pub fn confirmation_id(mut self, value: &str) -> InstallationConfirmationResponse { self.0.text("confirmationId", value); self }
    /// Sets `reviewFingerprint`.
    #[inline] pub fn review_fingerprint(mut self, value: &str) -> InstallationConfirmationResponse { self.0.text("reviewFingerprint", value); self }
    /// Sets `decision`.
    #[inline] pub fn decision(mut self, value: enums::InstallationDecision) -> InstallationConfirmationResponse { self.0.text("decision", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstallationConfirmationResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstallationConfirmationResponse<'_> { view::InstallationConfirmationResponse(self.0.raw()) }
}

object_builder!(InstallationConfirmationResponse);

/// A builder of `InstalledPlugin`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstalledPlugin(pub(crate) Fields);

impl InstalledPlugin {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, marketplace: &str, installed_at: &str, enabled: bool) -> InstalledPlugin {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("marketplace", marketplace);
        fields.text("installed_at", installed_at);
        fields.bool("enabled", enabled);
        InstalledPlugin(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> InstalledPlugin { self.0.text("name", value); self }
    /// Sets `marketplace`.
    #[inline] pub fn marketplace(mut self, value: &str) -> InstalledPlugin { self.0.text("marketplace", value); self }
    /// Sets `version`.
    #[inline] pub fn version(mut self, value: &str) -> InstalledPlugin { self.0.text("version", value); self }
    /// Sets `installed_at`.
    #[inline] pub fn installed_at(mut self, value: &str) -> InstalledPlugin { self.0.text("installed_at", value); self }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> InstalledPlugin { self.0.bool("enabled", value); self }
    /// Sets `cache_path`.
    #[inline] pub fn cache_path(mut self, value: &str) -> InstalledPlugin { self.0.text("cache_path", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: impl Into<InstalledPluginSource>) -> InstalledPlugin { self.0.put("source", &Into::<InstalledPluginSource>::into(value).0); self }
    /// Sets `source_sha`.
    #[inline] pub fn source_sha(mut self, value: &str) -> InstalledPlugin { self.0.text("source_sha", value); self }
    /// Sets `installed_from`.
    #[inline] pub fn installed_from(mut self, value: &str) -> InstalledPlugin { self.0.text("installed_from", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstalledPlugin { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstalledPlugin<'_> { view::InstalledPlugin(self.0.raw()) }
}

object_builder!(InstalledPlugin);

/// A builder of `InstalledPluginSourceGitHub`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstalledPluginSourceGitHub(pub(crate) Fields);

impl InstalledPluginSourceGitHub {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: &str) -> InstalledPluginSourceGitHub {
        let mut fields = Fields::new();
        fields.text("source", "github");
        fields.text("repo", repo);
        InstalledPluginSourceGitHub(fields)
    }
    /// Sets `repo`. Pattern `^[^/]+\/[^/]+$`.
    #[inline] pub fn repo(mut self, value: &str) -> InstalledPluginSourceGitHub { self.0.text("repo", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> InstalledPluginSourceGitHub { self.0.text("ref", value); self }
    /// Sets `sha`. Pattern `^[0-9a-fA-F]{40}$`.
    #[inline] pub fn sha(mut self, value: &str) -> InstalledPluginSourceGitHub { self.0.text("sha", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> InstalledPluginSourceGitHub { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstalledPluginSourceGitHub { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstalledPluginSourceGitHub<'_> { view::InstalledPluginSourceGitHub(self.0.raw()) }
}

object_builder!(InstalledPluginSourceGitHub);

/// A builder of `InstalledPluginSourceLocal`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstalledPluginSourceLocal(pub(crate) Fields);

impl InstalledPluginSourceLocal {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> InstalledPluginSourceLocal {
        let mut fields = Fields::new();
        fields.text("source", "local");
        fields.text("path", path);
        InstalledPluginSourceLocal(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> InstalledPluginSourceLocal { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstalledPluginSourceLocal { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstalledPluginSourceLocal<'_> { view::InstalledPluginSourceLocal(self.0.raw()) }
}

object_builder!(InstalledPluginSourceLocal);

/// A builder of `InstalledPluginSourceUrl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstalledPluginSourceUrl(pub(crate) Fields);

impl InstalledPluginSourceUrl {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> InstalledPluginSourceUrl {
        let mut fields = Fields::new();
        fields.text("source", "url");
        fields.text("url", url);
        InstalledPluginSourceUrl(fields)
    }
    /// Sets `url`. Format `uri`.
    #[inline] pub fn url(mut self, value: &str) -> InstalledPluginSourceUrl { self.0.text("url", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> InstalledPluginSourceUrl { self.0.text("ref", value); self }
    /// Sets `sha`. Pattern `^[0-9a-fA-F]{40}$`.
    #[inline] pub fn sha(mut self, value: &str) -> InstalledPluginSourceUrl { self.0.text("sha", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> InstalledPluginSourceUrl { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstalledPluginSourceUrl { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstalledPluginSourceUrl<'_> { view::InstalledPluginSourceUrl(self.0.raw()) }
}

object_builder!(InstalledPluginSourceUrl);

/// A builder of `JsonSchemaResponseFormat`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct JsonSchemaResponseFormat(pub(crate) Fields);

impl JsonSchemaResponseFormat {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, schema: impl Into<JsonText>) -> JsonSchemaResponseFormat {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.put("schema", &Into::<JsonText>::into(schema));
        JsonSchemaResponseFormat(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> JsonSchemaResponseFormat { self.0.text("name", value); self }
    /// Sets `schema`.
    #[inline] pub fn schema(mut self, value: impl Into<JsonText>) -> JsonSchemaResponseFormat { self.0.put("schema", &Into::<JsonText>::into(value)); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> JsonSchemaResponseFormat { self.0.text("description", value); self }
    /// Sets `strict`.
    #[inline] pub fn strict(mut self, value: bool) -> JsonSchemaResponseFormat { self.0.bool("strict", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> JsonSchemaResponseFormat { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::JsonSchemaResponseFormat<'_> { view::JsonSchemaResponseFormat(self.0.raw()) }
}

object_builder!(JsonSchemaResponseFormat);

/// A builder of `KerberosAuthAcquireResult`: the result of `kerberosAuth.acquire`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct KerberosAuthAcquireResult(pub(crate) Fields);

impl KerberosAuthAcquireResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(token: Option<&str>) -> KerberosAuthAcquireResult {
        let mut fields = Fields::new();
        match token {
            Some(value) => { fields.text("token", value); }
            None => fields.null("token"),
        }
        KerberosAuthAcquireResult(fields)
    }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> KerberosAuthAcquireResult { self.0.text("token", value); self }
    /// Sets `token` to null.
    #[inline] pub fn token_null(mut self) -> KerberosAuthAcquireResult { self.0.null("token"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> KerberosAuthAcquireResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::KerberosAuthAcquireResult<'_> { view::KerberosAuthAcquireResult(self.0.raw()) }
}

object_builder!(KerberosAuthAcquireResult);

/// A builder of `LargeToolOutputConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LargeToolOutputConfig(pub(crate) Fields);

impl LargeToolOutputConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> LargeToolOutputConfig {
        let fields = Fields::new();
        LargeToolOutputConfig(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> LargeToolOutputConfig { self.0.bool("enabled", value); self }
    /// Sets `maxSizeBytes`. At least `0`.
    #[inline] pub fn max_size_bytes(mut self, value: u64) -> LargeToolOutputConfig { self.0.natural("maxSizeBytes", value); self }
    /// Sets `outputDir`.
    #[inline] pub fn output_dir(mut self, value: &str) -> LargeToolOutputConfig { self.0.text("outputDir", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LargeToolOutputConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LargeToolOutputConfig<'_> { view::LargeToolOutputConfig(self.0.raw()) }
}

object_builder!(LargeToolOutputConfig);

/// A builder of `LifecycleDiagnosticsConfiguration`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LifecycleDiagnosticsConfiguration(pub(crate) Fields);

impl LifecycleDiagnosticsConfiguration {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> LifecycleDiagnosticsConfiguration {
        let fields = Fields::new();
        LifecycleDiagnosticsConfiguration(fields)
    }
    /// Sets `expose`.
    #[inline] pub fn expose(mut self, value: bool) -> LifecycleDiagnosticsConfiguration { self.0.bool("expose", value); self }
    /// Sets `persist`.
    #[inline] pub fn persist(mut self, value: bool) -> LifecycleDiagnosticsConfiguration { self.0.bool("persist", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LifecycleDiagnosticsConfiguration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LifecycleDiagnosticsConfiguration<'_> { view::LifecycleDiagnosticsConfiguration(self.0.raw()) }
}

object_builder!(LifecycleDiagnosticsConfiguration);

/// A builder of `LlmInferenceHttpRequestChunkResult`: the result of `llmInference.httpRequestChunk`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LlmInferenceHttpRequestChunkResult(pub(crate) Fields);

impl LlmInferenceHttpRequestChunkResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> LlmInferenceHttpRequestChunkResult {
        let fields = Fields::new();
        LlmInferenceHttpRequestChunkResult(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LlmInferenceHttpRequestChunkResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LlmInferenceHttpRequestChunkResult<'_> { view::LlmInferenceHttpRequestChunkResult(self.0.raw()) }
}

object_builder!(LlmInferenceHttpRequestChunkResult);

/// A builder of `LlmInferenceHttpRequestStartResult`: the result of `llmInference.httpRequestStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LlmInferenceHttpRequestStartResult(pub(crate) Fields);

impl LlmInferenceHttpRequestStartResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> LlmInferenceHttpRequestStartResult {
        let fields = Fields::new();
        LlmInferenceHttpRequestStartResult(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LlmInferenceHttpRequestStartResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LlmInferenceHttpRequestStartResult<'_> { view::LlmInferenceHttpRequestStartResult(self.0.raw()) }
}

object_builder!(LlmInferenceHttpRequestStartResult);

/// A builder of `LlmInferenceHttpResponseChunkError`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LlmInferenceHttpResponseChunkError(pub(crate) Fields);

impl LlmInferenceHttpResponseChunkError {
    /// Starts with what is required.
    #[inline]
    pub fn new(message: &str) -> LlmInferenceHttpResponseChunkError {
        let mut fields = Fields::new();
        fields.text("message", message);
        LlmInferenceHttpResponseChunkError(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> LlmInferenceHttpResponseChunkError { self.0.text("message", value); self }
    /// Sets `code`.
    #[inline] pub fn code(mut self, value: &str) -> LlmInferenceHttpResponseChunkError { self.0.text("code", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LlmInferenceHttpResponseChunkError { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LlmInferenceHttpResponseChunkError<'_> { view::LlmInferenceHttpResponseChunkError(self.0.raw()) }
}

object_builder!(LlmInferenceHttpResponseChunkError);

/// A builder of `LlmInferenceHttpResponseChunkRequest`: the parameters of `llmInference.httpResponseChunk`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LlmInferenceHttpResponseChunkRequest(pub(crate) Fields);

impl LlmInferenceHttpResponseChunkRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, data: &str) -> LlmInferenceHttpResponseChunkRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.text("data", data);
        LlmInferenceHttpResponseChunkRequest(fields)
    }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> LlmInferenceHttpResponseChunkRequest { self.0.text("requestId", value); self }
    /// Sets `data`.
    #[inline] pub fn data(mut self, value: &str) -> LlmInferenceHttpResponseChunkRequest { self.0.text("data", value); self }
    /// Sets `binary`.
    #[inline] pub fn binary(mut self, value: bool) -> LlmInferenceHttpResponseChunkRequest { self.0.bool("binary", value); self }
    /// Sets `end`.
    #[inline] pub fn end(mut self, value: bool) -> LlmInferenceHttpResponseChunkRequest { self.0.bool("end", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: LlmInferenceHttpResponseChunkError) -> LlmInferenceHttpResponseChunkRequest { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LlmInferenceHttpResponseChunkRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LlmInferenceHttpResponseChunkRequest<'_> { view::LlmInferenceHttpResponseChunkRequest(self.0.raw()) }
}

object_builder!(LlmInferenceHttpResponseChunkRequest);

/// A builder of `LlmInferenceHttpResponseStartRequest`: the parameters of `llmInference.httpResponseStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LlmInferenceHttpResponseStartRequest(pub(crate) Fields);

impl LlmInferenceHttpResponseStartRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, status: i64, headers: impl IntoIterator<Item = (impl AsRef<str>, impl IntoIterator<Item = impl AsRef<str>>)>) -> LlmInferenceHttpResponseStartRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.integer("status", status);
        fields.put("headers", &{ let mut series = Series::map(); for (name, item) in headers { series.entry(name.as_ref(), &{ let mut series = Series::list(); for item in item { series.item(&JsonText::from(item.as_ref())); } series.finish() }); } series.finish() });
        LlmInferenceHttpResponseStartRequest(fields)
    }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> LlmInferenceHttpResponseStartRequest { self.0.text("requestId", value); self }
    /// Sets `status`.
    #[inline] pub fn status(mut self, value: i64) -> LlmInferenceHttpResponseStartRequest { self.0.integer("status", value); self }
    /// Sets `statusText`.
    #[inline] pub fn status_text(mut self, value: &str) -> LlmInferenceHttpResponseStartRequest { self.0.text("statusText", value); self }
    /// Sets `headers`.
    #[inline] pub fn headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl IntoIterator<Item = impl AsRef<str>>)>) -> LlmInferenceHttpResponseStartRequest { self.0.put("headers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &{ let mut series = Series::list(); for item in item { series.item(&JsonText::from(item.as_ref())); } series.finish() }); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LlmInferenceHttpResponseStartRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LlmInferenceHttpResponseStartRequest<'_> { view::LlmInferenceHttpResponseStartRequest(self.0.raw()) }
}

object_builder!(LlmInferenceHttpResponseStartRequest);

/// A builder of `LogRequest`: the parameters of `session.log`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LogRequest(pub(crate) Fields);

impl LogRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(message: &str) -> LogRequest {
        let mut fields = Fields::new();
        fields.text("message", message);
        LogRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> LogRequest { self.0.text("sessionId", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> LogRequest { self.0.text("message", value); self }
    /// Sets `level`.
    #[inline] pub fn level(mut self, value: enums::SessionLogLevel) -> LogRequest { self.0.text("level", value.as_str()); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: &str) -> LogRequest { self.0.text("type", value); self }
    /// Sets `ephemeral`.
    #[inline] pub fn ephemeral(mut self, value: bool) -> LogRequest { self.0.bool("ephemeral", value); self }
    /// Sets `url`. Format `uri`.
    #[inline] pub fn url(mut self, value: &str) -> LogRequest { self.0.text("url", value); self }
    /// Sets `tip`.
    #[inline] pub fn tip(mut self, value: &str) -> LogRequest { self.0.text("tip", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LogRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LogRequest<'_> { view::LogRequest(self.0.raw()) }
}

object_builder!(LogRequest);

/// A builder of `ManagedMcpServerConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ManagedMcpServerConfig(pub(crate) Fields);

impl ManagedMcpServerConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(display_name: &str, url: &str) -> ManagedMcpServerConfig {
        let mut fields = Fields::new();
        fields.text("displayName", display_name);
        fields.text("url", url);
        ManagedMcpServerConfig(fields)
    }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> ManagedMcpServerConfig { self.0.text("displayName", value); self }
    /// Sets `url`. Format `uri`.
    #[inline] pub fn url(mut self, value: &str) -> ManagedMcpServerConfig { self.0.text("url", value); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ManagedMcpServerConfig { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `timeout`. A duration in milliseconds, unless the name says seconds. More than `0`.
    #[inline] pub fn timeout(mut self, value: u64) -> ManagedMcpServerConfig { self.0.natural("timeout", value); self }
    /// Sets `headersRefreshTtlMs`. At least `0`.
    #[inline] pub fn headers_refresh_ttl_ms(mut self, value: u64) -> ManagedMcpServerConfig { self.0.natural("headersRefreshTtlMs", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ManagedMcpServerConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ManagedMcpServerConfig<'_> { view::ManagedMcpServerConfig(self.0.raw()) }
}

object_builder!(ManagedMcpServerConfig);

/// A builder of `McpDiagnosticSourceConfiguration`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpDiagnosticSourceConfiguration(pub(crate) Fields);

impl McpDiagnosticSourceConfiguration {
    /// Starts with what is required.
    #[inline]
    pub fn new(level: enums::DiagnosticLogLevel) -> McpDiagnosticSourceConfiguration {
        let mut fields = Fields::new();
        fields.text("level", level.as_str());
        McpDiagnosticSourceConfiguration(fields)
    }
    /// Sets `level`.
    #[inline] pub fn level(mut self, value: enums::DiagnosticLogLevel) -> McpDiagnosticSourceConfiguration { self.0.text("level", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpDiagnosticSourceConfiguration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpDiagnosticSourceConfiguration<'_> { view::McpDiagnosticSourceConfiguration(self.0.raw()) }
}

object_builder!(McpDiagnosticSourceConfiguration);

/// A builder of `McpHeadersHandlePendingHeadersRefreshRequestError`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpHeadersHandlePendingHeadersRefreshRequestError(pub(crate) Fields);

impl McpHeadersHandlePendingHeadersRefreshRequestError {
    /// Starts with what is required.
    #[inline]
    pub fn new(message: &str) -> McpHeadersHandlePendingHeadersRefreshRequestError {
        let mut fields = Fields::new();
        fields.text("message", message);
        fields.text("kind", "error");
        McpHeadersHandlePendingHeadersRefreshRequestError(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> McpHeadersHandlePendingHeadersRefreshRequestError { self.0.text("message", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpHeadersHandlePendingHeadersRefreshRequestError { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpHeadersHandlePendingHeadersRefreshRequestError<'_> { view::McpHeadersHandlePendingHeadersRefreshRequestError(self.0.raw()) }
}

object_builder!(McpHeadersHandlePendingHeadersRefreshRequestError);

/// A builder of `McpHeadersHandlePendingHeadersRefreshRequestHeaders`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpHeadersHandlePendingHeadersRefreshRequestHeaders(pub(crate) Fields);

impl McpHeadersHandlePendingHeadersRefreshRequestHeaders {
    /// Starts with what is required.
    #[inline]
    pub fn new(headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> McpHeadersHandlePendingHeadersRefreshRequestHeaders {
        let mut fields = Fields::new();
        fields.put("headers", &{ let mut series = Series::map(); for (name, item) in headers { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() });
        fields.text("kind", "headers");
        McpHeadersHandlePendingHeadersRefreshRequestHeaders(fields)
    }
    /// Sets `headers`.
    #[inline] pub fn headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> McpHeadersHandlePendingHeadersRefreshRequestHeaders { self.0.put("headers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ttlMs`. At least `0`.
    #[inline] pub fn ttl_ms(mut self, value: u64) -> McpHeadersHandlePendingHeadersRefreshRequestHeaders { self.0.natural("ttlMs", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpHeadersHandlePendingHeadersRefreshRequestHeaders { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpHeadersHandlePendingHeadersRefreshRequestHeaders<'_> { view::McpHeadersHandlePendingHeadersRefreshRequestHeaders(self.0.raw()) }
}

object_builder!(McpHeadersHandlePendingHeadersRefreshRequestHeaders);

/// A builder of `McpHeadersHandlePendingHeadersRefreshRequestNone`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpHeadersHandlePendingHeadersRefreshRequestNone(pub(crate) Fields);

impl McpHeadersHandlePendingHeadersRefreshRequestNone {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpHeadersHandlePendingHeadersRefreshRequestNone {
        let mut fields = Fields::new();
        fields.text("kind", "none");
        McpHeadersHandlePendingHeadersRefreshRequestNone(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpHeadersHandlePendingHeadersRefreshRequestNone { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpHeadersHandlePendingHeadersRefreshRequestNone<'_> { view::McpHeadersHandlePendingHeadersRefreshRequestNone(self.0.raw()) }
}

object_builder!(McpHeadersHandlePendingHeadersRefreshRequestNone);

/// A builder of `McpHeadersHandlePendingHeadersRefreshRequestRequest`: the parameters of `session.mcp.headers.handlePendingHeadersRefreshRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpHeadersHandlePendingHeadersRefreshRequestRequest(pub(crate) Fields);

impl McpHeadersHandlePendingHeadersRefreshRequestRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, result: impl Into<McpHeadersHandlePendingHeadersRefreshRequest>) -> McpHeadersHandlePendingHeadersRefreshRequestRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.put("result", &Into::<McpHeadersHandlePendingHeadersRefreshRequest>::into(result).0);
        McpHeadersHandlePendingHeadersRefreshRequestRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpHeadersHandlePendingHeadersRefreshRequestRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> McpHeadersHandlePendingHeadersRefreshRequestRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<McpHeadersHandlePendingHeadersRefreshRequest>) -> McpHeadersHandlePendingHeadersRefreshRequestRequest { self.0.put("result", &Into::<McpHeadersHandlePendingHeadersRefreshRequest>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpHeadersHandlePendingHeadersRefreshRequestRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpHeadersHandlePendingHeadersRefreshRequestRequest<'_> { view::McpHeadersHandlePendingHeadersRefreshRequestRequest(self.0.raw()) }
}

object_builder!(McpHeadersHandlePendingHeadersRefreshRequestRequest);

/// A builder of `McpInstallationInput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpInstallationInput(pub(crate) Fields);

impl McpInstallationInput {
    /// Starts with what is required.
    #[inline]
    pub fn new(category: enums::McpPlanValueCategory, key: &str, value: &str) -> McpInstallationInput {
        let mut fields = Fields::new();
        fields.text("category", category.as_str());
        fields.text("key", key);
        fields.text("value", value);
        McpInstallationInput(fields)
    }
    /// Sets `category`.
    #[inline] pub fn category(mut self, value: enums::McpPlanValueCategory) -> McpInstallationInput { self.0.text("category", value.as_str()); self }
    /// Sets `key`.
    #[inline] pub fn key(mut self, value: &str) -> McpInstallationInput { self.0.text("key", value); self }
    /// Sets `value`.
    #[inline] pub fn value(mut self, value: &str) -> McpInstallationInput { self.0.text("value", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpInstallationInput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpInstallationInput<'_> { view::McpInstallationInput(self.0.raw()) }
}

object_builder!(McpInstallationInput);

/// A builder of `McpListToolsRequest`: the parameters of `session.mcp.listTools`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpListToolsRequest(pub(crate) Fields);

impl McpListToolsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpListToolsRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpListToolsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpListToolsRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpListToolsRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpListToolsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpListToolsRequest<'_> { view::McpListToolsRequest(self.0.raw()) }
}

object_builder!(McpListToolsRequest);

/// A builder of `McpOauthHandlePendingRequest`: the parameters of `session.mcp.oauth.handlePendingRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthHandlePendingRequest(pub(crate) Fields);

impl McpOauthHandlePendingRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, result: impl Into<McpOauthPendingRequestResponse>) -> McpOauthHandlePendingRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.put("result", &Into::<McpOauthPendingRequestResponse>::into(result).0);
        McpOauthHandlePendingRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthHandlePendingRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> McpOauthHandlePendingRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<McpOauthPendingRequestResponse>) -> McpOauthHandlePendingRequest { self.0.put("result", &Into::<McpOauthPendingRequestResponse>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthHandlePendingRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthHandlePendingRequest<'_> { view::McpOauthHandlePendingRequest(self.0.raw()) }
}

object_builder!(McpOauthHandlePendingRequest);

/// A builder of `McpOauthLoginRequest`: the parameters of `session.mcp.oauth.login`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthLoginRequest(pub(crate) Fields);

impl McpOauthLoginRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpOauthLoginRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpOauthLoginRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("serverName", value); self }
    /// Sets `forceReauth`.
    #[inline] pub fn force_reauth(mut self, value: bool) -> McpOauthLoginRequest { self.0.bool("forceReauth", value); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("clientName", value); self }
    /// Sets `callbackSuccessMessage`.
    #[inline] pub fn callback_success_message(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("callbackSuccessMessage", value); self }
    /// Sets `clientId`.
    #[inline] pub fn client_id(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("clientId", value); self }
    /// Sets `clientSecret`.
    #[inline] pub fn client_secret(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("clientSecret", value); self }
    /// Sets `publicClient`.
    #[inline] pub fn public_client(mut self, value: bool) -> McpOauthLoginRequest { self.0.bool("publicClient", value); self }
    /// Sets `grantType`.
    #[inline] pub fn grant_type(mut self, value: enums::McpOauthLoginGrantType) -> McpOauthLoginRequest { self.0.text("grantType", value.as_str()); self }
    /// Sets `loginId`.
    #[inline] pub fn login_id(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("loginId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpOauthLoginRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthLoginRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthLoginRequest<'_> { view::McpOauthLoginRequest(self.0.raw()) }
}

object_builder!(McpOauthLoginRequest);

/// A builder of `McpOauthPendingRequestResponseCancelled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthPendingRequestResponseCancelled(pub(crate) Fields);

impl McpOauthPendingRequestResponseCancelled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpOauthPendingRequestResponseCancelled {
        let mut fields = Fields::new();
        fields.text("kind", "cancelled");
        McpOauthPendingRequestResponseCancelled(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthPendingRequestResponseCancelled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthPendingRequestResponseCancelled<'_> { view::McpOauthPendingRequestResponseCancelled(self.0.raw()) }
}

object_builder!(McpOauthPendingRequestResponseCancelled);

/// A builder of `McpOauthPendingRequestResponseRuntimeRefresh`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthPendingRequestResponseRuntimeRefresh(pub(crate) Fields);

impl McpOauthPendingRequestResponseRuntimeRefresh {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpOauthPendingRequestResponseRuntimeRefresh {
        let mut fields = Fields::new();
        fields.text("kind", "runtimeRefresh");
        McpOauthPendingRequestResponseRuntimeRefresh(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthPendingRequestResponseRuntimeRefresh { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthPendingRequestResponseRuntimeRefresh<'_> { view::McpOauthPendingRequestResponseRuntimeRefresh(self.0.raw()) }
}

object_builder!(McpOauthPendingRequestResponseRuntimeRefresh);

/// A builder of `McpOauthPendingRequestResponseToken`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthPendingRequestResponseToken(pub(crate) Fields);

impl McpOauthPendingRequestResponseToken {
    /// Starts with what is required.
    #[inline]
    pub fn new(access_token: &str) -> McpOauthPendingRequestResponseToken {
        let mut fields = Fields::new();
        fields.text("accessToken", access_token);
        fields.text("kind", "token");
        McpOauthPendingRequestResponseToken(fields)
    }
    /// Sets `accessToken`.
    #[inline] pub fn access_token(mut self, value: &str) -> McpOauthPendingRequestResponseToken { self.0.text("accessToken", value); self }
    /// Sets `tokenType`.
    #[inline] pub fn token_type(mut self, value: &str) -> McpOauthPendingRequestResponseToken { self.0.text("tokenType", value); self }
    /// Sets `expiresIn`. At least `1`.
    #[inline] pub fn expires_in(mut self, value: u64) -> McpOauthPendingRequestResponseToken { self.0.natural("expiresIn", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthPendingRequestResponseToken { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthPendingRequestResponseToken<'_> { view::McpOauthPendingRequestResponseToken(self.0.raw()) }
}

object_builder!(McpOauthPendingRequestResponseToken);

/// A builder of `McpSafeForTelemetryFields`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpSafeForTelemetryFields(pub(crate) Fields);

impl McpSafeForTelemetryFields {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: bool, inputs_names: bool) -> McpSafeForTelemetryFields {
        let mut fields = Fields::new();
        fields.bool("name", name);
        fields.bool("inputsNames", inputs_names);
        McpSafeForTelemetryFields(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: bool) -> McpSafeForTelemetryFields { self.0.bool("name", value); self }
    /// Sets `inputsNames`.
    #[inline] pub fn inputs_names(mut self, value: bool) -> McpSafeForTelemetryFields { self.0.bool("inputsNames", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpSafeForTelemetryFields { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpSafeForTelemetryFields<'_> { view::McpSafeForTelemetryFields(self.0.raw()) }
}

object_builder!(McpSafeForTelemetryFields);

/// A builder of `McpServerAuthConfigRedirectPort`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerAuthConfigRedirectPort(pub(crate) Fields);

impl McpServerAuthConfigRedirectPort {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpServerAuthConfigRedirectPort {
        let fields = Fields::new();
        McpServerAuthConfigRedirectPort(fields)
    }
    /// Sets `redirectPort`. At least `1`. At most `65535`.
    #[inline] pub fn redirect_port(mut self, value: u64) -> McpServerAuthConfigRedirectPort { self.0.natural("redirectPort", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerAuthConfigRedirectPort { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerAuthConfigRedirectPort<'_> { view::McpServerAuthConfigRedirectPort(self.0.raw()) }
}

object_builder!(McpServerAuthConfigRedirectPort);

/// A builder of `McpServerConfigHttp`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerConfigHttp(pub(crate) Fields);

impl McpServerConfigHttp {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> McpServerConfigHttp {
        let mut fields = Fields::new();
        fields.text("url", url);
        McpServerConfigHttp(fields)
    }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> McpServerConfigHttp { self.0.text("displayName", value); self }
    /// Sets `safeForTelemetry`.
    #[inline] pub fn safe_for_telemetry(mut self, value: impl Into<McpSafeForTelemetry>) -> McpServerConfigHttp { self.0.put("safeForTelemetry", &Into::<McpSafeForTelemetry>::into(value).0); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::McpServerConfigHttpType) -> McpServerConfigHttp { self.0.text("type", value.as_str()); self }
    /// Sets `isDefaultServer`.
    #[inline] pub fn is_default_server(mut self, value: bool) -> McpServerConfigHttp { self.0.bool("isDefaultServer", value); self }
    /// Sets `filterMapping`.
    #[inline] pub fn filter_mapping(mut self, value: impl Into<FilterMapping>) -> McpServerConfigHttp { self.0.put("filterMapping", &Into::<FilterMapping>::into(value).0); self }
    /// Sets `timeout`. A duration in milliseconds, unless the name says seconds. More than `0`.
    #[inline] pub fn timeout(mut self, value: u64) -> McpServerConfigHttp { self.0.natural("timeout", value); self }
    /// Sets `slowConnectionThresholdMs`. A duration in milliseconds, unless the name says seconds. More than `0`. At most `2147483647`.
    #[inline] pub fn slow_connection_threshold_ms(mut self, value: u64) -> McpServerConfigHttp { self.0.natural("slowConnectionThresholdMs", value); self }
    /// Sets `oidc`.
    #[inline] pub fn oidc(mut self, value: impl Into<McpServerAuthConfig>) -> McpServerConfigHttp { self.0.put("oidc", &Into::<McpServerAuthConfig>::into(value).0); self }
    /// Sets `auth`.
    #[inline] pub fn auth(mut self, value: impl Into<McpServerAuthConfig>) -> McpServerConfigHttp { self.0.put("auth", &Into::<McpServerAuthConfig>::into(value).0); self }
    /// Sets `deferTools`.
    #[inline] pub fn defer_tools(mut self, value: enums::McpServerConfigDeferTools) -> McpServerConfigHttp { self.0.text("deferTools", value.as_str()); self }
    /// Sets `disableToolCache`.
    #[inline] pub fn disable_tool_cache(mut self, value: bool) -> McpServerConfigHttp { self.0.bool("disableToolCache", value); self }
    /// Sets `disableSecretMasking`.
    #[inline] pub fn disable_secret_masking(mut self, value: bool) -> McpServerConfigHttp { self.0.bool("disableSecretMasking", value); self }
    /// Sets `excludeTools`.
    #[inline] pub fn exclude_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("excludeTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `events`.
    #[inline] pub fn events(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("events", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `notifications`.
    #[inline] pub fn notifications(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("notifications", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::McpServerSource) -> McpServerConfigHttp { self.0.text("source", value.as_str()); self }
    /// Sets `sourcePlugin`.
    #[inline] pub fn source_plugin(mut self, value: &str) -> McpServerConfigHttp { self.0.text("sourcePlugin", value); self }
    /// Sets `sourcePluginVersion`.
    #[inline] pub fn source_plugin_version(mut self, value: &str) -> McpServerConfigHttp { self.0.text("sourcePluginVersion", value); self }
    /// Sets `sourcePluginSpec`.
    #[inline] pub fn source_plugin_spec(mut self, value: bool) -> McpServerConfigHttp { self.0.bool("sourcePluginSpec", value); self }
    /// Sets `sourcePath`.
    #[inline] pub fn source_path(mut self, value: &str) -> McpServerConfigHttp { self.0.text("sourcePath", value); self }
    /// Sets `configWarnings`.
    #[inline] pub fn config_warnings(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("configWarnings", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `url`. Format `uri`.
    #[inline] pub fn url(mut self, value: &str) -> McpServerConfigHttp { self.0.text("url", value); self }
    /// Sets `headers`.
    #[inline] pub fn headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> McpServerConfigHttp { self.0.put("headers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `headersRefreshTtlMs`.
    #[inline] pub fn headers_refresh_ttl_ms(mut self, value: i64) -> McpServerConfigHttp { self.0.integer("headersRefreshTtlMs", value); self }
    /// Sets `oauthClientId`.
    #[inline] pub fn oauth_client_id(mut self, value: &str) -> McpServerConfigHttp { self.0.text("oauthClientId", value); self }
    /// Sets `oauthScopes`.
    #[inline] pub fn oauth_scopes(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigHttp { self.0.put("oauthScopes", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `oauthPublicClient`.
    #[inline] pub fn oauth_public_client(mut self, value: bool) -> McpServerConfigHttp { self.0.bool("oauthPublicClient", value); self }
    /// Sets `oauthGrantType`.
    #[inline] pub fn oauth_grant_type(mut self, value: enums::McpServerConfigHttpOauthGrantType) -> McpServerConfigHttp { self.0.text("oauthGrantType", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerConfigHttp { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerConfigHttp<'_> { view::McpServerConfigHttp(self.0.raw()) }
}

object_builder!(McpServerConfigHttp);

/// A builder of `McpServerConfigMemory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerConfigMemory(pub(crate) Fields);

impl McpServerConfigMemory {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#type: enums::McpServerConfigMemoryType, server_instance: impl Into<JsonText>) -> McpServerConfigMemory {
        let mut fields = Fields::new();
        fields.text("type", r#type.as_str());
        fields.put("serverInstance", &Into::<JsonText>::into(server_instance));
        McpServerConfigMemory(fields)
    }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::McpServerConfigMemoryType) -> McpServerConfigMemory { self.0.text("type", value.as_str()); self }
    /// Sets `serverInstance`. Internal to the runtime.
    #[inline] pub fn server_instance(mut self, value: impl Into<JsonText>) -> McpServerConfigMemory { self.0.put("serverInstance", &Into::<JsonText>::into(value)); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigMemory { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> McpServerConfigMemory { self.0.text("displayName", value); self }
    /// Sets `isDefaultServer`.
    #[inline] pub fn is_default_server(mut self, value: bool) -> McpServerConfigMemory { self.0.bool("isDefaultServer", value); self }
    /// Sets `filterMapping`.
    #[inline] pub fn filter_mapping(mut self, value: impl Into<FilterMapping>) -> McpServerConfigMemory { self.0.put("filterMapping", &Into::<FilterMapping>::into(value).0); self }
    /// Sets `safeForTelemetry`.
    #[inline] pub fn safe_for_telemetry(mut self, value: impl Into<McpSafeForTelemetry>) -> McpServerConfigMemory { self.0.put("safeForTelemetry", &Into::<McpSafeForTelemetry>::into(value).0); self }
    /// Sets `timeout`.
    #[inline] pub fn timeout(mut self, value: i64) -> McpServerConfigMemory { self.0.integer("timeout", value); self }
    /// Sets `slowConnectionThresholdMs`. A duration in milliseconds, unless the name says seconds. More than `0`. At most `2147483647`.
    #[inline] pub fn slow_connection_threshold_ms(mut self, value: u64) -> McpServerConfigMemory { self.0.natural("slowConnectionThresholdMs", value); self }
    /// Sets `oidc`.
    #[inline] pub fn oidc(mut self, value: impl Into<McpServerAuthConfig>) -> McpServerConfigMemory { self.0.put("oidc", &Into::<McpServerAuthConfig>::into(value).0); self }
    /// Sets `deferTools`.
    #[inline] pub fn defer_tools(mut self, value: enums::McpServerConfigDeferTools) -> McpServerConfigMemory { self.0.text("deferTools", value.as_str()); self }
    /// Sets `disableToolCache`.
    #[inline] pub fn disable_tool_cache(mut self, value: bool) -> McpServerConfigMemory { self.0.bool("disableToolCache", value); self }
    /// Sets `disableSecretMasking`.
    #[inline] pub fn disable_secret_masking(mut self, value: bool) -> McpServerConfigMemory { self.0.bool("disableSecretMasking", value); self }
    /// Sets `excludeTools`.
    #[inline] pub fn exclude_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigMemory { self.0.put("excludeTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `events`.
    #[inline] pub fn events(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigMemory { self.0.put("events", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `notifications`.
    #[inline] pub fn notifications(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigMemory { self.0.put("notifications", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::McpServerSource) -> McpServerConfigMemory { self.0.text("source", value.as_str()); self }
    /// Sets `sourcePlugin`.
    #[inline] pub fn source_plugin(mut self, value: &str) -> McpServerConfigMemory { self.0.text("sourcePlugin", value); self }
    /// Sets `sourcePluginVersion`.
    #[inline] pub fn source_plugin_version(mut self, value: &str) -> McpServerConfigMemory { self.0.text("sourcePluginVersion", value); self }
    /// Sets `sourcePluginSpec`.
    #[inline] pub fn source_plugin_spec(mut self, value: bool) -> McpServerConfigMemory { self.0.bool("sourcePluginSpec", value); self }
    /// Sets `sourcePath`.
    #[inline] pub fn source_path(mut self, value: &str) -> McpServerConfigMemory { self.0.text("sourcePath", value); self }
    /// Sets `configWarnings`.
    #[inline] pub fn config_warnings(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigMemory { self.0.put("configWarnings", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerConfigMemory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerConfigMemory<'_> { view::McpServerConfigMemory(self.0.raw()) }
}

object_builder!(McpServerConfigMemory);

/// A builder of `McpServerConfigStdio`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerConfigStdio(pub(crate) Fields);

impl McpServerConfigStdio {
    /// Starts with what is required.
    #[inline]
    pub fn new(command: &str) -> McpServerConfigStdio {
        let mut fields = Fields::new();
        fields.text("command", command);
        McpServerConfigStdio(fields)
    }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> McpServerConfigStdio { self.0.text("displayName", value); self }
    /// Sets `safeForTelemetry`.
    #[inline] pub fn safe_for_telemetry(mut self, value: impl Into<McpSafeForTelemetry>) -> McpServerConfigStdio { self.0.put("safeForTelemetry", &Into::<McpSafeForTelemetry>::into(value).0); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `isDefaultServer`.
    #[inline] pub fn is_default_server(mut self, value: bool) -> McpServerConfigStdio { self.0.bool("isDefaultServer", value); self }
    /// Sets `filterMapping`.
    #[inline] pub fn filter_mapping(mut self, value: impl Into<FilterMapping>) -> McpServerConfigStdio { self.0.put("filterMapping", &Into::<FilterMapping>::into(value).0); self }
    /// Sets `timeout`. A duration in milliseconds, unless the name says seconds. More than `0`.
    #[inline] pub fn timeout(mut self, value: u64) -> McpServerConfigStdio { self.0.natural("timeout", value); self }
    /// Sets `slowConnectionThresholdMs`. A duration in milliseconds, unless the name says seconds. More than `0`. At most `2147483647`.
    #[inline] pub fn slow_connection_threshold_ms(mut self, value: u64) -> McpServerConfigStdio { self.0.natural("slowConnectionThresholdMs", value); self }
    /// Sets `oidc`.
    #[inline] pub fn oidc(mut self, value: impl Into<McpServerAuthConfig>) -> McpServerConfigStdio { self.0.put("oidc", &Into::<McpServerAuthConfig>::into(value).0); self }
    /// Sets `auth`.
    #[inline] pub fn auth(mut self, value: impl Into<McpServerAuthConfig>) -> McpServerConfigStdio { self.0.put("auth", &Into::<McpServerAuthConfig>::into(value).0); self }
    /// Sets `deferTools`.
    #[inline] pub fn defer_tools(mut self, value: enums::McpServerConfigDeferTools) -> McpServerConfigStdio { self.0.text("deferTools", value.as_str()); self }
    /// Sets `disableToolCache`.
    #[inline] pub fn disable_tool_cache(mut self, value: bool) -> McpServerConfigStdio { self.0.bool("disableToolCache", value); self }
    /// Sets `disableSecretMasking`.
    #[inline] pub fn disable_secret_masking(mut self, value: bool) -> McpServerConfigStdio { self.0.bool("disableSecretMasking", value); self }
    /// Sets `excludeTools`.
    #[inline] pub fn exclude_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("excludeTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `events`.
    #[inline] pub fn events(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("events", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `notifications`.
    #[inline] pub fn notifications(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("notifications", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::McpServerSource) -> McpServerConfigStdio { self.0.text("source", value.as_str()); self }
    /// Sets `sourcePlugin`.
    #[inline] pub fn source_plugin(mut self, value: &str) -> McpServerConfigStdio { self.0.text("sourcePlugin", value); self }
    /// Sets `sourcePluginVersion`.
    #[inline] pub fn source_plugin_version(mut self, value: &str) -> McpServerConfigStdio { self.0.text("sourcePluginVersion", value); self }
    /// Sets `sourcePluginSpec`.
    #[inline] pub fn source_plugin_spec(mut self, value: bool) -> McpServerConfigStdio { self.0.bool("sourcePluginSpec", value); self }
    /// Sets `sourcePath`.
    #[inline] pub fn source_path(mut self, value: &str) -> McpServerConfigStdio { self.0.text("sourcePath", value); self }
    /// Sets `configWarnings`.
    #[inline] pub fn config_warnings(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("configWarnings", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `command`.
    #[inline] pub fn command(mut self, value: &str) -> McpServerConfigStdio { self.0.text("command", value); self }
    /// Sets `args`. Default `[]`.
    #[inline] pub fn args(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpServerConfigStdio { self.0.put("args", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> McpServerConfigStdio { self.0.text("cwd", value); self }
    /// Sets `env`.
    #[inline] pub fn env(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> McpServerConfigStdio { self.0.put("env", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::McpServerConfigStdioType) -> McpServerConfigStdio { self.0.text("type", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerConfigStdio { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerConfigStdio<'_> { view::McpServerConfigStdio(self.0.raw()) }
}

object_builder!(McpServerConfigStdio);

/// A builder of `McpTaskMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpTaskMetadata(pub(crate) Fields);

impl McpTaskMetadata {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpTaskMetadata {
        let fields = Fields::new();
        McpTaskMetadata(fields)
    }
    /// Sets `ttl`.
    #[inline] pub fn ttl(mut self, value: i64) -> McpTaskMetadata { self.0.integer("ttl", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpTaskMetadata { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpTaskMetadata<'_> { view::McpTaskMetadata(self.0.raw()) }
}

object_builder!(McpTaskMetadata);

/// A builder of `MemoryConfiguration`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MemoryConfiguration(pub(crate) Fields);

impl MemoryConfiguration {
    /// Starts with what is required.
    #[inline]
    pub fn new(enabled: bool) -> MemoryConfiguration {
        let mut fields = Fields::new();
        fields.bool("enabled", enabled);
        MemoryConfiguration(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> MemoryConfiguration { self.0.bool("enabled", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::MemoryMode) -> MemoryConfiguration { self.0.text("mode", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MemoryConfiguration { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MemoryConfiguration<'_> { view::MemoryConfiguration(self.0.raw()) }
}

object_builder!(MemoryConfiguration);

/// A builder of `MetadataContextInfoRequest`: the parameters of `session.metadata.contextInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataContextInfoRequest(pub(crate) Fields);

impl MetadataContextInfoRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt_token_limit: u64, output_token_limit: u64) -> MetadataContextInfoRequest {
        let mut fields = Fields::new();
        fields.natural("promptTokenLimit", prompt_token_limit);
        fields.natural("outputTokenLimit", output_token_limit);
        MetadataContextInfoRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataContextInfoRequest { self.0.text("sessionId", value); self }
    /// Sets `promptTokenLimit`. At least `0`.
    #[inline] pub fn prompt_token_limit(mut self, value: u64) -> MetadataContextInfoRequest { self.0.natural("promptTokenLimit", value); self }
    /// Sets `outputTokenLimit`. At least `0`.
    #[inline] pub fn output_token_limit(mut self, value: u64) -> MetadataContextInfoRequest { self.0.natural("outputTokenLimit", value); self }
    /// Sets `selectedModel`.
    #[inline] pub fn selected_model(mut self, value: &str) -> MetadataContextInfoRequest { self.0.text("selectedModel", value); self }
    /// Sets `providerId`.
    #[inline] pub fn provider_id(mut self, value: &str) -> MetadataContextInfoRequest { self.0.text("providerId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataContextInfoRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataContextInfoRequest<'_> { view::MetadataContextInfoRequest(self.0.raw()) }
}

object_builder!(MetadataContextInfoRequest);

/// A builder of `ModeSetRequest`: the parameters of `session.mode.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModeSetRequest(pub(crate) Fields);

impl ModeSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::SessionMode) -> ModeSetRequest {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        ModeSetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModeSetRequest { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SessionMode) -> ModeSetRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `expectedMode`.
    #[inline] pub fn expected_mode(mut self, value: enums::SessionMode) -> ModeSetRequest { self.0.text("expectedMode", value.as_str()); self }
    /// Sets `inheritPlanBaseFromSessionId`.
    #[inline] pub fn inherit_plan_base_from_session_id(mut self, value: &str) -> ModeSetRequest { self.0.text("inheritPlanBaseFromSessionId", value); self }
    /// Sets `planModelConfigured`.
    #[inline] pub fn plan_model_configured(mut self, value: bool) -> ModeSetRequest { self.0.bool("planModelConfigured", value); self }
    /// Sets `planModel`.
    #[inline] pub fn plan_model(mut self, value: &str) -> ModeSetRequest { self.0.text("planModel", value); self }
    /// Sets `planReasoningEffort`.
    #[inline] pub fn plan_reasoning_effort(mut self, value: &str) -> ModeSetRequest { self.0.text("planReasoningEffort", value); self }
    /// Sets `planContextTier`.
    #[inline] pub fn plan_context_tier(mut self, value: &str) -> ModeSetRequest { self.0.text("planContextTier", value); self }
    /// Sets `compactionDecision`.
    #[inline] pub fn compaction_decision(mut self, value: &str) -> ModeSetRequest { self.0.text("compactionDecision", value); self }
    /// Sets `restorePlanModel`.
    #[inline] pub fn restore_plan_model(mut self, value: bool) -> ModeSetRequest { self.0.bool("restorePlanModel", value); self }
    /// Sets `persistPlanSelection`.
    #[inline] pub fn persist_plan_selection(mut self, value: bool) -> ModeSetRequest { self.0.bool("persistPlanSelection", value); self }
    /// Sets `pickerSettingsContext`.
    #[inline] pub fn picker_settings_context(mut self, value: ModelPickerSettingsContext) -> ModeSetRequest { self.0.fields("pickerSettingsContext", &value.0); self }
    /// Sets `planExitAction`.
    #[inline] pub fn plan_exit_action(mut self, value: &str) -> ModeSetRequest { self.0.text("planExitAction", value); self }
    /// Sets `planModelProviderId`.
    #[inline] pub fn plan_model_provider_id(mut self, value: &str) -> ModeSetRequest { self.0.text("planModelProviderId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModeSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModeSetRequest<'_> { view::ModeSetRequest(self.0.raw()) }
}

object_builder!(ModeSetRequest);

/// A builder of `ModelCapabilitiesOverride`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelCapabilitiesOverride(pub(crate) Fields);

impl ModelCapabilitiesOverride {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelCapabilitiesOverride {
        let fields = Fields::new();
        ModelCapabilitiesOverride(fields)
    }
    /// Sets `supports`.
    #[inline] pub fn supports(mut self, value: ModelCapabilitiesOverrideSupports) -> ModelCapabilitiesOverride { self.0.fields("supports", &value.0); self }
    /// Sets `limits`.
    #[inline] pub fn limits(mut self, value: ModelCapabilitiesOverrideLimits) -> ModelCapabilitiesOverride { self.0.fields("limits", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelCapabilitiesOverride { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelCapabilitiesOverride<'_> { view::ModelCapabilitiesOverride(self.0.raw()) }
}

object_builder!(ModelCapabilitiesOverride);

/// A builder of `ModelCapabilitiesOverrideLimits`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelCapabilitiesOverrideLimits(pub(crate) Fields);

impl ModelCapabilitiesOverrideLimits {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelCapabilitiesOverrideLimits {
        let fields = Fields::new();
        ModelCapabilitiesOverrideLimits(fields)
    }
    /// Sets `max_prompt_tokens`. At least `0`.
    #[inline] pub fn max_prompt_tokens(mut self, value: u64) -> ModelCapabilitiesOverrideLimits { self.0.natural("max_prompt_tokens", value); self }
    /// Sets `max_output_tokens`. At least `0`.
    #[inline] pub fn max_output_tokens(mut self, value: u64) -> ModelCapabilitiesOverrideLimits { self.0.natural("max_output_tokens", value); self }
    /// Sets `max_context_window_tokens`. At least `0`.
    #[inline] pub fn max_context_window_tokens(mut self, value: u64) -> ModelCapabilitiesOverrideLimits { self.0.natural("max_context_window_tokens", value); self }
    /// Sets `vision`.
    #[inline] pub fn vision(mut self, value: ModelCapabilitiesOverrideLimitsVision) -> ModelCapabilitiesOverrideLimits { self.0.fields("vision", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelCapabilitiesOverrideLimits { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelCapabilitiesOverrideLimits<'_> { view::ModelCapabilitiesOverrideLimits(self.0.raw()) }
}

object_builder!(ModelCapabilitiesOverrideLimits);

/// A builder of `ModelCapabilitiesOverrideLimitsVision`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelCapabilitiesOverrideLimitsVision(pub(crate) Fields);

impl ModelCapabilitiesOverrideLimitsVision {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelCapabilitiesOverrideLimitsVision {
        let fields = Fields::new();
        ModelCapabilitiesOverrideLimitsVision(fields)
    }
    /// Sets `supported_media_types`.
    #[inline] pub fn supported_media_types(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ModelCapabilitiesOverrideLimitsVision { self.0.put("supported_media_types", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `max_prompt_images`. At least `1`.
    #[inline] pub fn max_prompt_images(mut self, value: u64) -> ModelCapabilitiesOverrideLimitsVision { self.0.natural("max_prompt_images", value); self }
    /// Sets `max_prompt_image_size`. At least `0`.
    #[inline] pub fn max_prompt_image_size(mut self, value: u64) -> ModelCapabilitiesOverrideLimitsVision { self.0.natural("max_prompt_image_size", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelCapabilitiesOverrideLimitsVision { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelCapabilitiesOverrideLimitsVision<'_> { view::ModelCapabilitiesOverrideLimitsVision(self.0.raw()) }
}

object_builder!(ModelCapabilitiesOverrideLimitsVision);

/// A builder of `ModelCapabilitiesOverrideSupports`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelCapabilitiesOverrideSupports(pub(crate) Fields);

impl ModelCapabilitiesOverrideSupports {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelCapabilitiesOverrideSupports {
        let fields = Fields::new();
        ModelCapabilitiesOverrideSupports(fields)
    }
    /// Sets `vision`.
    #[inline] pub fn vision(mut self, value: bool) -> ModelCapabilitiesOverrideSupports { self.0.bool("vision", value); self }
    /// Sets `toolCalls`.
    #[inline] pub fn tool_calls(mut self, value: bool) -> ModelCapabilitiesOverrideSupports { self.0.bool("toolCalls", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: bool) -> ModelCapabilitiesOverrideSupports { self.0.bool("reasoningEffort", value); self }
    /// Sets `adaptive_thinking`.
    #[inline] pub fn adaptive_thinking(mut self, value: enums::AdaptiveThinkingSupport) -> ModelCapabilitiesOverrideSupports { self.0.text("adaptive_thinking", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelCapabilitiesOverrideSupports { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelCapabilitiesOverrideSupports<'_> { view::ModelCapabilitiesOverrideSupports(self.0.raw()) }
}

object_builder!(ModelCapabilitiesOverrideSupports);

/// A builder of `ModelPickerPersistenceRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelPickerPersistenceRequest(pub(crate) Fields);

impl ModelPickerPersistenceRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(settings_context: ModelPickerSettingsContext) -> ModelPickerPersistenceRequest {
        let mut fields = Fields::new();
        fields.fields("settingsContext", &settings_context.0);
        ModelPickerPersistenceRequest(fields)
    }
    /// Sets `settingsContext`.
    #[inline] pub fn settings_context(mut self, value: ModelPickerSettingsContext) -> ModelPickerPersistenceRequest { self.0.fields("settingsContext", &value.0); self }
    /// Sets `reasoningEffortExplicit`.
    #[inline] pub fn reasoning_effort_explicit(mut self, value: bool) -> ModelPickerPersistenceRequest { self.0.bool("reasoningEffortExplicit", value); self }
    /// Sets `contextTierExplicit`.
    #[inline] pub fn context_tier_explicit(mut self, value: bool) -> ModelPickerPersistenceRequest { self.0.bool("contextTierExplicit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelPickerPersistenceRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelPickerPersistenceRequest<'_> { view::ModelPickerPersistenceRequest(self.0.raw()) }
}

object_builder!(ModelPickerPersistenceRequest);

/// A builder of `ModelPickerSettingsContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelPickerSettingsContext(pub(crate) Fields);

impl ModelPickerSettingsContext {
    /// Starts with what is required.
    #[inline]
    pub fn new(home_directory: &str, environment: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ModelPickerSettingsContext {
        let mut fields = Fields::new();
        fields.text("homeDirectory", home_directory);
        fields.put("environment", &{ let mut series = Series::map(); for (name, item) in environment { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() });
        ModelPickerSettingsContext(fields)
    }
    /// Sets `configDir`.
    #[inline] pub fn config_dir(mut self, value: &str) -> ModelPickerSettingsContext { self.0.text("configDir", value); self }
    /// Sets `homeDirectory`.
    #[inline] pub fn home_directory(mut self, value: &str) -> ModelPickerSettingsContext { self.0.text("homeDirectory", value); self }
    /// Sets `environment`.
    #[inline] pub fn environment(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ModelPickerSettingsContext { self.0.put("environment", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelPickerSettingsContext { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelPickerSettingsContext<'_> { view::ModelPickerSettingsContext(self.0.raw()) }
}

object_builder!(ModelPickerSettingsContext);

/// A builder of `ModelSwitchAutoTierRequest`: the parameters of `session.model.switchAutoTier`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelSwitchAutoTierRequest(pub(crate) Fields);

impl ModelSwitchAutoTierRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(auto_tier: Option<enums::AutoTier>) -> ModelSwitchAutoTierRequest {
        let mut fields = Fields::new();
        match auto_tier {
            Some(value) => { fields.text("autoTier", value.as_str()); }
            None => fields.null("autoTier"),
        }
        ModelSwitchAutoTierRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModelSwitchAutoTierRequest { self.0.text("sessionId", value); self }
    /// Sets `autoTier`.
    #[inline] pub fn auto_tier(mut self, value: enums::AutoTier) -> ModelSwitchAutoTierRequest { self.0.text("autoTier", value.as_str()); self }
    /// Sets `autoTier` to null.
    #[inline] pub fn auto_tier_null(mut self) -> ModelSwitchAutoTierRequest { self.0.null("autoTier"); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::ModelChangeSource) -> ModelSwitchAutoTierRequest { self.0.text("source", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelSwitchAutoTierRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelSwitchAutoTierRequest<'_> { view::ModelSwitchAutoTierRequest(self.0.raw()) }
}

object_builder!(ModelSwitchAutoTierRequest);

/// A builder of `ModelSwitchToRequest`: the parameters of `session.model.switchTo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelSwitchToRequest(pub(crate) Fields);

impl ModelSwitchToRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(model_id: &str) -> ModelSwitchToRequest {
        let mut fields = Fields::new();
        fields.text("modelId", model_id);
        ModelSwitchToRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("sessionId", value); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("modelId", value); self }
    /// Sets `autoTier`.
    #[inline] pub fn auto_tier(mut self, value: enums::AutoTier) -> ModelSwitchToRequest { self.0.text("autoTier", value.as_str()); self }
    /// Sets `autoTier` to null.
    #[inline] pub fn auto_tier_null(mut self) -> ModelSwitchToRequest { self.0.null("autoTier"); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("reasoningEffort", value); self }
    /// Sets `reasoningEffort` to null.
    #[inline] pub fn reasoning_effort_null(mut self) -> ModelSwitchToRequest { self.0.null("reasoningEffort"); self }
    /// Sets `reasoningSummary`.
    #[inline] pub fn reasoning_summary(mut self, value: enums::ReasoningSummary) -> ModelSwitchToRequest { self.0.text("reasoningSummary", value.as_str()); self }
    /// Sets `verbosity`.
    #[inline] pub fn verbosity(mut self, value: enums::Verbosity) -> ModelSwitchToRequest { self.0.text("verbosity", value.as_str()); self }
    /// Sets `modelCapabilities`.
    #[inline] pub fn model_capabilities(mut self, value: ModelCapabilitiesOverride) -> ModelSwitchToRequest { self.0.fields("modelCapabilities", &value.0); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::ContextTier) -> ModelSwitchToRequest { self.0.text("contextTier", value.as_str()); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::ModelChangeSource) -> ModelSwitchToRequest { self.0.text("source", value.as_str()); self }
    /// Sets `deferIfModelChangeQueued`.
    #[inline] pub fn defer_if_model_change_queued(mut self, value: bool) -> ModelSwitchToRequest { self.0.bool("deferIfModelChangeQueued", value); self }
    /// Sets `compactionDecision`.
    #[inline] pub fn compaction_decision(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("compactionDecision", value); self }
    /// Sets `runCompactionPreflight`.
    #[inline] pub fn run_compaction_preflight(mut self, value: bool) -> ModelSwitchToRequest { self.0.bool("runCompactionPreflight", value); self }
    /// Sets `repoScope`.
    #[inline] pub fn repo_scope(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("repoScope", value); self }
    /// Sets `modelChangeScope`.
    #[inline] pub fn model_change_scope(mut self, value: &str) -> ModelSwitchToRequest { self.0.text("modelChangeScope", value); self }
    /// Sets `requireAvailable`.
    #[inline] pub fn require_available(mut self, value: bool) -> ModelSwitchToRequest { self.0.bool("requireAvailable", value); self }
    /// Sets `pickerPersistence`.
    #[inline] pub fn picker_persistence(mut self, value: ModelPickerPersistenceRequest) -> ModelSwitchToRequest { self.0.fields("pickerPersistence", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelSwitchToRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelSwitchToRequest<'_> { view::ModelSwitchToRequest(self.0.raw()) }
}

object_builder!(ModelSwitchToRequest);

/// A builder of `ModelsListRequest`: the parameters of `models.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelsListRequest(pub(crate) Fields);

impl ModelsListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelsListRequest {
        let fields = Fields::new();
        ModelsListRequest(fields)
    }
    /// Sets `selectionId`.
    #[inline] pub fn selection_id(mut self, value: &str) -> ModelsListRequest { self.0.text("selectionId", value); self }
    /// Sets `gitHubToken`.
    #[inline] pub fn github_token(mut self, value: &str) -> ModelsListRequest { self.0.text("gitHubToken", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelsListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelsListRequest<'_> { view::ModelsListRequest(self.0.raw()) }
}

object_builder!(ModelsListRequest);

/// A builder of `NameSetRequest`: the parameters of `session.name.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NameSetRequest(pub(crate) Fields);

impl NameSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> NameSetRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        NameSetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> NameSetRequest { self.0.text("sessionId", value); self }
    /// Sets `name`. Least length `1`. Greatest length `100`.
    #[inline] pub fn name(mut self, value: &str) -> NameSetRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> NameSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::NameSetRequest<'_> { view::NameSetRequest(self.0.raw()) }
}

object_builder!(NameSetRequest);

/// A builder of `NamedProviderConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NamedProviderConfig(pub(crate) Fields);

impl NamedProviderConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, base_url: &str) -> NamedProviderConfig {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("baseUrl", base_url);
        NamedProviderConfig(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> NamedProviderConfig { self.0.text("name", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::ProviderConfigType) -> NamedProviderConfig { self.0.text("type", value.as_str()); self }
    /// Sets `wireApi`.
    #[inline] pub fn wire_api(mut self, value: enums::ProviderConfigWireApi) -> NamedProviderConfig { self.0.text("wireApi", value.as_str()); self }
    /// Sets `transport`.
    #[inline] pub fn transport(mut self, value: enums::ProviderConfigTransport) -> NamedProviderConfig { self.0.text("transport", value.as_str()); self }
    /// Sets `baseUrl`.
    #[inline] pub fn base_url(mut self, value: &str) -> NamedProviderConfig { self.0.text("baseUrl", value); self }
    /// Sets `apiKey`.
    #[inline] pub fn api_key(mut self, value: &str) -> NamedProviderConfig { self.0.text("apiKey", value); self }
    /// Sets `bearerToken`.
    #[inline] pub fn bearer_token(mut self, value: &str) -> NamedProviderConfig { self.0.text("bearerToken", value); self }
    /// Sets `azure`.
    #[inline] pub fn azure(mut self, value: ProviderConfigAzure) -> NamedProviderConfig { self.0.fields("azure", &value.0); self }
    /// Sets `headers`.
    #[inline] pub fn headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> NamedProviderConfig { self.0.put("headers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `hasBearerTokenProvider`.
    #[inline] pub fn has_bearer_token_provider(mut self, value: bool) -> NamedProviderConfig { self.0.bool("hasBearerTokenProvider", value); self }
    /// Sets `modelProvider`.
    #[inline] pub fn model_provider(mut self, value: enums::ProviderConfigModelProvider) -> NamedProviderConfig { self.0.text("modelProvider", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> NamedProviderConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::NamedProviderConfig<'_> { view::NamedProviderConfig(self.0.raw()) }
}

object_builder!(NamedProviderConfig);

/// A builder of `NotificationHookResult`: the answer to the hook `notification`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NotificationHookResult(pub(crate) Fields);

impl NotificationHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> NotificationHookResult {
        let fields = Fields::new();
        NotificationHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> NotificationHookResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> NotificationHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::NotificationHookResult<'_> { view::NotificationHookResult(self.0.raw()) }
}

object_builder!(NotificationHookResult);

/// A builder of `OpenCanvasInstance`: the result of `session.canvas.open`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct OpenCanvasInstance(pub(crate) Fields);

impl OpenCanvasInstance {
    /// Starts with what is required.
    #[inline]
    pub fn new(instance_id: &str, extension_id: &str, canvas_id: &str) -> OpenCanvasInstance {
        let mut fields = Fields::new();
        fields.text("instanceId", instance_id);
        fields.text("extensionId", extension_id);
        fields.text("canvasId", canvas_id);
        OpenCanvasInstance(fields)
    }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> OpenCanvasInstance { self.0.text("instanceId", value); self }
    /// Sets `extensionId`.
    #[inline] pub fn extension_id(mut self, value: &str) -> OpenCanvasInstance { self.0.text("extensionId", value); self }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> OpenCanvasInstance { self.0.text("extensionName", value); self }
    /// Sets `canvasId`.
    #[inline] pub fn canvas_id(mut self, value: &str) -> OpenCanvasInstance { self.0.text("canvasId", value); self }
    /// Sets `icon`.
    #[inline] pub fn icon(mut self, value: &str) -> OpenCanvasInstance { self.0.text("icon", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> OpenCanvasInstance { self.0.text("title", value); self }
    /// Sets `status`.
    #[inline] pub fn status(mut self, value: &str) -> OpenCanvasInstance { self.0.text("status", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> OpenCanvasInstance { self.0.text("url", value); self }
    /// Sets `input`.
    #[inline] pub fn input(mut self, value: impl Into<JsonText>) -> OpenCanvasInstance { self.0.put("input", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> OpenCanvasInstance { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::OpenCanvasInstance<'_> { view::OpenCanvasInstance(self.0.raw()) }
}

object_builder!(OpenCanvasInstance);

/// A builder of `OptionsUpdateAdditionalContentExclusionPolicy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct OptionsUpdateAdditionalContentExclusionPolicy(pub(crate) Fields);

impl OptionsUpdateAdditionalContentExclusionPolicy {
    /// Starts with what is required.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = OptionsUpdateAdditionalContentExclusionPolicyRule>, last_updated_at: impl Into<JsonText>, scope: enums::OptionsUpdateAdditionalContentExclusionPolicyScope) -> OptionsUpdateAdditionalContentExclusionPolicy {
        let mut fields = Fields::new();
        fields.put("rules", &{ let mut series = Series::list(); for item in rules { series.item(&item.0.into_json()); } series.finish() });
        fields.put("last_updated_at", &Into::<JsonText>::into(last_updated_at));
        fields.text("scope", scope.as_str());
        OptionsUpdateAdditionalContentExclusionPolicy(fields)
    }
    /// Sets `rules`.
    #[inline] pub fn rules(mut self, value: impl IntoIterator<Item = OptionsUpdateAdditionalContentExclusionPolicyRule>) -> OptionsUpdateAdditionalContentExclusionPolicy { self.0.put("rules", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `last_updated_at`.
    #[inline] pub fn last_updated_at(mut self, value: impl Into<JsonText>) -> OptionsUpdateAdditionalContentExclusionPolicy { self.0.put("last_updated_at", &Into::<JsonText>::into(value)); self }
    /// Sets `scope`.
    #[inline] pub fn scope(mut self, value: enums::OptionsUpdateAdditionalContentExclusionPolicyScope) -> OptionsUpdateAdditionalContentExclusionPolicy { self.0.text("scope", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> OptionsUpdateAdditionalContentExclusionPolicy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::OptionsUpdateAdditionalContentExclusionPolicy<'_> { view::OptionsUpdateAdditionalContentExclusionPolicy(self.0.raw()) }
}

object_builder!(OptionsUpdateAdditionalContentExclusionPolicy);

/// A builder of `OptionsUpdateAdditionalContentExclusionPolicyRule`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct OptionsUpdateAdditionalContentExclusionPolicyRule(pub(crate) Fields);

impl OptionsUpdateAdditionalContentExclusionPolicyRule {
    /// Starts with what is required.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl AsRef<str>>, source: OptionsUpdateAdditionalContentExclusionPolicyRuleSource) -> OptionsUpdateAdditionalContentExclusionPolicyRule {
        let mut fields = Fields::new();
        fields.put("paths", &{ let mut series = Series::list(); for item in paths { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.fields("source", &source.0);
        OptionsUpdateAdditionalContentExclusionPolicyRule(fields)
    }
    /// Sets `paths`.
    #[inline] pub fn paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> OptionsUpdateAdditionalContentExclusionPolicyRule { self.0.put("paths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifAnyMatch`.
    #[inline] pub fn if_any_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> OptionsUpdateAdditionalContentExclusionPolicyRule { self.0.put("ifAnyMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifNoneMatch`.
    #[inline] pub fn if_none_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> OptionsUpdateAdditionalContentExclusionPolicyRule { self.0.put("ifNoneMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: OptionsUpdateAdditionalContentExclusionPolicyRuleSource) -> OptionsUpdateAdditionalContentExclusionPolicyRule { self.0.fields("source", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> OptionsUpdateAdditionalContentExclusionPolicyRule { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::OptionsUpdateAdditionalContentExclusionPolicyRule<'_> { view::OptionsUpdateAdditionalContentExclusionPolicyRule(self.0.raw()) }
}

object_builder!(OptionsUpdateAdditionalContentExclusionPolicyRule);

/// A builder of `OptionsUpdateAdditionalContentExclusionPolicyRuleSource`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct OptionsUpdateAdditionalContentExclusionPolicyRuleSource(pub(crate) Fields);

impl OptionsUpdateAdditionalContentExclusionPolicyRuleSource {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, r#type: &str) -> OptionsUpdateAdditionalContentExclusionPolicyRuleSource {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("type", r#type);
        OptionsUpdateAdditionalContentExclusionPolicyRuleSource(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> OptionsUpdateAdditionalContentExclusionPolicyRuleSource { self.0.text("name", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: &str) -> OptionsUpdateAdditionalContentExclusionPolicyRuleSource { self.0.text("type", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> OptionsUpdateAdditionalContentExclusionPolicyRuleSource { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource<'_> { view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource(self.0.raw()) }
}

object_builder!(OptionsUpdateAdditionalContentExclusionPolicyRuleSource);

/// A builder of `PermissionDecisionApproveForLocation`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocation(pub(crate) Fields);

impl PermissionDecisionApproveForLocation {
    /// Starts with what is required.
    #[inline]
    pub fn new(approval: impl Into<PermissionDecisionApproveForLocationApproval>, location_key: &str) -> PermissionDecisionApproveForLocation {
        let mut fields = Fields::new();
        fields.text("kind", "approve-for-location");
        fields.put("approval", &Into::<PermissionDecisionApproveForLocationApproval>::into(approval).0);
        fields.text("locationKey", location_key);
        PermissionDecisionApproveForLocation(fields)
    }
    /// Sets `approval`.
    #[inline] pub fn approval(mut self, value: impl Into<PermissionDecisionApproveForLocationApproval>) -> PermissionDecisionApproveForLocation { self.0.put("approval", &Into::<PermissionDecisionApproveForLocationApproval>::into(value).0); self }
    /// Sets `locationKey`.
    #[inline] pub fn location_key(mut self, value: &str) -> PermissionDecisionApproveForLocation { self.0.text("locationKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocation { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocation<'_> { view::PermissionDecisionApproveForLocation(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocation);

/// A builder of `PermissionDecisionApproveForLocationApprovalCommands`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalCommands(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalCommands {
    /// Starts with what is required.
    #[inline]
    pub fn new(command_identifiers: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForLocationApprovalCommands {
        let mut fields = Fields::new();
        fields.text("kind", "commands");
        fields.put("commandIdentifiers", &{ let mut series = Series::list(); for item in command_identifiers { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionDecisionApproveForLocationApprovalCommands(fields)
    }
    /// Sets `commandIdentifiers`.
    #[inline] pub fn command_identifiers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForLocationApprovalCommands { self.0.put("commandIdentifiers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalCommands { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalCommands<'_> { view::PermissionDecisionApproveForLocationApprovalCommands(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalCommands);

/// A builder of `PermissionDecisionApproveForLocationApprovalCustomTool`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalCustomTool(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalCustomTool {
    /// Starts with what is required.
    #[inline]
    pub fn new(tool_name: &str) -> PermissionDecisionApproveForLocationApprovalCustomTool {
        let mut fields = Fields::new();
        fields.text("kind", "custom-tool");
        fields.text("toolName", tool_name);
        PermissionDecisionApproveForLocationApprovalCustomTool(fields)
    }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalCustomTool { self.0.text("toolName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalCustomTool { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalCustomTool<'_> { view::PermissionDecisionApproveForLocationApprovalCustomTool(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalCustomTool);

/// A builder of `PermissionDecisionApproveForLocationApprovalExtensionEnvAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalExtensionEnvAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str, environment_variables: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForLocationApprovalExtensionEnvAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-env-access");
        fields.text("extensionName", extension_name);
        fields.put("environmentVariables", &{ let mut series = Series::list(); for item in environment_variables { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalExtensionEnvAccess { self.0.text("extensionName", value); self }
    /// Sets `environmentVariables`. Least number of items `1`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForLocationApprovalExtensionEnvAccess { self.0.put("environmentVariables", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalExtensionEnvAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess<'_> { view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalExtensionEnvAccess);

/// A builder of `PermissionDecisionApproveForLocationApprovalExtensionManagement`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalExtensionManagement(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalExtensionManagement {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForLocationApprovalExtensionManagement {
        let mut fields = Fields::new();
        fields.text("kind", "extension-management");
        PermissionDecisionApproveForLocationApprovalExtensionManagement(fields)
    }
    /// Sets `operation`.
    #[inline] pub fn operation(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalExtensionManagement { self.0.text("operation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalExtensionManagement { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalExtensionManagement<'_> { view::PermissionDecisionApproveForLocationApprovalExtensionManagement(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalExtensionManagement);

/// A builder of `PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str) -> PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-permission-access");
        fields.text("extensionName", extension_name);
        PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess { self.0.text("extensionName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess<'_> { view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess);

/// A builder of `PermissionDecisionApproveForLocationApprovalMcp`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalMcp(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalMcp {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, tool_name: Option<&str>) -> PermissionDecisionApproveForLocationApprovalMcp {
        let mut fields = Fields::new();
        fields.text("kind", "mcp");
        fields.text("serverName", server_name);
        match tool_name {
            Some(value) => { fields.text("toolName", value); }
            None => fields.null("toolName"),
        }
        PermissionDecisionApproveForLocationApprovalMcp(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalMcp { self.0.text("serverName", value); self }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalMcp { self.0.text("toolName", value); self }
    /// Sets `toolName` to null.
    #[inline] pub fn tool_name_null(mut self) -> PermissionDecisionApproveForLocationApprovalMcp { self.0.null("toolName"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalMcp { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalMcp<'_> { view::PermissionDecisionApproveForLocationApprovalMcp(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalMcp);

/// A builder of `PermissionDecisionApproveForLocationApprovalMcpSampling`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalMcpSampling(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalMcpSampling {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> PermissionDecisionApproveForLocationApprovalMcpSampling {
        let mut fields = Fields::new();
        fields.text("kind", "mcp-sampling");
        fields.text("serverName", server_name);
        PermissionDecisionApproveForLocationApprovalMcpSampling(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalMcpSampling { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalMcpSampling { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalMcpSampling<'_> { view::PermissionDecisionApproveForLocationApprovalMcpSampling(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalMcpSampling);

/// A builder of `PermissionDecisionApproveForLocationApprovalMemory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalMemory(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalMemory {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForLocationApprovalMemory {
        let mut fields = Fields::new();
        fields.text("kind", "memory");
        PermissionDecisionApproveForLocationApprovalMemory(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalMemory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalMemory<'_> { view::PermissionDecisionApproveForLocationApprovalMemory(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalMemory);

/// A builder of `PermissionDecisionApproveForLocationApprovalRead`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalRead(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalRead {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForLocationApprovalRead {
        let mut fields = Fields::new();
        fields.text("kind", "read");
        PermissionDecisionApproveForLocationApprovalRead(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalRead { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalRead<'_> { view::PermissionDecisionApproveForLocationApprovalRead(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalRead);

/// A builder of `PermissionDecisionApproveForLocationApprovalWorkflow`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalWorkflow(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalWorkflow {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForLocationApprovalWorkflow {
        let mut fields = Fields::new();
        fields.text("kind", "workflow");
        PermissionDecisionApproveForLocationApprovalWorkflow(fields)
    }
    /// Sets `approvalKey`.
    #[inline] pub fn approval_key(mut self, value: &str) -> PermissionDecisionApproveForLocationApprovalWorkflow { self.0.text("approvalKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalWorkflow { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalWorkflow<'_> { view::PermissionDecisionApproveForLocationApprovalWorkflow(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalWorkflow);

/// A builder of `PermissionDecisionApproveForLocationApprovalWrite`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForLocationApprovalWrite(pub(crate) Fields);

impl PermissionDecisionApproveForLocationApprovalWrite {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForLocationApprovalWrite {
        let mut fields = Fields::new();
        fields.text("kind", "write");
        PermissionDecisionApproveForLocationApprovalWrite(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForLocationApprovalWrite { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForLocationApprovalWrite<'_> { view::PermissionDecisionApproveForLocationApprovalWrite(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForLocationApprovalWrite);

/// A builder of `PermissionDecisionApproveForSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSession(pub(crate) Fields);

impl PermissionDecisionApproveForSession {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSession {
        let mut fields = Fields::new();
        fields.text("kind", "approve-for-session");
        PermissionDecisionApproveForSession(fields)
    }
    /// Sets `approval`.
    #[inline] pub fn approval(mut self, value: impl Into<PermissionDecisionApproveForSessionApproval>) -> PermissionDecisionApproveForSession { self.0.put("approval", &Into::<PermissionDecisionApproveForSessionApproval>::into(value).0); self }
    /// Sets `domain`.
    #[inline] pub fn domain(mut self, value: &str) -> PermissionDecisionApproveForSession { self.0.text("domain", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSession { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSession<'_> { view::PermissionDecisionApproveForSession(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSession);

/// A builder of `PermissionDecisionApproveForSessionApprovalCommands`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalCommands(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalCommands {
    /// Starts with what is required.
    #[inline]
    pub fn new(command_identifiers: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForSessionApprovalCommands {
        let mut fields = Fields::new();
        fields.text("kind", "commands");
        fields.put("commandIdentifiers", &{ let mut series = Series::list(); for item in command_identifiers { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionDecisionApproveForSessionApprovalCommands(fields)
    }
    /// Sets `commandIdentifiers`.
    #[inline] pub fn command_identifiers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForSessionApprovalCommands { self.0.put("commandIdentifiers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalCommands { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalCommands<'_> { view::PermissionDecisionApproveForSessionApprovalCommands(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalCommands);

/// A builder of `PermissionDecisionApproveForSessionApprovalCustomTool`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalCustomTool(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalCustomTool {
    /// Starts with what is required.
    #[inline]
    pub fn new(tool_name: &str) -> PermissionDecisionApproveForSessionApprovalCustomTool {
        let mut fields = Fields::new();
        fields.text("kind", "custom-tool");
        fields.text("toolName", tool_name);
        PermissionDecisionApproveForSessionApprovalCustomTool(fields)
    }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalCustomTool { self.0.text("toolName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalCustomTool { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalCustomTool<'_> { view::PermissionDecisionApproveForSessionApprovalCustomTool(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalCustomTool);

/// A builder of `PermissionDecisionApproveForSessionApprovalExtensionEnvAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalExtensionEnvAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str, environment_variables: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForSessionApprovalExtensionEnvAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-env-access");
        fields.text("extensionName", extension_name);
        fields.put("environmentVariables", &{ let mut series = Series::list(); for item in environment_variables { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalExtensionEnvAccess { self.0.text("extensionName", value); self }
    /// Sets `environmentVariables`. Least number of items `1`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveForSessionApprovalExtensionEnvAccess { self.0.put("environmentVariables", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalExtensionEnvAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess<'_> { view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalExtensionEnvAccess);

/// A builder of `PermissionDecisionApproveForSessionApprovalExtensionManagement`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalExtensionManagement(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalExtensionManagement {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSessionApprovalExtensionManagement {
        let mut fields = Fields::new();
        fields.text("kind", "extension-management");
        PermissionDecisionApproveForSessionApprovalExtensionManagement(fields)
    }
    /// Sets `operation`.
    #[inline] pub fn operation(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalExtensionManagement { self.0.text("operation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalExtensionManagement { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalExtensionManagement<'_> { view::PermissionDecisionApproveForSessionApprovalExtensionManagement(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalExtensionManagement);

/// A builder of `PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str) -> PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-permission-access");
        fields.text("extensionName", extension_name);
        PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess { self.0.text("extensionName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess<'_> { view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess);

/// A builder of `PermissionDecisionApproveForSessionApprovalMcp`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalMcp(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalMcp {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, tool_name: Option<&str>) -> PermissionDecisionApproveForSessionApprovalMcp {
        let mut fields = Fields::new();
        fields.text("kind", "mcp");
        fields.text("serverName", server_name);
        match tool_name {
            Some(value) => { fields.text("toolName", value); }
            None => fields.null("toolName"),
        }
        PermissionDecisionApproveForSessionApprovalMcp(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalMcp { self.0.text("serverName", value); self }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalMcp { self.0.text("toolName", value); self }
    /// Sets `toolName` to null.
    #[inline] pub fn tool_name_null(mut self) -> PermissionDecisionApproveForSessionApprovalMcp { self.0.null("toolName"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalMcp { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalMcp<'_> { view::PermissionDecisionApproveForSessionApprovalMcp(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalMcp);

/// A builder of `PermissionDecisionApproveForSessionApprovalMcpSampling`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalMcpSampling(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalMcpSampling {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> PermissionDecisionApproveForSessionApprovalMcpSampling {
        let mut fields = Fields::new();
        fields.text("kind", "mcp-sampling");
        fields.text("serverName", server_name);
        PermissionDecisionApproveForSessionApprovalMcpSampling(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalMcpSampling { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalMcpSampling { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalMcpSampling<'_> { view::PermissionDecisionApproveForSessionApprovalMcpSampling(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalMcpSampling);

/// A builder of `PermissionDecisionApproveForSessionApprovalMemory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalMemory(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalMemory {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSessionApprovalMemory {
        let mut fields = Fields::new();
        fields.text("kind", "memory");
        PermissionDecisionApproveForSessionApprovalMemory(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalMemory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalMemory<'_> { view::PermissionDecisionApproveForSessionApprovalMemory(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalMemory);

/// A builder of `PermissionDecisionApproveForSessionApprovalRead`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalRead(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalRead {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSessionApprovalRead {
        let mut fields = Fields::new();
        fields.text("kind", "read");
        PermissionDecisionApproveForSessionApprovalRead(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalRead { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalRead<'_> { view::PermissionDecisionApproveForSessionApprovalRead(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalRead);

/// A builder of `PermissionDecisionApproveForSessionApprovalWorkflow`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalWorkflow(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalWorkflow {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSessionApprovalWorkflow {
        let mut fields = Fields::new();
        fields.text("kind", "workflow");
        PermissionDecisionApproveForSessionApprovalWorkflow(fields)
    }
    /// Sets `approvalKey`.
    #[inline] pub fn approval_key(mut self, value: &str) -> PermissionDecisionApproveForSessionApprovalWorkflow { self.0.text("approvalKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalWorkflow { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalWorkflow<'_> { view::PermissionDecisionApproveForSessionApprovalWorkflow(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalWorkflow);

/// A builder of `PermissionDecisionApproveForSessionApprovalWrite`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveForSessionApprovalWrite(pub(crate) Fields);

impl PermissionDecisionApproveForSessionApprovalWrite {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveForSessionApprovalWrite {
        let mut fields = Fields::new();
        fields.text("kind", "write");
        PermissionDecisionApproveForSessionApprovalWrite(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveForSessionApprovalWrite { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveForSessionApprovalWrite<'_> { view::PermissionDecisionApproveForSessionApprovalWrite(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveForSessionApprovalWrite);

/// A builder of `PermissionDecisionApproveOnce`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveOnce(pub(crate) Fields);

impl PermissionDecisionApproveOnce {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproveOnce {
        let mut fields = Fields::new();
        fields.text("kind", "approve-once");
        PermissionDecisionApproveOnce(fields)
    }
    /// Sets `approvedInteractively`.
    #[inline] pub fn approved_interactively(mut self, value: bool) -> PermissionDecisionApproveOnce { self.0.bool("approvedInteractively", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveOnce { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveOnce<'_> { view::PermissionDecisionApproveOnce(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveOnce);

/// A builder of `PermissionDecisionApprovePermanently`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApprovePermanently(pub(crate) Fields);

impl PermissionDecisionApprovePermanently {
    /// Starts with what is required.
    #[inline]
    pub fn new(domain: &str) -> PermissionDecisionApprovePermanently {
        let mut fields = Fields::new();
        fields.text("kind", "approve-permanently");
        fields.text("domain", domain);
        PermissionDecisionApprovePermanently(fields)
    }
    /// Sets `domain`.
    #[inline] pub fn domain(mut self, value: &str) -> PermissionDecisionApprovePermanently { self.0.text("domain", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApprovePermanently { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApprovePermanently<'_> { view::PermissionDecisionApprovePermanently(self.0.raw()) }
}

object_builder!(PermissionDecisionApprovePermanently);

/// A builder of `PermissionDecisionApproveReadOnlyForSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproveReadOnlyForSession(pub(crate) Fields);

impl PermissionDecisionApproveReadOnlyForSession {
    /// Starts with what is required.
    #[inline]
    pub fn new(directories: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveReadOnlyForSession {
        let mut fields = Fields::new();
        fields.text("kind", "approve-read-only-for-session");
        fields.put("directories", &{ let mut series = Series::list(); for item in directories { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionDecisionApproveReadOnlyForSession(fields)
    }
    /// Sets `directories`.
    #[inline] pub fn directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionDecisionApproveReadOnlyForSession { self.0.put("directories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproveReadOnlyForSession { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproveReadOnlyForSession<'_> { view::PermissionDecisionApproveReadOnlyForSession(self.0.raw()) }
}

object_builder!(PermissionDecisionApproveReadOnlyForSession);

/// A builder of `PermissionDecisionApproved`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApproved(pub(crate) Fields);

impl PermissionDecisionApproved {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionApproved {
        let mut fields = Fields::new();
        fields.text("kind", "approved");
        PermissionDecisionApproved(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApproved { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApproved<'_> { view::PermissionDecisionApproved(self.0.raw()) }
}

object_builder!(PermissionDecisionApproved);

/// A builder of `PermissionDecisionApprovedForLocation`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApprovedForLocation(pub(crate) Fields);

impl PermissionDecisionApprovedForLocation {
    /// Starts with what is required.
    #[inline]
    pub fn new(approval: impl Into<UserToolSessionApproval>, location_key: &str) -> PermissionDecisionApprovedForLocation {
        let mut fields = Fields::new();
        fields.text("kind", "approved-for-location");
        fields.put("approval", &Into::<UserToolSessionApproval>::into(approval).0);
        fields.text("locationKey", location_key);
        PermissionDecisionApprovedForLocation(fields)
    }
    /// Sets `approval`.
    #[inline] pub fn approval(mut self, value: impl Into<UserToolSessionApproval>) -> PermissionDecisionApprovedForLocation { self.0.put("approval", &Into::<UserToolSessionApproval>::into(value).0); self }
    /// Sets `locationKey`.
    #[inline] pub fn location_key(mut self, value: &str) -> PermissionDecisionApprovedForLocation { self.0.text("locationKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApprovedForLocation { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApprovedForLocation<'_> { view::PermissionDecisionApprovedForLocation(self.0.raw()) }
}

object_builder!(PermissionDecisionApprovedForLocation);

/// A builder of `PermissionDecisionApprovedForSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionApprovedForSession(pub(crate) Fields);

impl PermissionDecisionApprovedForSession {
    /// Starts with what is required.
    #[inline]
    pub fn new(approval: impl Into<UserToolSessionApproval>) -> PermissionDecisionApprovedForSession {
        let mut fields = Fields::new();
        fields.text("kind", "approved-for-session");
        fields.put("approval", &Into::<UserToolSessionApproval>::into(approval).0);
        PermissionDecisionApprovedForSession(fields)
    }
    /// Sets `approval`.
    #[inline] pub fn approval(mut self, value: impl Into<UserToolSessionApproval>) -> PermissionDecisionApprovedForSession { self.0.put("approval", &Into::<UserToolSessionApproval>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionApprovedForSession { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionApprovedForSession<'_> { view::PermissionDecisionApprovedForSession(self.0.raw()) }
}

object_builder!(PermissionDecisionApprovedForSession);

/// A builder of `PermissionDecisionCancelled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionCancelled(pub(crate) Fields);

impl PermissionDecisionCancelled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionCancelled {
        let mut fields = Fields::new();
        fields.text("kind", "cancelled");
        PermissionDecisionCancelled(fields)
    }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> PermissionDecisionCancelled { self.0.text("reason", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionCancelled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionCancelled<'_> { view::PermissionDecisionCancelled(self.0.raw()) }
}

object_builder!(PermissionDecisionCancelled);

/// A builder of `PermissionDecisionContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionContext(pub(crate) Fields);

impl PermissionDecisionContext {
    /// Starts with what is required.
    #[inline]
    pub fn new(outcome: enums::PermissionDecisionOutcome, source: enums::PermissionDecisionSource, surface: enums::PermissionDecisionSurface) -> PermissionDecisionContext {
        let mut fields = Fields::new();
        fields.text("outcome", outcome.as_str());
        fields.text("source", source.as_str());
        fields.text("surface", surface.as_str());
        PermissionDecisionContext(fields)
    }
    /// Sets `outcome`.
    #[inline] pub fn outcome(mut self, value: enums::PermissionDecisionOutcome) -> PermissionDecisionContext { self.0.text("outcome", value.as_str()); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::PermissionDecisionSource) -> PermissionDecisionContext { self.0.text("source", value.as_str()); self }
    /// Sets `surface`.
    #[inline] pub fn surface(mut self, value: enums::PermissionDecisionSurface) -> PermissionDecisionContext { self.0.text("surface", value.as_str()); self }
    /// Sets `responseCapability`.
    #[inline] pub fn response_capability(mut self, value: enums::PermissionResponseCapability) -> PermissionDecisionContext { self.0.text("responseCapability", value.as_str()); self }
    /// Sets `userFeedback`.
    #[inline] pub fn user_feedback(mut self, value: &str) -> PermissionDecisionContext { self.0.text("userFeedback", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionContext { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionContext<'_> { view::PermissionDecisionContext(self.0.raw()) }
}

object_builder!(PermissionDecisionContext);

/// A builder of `PermissionDecisionDeniedByContentExclusionPolicy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionDeniedByContentExclusionPolicy(pub(crate) Fields);

impl PermissionDecisionDeniedByContentExclusionPolicy {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, message: &str) -> PermissionDecisionDeniedByContentExclusionPolicy {
        let mut fields = Fields::new();
        fields.text("kind", "denied-by-content-exclusion-policy");
        fields.text("path", path);
        fields.text("message", message);
        PermissionDecisionDeniedByContentExclusionPolicy(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PermissionDecisionDeniedByContentExclusionPolicy { self.0.text("path", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> PermissionDecisionDeniedByContentExclusionPolicy { self.0.text("message", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionDeniedByContentExclusionPolicy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionDeniedByContentExclusionPolicy<'_> { view::PermissionDecisionDeniedByContentExclusionPolicy(self.0.raw()) }
}

object_builder!(PermissionDecisionDeniedByContentExclusionPolicy);

/// A builder of `PermissionDecisionDeniedByPermissionRequestHook`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionDeniedByPermissionRequestHook(pub(crate) Fields);

impl PermissionDecisionDeniedByPermissionRequestHook {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionDeniedByPermissionRequestHook {
        let mut fields = Fields::new();
        fields.text("kind", "denied-by-permission-request-hook");
        PermissionDecisionDeniedByPermissionRequestHook(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> PermissionDecisionDeniedByPermissionRequestHook { self.0.text("message", value); self }
    /// Sets `interrupt`.
    #[inline] pub fn interrupt(mut self, value: bool) -> PermissionDecisionDeniedByPermissionRequestHook { self.0.bool("interrupt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionDeniedByPermissionRequestHook { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionDeniedByPermissionRequestHook<'_> { view::PermissionDecisionDeniedByPermissionRequestHook(self.0.raw()) }
}

object_builder!(PermissionDecisionDeniedByPermissionRequestHook);

/// A builder of `PermissionDecisionDeniedByRules`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionDeniedByRules(pub(crate) Fields);

impl PermissionDecisionDeniedByRules {
    /// Starts with what is required.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = PermissionRule>) -> PermissionDecisionDeniedByRules {
        let mut fields = Fields::new();
        fields.text("kind", "denied-by-rules");
        fields.put("rules", &{ let mut series = Series::list(); for item in rules { series.item(&item.0.into_json()); } series.finish() });
        PermissionDecisionDeniedByRules(fields)
    }
    /// Sets `rules`.
    #[inline] pub fn rules(mut self, value: impl IntoIterator<Item = PermissionRule>) -> PermissionDecisionDeniedByRules { self.0.put("rules", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionDeniedByRules { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionDeniedByRules<'_> { view::PermissionDecisionDeniedByRules(self.0.raw()) }
}

object_builder!(PermissionDecisionDeniedByRules);

/// A builder of `PermissionDecisionDeniedInteractivelyByUser`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionDeniedInteractivelyByUser(pub(crate) Fields);

impl PermissionDecisionDeniedInteractivelyByUser {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionDeniedInteractivelyByUser {
        let mut fields = Fields::new();
        fields.text("kind", "denied-interactively-by-user");
        PermissionDecisionDeniedInteractivelyByUser(fields)
    }
    /// Sets `feedback`.
    #[inline] pub fn feedback(mut self, value: &str) -> PermissionDecisionDeniedInteractivelyByUser { self.0.text("feedback", value); self }
    /// Sets `forceReject`.
    #[inline] pub fn force_reject(mut self, value: bool) -> PermissionDecisionDeniedInteractivelyByUser { self.0.bool("forceReject", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionDeniedInteractivelyByUser { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionDeniedInteractivelyByUser<'_> { view::PermissionDecisionDeniedInteractivelyByUser(self.0.raw()) }
}

object_builder!(PermissionDecisionDeniedInteractivelyByUser);

/// A builder of `PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(pub(crate) Fields);

impl PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser {
        let mut fields = Fields::new();
        fields.text("kind", "denied-no-approval-rule-and-could-not-request-from-user");
        PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser<'_> { view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(self.0.raw()) }
}

object_builder!(PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser);

/// A builder of `PermissionDecisionReject`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionReject(pub(crate) Fields);

impl PermissionDecisionReject {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionReject {
        let mut fields = Fields::new();
        fields.text("kind", "reject");
        PermissionDecisionReject(fields)
    }
    /// Sets `feedback`.
    #[inline] pub fn feedback(mut self, value: &str) -> PermissionDecisionReject { self.0.text("feedback", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionReject { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionReject<'_> { view::PermissionDecisionReject(self.0.raw()) }
}

object_builder!(PermissionDecisionReject);

/// A builder of `PermissionDecisionRequest`: the parameters of `session.permissions.handlePendingPermissionRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionRequest(pub(crate) Fields);

impl PermissionDecisionRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, result: impl Into<PermissionDecision>) -> PermissionDecisionRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.put("result", &Into::<PermissionDecision>::into(result).0);
        PermissionDecisionRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionDecisionRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> PermissionDecisionRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<PermissionDecision>) -> PermissionDecisionRequest { self.0.put("result", &Into::<PermissionDecision>::into(value).0); self }
    /// Sets `decisionContext`.
    #[inline] pub fn decision_context(mut self, value: PermissionDecisionContext) -> PermissionDecisionRequest { self.0.fields("decisionContext", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionRequest<'_> { view::PermissionDecisionRequest(self.0.raw()) }
}

object_builder!(PermissionDecisionRequest);

/// A builder of `PermissionDecisionUserNotAvailable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionDecisionUserNotAvailable(pub(crate) Fields);

impl PermissionDecisionUserNotAvailable {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionDecisionUserNotAvailable {
        let mut fields = Fields::new();
        fields.text("kind", "user-not-available");
        PermissionDecisionUserNotAvailable(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionDecisionUserNotAvailable { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionDecisionUserNotAvailable<'_> { view::PermissionDecisionUserNotAvailable(self.0.raw()) }
}

object_builder!(PermissionDecisionUserNotAvailable);

/// A builder of `PermissionRequestHookResult`: the answer to the hook `permissionRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionRequestHookResult(pub(crate) Fields);

impl PermissionRequestHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionRequestHookResult {
        let fields = Fields::new();
        PermissionRequestHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> PermissionRequestHookResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionRequestHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionRequestHookResult<'_> { view::PermissionRequestHookResult(self.0.raw()) }
}

object_builder!(PermissionRequestHookResult);

/// A builder of `PermissionRule`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionRule(pub(crate) Fields);

impl PermissionRule {
    /// Starts with what is required.
    #[inline]
    pub fn new(kind: &str, argument: Option<&str>) -> PermissionRule {
        let mut fields = Fields::new();
        fields.text("kind", kind);
        match argument {
            Some(value) => { fields.text("argument", value); }
            None => fields.null("argument"),
        }
        PermissionRule(fields)
    }
    /// Sets `kind`.
    #[inline] pub fn kind(mut self, value: &str) -> PermissionRule { self.0.text("kind", value); self }
    /// Sets `argument`.
    #[inline] pub fn argument(mut self, value: &str) -> PermissionRule { self.0.text("argument", value); self }
    /// Sets `argument` to null.
    #[inline] pub fn argument_null(mut self) -> PermissionRule { self.0.null("argument"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionRule { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionRule<'_> { view::PermissionRule(self.0.raw()) }
}

object_builder!(PermissionRule);

/// A builder of `PermissionsResetSessionApprovalsRequest`: the parameters of `session.permissions.resetSessionApprovals`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsResetSessionApprovalsRequest(pub(crate) Fields);

impl PermissionsResetSessionApprovalsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsResetSessionApprovalsRequest {
        let fields = Fields::new();
        PermissionsResetSessionApprovalsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsResetSessionApprovalsRequest { self.0.text("sessionId", value); self }
    /// Sets `includeLocation`.
    #[inline] pub fn include_location(mut self, value: bool) -> PermissionsResetSessionApprovalsRequest { self.0.bool("includeLocation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsResetSessionApprovalsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsResetSessionApprovalsRequest<'_> { view::PermissionsResetSessionApprovalsRequest(self.0.raw()) }
}

object_builder!(PermissionsResetSessionApprovalsRequest);

/// A builder of `PermissionsSetApproveAllRequest`: the parameters of `session.permissions.setApproveAll`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsSetApproveAllRequest(pub(crate) Fields);

impl PermissionsSetApproveAllRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(enabled: bool) -> PermissionsSetApproveAllRequest {
        let mut fields = Fields::new();
        fields.bool("enabled", enabled);
        PermissionsSetApproveAllRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsSetApproveAllRequest { self.0.text("sessionId", value); self }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> PermissionsSetApproveAllRequest { self.0.bool("enabled", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::PermissionsSetApproveAllSource) -> PermissionsSetApproveAllRequest { self.0.text("source", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsSetApproveAllRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsSetApproveAllRequest<'_> { view::PermissionsSetApproveAllRequest(self.0.raw()) }
}

object_builder!(PermissionsSetApproveAllRequest);

/// A builder of `PermissionsSetModeRequest`: the parameters of `session.permissions.setMode`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsSetModeRequest(pub(crate) Fields);

impl PermissionsSetModeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::PermissionMode) -> PermissionsSetModeRequest {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        PermissionsSetModeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsSetModeRequest { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::PermissionMode) -> PermissionsSetModeRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `assistedApprovalModel`.
    #[inline] pub fn assisted_approval_model(mut self, value: &str) -> PermissionsSetModeRequest { self.0.text("assistedApprovalModel", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::PermissionModeSource) -> PermissionsSetModeRequest { self.0.text("source", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsSetModeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsSetModeRequest<'_> { view::PermissionsSetModeRequest(self.0.raw()) }
}

object_builder!(PermissionsSetModeRequest);

/// A builder of `PingRequest`: the parameters of `ping`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PingRequest(pub(crate) Fields);

impl PingRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PingRequest {
        let fields = Fields::new();
        PingRequest(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> PingRequest { self.0.text("message", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PingRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PingRequest<'_> { view::PingRequest(self.0.raw()) }
}

object_builder!(PingRequest);

/// A builder of `PlanUpdateRequest`: the parameters of `session.plan.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PlanUpdateRequest(pub(crate) Fields);

impl PlanUpdateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> PlanUpdateRequest {
        let mut fields = Fields::new();
        fields.text("content", content);
        PlanUpdateRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PlanUpdateRequest { self.0.text("sessionId", value); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> PlanUpdateRequest { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PlanUpdateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PlanUpdateRequest<'_> { view::PlanUpdateRequest(self.0.raw()) }
}

object_builder!(PlanUpdateRequest);

/// A builder of `PluginsBuiltinSetRequest`: the parameters of `plugins.builtin.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsBuiltinSetRequest(pub(crate) Fields);

impl PluginsBuiltinSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsBuiltinSetRequest {
        let mut fields = Fields::new();
        fields.put("paths", &{ let mut series = Series::list(); for item in paths { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PluginsBuiltinSetRequest(fields)
    }
    /// Sets `paths`. Greatest number of items `64`.
    #[inline] pub fn paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsBuiltinSetRequest { self.0.put("paths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsBuiltinSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsBuiltinSetRequest<'_> { view::PluginsBuiltinSetRequest(self.0.raw()) }
}

object_builder!(PluginsBuiltinSetRequest);

/// A builder of `PluginsInstallRequest`: the parameters of `plugins.install`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsInstallRequest(pub(crate) Fields);

impl PluginsInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str) -> PluginsInstallRequest {
        let mut fields = Fields::new();
        fields.text("source", source);
        PluginsInstallRequest(fields)
    }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> PluginsInstallRequest { self.0.text("source", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PluginsInstallRequest { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsInstallRequest<'_> { view::PluginsInstallRequest(self.0.raw()) }
}

object_builder!(PluginsInstallRequest);

/// A builder of `PluginsMarketplacesAddRequest`: the parameters of `plugins.marketplaces.add`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesAddRequest(pub(crate) Fields);

impl PluginsMarketplacesAddRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str) -> PluginsMarketplacesAddRequest {
        let mut fields = Fields::new();
        fields.text("source", source);
        PluginsMarketplacesAddRequest(fields)
    }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> PluginsMarketplacesAddRequest { self.0.text("source", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PluginsMarketplacesAddRequest { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesAddRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesAddRequest<'_> { view::PluginsMarketplacesAddRequest(self.0.raw()) }
}

object_builder!(PluginsMarketplacesAddRequest);

/// A builder of `PostResultHookResult`: the answer to the hook `postResult`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PostResultHookResult(pub(crate) Fields);

impl PostResultHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PostResultHookResult {
        let fields = Fields::new();
        PostResultHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> PostResultHookResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PostResultHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PostResultHookResult<'_> { view::PostResultHookResult(self.0.raw()) }
}

object_builder!(PostResultHookResult);

/// A builder of `PostToolUseFailureHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PostToolUseFailureHookOutput(pub(crate) Fields);

impl PostToolUseFailureHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PostToolUseFailureHookOutput {
        let fields = Fields::new();
        PostToolUseFailureHookOutput(fields)
    }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> PostToolUseFailureHookOutput { self.0.text("additionalContext", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PostToolUseFailureHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PostToolUseFailureHookOutput<'_> { view::PostToolUseFailureHookOutput(self.0.raw()) }
}

object_builder!(PostToolUseFailureHookOutput);

/// A builder of `PostToolUseFailureHookResult`: the answer to the hook `postToolUseFailure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PostToolUseFailureHookResult(pub(crate) Fields);

impl PostToolUseFailureHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PostToolUseFailureHookResult {
        let fields = Fields::new();
        PostToolUseFailureHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: PostToolUseFailureHookOutput) -> PostToolUseFailureHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PostToolUseFailureHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PostToolUseFailureHookResult<'_> { view::PostToolUseFailureHookResult(self.0.raw()) }
}

object_builder!(PostToolUseFailureHookResult);

/// A builder of `PostToolUseHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PostToolUseHookOutput(pub(crate) Fields);

impl PostToolUseHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PostToolUseHookOutput {
        let fields = Fields::new();
        PostToolUseHookOutput(fields)
    }
    /// Sets `modifiedResult`.
    #[inline] pub fn modified_result(mut self, value: impl Into<JsonText>) -> PostToolUseHookOutput { self.0.put("modifiedResult", &Into::<JsonText>::into(value)); self }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> PostToolUseHookOutput { self.0.text("additionalContext", value); self }
    /// Sets `suppressOutput`.
    #[inline] pub fn suppress_output(mut self, value: bool) -> PostToolUseHookOutput { self.0.bool("suppressOutput", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PostToolUseHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PostToolUseHookOutput<'_> { view::PostToolUseHookOutput(self.0.raw()) }
}

object_builder!(PostToolUseHookOutput);

/// A builder of `PostToolUseHookResult`: the answer to the hook `postToolUse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PostToolUseHookResult(pub(crate) Fields);

impl PostToolUseHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PostToolUseHookResult {
        let fields = Fields::new();
        PostToolUseHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: PostToolUseHookOutput) -> PostToolUseHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PostToolUseHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PostToolUseHookResult<'_> { view::PostToolUseHookResult(self.0.raw()) }
}

object_builder!(PostToolUseHookResult);

/// A builder of `PreCompactHookResult`: the answer to the hook `preCompact`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PreCompactHookResult(pub(crate) Fields);

impl PreCompactHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PreCompactHookResult {
        let fields = Fields::new();
        PreCompactHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> PreCompactHookResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PreCompactHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PreCompactHookResult<'_> { view::PreCompactHookResult(self.0.raw()) }
}

object_builder!(PreCompactHookResult);

/// A builder of `PreMcpToolCallHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PreMcpToolCallHookOutput(pub(crate) Fields);

impl PreMcpToolCallHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PreMcpToolCallHookOutput {
        let fields = Fields::new();
        PreMcpToolCallHookOutput(fields)
    }
    /// Sets `metaToUse`.
    #[inline] pub fn meta_to_use(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> PreMcpToolCallHookOutput { self.0.put("metaToUse", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `metaToUse` to null.
    #[inline] pub fn meta_to_use_null(mut self) -> PreMcpToolCallHookOutput { self.0.null("metaToUse"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PreMcpToolCallHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PreMcpToolCallHookOutput<'_> { view::PreMcpToolCallHookOutput(self.0.raw()) }
}

object_builder!(PreMcpToolCallHookOutput);

/// A builder of `PreMcpToolCallHookResult`: the answer to the hook `preMcpToolCall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PreMcpToolCallHookResult(pub(crate) Fields);

impl PreMcpToolCallHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PreMcpToolCallHookResult {
        let fields = Fields::new();
        PreMcpToolCallHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: PreMcpToolCallHookOutput) -> PreMcpToolCallHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PreMcpToolCallHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PreMcpToolCallHookResult<'_> { view::PreMcpToolCallHookResult(self.0.raw()) }
}

object_builder!(PreMcpToolCallHookResult);

/// A builder of `PrePrDescriptionHookResult`: the answer to the hook `prePRDescription`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PrePrDescriptionHookResult(pub(crate) Fields);

impl PrePrDescriptionHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PrePrDescriptionHookResult {
        let fields = Fields::new();
        PrePrDescriptionHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> PrePrDescriptionHookResult { self.0.put("output", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PrePrDescriptionHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PrePrDescriptionHookResult<'_> { view::PrePrDescriptionHookResult(self.0.raw()) }
}

object_builder!(PrePrDescriptionHookResult);

/// A builder of `PreToolUseHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PreToolUseHookOutput(pub(crate) Fields);

impl PreToolUseHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PreToolUseHookOutput {
        let fields = Fields::new();
        PreToolUseHookOutput(fields)
    }
    /// Sets `permissionDecision`.
    #[inline] pub fn permission_decision(mut self, value: enums::PreToolUsePermissionDecision) -> PreToolUseHookOutput { self.0.text("permissionDecision", value.as_str()); self }
    /// Sets `permissionDecisionReason`.
    #[inline] pub fn permission_decision_reason(mut self, value: &str) -> PreToolUseHookOutput { self.0.text("permissionDecisionReason", value); self }
    /// Sets `modifiedArgs`.
    #[inline] pub fn modified_args(mut self, value: impl Into<JsonText>) -> PreToolUseHookOutput { self.0.put("modifiedArgs", &Into::<JsonText>::into(value)); self }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> PreToolUseHookOutput { self.0.text("additionalContext", value); self }
    /// Sets `suppressOutput`.
    #[inline] pub fn suppress_output(mut self, value: bool) -> PreToolUseHookOutput { self.0.bool("suppressOutput", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PreToolUseHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PreToolUseHookOutput<'_> { view::PreToolUseHookOutput(self.0.raw()) }
}

object_builder!(PreToolUseHookOutput);

/// A builder of `PreToolUseHookResult`: the answer to the hook `preToolUse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PreToolUseHookResult(pub(crate) Fields);

impl PreToolUseHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PreToolUseHookResult {
        let fields = Fields::new();
        PreToolUseHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: PreToolUseHookOutput) -> PreToolUseHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PreToolUseHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PreToolUseHookResult<'_> { view::PreToolUseHookResult(self.0.raw()) }
}

object_builder!(PreToolUseHookResult);

/// A builder of `ProtocolExternalToolDefinition`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolExternalToolDefinition(pub(crate) Fields);

impl ProtocolExternalToolDefinition {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, description: &str) -> ProtocolExternalToolDefinition {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("description", description);
        ProtocolExternalToolDefinition(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ProtocolExternalToolDefinition { self.0.text("name", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> ProtocolExternalToolDefinition { self.0.text("description", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> ProtocolExternalToolDefinition { self.0.text("title", value); self }
    /// Sets `parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ProtocolExternalToolDefinition { self.0.put("parameters", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `overridesBuiltInTool`.
    #[inline] pub fn overrides_built_in_tool(mut self, value: bool) -> ProtocolExternalToolDefinition { self.0.bool("overridesBuiltInTool", value); self }
    /// Sets `skipPermission`.
    #[inline] pub fn skip_permission(mut self, value: bool) -> ProtocolExternalToolDefinition { self.0.bool("skipPermission", value); self }
    /// Sets `defer`.
    #[inline] pub fn defer(mut self, value: enums::ProtocolExternalToolDefer) -> ProtocolExternalToolDefinition { self.0.text("defer", value.as_str()); self }
    /// Sets `isTerminal`.
    #[inline] pub fn is_terminal(mut self, value: bool) -> ProtocolExternalToolDefinition { self.0.bool("isTerminal", value); self }
    /// Sets `metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ProtocolExternalToolDefinition { self.0.put("metadata", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `namespacedName`.
    #[inline] pub fn namespaced_name(mut self, value: &str) -> ProtocolExternalToolDefinition { self.0.text("namespacedName", value); self }
    /// Sets `instructions`.
    #[inline] pub fn instructions(mut self, value: &str) -> ProtocolExternalToolDefinition { self.0.text("instructions", value); self }
    /// Sets `namespace`.
    #[inline] pub fn namespace(mut self, value: ToolNamespace) -> ProtocolExternalToolDefinition { self.0.fields("namespace", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolExternalToolDefinition { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolExternalToolDefinition<'_> { view::ProtocolExternalToolDefinition(self.0.raw()) }
}

object_builder!(ProtocolExternalToolDefinition);

/// A builder of `ProtocolImageGenerationOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolImageGenerationOptions(pub(crate) Fields);

impl ProtocolImageGenerationOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProtocolImageGenerationOptions {
        let fields = Fields::new();
        ProtocolImageGenerationOptions(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> ProtocolImageGenerationOptions { self.0.bool("enabled", value); self }
    /// Sets `watermark`.
    #[inline] pub fn watermark(mut self, value: bool) -> ProtocolImageGenerationOptions { self.0.bool("watermark", value); self }
    /// Sets `saveToDisk`.
    #[inline] pub fn save_to_disk(mut self, value: bool) -> ProtocolImageGenerationOptions { self.0.bool("saveToDisk", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolImageGenerationOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolImageGenerationOptions<'_> { view::ProtocolImageGenerationOptions(self.0.raw()) }
}

object_builder!(ProtocolImageGenerationOptions);

/// A builder of `ProtocolMarkerSectionOverridePreserve`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolMarkerSectionOverridePreserve(pub(crate) Fields);

impl ProtocolMarkerSectionOverridePreserve {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProtocolMarkerSectionOverridePreserve {
        let mut fields = Fields::new();
        fields.text("action", "preserve");
        ProtocolMarkerSectionOverridePreserve(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolMarkerSectionOverridePreserve { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolMarkerSectionOverridePreserve<'_> { view::ProtocolMarkerSectionOverridePreserve(self.0.raw()) }
}

object_builder!(ProtocolMarkerSectionOverridePreserve);

/// A builder of `ProtocolMarkerSectionOverrideTransform`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolMarkerSectionOverrideTransform(pub(crate) Fields);

impl ProtocolMarkerSectionOverrideTransform {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProtocolMarkerSectionOverrideTransform {
        let mut fields = Fields::new();
        fields.text("action", "transform");
        ProtocolMarkerSectionOverrideTransform(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolMarkerSectionOverrideTransform { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolMarkerSectionOverrideTransform<'_> { view::ProtocolMarkerSectionOverrideTransform(self.0.raw()) }
}

object_builder!(ProtocolMarkerSectionOverrideTransform);

/// A builder of `ProtocolStaticSectionOverride`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolStaticSectionOverride(pub(crate) Fields);

impl ProtocolStaticSectionOverride {
    /// Starts with what is required.
    #[inline]
    pub fn new(action: enums::ProtocolStaticSectionAction) -> ProtocolStaticSectionOverride {
        let mut fields = Fields::new();
        fields.text("action", action.as_str());
        ProtocolStaticSectionOverride(fields)
    }
    /// Sets `action`.
    #[inline] pub fn action(mut self, value: enums::ProtocolStaticSectionAction) -> ProtocolStaticSectionOverride { self.0.text("action", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> ProtocolStaticSectionOverride { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolStaticSectionOverride { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolStaticSectionOverride<'_> { view::ProtocolStaticSectionOverride(self.0.raw()) }
}

object_builder!(ProtocolStaticSectionOverride);

/// A builder of `ProtocolSystemMessageAppendConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolSystemMessageAppendConfig(pub(crate) Fields);

impl ProtocolSystemMessageAppendConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProtocolSystemMessageAppendConfig {
        let fields = Fields::new();
        ProtocolSystemMessageAppendConfig(fields)
    }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::ProtocolAppendMode) -> ProtocolSystemMessageAppendConfig { self.0.text("mode", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> ProtocolSystemMessageAppendConfig { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolSystemMessageAppendConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolSystemMessageAppendConfig<'_> { view::ProtocolSystemMessageAppendConfig(self.0.raw()) }
}

object_builder!(ProtocolSystemMessageAppendConfig);

/// A builder of `ProtocolSystemMessageCustomizeConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolSystemMessageCustomizeConfig(pub(crate) Fields);

impl ProtocolSystemMessageCustomizeConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::ProtocolCustomizeMode) -> ProtocolSystemMessageCustomizeConfig {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        ProtocolSystemMessageCustomizeConfig(fields)
    }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::ProtocolCustomizeMode) -> ProtocolSystemMessageCustomizeConfig { self.0.text("mode", value.as_str()); self }
    /// Sets `sections`.
    #[inline] pub fn sections(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<ProtocolSectionOverride>)>) -> ProtocolSystemMessageCustomizeConfig { self.0.put("sections", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<ProtocolSectionOverride>::into(item).0); } series.finish() }); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> ProtocolSystemMessageCustomizeConfig { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolSystemMessageCustomizeConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolSystemMessageCustomizeConfig<'_> { view::ProtocolSystemMessageCustomizeConfig(self.0.raw()) }
}

object_builder!(ProtocolSystemMessageCustomizeConfig);

/// A builder of `ProtocolSystemMessageReplaceConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProtocolSystemMessageReplaceConfig(pub(crate) Fields);

impl ProtocolSystemMessageReplaceConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::ProtocolReplaceMode, content: &str) -> ProtocolSystemMessageReplaceConfig {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        fields.text("content", content);
        ProtocolSystemMessageReplaceConfig(fields)
    }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::ProtocolReplaceMode) -> ProtocolSystemMessageReplaceConfig { self.0.text("mode", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> ProtocolSystemMessageReplaceConfig { self.0.text("content", value); self }
    /// Sets `contentBlocks`.
    #[inline] pub fn content_blocks(mut self, value: impl IntoIterator<Item = SystemMessageBlock>) -> ProtocolSystemMessageReplaceConfig { self.0.put("contentBlocks", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProtocolSystemMessageReplaceConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProtocolSystemMessageReplaceConfig<'_> { view::ProtocolSystemMessageReplaceConfig(self.0.raw()) }
}

object_builder!(ProtocolSystemMessageReplaceConfig);

/// A builder of `ProviderConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderConfig(pub(crate) Fields);

impl ProviderConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(base_url: &str) -> ProviderConfig {
        let mut fields = Fields::new();
        fields.text("baseUrl", base_url);
        ProviderConfig(fields)
    }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::ProviderConfigType) -> ProviderConfig { self.0.text("type", value.as_str()); self }
    /// Sets `wireApi`.
    #[inline] pub fn wire_api(mut self, value: enums::ProviderConfigWireApi) -> ProviderConfig { self.0.text("wireApi", value.as_str()); self }
    /// Sets `transport`.
    #[inline] pub fn transport(mut self, value: enums::ProviderConfigTransport) -> ProviderConfig { self.0.text("transport", value.as_str()); self }
    /// Sets `baseUrl`.
    #[inline] pub fn base_url(mut self, value: &str) -> ProviderConfig { self.0.text("baseUrl", value); self }
    /// Sets `apiKey`.
    #[inline] pub fn api_key(mut self, value: &str) -> ProviderConfig { self.0.text("apiKey", value); self }
    /// Sets `bearerToken`.
    #[inline] pub fn bearer_token(mut self, value: &str) -> ProviderConfig { self.0.text("bearerToken", value); self }
    /// Sets `azure`.
    #[inline] pub fn azure(mut self, value: ProviderConfigAzure) -> ProviderConfig { self.0.fields("azure", &value.0); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> ProviderConfig { self.0.text("modelId", value); self }
    /// Sets `modelCapabilities`.
    #[inline] pub fn model_capabilities(mut self, value: ModelCapabilitiesOverride) -> ProviderConfig { self.0.fields("modelCapabilities", &value.0); self }
    /// Sets `providerName`.
    #[inline] pub fn provider_name(mut self, value: &str) -> ProviderConfig { self.0.text("providerName", value); self }
    /// Sets `wireModel`.
    #[inline] pub fn wire_model(mut self, value: &str) -> ProviderConfig { self.0.text("wireModel", value); self }
    /// Sets `maxPromptTokens`.
    #[inline] pub fn max_prompt_tokens(mut self, value: f64) -> ProviderConfig { self.0.number("maxPromptTokens", value); self }
    /// Sets `maxContextWindowTokens`.
    #[inline] pub fn max_context_window_tokens(mut self, value: f64) -> ProviderConfig { self.0.number("maxContextWindowTokens", value); self }
    /// Sets `maxOutputTokens`.
    #[inline] pub fn max_output_tokens(mut self, value: f64) -> ProviderConfig { self.0.number("maxOutputTokens", value); self }
    /// Sets `headers`.
    #[inline] pub fn headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> ProviderConfig { self.0.put("headers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `hasBearerTokenProvider`.
    #[inline] pub fn has_bearer_token_provider(mut self, value: bool) -> ProviderConfig { self.0.bool("hasBearerTokenProvider", value); self }
    /// Sets `apiKeyCommand`.
    #[inline] pub fn api_key_command(mut self, value: &str) -> ProviderConfig { self.0.text("apiKeyCommand", value); self }
    /// Sets `modelProvider`.
    #[inline] pub fn model_provider(mut self, value: enums::ProviderConfigModelProvider) -> ProviderConfig { self.0.text("modelProvider", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderConfig<'_> { view::ProviderConfig(self.0.raw()) }
}

object_builder!(ProviderConfig);

/// A builder of `ProviderConfigAzure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderConfigAzure(pub(crate) Fields);

impl ProviderConfigAzure {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProviderConfigAzure {
        let fields = Fields::new();
        ProviderConfigAzure(fields)
    }
    /// Sets `apiVersion`.
    #[inline] pub fn api_version(mut self, value: &str) -> ProviderConfigAzure { self.0.text("apiVersion", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderConfigAzure { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderConfigAzure<'_> { view::ProviderConfigAzure(self.0.raw()) }
}

object_builder!(ProviderConfigAzure);

/// A builder of `ProviderModelConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderModelConfig(pub(crate) Fields);

impl ProviderModelConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, provider: &str) -> ProviderModelConfig {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.text("provider", provider);
        ProviderModelConfig(fields)
    }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> ProviderModelConfig { self.0.text("id", value); self }
    /// Sets `provider`.
    #[inline] pub fn provider(mut self, value: &str) -> ProviderModelConfig { self.0.text("provider", value); self }
    /// Sets `wireModel`.
    #[inline] pub fn wire_model(mut self, value: &str) -> ProviderModelConfig { self.0.text("wireModel", value); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> ProviderModelConfig { self.0.text("modelId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ProviderModelConfig { self.0.text("name", value); self }
    /// Sets `maxPromptTokens`.
    #[inline] pub fn max_prompt_tokens(mut self, value: f64) -> ProviderModelConfig { self.0.number("maxPromptTokens", value); self }
    /// Sets `maxContextWindowTokens`.
    #[inline] pub fn max_context_window_tokens(mut self, value: f64) -> ProviderModelConfig { self.0.number("maxContextWindowTokens", value); self }
    /// Sets `maxOutputTokens`.
    #[inline] pub fn max_output_tokens(mut self, value: f64) -> ProviderModelConfig { self.0.number("maxOutputTokens", value); self }
    /// Sets `capabilities`.
    #[inline] pub fn capabilities(mut self, value: ModelCapabilitiesOverride) -> ProviderModelConfig { self.0.fields("capabilities", &value.0); self }
    /// Sets `systemMessage`.
    #[inline] pub fn system_message(mut self, value: impl Into<ProtocolSystemMessageConfig>) -> ProviderModelConfig { self.0.put("systemMessage", &Into::<ProtocolSystemMessageConfig>::into(value).0); self }
    /// Sets `metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ProviderModelConfig { self.0.put("metadata", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderModelConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderModelConfig<'_> { view::ProviderModelConfig(self.0.raw()) }
}

object_builder!(ProviderModelConfig);

/// A builder of `ProviderTokenAcquireResult`: the result of `providerToken.getToken`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderTokenAcquireResult(pub(crate) Fields);

impl ProviderTokenAcquireResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(token: &str) -> ProviderTokenAcquireResult {
        let mut fields = Fields::new();
        fields.text("token", token);
        ProviderTokenAcquireResult(fields)
    }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> ProviderTokenAcquireResult { self.0.text("token", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderTokenAcquireResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderTokenAcquireResult<'_> { view::ProviderTokenAcquireResult(self.0.raw()) }
}

object_builder!(ProviderTokenAcquireResult);

/// A builder of `QueuedCommandHandled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueuedCommandHandled(pub(crate) Fields);

impl QueuedCommandHandled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> QueuedCommandHandled {
        let mut fields = Fields::new();
        fields.bool("handled", true);
        QueuedCommandHandled(fields)
    }
    /// Sets `stopProcessingQueue`.
    #[inline] pub fn stop_processing_queue(mut self, value: bool) -> QueuedCommandHandled { self.0.bool("stopProcessingQueue", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueuedCommandHandled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueuedCommandHandled<'_> { view::QueuedCommandHandled(self.0.raw()) }
}

object_builder!(QueuedCommandHandled);

/// A builder of `QueuedCommandNotHandled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueuedCommandNotHandled(pub(crate) Fields);

impl QueuedCommandNotHandled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> QueuedCommandNotHandled {
        let mut fields = Fields::new();
        fields.bool("handled", false);
        QueuedCommandNotHandled(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueuedCommandNotHandled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueuedCommandNotHandled<'_> { view::QueuedCommandNotHandled(self.0.raw()) }
}

object_builder!(QueuedCommandNotHandled);

/// A builder of `RegisterEventInterestParams`: the parameters of `session.eventLog.registerInterest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RegisterEventInterestParams(pub(crate) Fields);

impl RegisterEventInterestParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(event_type: &str) -> RegisterEventInterestParams {
        let mut fields = Fields::new();
        fields.text("eventType", event_type);
        RegisterEventInterestParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> RegisterEventInterestParams { self.0.text("sessionId", value); self }
    /// Sets `eventType`.
    #[inline] pub fn event_type(mut self, value: &str) -> RegisterEventInterestParams { self.0.text("eventType", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RegisterEventInterestParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RegisterEventInterestParams<'_> { view::RegisterEventInterestParams(self.0.raw()) }
}

object_builder!(RegisterEventInterestParams);

/// A builder of `RemoteEnableRequest`: the parameters of `session.remote.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteEnableRequest(pub(crate) Fields);

impl RemoteEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> RemoteEnableRequest {
        let fields = Fields::new();
        RemoteEnableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> RemoteEnableRequest { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::RemoteSessionMode) -> RemoteEnableRequest { self.0.text("mode", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteEnableRequest<'_> { view::RemoteEnableRequest(self.0.raw()) }
}

object_builder!(RemoteEnableRequest);

/// A builder of `ResponseFormat`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ResponseFormat(pub(crate) Fields);

impl ResponseFormat {
    /// Starts with what is required.
    #[inline]
    pub fn new(json_schema: JsonSchemaResponseFormat) -> ResponseFormat {
        let mut fields = Fields::new();
        fields.fields("jsonSchema", &json_schema.0);
        fields.text("type", "json_schema");
        ResponseFormat(fields)
    }
    /// Sets `jsonSchema`.
    #[inline] pub fn json_schema(mut self, value: JsonSchemaResponseFormat) -> ResponseFormat { self.0.fields("jsonSchema", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ResponseFormat { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ResponseFormat<'_> { view::ResponseFormat(self.0.raw()) }
}

object_builder!(ResponseFormat);

/// A builder of `SandboxConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfig(pub(crate) Fields);

impl SandboxConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(enabled: bool) -> SandboxConfig {
        let mut fields = Fields::new();
        fields.bool("enabled", enabled);
        SandboxConfig(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> SandboxConfig { self.0.bool("enabled", value); self }
    /// Sets `userPolicy`.
    #[inline] pub fn user_policy(mut self, value: SandboxConfigUserPolicy) -> SandboxConfig { self.0.fields("userPolicy", &value.0); self }
    /// Sets `addCurrentWorkingDirectory`.
    #[inline] pub fn add_current_working_directory(mut self, value: bool) -> SandboxConfig { self.0.bool("addCurrentWorkingDirectory", value); self }
    /// Sets `sandboxMcpServers`.
    #[inline] pub fn sandbox_mcp_servers(mut self, value: bool) -> SandboxConfig { self.0.bool("sandboxMcpServers", value); self }
    /// Sets `sandboxLspServers`.
    #[inline] pub fn sandbox_lsp_servers(mut self, value: bool) -> SandboxConfig { self.0.bool("sandboxLspServers", value); self }
    /// Sets `allowBypass`.
    #[inline] pub fn allow_bypass(mut self, value: bool) -> SandboxConfig { self.0.bool("allowBypass", value); self }
    /// Sets `managedMcpRoutingLocked`. Internal to the runtime.
    #[inline] pub fn managed_mcp_routing_locked(mut self, value: bool) -> SandboxConfig { self.0.bool("managedMcpRoutingLocked", value); self }
    /// Sets `managedLspRoutingLocked`. Internal to the runtime.
    #[inline] pub fn managed_lsp_routing_locked(mut self, value: bool) -> SandboxConfig { self.0.bool("managedLspRoutingLocked", value); self }
    /// Sets `auth`.
    #[inline] pub fn auth(mut self, value: SandboxConfigAuth) -> SandboxConfig { self.0.fields("auth", &value.0); self }
    /// Sets `allowDevToolAccess`.
    #[inline] pub fn allow_dev_tool_access(mut self, value: bool) -> SandboxConfig { self.0.bool("allowDevToolAccess", value); self }
    /// Sets `credentials`.
    #[inline] pub fn credentials(mut self, value: SandboxCredentialsConfig) -> SandboxConfig { self.0.fields("credentials", &value.0); self }
    /// Sets `sandboxExtensions`.
    #[inline] pub fn sandbox_extensions(mut self, value: bool) -> SandboxConfig { self.0.bool("sandboxExtensions", value); self }
    /// Sets `managedExtensionsRoutingLocked`.
    #[inline] pub fn managed_extensions_routing_locked(mut self, value: bool) -> SandboxConfig { self.0.bool("managedExtensionsRoutingLocked", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfig<'_> { view::SandboxConfig(self.0.raw()) }
}

object_builder!(SandboxConfig);

/// A builder of `SandboxConfigAuth`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigAuth(pub(crate) Fields);

impl SandboxConfigAuth {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigAuth {
        let fields = Fields::new();
        SandboxConfigAuth(fields)
    }
    /// Sets `git`.
    #[inline] pub fn git(mut self, value: bool) -> SandboxConfigAuth { self.0.bool("git", value); self }
    /// Sets `gh`.
    #[inline] pub fn gh(mut self, value: bool) -> SandboxConfigAuth { self.0.bool("gh", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigAuth { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigAuth<'_> { view::SandboxConfigAuth(self.0.raw()) }
}

object_builder!(SandboxConfigAuth);

/// A builder of `SandboxConfigUserPolicy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicy(pub(crate) Fields);

impl SandboxConfigUserPolicy {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicy {
        let fields = Fields::new();
        SandboxConfigUserPolicy(fields)
    }
    /// Sets `filesystem`.
    #[inline] pub fn filesystem(mut self, value: SandboxConfigUserPolicyFilesystem) -> SandboxConfigUserPolicy { self.0.fields("filesystem", &value.0); self }
    /// Sets `network`.
    #[inline] pub fn network(mut self, value: SandboxConfigUserPolicyNetwork) -> SandboxConfigUserPolicy { self.0.fields("network", &value.0); self }
    /// Sets `seatbelt`.
    #[inline] pub fn seatbelt(mut self, value: SandboxConfigUserPolicySeatbelt) -> SandboxConfigUserPolicy { self.0.fields("seatbelt", &value.0); self }
    /// Sets `experimental`.
    #[inline] pub fn experimental(mut self, value: SandboxConfigUserPolicyExperimental) -> SandboxConfigUserPolicy { self.0.fields("experimental", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicy<'_> { view::SandboxConfigUserPolicy(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicy);

/// A builder of `SandboxConfigUserPolicyExperimental`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicyExperimental(pub(crate) Fields);

impl SandboxConfigUserPolicyExperimental {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicyExperimental {
        let fields = Fields::new();
        SandboxConfigUserPolicyExperimental(fields)
    }
    /// Sets `seatbelt`.
    #[inline] pub fn seatbelt(mut self, value: SandboxConfigUserPolicyExperimentalSeatbelt) -> SandboxConfigUserPolicyExperimental { self.0.fields("seatbelt", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicyExperimental { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicyExperimental<'_> { view::SandboxConfigUserPolicyExperimental(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicyExperimental);

/// A builder of `SandboxConfigUserPolicyExperimentalSeatbelt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicyExperimentalSeatbelt(pub(crate) Fields);

impl SandboxConfigUserPolicyExperimentalSeatbelt {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicyExperimentalSeatbelt {
        let fields = Fields::new();
        SandboxConfigUserPolicyExperimentalSeatbelt(fields)
    }
    /// Sets `keychainAccess`.
    #[inline] pub fn keychain_access(mut self, value: bool) -> SandboxConfigUserPolicyExperimentalSeatbelt { self.0.bool("keychainAccess", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicyExperimentalSeatbelt { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicyExperimentalSeatbelt<'_> { view::SandboxConfigUserPolicyExperimentalSeatbelt(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicyExperimentalSeatbelt);

/// A builder of `SandboxConfigUserPolicyFilesystem`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicyFilesystem(pub(crate) Fields);

impl SandboxConfigUserPolicyFilesystem {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicyFilesystem {
        let fields = Fields::new();
        SandboxConfigUserPolicyFilesystem(fields)
    }
    /// Sets `readwritePaths`.
    #[inline] pub fn readwrite_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxConfigUserPolicyFilesystem { self.0.put("readwritePaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `readonlyPaths`.
    #[inline] pub fn readonly_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxConfigUserPolicyFilesystem { self.0.put("readonlyPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `deniedPaths`.
    #[inline] pub fn denied_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxConfigUserPolicyFilesystem { self.0.put("deniedPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `clearPolicyOnExit`.
    #[inline] pub fn clear_policy_on_exit(mut self, value: bool) -> SandboxConfigUserPolicyFilesystem { self.0.bool("clearPolicyOnExit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicyFilesystem { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicyFilesystem<'_> { view::SandboxConfigUserPolicyFilesystem(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicyFilesystem);

/// A builder of `SandboxConfigUserPolicyNetwork`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicyNetwork(pub(crate) Fields);

impl SandboxConfigUserPolicyNetwork {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicyNetwork {
        let fields = Fields::new();
        SandboxConfigUserPolicyNetwork(fields)
    }
    /// Sets `allowedHosts`.
    #[inline] pub fn allowed_hosts(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxConfigUserPolicyNetwork { self.0.put("allowedHosts", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `blockedHosts`.
    #[inline] pub fn blocked_hosts(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxConfigUserPolicyNetwork { self.0.put("blockedHosts", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `allowOutbound`.
    #[inline] pub fn allow_outbound(mut self, value: bool) -> SandboxConfigUserPolicyNetwork { self.0.bool("allowOutbound", value); self }
    /// Sets `allowLocalNetwork`.
    #[inline] pub fn allow_local_network(mut self, value: bool) -> SandboxConfigUserPolicyNetwork { self.0.bool("allowLocalNetwork", value); self }
    /// Sets `proxy`.
    #[inline] pub fn proxy(mut self, value: SandboxConfigUserPolicyNetworkProxy) -> SandboxConfigUserPolicyNetwork { self.0.fields("proxy", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicyNetwork { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicyNetwork<'_> { view::SandboxConfigUserPolicyNetwork(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicyNetwork);

/// A builder of `SandboxConfigUserPolicyNetworkProxy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicyNetworkProxy(pub(crate) Fields);

impl SandboxConfigUserPolicyNetworkProxy {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> SandboxConfigUserPolicyNetworkProxy {
        let mut fields = Fields::new();
        fields.text("url", url);
        SandboxConfigUserPolicyNetworkProxy(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> SandboxConfigUserPolicyNetworkProxy { self.0.text("url", value); self }
    /// Sets `username`.
    #[inline] pub fn username(mut self, value: &str) -> SandboxConfigUserPolicyNetworkProxy { self.0.text("username", value); self }
    /// Sets `password`.
    #[inline] pub fn password(mut self, value: &str) -> SandboxConfigUserPolicyNetworkProxy { self.0.text("password", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicyNetworkProxy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicyNetworkProxy<'_> { view::SandboxConfigUserPolicyNetworkProxy(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicyNetworkProxy);

/// A builder of `SandboxConfigUserPolicySeatbelt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxConfigUserPolicySeatbelt(pub(crate) Fields);

impl SandboxConfigUserPolicySeatbelt {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SandboxConfigUserPolicySeatbelt {
        let fields = Fields::new();
        SandboxConfigUserPolicySeatbelt(fields)
    }
    /// Sets `keychainAccess`.
    #[inline] pub fn keychain_access(mut self, value: bool) -> SandboxConfigUserPolicySeatbelt { self.0.bool("keychainAccess", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxConfigUserPolicySeatbelt { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxConfigUserPolicySeatbelt<'_> { view::SandboxConfigUserPolicySeatbelt(self.0.raw()) }
}

object_builder!(SandboxConfigUserPolicySeatbelt);

/// A builder of `SandboxCredentialsConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxCredentialsConfig(pub(crate) Fields);

impl SandboxCredentialsConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(env_vars: impl IntoIterator<Item = (impl AsRef<str>, SandboxMaskedEnvVar)>) -> SandboxCredentialsConfig {
        let mut fields = Fields::new();
        fields.put("envVars", &{ let mut series = Series::map(); for (name, item) in env_vars { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() });
        SandboxCredentialsConfig(fields)
    }
    /// Sets `envVars`.
    #[inline] pub fn env_vars(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, SandboxMaskedEnvVar)>) -> SandboxCredentialsConfig { self.0.put("envVars", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxCredentialsConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxCredentialsConfig<'_> { view::SandboxCredentialsConfig(self.0.raw()) }
}

object_builder!(SandboxCredentialsConfig);

/// A builder of `SandboxMaskedEnvVar`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxMaskedEnvVar(pub(crate) Fields);

impl SandboxMaskedEnvVar {
    /// Starts with what is required.
    #[inline]
    pub fn new(inject_hosts: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxMaskedEnvVar {
        let mut fields = Fields::new();
        fields.put("injectHosts", &{ let mut series = Series::list(); for item in inject_hosts { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SandboxMaskedEnvVar(fields)
    }
    /// Sets `injectHosts`.
    #[inline] pub fn inject_hosts(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SandboxMaskedEnvVar { self.0.put("injectHosts", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxMaskedEnvVar { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxMaskedEnvVar<'_> { view::SandboxMaskedEnvVar(self.0.raw()) }
}

object_builder!(SandboxMaskedEnvVar);

/// A builder of `SendAndWaitParams`: the parameters of `session.sendAndWait`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SendAndWaitParams(pub(crate) Fields);

impl SendAndWaitParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt: &str) -> SendAndWaitParams {
        let mut fields = Fields::new();
        fields.text("prompt", prompt);
        SendAndWaitParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SendAndWaitParams { self.0.text("sessionId", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> SendAndWaitParams { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> SendAndWaitParams { self.0.text("displayPrompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> SendAndWaitParams { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SendMode) -> SendAndWaitParams { self.0.text("mode", value.as_str()); self }
    /// Sets `prepend`.
    #[inline] pub fn prepend(mut self, value: bool) -> SendAndWaitParams { self.0.bool("prepend", value); self }
    /// Sets `billable`.
    #[inline] pub fn billable(mut self, value: bool) -> SendAndWaitParams { self.0.bool("billable", value); self }
    /// Sets `requiredTool`.
    #[inline] pub fn required_tool(mut self, value: &str) -> SendAndWaitParams { self.0.text("requiredTool", value); self }
    /// Sets `source`. Pattern `^(user|system|command-.*|schedule-\d+|agent-.+)$`.
    #[inline] pub fn source(mut self, value: &str) -> SendAndWaitParams { self.0.text("source", value); self }
    /// Sets `agentMode`.
    #[inline] pub fn agent_mode(mut self, value: enums::SendAgentMode) -> SendAndWaitParams { self.0.text("agentMode", value.as_str()); self }
    /// Sets `requestHeaders`.
    #[inline] pub fn request_headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> SendAndWaitParams { self.0.put("requestHeaders", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `responseFormat`.
    #[inline] pub fn response_format(mut self, value: ResponseFormat) -> SendAndWaitParams { self.0.fields("responseFormat", &value.0); self }
    /// Sets `traceparent`.
    #[inline] pub fn traceparent(mut self, value: &str) -> SendAndWaitParams { self.0.text("traceparent", value); self }
    /// Sets `tracestate`.
    #[inline] pub fn tracestate(mut self, value: &str) -> SendAndWaitParams { self.0.text("tracestate", value); self }
    /// Sets `wait`.
    #[inline] pub fn wait(mut self, value: bool) -> SendAndWaitParams { self.0.bool("wait", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SendAndWaitParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SendAndWaitParams<'_> { view::SendAndWaitParams(self.0.raw()) }
}

object_builder!(SendAndWaitParams);

/// A builder of `SendRequest`: the parameters of `session.send`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SendRequest(pub(crate) Fields);

impl SendRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt: &str) -> SendRequest {
        let mut fields = Fields::new();
        fields.text("prompt", prompt);
        SendRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SendRequest { self.0.text("sessionId", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> SendRequest { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> SendRequest { self.0.text("displayPrompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> SendRequest { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SendMode) -> SendRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `prepend`.
    #[inline] pub fn prepend(mut self, value: bool) -> SendRequest { self.0.bool("prepend", value); self }
    /// Sets `billable`.
    #[inline] pub fn billable(mut self, value: bool) -> SendRequest { self.0.bool("billable", value); self }
    /// Sets `requiredTool`.
    #[inline] pub fn required_tool(mut self, value: &str) -> SendRequest { self.0.text("requiredTool", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> SendRequest { self.0.text("source", value); self }
    /// Sets `agentMode`.
    #[inline] pub fn agent_mode(mut self, value: enums::SendAgentMode) -> SendRequest { self.0.text("agentMode", value.as_str()); self }
    /// Sets `requestHeaders`.
    #[inline] pub fn request_headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> SendRequest { self.0.put("requestHeaders", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `responseFormat`.
    #[inline] pub fn response_format(mut self, value: ResponseFormat) -> SendRequest { self.0.fields("responseFormat", &value.0); self }
    /// Sets `traceparent`.
    #[inline] pub fn traceparent(mut self, value: &str) -> SendRequest { self.0.text("traceparent", value); self }
    /// Sets `tracestate`.
    #[inline] pub fn tracestate(mut self, value: &str) -> SendRequest { self.0.text("tracestate", value); self }
    /// Sets `wait`.
    #[inline] pub fn wait(mut self, value: bool) -> SendRequest { self.0.bool("wait", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SendRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SendRequest<'_> { view::SendRequest(self.0.raw()) }
}

object_builder!(SendRequest);

/// A builder of `SessionContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionContext(pub(crate) Fields);

impl SessionContext {
    /// Starts with what is required.
    #[inline]
    pub fn new(cwd: &str) -> SessionContext {
        let mut fields = Fields::new();
        fields.text("cwd", cwd);
        SessionContext(fields)
    }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> SessionContext { self.0.text("cwd", value); self }
    /// Sets `gitRoot`.
    #[inline] pub fn git_root(mut self, value: &str) -> SessionContext { self.0.text("gitRoot", value); self }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: &str) -> SessionContext { self.0.text("repository", value); self }
    /// Sets `hostType`.
    #[inline] pub fn host_type(mut self, value: enums::SessionContextHostType) -> SessionContext { self.0.text("hostType", value.as_str()); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> SessionContext { self.0.text("branch", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionContext { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionContext<'_> { view::SessionContext(self.0.raw()) }
}

object_builder!(SessionContext);

/// A builder of `SessionCreateRequest`: the parameters of `session.create`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionCreateRequest(pub(crate) Fields);

impl SessionCreateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionCreateRequest {
        let fields = Fields::new();
        SessionCreateRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionCreateRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionCreateRequest { self.0.text("name", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> SessionCreateRequest { self.0.text("model", value); self }
    /// Sets `allowedModels`.
    #[inline] pub fn allowed_models(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("allowedModels", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> SessionCreateRequest { self.0.text("clientName", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> SessionCreateRequest { self.0.text("reasoningEffort", value); self }
    /// Sets `reasoningSummary`.
    #[inline] pub fn reasoning_summary(mut self, value: enums::ReasoningSummary) -> SessionCreateRequest { self.0.text("reasoningSummary", value.as_str()); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::ContextTier) -> SessionCreateRequest { self.0.text("contextTier", value.as_str()); self }
    /// Sets `streaming`.
    #[inline] pub fn streaming(mut self, value: bool) -> SessionCreateRequest { self.0.bool("streaming", value); self }
    /// Sets `systemMessage`.
    #[inline] pub fn system_message(mut self, value: SystemMessageConfig) -> SessionCreateRequest { self.0.fields("systemMessage", &value.0); self }
    /// Sets `askUserVariant`.
    #[inline] pub fn ask_user_variant(mut self, value: enums::AskUserVariant) -> SessionCreateRequest { self.0.text("askUserVariant", value.as_str()); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = ProtocolExternalToolDefinition>) -> SessionCreateRequest { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `canvases`.
    #[inline] pub fn canvases(mut self, value: impl IntoIterator<Item = CanvasDeclaration>) -> SessionCreateRequest { self.0.put("canvases", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `requestCanvasRenderer`.
    #[inline] pub fn request_canvas_renderer(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestCanvasRenderer", value); self }
    /// Sets `requestExtensions`.
    #[inline] pub fn request_extensions(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestExtensions", value); self }
    /// Sets `extensionSdkPath`.
    #[inline] pub fn extension_sdk_path(mut self, value: &str) -> SessionCreateRequest { self.0.text("extensionSdkPath", value); self }
    /// Sets `extensionInfo`.
    #[inline] pub fn extension_info(mut self, value: ExtensionInfo) -> SessionCreateRequest { self.0.fields("extensionInfo", &value.0); self }
    /// Sets `canvasProvider`.
    #[inline] pub fn canvas_provider(mut self, value: CanvasProviderIdentity) -> SessionCreateRequest { self.0.fields("canvasProvider", &value.0); self }
    /// Sets `availableTools`.
    #[inline] pub fn available_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("availableTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedTools`.
    #[inline] pub fn excluded_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("excludedTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedBuiltinAgents`.
    #[inline] pub fn excluded_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("excludedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `toolFilterPrecedence`.
    #[inline] pub fn tool_filter_precedence(mut self, value: enums::OptionsUpdateToolFilterPrecedence) -> SessionCreateRequest { self.0.text("toolFilterPrecedence", value.as_str()); self }
    /// Sets `mcpServers`.
    #[inline] pub fn mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<McpServerConfig>)>) -> SessionCreateRequest { self.0.put("mcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<McpServerConfig>::into(item).0); } series.finish() }); self }
    /// Sets `diagnostics`.
    #[inline] pub fn diagnostics(mut self, value: DiagnosticsConfiguration) -> SessionCreateRequest { self.0.fields("diagnostics", &value.0); self }
    /// Sets `lifecycleDiagnostics`.
    #[inline] pub fn lifecycle_diagnostics(mut self, value: LifecycleDiagnosticsConfiguration) -> SessionCreateRequest { self.0.fields("lifecycleDiagnostics", &value.0); self }
    /// Sets `mcpOAuthTokenStorage`.
    #[inline] pub fn mcp_o_auth_token_storage(mut self, value: enums::TokenStorage) -> SessionCreateRequest { self.0.text("mcpOAuthTokenStorage", value.as_str()); self }
    /// Sets `authClientIdMetadataUrl`.
    #[inline] pub fn auth_client_id_metadata_url(mut self, value: &str) -> SessionCreateRequest { self.0.text("authClientIdMetadataUrl", value); self }
    /// Sets `embeddingCacheStorage`.
    #[inline] pub fn embedding_cache_storage(mut self, value: enums::EmbeddingCacheStorage) -> SessionCreateRequest { self.0.text("embeddingCacheStorage", value.as_str()); self }
    /// Sets `envValueMode`.
    #[inline] pub fn env_value_mode(mut self, value: enums::SessionOpenOptionsEnvValueMode) -> SessionCreateRequest { self.0.text("envValueMode", value.as_str()); self }
    /// Sets `enableConfigDiscovery`.
    #[inline] pub fn enable_config_discovery(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableConfigDiscovery", value); self }
    /// Sets `trustWorkingDirectory`.
    #[inline] pub fn trust_working_directory(mut self, value: enums::WorkingDirectoryTrust) -> SessionCreateRequest { self.0.text("trustWorkingDirectory", value.as_str()); self }
    /// Sets `skipEmbeddingRetrieval`.
    #[inline] pub fn skip_embedding_retrieval(mut self, value: bool) -> SessionCreateRequest { self.0.bool("skipEmbeddingRetrieval", value); self }
    /// Sets `organizationCustomInstructions`.
    #[inline] pub fn organization_custom_instructions(mut self, value: &str) -> SessionCreateRequest { self.0.text("organizationCustomInstructions", value); self }
    /// Sets `refreshCustomInstructions`.
    #[inline] pub fn refresh_custom_instructions(mut self, value: bool) -> SessionCreateRequest { self.0.bool("refreshCustomInstructions", value); self }
    /// Sets `enableOnDemandInstructionDiscovery`.
    #[inline] pub fn enable_on_demand_instruction_discovery(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableOnDemandInstructionDiscovery", value); self }
    /// Sets `enableFileHooks`.
    #[inline] pub fn enable_file_hooks(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableFileHooks", value); self }
    /// Sets `enableHostGitOperations`.
    #[inline] pub fn enable_host_git_operations(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableHostGitOperations", value); self }
    /// Sets `enableSessionStore`.
    #[inline] pub fn enable_session_store(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableSessionStore", value); self }
    /// Sets `enableSkills`.
    #[inline] pub fn enable_skills(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableSkills", value); self }
    /// Sets `hasSkillProvider`.
    #[inline] pub fn has_skill_provider(mut self, value: bool) -> SessionCreateRequest { self.0.bool("hasSkillProvider", value); self }
    /// Sets `requestUserInput`.
    #[inline] pub fn request_user_input(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestUserInput", value); self }
    /// Sets `requestPermission`.
    #[inline] pub fn request_permission(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestPermission", value); self }
    /// Sets `requestExitPlanMode`.
    #[inline] pub fn request_exit_plan_mode(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestExitPlanMode", value); self }
    /// Sets `requestAutoModeSwitch`.
    #[inline] pub fn request_auto_mode_switch(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestAutoModeSwitch", value); self }
    /// Sets `requestElicitation`.
    #[inline] pub fn request_elicitation(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestElicitation", value); self }
    /// Sets `requestMcpApps`.
    #[inline] pub fn request_mcp_apps(mut self, value: bool) -> SessionCreateRequest { self.0.bool("requestMcpApps", value); self }
    /// Sets `githubMcpToolConfig`.
    #[inline] pub fn github_mcp_tool_config(mut self, value: GitHubMcpToolConfig) -> SessionCreateRequest { self.0.fields("githubMcpToolConfig", &value.0); self }
    /// Sets `hooks`.
    #[inline] pub fn hooks(mut self, value: bool) -> SessionCreateRequest { self.0.bool("hooks", value); self }
    /// Sets `skillDirectories`.
    #[inline] pub fn skill_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("skillDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `agentDirectories`.
    #[inline] pub fn agent_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("agentDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `hookDirectories`.
    #[inline] pub fn hook_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("hookDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `instructionDirectories`.
    #[inline] pub fn instruction_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("instructionDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `pluginDirectories`.
    #[inline] pub fn plugin_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("pluginDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `largeOutput`.
    #[inline] pub fn large_output(mut self, value: LargeToolOutputConfig) -> SessionCreateRequest { self.0.fields("largeOutput", &value.0); self }
    /// Sets `toolSearch`.
    #[inline] pub fn tool_search(mut self, value: ToolSearchConfig) -> SessionCreateRequest { self.0.fields("toolSearch", &value.0); self }
    /// Sets `imageGeneration`.
    #[inline] pub fn image_generation(mut self, value: ProtocolImageGenerationOptions) -> SessionCreateRequest { self.0.fields("imageGeneration", &value.0); self }
    /// Sets `disabledSkills`.
    #[inline] pub fn disabled_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("disabledSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `disabledMcpServers`.
    #[inline] pub fn disabled_mcp_servers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("disabledMcpServers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `sandboxConfig`.
    #[inline] pub fn sandbox_config(mut self, value: SandboxConfig) -> SessionCreateRequest { self.0.fields("sandboxConfig", &value.0); self }
    /// Sets `customAgents`.
    #[inline] pub fn custom_agents(mut self, value: impl IntoIterator<Item = CustomAgentConfig>) -> SessionCreateRequest { self.0.put("customAgents", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `customAgentsLocalOnly`.
    #[inline] pub fn custom_agents_local_only(mut self, value: bool) -> SessionCreateRequest { self.0.bool("customAgentsLocalOnly", value); self }
    /// Sets `defaultAgent`.
    #[inline] pub fn default_agent(mut self, value: DefaultAgentConfig) -> SessionCreateRequest { self.0.fields("defaultAgent", &value.0); self }
    /// Sets `agent`.
    #[inline] pub fn agent(mut self, value: &str) -> SessionCreateRequest { self.0.text("agent", value); self }
    /// Sets `infiniteSessions`.
    #[inline] pub fn infinite_sessions(mut self, value: InfiniteSessionConfig) -> SessionCreateRequest { self.0.fields("infiniteSessions", &value.0); self }
    /// Sets `provider`.
    #[inline] pub fn provider(mut self, value: ProviderConfig) -> SessionCreateRequest { self.0.fields("provider", &value.0); self }
    /// Sets `capi`.
    #[inline] pub fn capi(mut self, value: CapiSessionOptions) -> SessionCreateRequest { self.0.fields("capi", &value.0); self }
    /// Sets `providers`.
    #[inline] pub fn providers(mut self, value: impl IntoIterator<Item = NamedProviderConfig>) -> SessionCreateRequest { self.0.put("providers", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `models`.
    #[inline] pub fn models(mut self, value: impl IntoIterator<Item = ProviderModelConfig>) -> SessionCreateRequest { self.0.put("models", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `enableSessionTelemetry`.
    #[inline] pub fn enable_session_telemetry(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableSessionTelemetry", value); self }
    /// Sets `enableCitations`.
    #[inline] pub fn enable_citations(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableCitations", value); self }
    /// Sets `enableFileChangeTracking`.
    #[inline] pub fn enable_file_change_tracking(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableFileChangeTracking", value); self }
    /// Sets `sessionLimits`.
    #[inline] pub fn session_limits(mut self, value: SessionLimitsConfig) -> SessionCreateRequest { self.0.fields("sessionLimits", &value.0); self }
    /// Sets `autopilot`.
    #[inline] pub fn autopilot(mut self, value: AutopilotOptions) -> SessionCreateRequest { self.0.fields("autopilot", &value.0); self }
    /// Sets `modelCapabilities`.
    #[inline] pub fn model_capabilities(mut self, value: ModelCapabilitiesOverride) -> SessionCreateRequest { self.0.fields("modelCapabilities", &value.0); self }
    /// Sets `memory`.
    #[inline] pub fn memory(mut self, value: MemoryConfiguration) -> SessionCreateRequest { self.0.fields("memory", &value.0); self }
    /// Sets `configDir`.
    #[inline] pub fn config_dir(mut self, value: &str) -> SessionCreateRequest { self.0.text("configDir", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> SessionCreateRequest { self.0.text("workingDirectory", value); self }
    /// Sets `additionalDirectories`.
    #[inline] pub fn additional_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("additionalDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `gitHubToken`.
    #[inline] pub fn github_token(mut self, value: &str) -> SessionCreateRequest { self.0.text("gitHubToken", value); self }
    /// Sets `gitHubTokenProviderRegistrationId`.
    #[inline] pub fn github_token_provider_registration_id(mut self, value: &str) -> SessionCreateRequest { self.0.text("gitHubTokenProviderRegistrationId", value); self }
    /// Sets `remoteSession`.
    #[inline] pub fn remote_session(mut self, value: enums::RemoteSessionMode) -> SessionCreateRequest { self.0.text("remoteSession", value.as_str()); self }
    /// Sets `cloud`.
    #[inline] pub fn cloud(mut self, value: CloudSessionOptions) -> SessionCreateRequest { self.0.fields("cloud", &value.0); self }
    /// Sets `includeSubAgentStreamingEvents`.
    #[inline] pub fn include_sub_agent_streaming_events(mut self, value: bool) -> SessionCreateRequest { self.0.bool("includeSubAgentStreamingEvents", value); self }
    /// Sets `enableGitHubTelemetryForwarding`.
    #[inline] pub fn enable_github_telemetry_forwarding(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableGitHubTelemetryForwarding", value); self }
    /// Sets `commands`.
    #[inline] pub fn commands(mut self, value: impl IntoIterator<Item = CommandDefinition>) -> SessionCreateRequest { self.0.put("commands", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `featureFlags`.
    #[inline] pub fn feature_flags(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, bool)>) -> SessionCreateRequest { self.0.put("featureFlags", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `expAssignments`.
    #[inline] pub fn exp_assignments(mut self, value: ExpAssignments) -> SessionCreateRequest { self.0.fields("expAssignments", &value.0); self }
    /// Sets `enableManagedSettings`.
    #[inline] pub fn enable_managed_settings(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableManagedSettings", value); self }
    /// Sets `excludedManagedSettings`.
    #[inline] pub fn excluded_managed_settings(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("excludedManagedSettings", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enforceManagedModelDefaults`.
    #[inline] pub fn enforce_managed_model_defaults(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enforceManagedModelDefaults", value); self }
    /// Sets `interactiveUser`.
    #[inline] pub fn interactive_user(mut self, value: bool) -> SessionCreateRequest { self.0.bool("interactiveUser", value); self }
    /// Sets `isExperimentalMode`.
    #[inline] pub fn is_experimental_mode(mut self, value: bool) -> SessionCreateRequest { self.0.bool("isExperimentalMode", value); self }
    /// Sets `managedSettings`.
    #[inline] pub fn managed_settings(mut self, value: SessionManagedSettings) -> SessionCreateRequest { self.0.fields("managedSettings", &value.0); self }
    /// Sets `traceparent`.
    #[inline] pub fn traceparent(mut self, value: &str) -> SessionCreateRequest { self.0.text("traceparent", value); self }
    /// Sets `tracestate`.
    #[inline] pub fn tracestate(mut self, value: &str) -> SessionCreateRequest { self.0.text("tracestate", value); self }
    /// Sets `verbosity`.
    #[inline] pub fn verbosity(mut self, value: enums::Verbosity) -> SessionCreateRequest { self.0.text("verbosity", value.as_str()); self }
    /// Sets `integrationId`.
    #[inline] pub fn integration_id(mut self, value: &str) -> SessionCreateRequest { self.0.text("integrationId", value); self }
    /// Sets `lspClientName`.
    #[inline] pub fn lsp_client_name(mut self, value: &str) -> SessionCreateRequest { self.0.text("lspClientName", value); self }
    /// Sets `clientKind`.
    #[inline] pub fn client_kind(mut self, value: &str) -> SessionCreateRequest { self.0.text("clientKind", value); self }
    /// Sets `includedBuiltinAgents`.
    #[inline] pub fn included_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("includedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `shell`.
    #[inline] pub fn shell(mut self, value: ShellOptions) -> SessionCreateRequest { self.0.fields("shell", &value.0); self }
    /// Sets `shellInitProfile`. Deprecated.
    #[inline] pub fn shell_init_profile(mut self, value: &str) -> SessionCreateRequest { self.0.text("shellInitProfile", value); self }
    /// Sets `shellProcessFlags`.
    #[inline] pub fn shell_process_flags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("shellProcessFlags", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `trajectoryFile`.
    #[inline] pub fn trajectory_file(mut self, value: &str) -> SessionCreateRequest { self.0.text("trajectoryFile", value); self }
    /// Sets `copilotUrl`.
    #[inline] pub fn copilot_url(mut self, value: &str) -> SessionCreateRequest { self.0.text("copilotUrl", value); self }
    /// Sets `maxInlineBinaryBytes`. At least `0`.
    #[inline] pub fn max_inline_binary_bytes(mut self, value: u64) -> SessionCreateRequest { self.0.natural("maxInlineBinaryBytes", value); self }
    /// Sets `agentContext`.
    #[inline] pub fn agent_context(mut self, value: &str) -> SessionCreateRequest { self.0.text("agentContext", value); self }
    /// Sets `eventsLogDirectory`.
    #[inline] pub fn events_log_directory(mut self, value: &str) -> SessionCreateRequest { self.0.text("eventsLogDirectory", value); self }
    /// Sets `sessionCapabilities`.
    #[inline] pub fn session_capabilities(mut self, value: impl IntoIterator<Item = enums::SessionCapability>) -> SessionCreateRequest { self.0.put("sessionCapabilities", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `installedPlugins`.
    #[inline] pub fn installed_plugins(mut self, value: impl IntoIterator<Item = InstalledPlugin>) -> SessionCreateRequest { self.0.put("installedPlugins", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `disabledInstructionSources`.
    #[inline] pub fn disabled_instruction_sources(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("disabledInstructionSources", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionCreateRequest { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `askUserDisabled`.
    #[inline] pub fn ask_user_disabled(mut self, value: bool) -> SessionCreateRequest { self.0.bool("askUserDisabled", value); self }
    /// Sets `continueOnAutoMode`.
    #[inline] pub fn continue_on_auto_mode(mut self, value: bool) -> SessionCreateRequest { self.0.bool("continueOnAutoMode", value); self }
    /// Sets `managedMcpServers`.
    #[inline] pub fn managed_mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, ManagedMcpServerConfig)>) -> SessionCreateRequest { self.0.put("managedMcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets `runningInInteractiveMode`.
    #[inline] pub fn running_in_interactive_mode(mut self, value: bool) -> SessionCreateRequest { self.0.bool("runningInInteractiveMode", value); self }
    /// Sets `enableStreaming`.
    #[inline] pub fn enable_streaming(mut self, value: bool) -> SessionCreateRequest { self.0.bool("enableStreaming", value); self }
    /// Sets `logInteractiveShells`.
    #[inline] pub fn log_interactive_shells(mut self, value: bool) -> SessionCreateRequest { self.0.bool("logInteractiveShells", value); self }
    /// Sets `sandboxConfigSource`.
    #[inline] pub fn sandbox_config_source(mut self, value: enums::SandboxConfigSource) -> SessionCreateRequest { self.0.text("sandboxConfigSource", value.as_str()); self }
    /// Sets `authInfo`.
    #[inline] pub fn auth_info(mut self, value: impl Into<AuthInfo>) -> SessionCreateRequest { self.0.put("authInfo", &Into::<AuthInfo>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionCreateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionCreateRequest<'_> { view::SessionCreateRequest(self.0.raw()) }
}

object_builder!(SessionCreateRequest);

/// A builder of `SessionDeleteParams`: the parameters of `session.delete`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionDeleteParams(pub(crate) Fields);

impl SessionDeleteParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionDeleteParams {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionDeleteParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionDeleteParams { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionDeleteParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionDeleteParams<'_> { view::SessionDeleteParams(self.0.raw()) }
}

object_builder!(SessionDeleteParams);

/// A builder of `SessionEndHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionEndHookOutput(pub(crate) Fields);

impl SessionEndHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionEndHookOutput {
        let fields = Fields::new();
        SessionEndHookOutput(fields)
    }
    /// Sets `suppressOutput`.
    #[inline] pub fn suppress_output(mut self, value: bool) -> SessionEndHookOutput { self.0.bool("suppressOutput", value); self }
    /// Sets `cleanupActions`.
    #[inline] pub fn cleanup_actions(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionEndHookOutput { self.0.put("cleanupActions", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `sessionSummary`.
    #[inline] pub fn session_summary(mut self, value: &str) -> SessionEndHookOutput { self.0.text("sessionSummary", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionEndHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionEndHookOutput<'_> { view::SessionEndHookOutput(self.0.raw()) }
}

object_builder!(SessionEndHookOutput);

/// A builder of `SessionEndHookResult`: the answer to the hook `sessionEnd`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionEndHookResult(pub(crate) Fields);

impl SessionEndHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionEndHookResult {
        let fields = Fields::new();
        SessionEndHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: SessionEndHookOutput) -> SessionEndHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionEndHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionEndHookResult<'_> { view::SessionEndHookResult(self.0.raw()) }
}

object_builder!(SessionEndHookResult);

/// A builder of `SessionFsError`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsError(pub(crate) Fields);

impl SessionFsError {
    /// Starts with what is required.
    #[inline]
    pub fn new(code: enums::SessionFsErrorCode) -> SessionFsError {
        let mut fields = Fields::new();
        fields.text("code", code.as_str());
        SessionFsError(fields)
    }
    /// Sets `code`.
    #[inline] pub fn code(mut self, value: enums::SessionFsErrorCode) -> SessionFsError { self.0.text("code", value.as_str()); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> SessionFsError { self.0.text("message", value); self }
    /// Sets `writeChanged`.
    #[inline] pub fn write_changed(mut self, value: bool) -> SessionFsError { self.0.bool("writeChanged", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsError { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsError<'_> { view::SessionFsError(self.0.raw()) }
}

object_builder!(SessionFsError);

/// A builder of `SessionFsExistsResult`: the result of `sessionFs.exists`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsExistsResult(pub(crate) Fields);

impl SessionFsExistsResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(exists: bool) -> SessionFsExistsResult {
        let mut fields = Fields::new();
        fields.bool("exists", exists);
        SessionFsExistsResult(fields)
    }
    /// Sets `exists`.
    #[inline] pub fn exists(mut self, value: bool) -> SessionFsExistsResult { self.0.bool("exists", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsExistsResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsExistsResult<'_> { view::SessionFsExistsResult(self.0.raw()) }
}

object_builder!(SessionFsExistsResult);

/// A builder of `SessionFsReadFileBytesResult`: the result of `sessionFs.readFileBytes`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReadFileBytesResult(pub(crate) Fields);

impl SessionFsReadFileBytesResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> SessionFsReadFileBytesResult {
        let mut fields = Fields::new();
        fields.text("content", content);
        SessionFsReadFileBytesResult(fields)
    }
    /// Sets `content`. Encoded as `base64`.
    #[inline] pub fn content(mut self, value: &str) -> SessionFsReadFileBytesResult { self.0.text("content", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsReadFileBytesResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReadFileBytesResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReadFileBytesResult<'_> { view::SessionFsReadFileBytesResult(self.0.raw()) }
}

object_builder!(SessionFsReadFileBytesResult);

/// A builder of `SessionFsReadFileRangeResult`: the result of `sessionFs.readFileRange`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReadFileRangeResult(pub(crate) Fields);

impl SessionFsReadFileRangeResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str, byte_length: u64) -> SessionFsReadFileRangeResult {
        let mut fields = Fields::new();
        fields.text("content", content);
        fields.natural("byteLength", byte_length);
        SessionFsReadFileRangeResult(fields)
    }
    /// Sets `content`. Encoded as `base64`.
    #[inline] pub fn content(mut self, value: &str) -> SessionFsReadFileRangeResult { self.0.text("content", value); self }
    /// Sets `byteLength`. At least `0`.
    #[inline] pub fn byte_length(mut self, value: u64) -> SessionFsReadFileRangeResult { self.0.natural("byteLength", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsReadFileRangeResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReadFileRangeResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReadFileRangeResult<'_> { view::SessionFsReadFileRangeResult(self.0.raw()) }
}

object_builder!(SessionFsReadFileRangeResult);

/// A builder of `SessionFsReadFileResult`: the result of `sessionFs.readFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReadFileResult(pub(crate) Fields);

impl SessionFsReadFileResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> SessionFsReadFileResult {
        let mut fields = Fields::new();
        fields.text("content", content);
        SessionFsReadFileResult(fields)
    }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> SessionFsReadFileResult { self.0.text("content", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsReadFileResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReadFileResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReadFileResult<'_> { view::SessionFsReadFileResult(self.0.raw()) }
}

object_builder!(SessionFsReadFileResult);

/// A builder of `SessionFsReaddirResult`: the result of `sessionFs.readdir`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReaddirResult(pub(crate) Fields);

impl SessionFsReaddirResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(entries: impl IntoIterator<Item = impl AsRef<str>>) -> SessionFsReaddirResult {
        let mut fields = Fields::new();
        fields.put("entries", &{ let mut series = Series::list(); for item in entries { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionFsReaddirResult(fields)
    }
    /// Sets `entries`.
    #[inline] pub fn entries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionFsReaddirResult { self.0.put("entries", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsReaddirResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReaddirResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReaddirResult<'_> { view::SessionFsReaddirResult(self.0.raw()) }
}

object_builder!(SessionFsReaddirResult);

/// A builder of `SessionFsReaddirWithTypesEntry`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReaddirWithTypesEntry(pub(crate) Fields);

impl SessionFsReaddirWithTypesEntry {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, r#type: enums::SessionFsReaddirWithTypesEntryType) -> SessionFsReaddirWithTypesEntry {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("type", r#type.as_str());
        SessionFsReaddirWithTypesEntry(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionFsReaddirWithTypesEntry { self.0.text("name", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::SessionFsReaddirWithTypesEntryType) -> SessionFsReaddirWithTypesEntry { self.0.text("type", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReaddirWithTypesEntry { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReaddirWithTypesEntry<'_> { view::SessionFsReaddirWithTypesEntry(self.0.raw()) }
}

object_builder!(SessionFsReaddirWithTypesEntry);

/// A builder of `SessionFsReaddirWithTypesResult`: the result of `sessionFs.readdirWithTypes`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsReaddirWithTypesResult(pub(crate) Fields);

impl SessionFsReaddirWithTypesResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(entries: impl IntoIterator<Item = SessionFsReaddirWithTypesEntry>) -> SessionFsReaddirWithTypesResult {
        let mut fields = Fields::new();
        fields.put("entries", &{ let mut series = Series::list(); for item in entries { series.item(&item.0.into_json()); } series.finish() });
        SessionFsReaddirWithTypesResult(fields)
    }
    /// Sets `entries`.
    #[inline] pub fn entries(mut self, value: impl IntoIterator<Item = SessionFsReaddirWithTypesEntry>) -> SessionFsReaddirWithTypesResult { self.0.put("entries", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsReaddirWithTypesResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsReaddirWithTypesResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsReaddirWithTypesResult<'_> { view::SessionFsReaddirWithTypesResult(self.0.raw()) }
}

object_builder!(SessionFsReaddirWithTypesResult);

/// A builder of `SessionFsSetProviderCapabilities`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSetProviderCapabilities(pub(crate) Fields);

impl SessionFsSetProviderCapabilities {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionFsSetProviderCapabilities {
        let fields = Fields::new();
        SessionFsSetProviderCapabilities(fields)
    }
    /// Sets `sqlite`.
    #[inline] pub fn sqlite(mut self, value: bool) -> SessionFsSetProviderCapabilities { self.0.bool("sqlite", value); self }
    /// Sets `binary`.
    #[inline] pub fn binary(mut self, value: bool) -> SessionFsSetProviderCapabilities { self.0.bool("binary", value); self }
    /// Sets `readFileRange`.
    #[inline] pub fn read_file_range(mut self, value: bool) -> SessionFsSetProviderCapabilities { self.0.bool("readFileRange", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSetProviderCapabilities { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSetProviderCapabilities<'_> { view::SessionFsSetProviderCapabilities(self.0.raw()) }
}

object_builder!(SessionFsSetProviderCapabilities);

/// A builder of `SessionFsSetProviderRequest`: the parameters of `sessionFs.setProvider`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSetProviderRequest(pub(crate) Fields);

impl SessionFsSetProviderRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(initial_cwd: &str, session_state_path: &str, conventions: enums::SessionFsSetProviderConventions) -> SessionFsSetProviderRequest {
        let mut fields = Fields::new();
        fields.text("initialCwd", initial_cwd);
        fields.text("sessionStatePath", session_state_path);
        fields.text("conventions", conventions.as_str());
        SessionFsSetProviderRequest(fields)
    }
    /// Sets `initialCwd`.
    #[inline] pub fn initial_cwd(mut self, value: &str) -> SessionFsSetProviderRequest { self.0.text("initialCwd", value); self }
    /// Sets `sessionStatePath`.
    #[inline] pub fn session_state_path(mut self, value: &str) -> SessionFsSetProviderRequest { self.0.text("sessionStatePath", value); self }
    /// Sets `conventions`.
    #[inline] pub fn conventions(mut self, value: enums::SessionFsSetProviderConventions) -> SessionFsSetProviderRequest { self.0.text("conventions", value.as_str()); self }
    /// Sets `capabilities`.
    #[inline] pub fn capabilities(mut self, value: SessionFsSetProviderCapabilities) -> SessionFsSetProviderRequest { self.0.fields("capabilities", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSetProviderRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSetProviderRequest<'_> { view::SessionFsSetProviderRequest(self.0.raw()) }
}

object_builder!(SessionFsSetProviderRequest);

/// A builder of `SessionFsSqliteExistsResult`: the result of `sessionFs.sqliteExists`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSqliteExistsResult(pub(crate) Fields);

impl SessionFsSqliteExistsResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(exists: bool) -> SessionFsSqliteExistsResult {
        let mut fields = Fields::new();
        fields.bool("exists", exists);
        SessionFsSqliteExistsResult(fields)
    }
    /// Sets `exists`.
    #[inline] pub fn exists(mut self, value: bool) -> SessionFsSqliteExistsResult { self.0.bool("exists", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSqliteExistsResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSqliteExistsResult<'_> { view::SessionFsSqliteExistsResult(self.0.raw()) }
}

object_builder!(SessionFsSqliteExistsResult);

/// A builder of `SessionFsSqliteQueryResult`: the result of `sessionFs.sqliteQuery`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSqliteQueryResult(pub(crate) Fields);

impl SessionFsSqliteQueryResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(rows: impl IntoIterator<Item = impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>>, columns: impl IntoIterator<Item = impl AsRef<str>>, rows_affected: u64) -> SessionFsSqliteQueryResult {
        let mut fields = Fields::new();
        fields.put("rows", &{ let mut series = Series::list(); for item in rows { series.item(&{ let mut series = Series::map(); for (name, item) in item { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); } series.finish() });
        fields.put("columns", &{ let mut series = Series::list(); for item in columns { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.natural("rowsAffected", rows_affected);
        SessionFsSqliteQueryResult(fields)
    }
    /// Sets `rows`.
    #[inline] pub fn rows(mut self, value: impl IntoIterator<Item = impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>>) -> SessionFsSqliteQueryResult { self.0.put("rows", &{ let mut series = Series::list(); for item in value { series.item(&{ let mut series = Series::map(); for (name, item) in item { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); } series.finish() }); self }
    /// Sets `columns`.
    #[inline] pub fn columns(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionFsSqliteQueryResult { self.0.put("columns", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `rowsAffected`. At least `0`.
    #[inline] pub fn rows_affected(mut self, value: u64) -> SessionFsSqliteQueryResult { self.0.natural("rowsAffected", value); self }
    /// Sets `lastInsertRowid`.
    #[inline] pub fn last_insert_rowid(mut self, value: i64) -> SessionFsSqliteQueryResult { self.0.integer("lastInsertRowid", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsSqliteQueryResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSqliteQueryResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSqliteQueryResult<'_> { view::SessionFsSqliteQueryResult(self.0.raw()) }
}

object_builder!(SessionFsSqliteQueryResult);

/// A builder of `SessionFsSqliteTransactionError`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSqliteTransactionError(pub(crate) Fields);

impl SessionFsSqliteTransactionError {
    /// Starts with what is required.
    #[inline]
    pub fn new(error_class: enums::SessionFsSqliteTransactionErrorClass, message: &str) -> SessionFsSqliteTransactionError {
        let mut fields = Fields::new();
        fields.text("errorClass", error_class.as_str());
        fields.text("message", message);
        SessionFsSqliteTransactionError(fields)
    }
    /// Sets `errorClass`.
    #[inline] pub fn error_class(mut self, value: enums::SessionFsSqliteTransactionErrorClass) -> SessionFsSqliteTransactionError { self.0.text("errorClass", value.as_str()); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> SessionFsSqliteTransactionError { self.0.text("message", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSqliteTransactionError { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSqliteTransactionError<'_> { view::SessionFsSqliteTransactionError(self.0.raw()) }
}

object_builder!(SessionFsSqliteTransactionError);

/// A builder of `SessionFsSqliteTransactionResult`: the result of `sessionFs.sqliteTransaction`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsSqliteTransactionResult(pub(crate) Fields);

impl SessionFsSqliteTransactionResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(results: impl IntoIterator<Item = SessionFsSqliteQueryResult>) -> SessionFsSqliteTransactionResult {
        let mut fields = Fields::new();
        fields.put("results", &{ let mut series = Series::list(); for item in results { series.item(&item.0.into_json()); } series.finish() });
        SessionFsSqliteTransactionResult(fields)
    }
    /// Sets `results`.
    #[inline] pub fn results(mut self, value: impl IntoIterator<Item = SessionFsSqliteQueryResult>) -> SessionFsSqliteTransactionResult { self.0.put("results", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsSqliteTransactionError) -> SessionFsSqliteTransactionResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsSqliteTransactionResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsSqliteTransactionResult<'_> { view::SessionFsSqliteTransactionResult(self.0.raw()) }
}

object_builder!(SessionFsSqliteTransactionResult);

/// A builder of `SessionFsStatResult`: the result of `sessionFs.stat`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionFsStatResult(pub(crate) Fields);

impl SessionFsStatResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(is_file: bool, is_directory: bool, size: u64, mtime: &str, birthtime: &str) -> SessionFsStatResult {
        let mut fields = Fields::new();
        fields.bool("isFile", is_file);
        fields.bool("isDirectory", is_directory);
        fields.natural("size", size);
        fields.text("mtime", mtime);
        fields.text("birthtime", birthtime);
        SessionFsStatResult(fields)
    }
    /// Sets `isFile`.
    #[inline] pub fn is_file(mut self, value: bool) -> SessionFsStatResult { self.0.bool("isFile", value); self }
    /// Sets `isDirectory`.
    #[inline] pub fn is_directory(mut self, value: bool) -> SessionFsStatResult { self.0.bool("isDirectory", value); self }
    /// Sets `size`. At least `0`.
    #[inline] pub fn size(mut self, value: u64) -> SessionFsStatResult { self.0.natural("size", value); self }
    /// Sets `mtime`. Format `date-time`.
    #[inline] pub fn mtime(mut self, value: &str) -> SessionFsStatResult { self.0.text("mtime", value); self }
    /// Sets `birthtime`. Format `date-time`.
    #[inline] pub fn birthtime(mut self, value: &str) -> SessionFsStatResult { self.0.text("birthtime", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: SessionFsError) -> SessionFsStatResult { self.0.fields("error", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionFsStatResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionFsStatResult<'_> { view::SessionFsStatResult(self.0.raw()) }
}

object_builder!(SessionFsStatResult);

/// A builder of `SessionGetMetadataParams`: the parameters of `session.getMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionGetMetadataParams(pub(crate) Fields);

impl SessionGetMetadataParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionGetMetadataParams {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionGetMetadataParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionGetMetadataParams { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionGetMetadataParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionGetMetadataParams<'_> { view::SessionGetMetadataParams(self.0.raw()) }
}

object_builder!(SessionGetMetadataParams);

/// A builder of `SessionInstalledPlugin`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionInstalledPlugin(pub(crate) Fields);

impl SessionInstalledPlugin {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, marketplace: &str, installed_at: &str, enabled: bool) -> SessionInstalledPlugin {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("marketplace", marketplace);
        fields.text("installed_at", installed_at);
        fields.bool("enabled", enabled);
        SessionInstalledPlugin(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("name", value); self }
    /// Sets `marketplace`.
    #[inline] pub fn marketplace(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("marketplace", value); self }
    /// Sets `version`.
    #[inline] pub fn version(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("version", value); self }
    /// Sets `installed_at`.
    #[inline] pub fn installed_at(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("installed_at", value); self }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> SessionInstalledPlugin { self.0.bool("enabled", value); self }
    /// Sets `cache_path`.
    #[inline] pub fn cache_path(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("cache_path", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: impl Into<SessionInstalledPluginSource>) -> SessionInstalledPlugin { self.0.put("source", &Into::<SessionInstalledPluginSource>::into(value).0); self }
    /// Sets `source_sha`.
    #[inline] pub fn source_sha(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("source_sha", value); self }
    /// Sets `installed_from`.
    #[inline] pub fn installed_from(mut self, value: &str) -> SessionInstalledPlugin { self.0.text("installed_from", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionInstalledPlugin { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionInstalledPlugin<'_> { view::SessionInstalledPlugin(self.0.raw()) }
}

object_builder!(SessionInstalledPlugin);

/// A builder of `SessionInstalledPluginSourceGitHub`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionInstalledPluginSourceGitHub(pub(crate) Fields);

impl SessionInstalledPluginSourceGitHub {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: &str) -> SessionInstalledPluginSourceGitHub {
        let mut fields = Fields::new();
        fields.text("source", "github");
        fields.text("repo", repo);
        SessionInstalledPluginSourceGitHub(fields)
    }
    /// Sets `repo`. Pattern `^[^/]+\/[^/]+$`.
    #[inline] pub fn repo(mut self, value: &str) -> SessionInstalledPluginSourceGitHub { self.0.text("repo", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> SessionInstalledPluginSourceGitHub { self.0.text("ref", value); self }
    /// Sets `sha`. Pattern `^[0-9a-fA-F]{40}$`.
    #[inline] pub fn sha(mut self, value: &str) -> SessionInstalledPluginSourceGitHub { self.0.text("sha", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> SessionInstalledPluginSourceGitHub { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionInstalledPluginSourceGitHub { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionInstalledPluginSourceGitHub<'_> { view::SessionInstalledPluginSourceGitHub(self.0.raw()) }
}

object_builder!(SessionInstalledPluginSourceGitHub);

/// A builder of `SessionInstalledPluginSourceLocal`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionInstalledPluginSourceLocal(pub(crate) Fields);

impl SessionInstalledPluginSourceLocal {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> SessionInstalledPluginSourceLocal {
        let mut fields = Fields::new();
        fields.text("source", "local");
        fields.text("path", path);
        SessionInstalledPluginSourceLocal(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> SessionInstalledPluginSourceLocal { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionInstalledPluginSourceLocal { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionInstalledPluginSourceLocal<'_> { view::SessionInstalledPluginSourceLocal(self.0.raw()) }
}

object_builder!(SessionInstalledPluginSourceLocal);

/// A builder of `SessionInstalledPluginSourceUrl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionInstalledPluginSourceUrl(pub(crate) Fields);

impl SessionInstalledPluginSourceUrl {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> SessionInstalledPluginSourceUrl {
        let mut fields = Fields::new();
        fields.text("source", "url");
        fields.text("url", url);
        SessionInstalledPluginSourceUrl(fields)
    }
    /// Sets `url`. Format `uri`.
    #[inline] pub fn url(mut self, value: &str) -> SessionInstalledPluginSourceUrl { self.0.text("url", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> SessionInstalledPluginSourceUrl { self.0.text("ref", value); self }
    /// Sets `sha`. Pattern `^[0-9a-fA-F]{40}$`.
    #[inline] pub fn sha(mut self, value: &str) -> SessionInstalledPluginSourceUrl { self.0.text("sha", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> SessionInstalledPluginSourceUrl { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionInstalledPluginSourceUrl { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionInstalledPluginSourceUrl<'_> { view::SessionInstalledPluginSourceUrl(self.0.raw()) }
}

object_builder!(SessionInstalledPluginSourceUrl);

/// A builder of `SessionLimitsConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionLimitsConfig(pub(crate) Fields);

impl SessionLimitsConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionLimitsConfig {
        let fields = Fields::new();
        SessionLimitsConfig(fields)
    }
    /// Sets `maxAiCredits`. More than `0`.
    #[inline] pub fn max_ai_credits(mut self, value: f64) -> SessionLimitsConfig { self.0.number("maxAiCredits", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionLimitsConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionLimitsConfig<'_> { view::SessionLimitsConfig(self.0.raw()) }
}

object_builder!(SessionLimitsConfig);

/// A builder of `SessionListFilter`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionListFilter(pub(crate) Fields);

impl SessionListFilter {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionListFilter {
        let fields = Fields::new();
        SessionListFilter(fields)
    }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> SessionListFilter { self.0.text("cwd", value); self }
    /// Sets `gitRoot`.
    #[inline] pub fn git_root(mut self, value: &str) -> SessionListFilter { self.0.text("gitRoot", value); self }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: &str) -> SessionListFilter { self.0.text("repository", value); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> SessionListFilter { self.0.text("branch", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionListFilter { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionListFilter<'_> { view::SessionListFilter(self.0.raw()) }
}

object_builder!(SessionListFilter);

/// A builder of `SessionListRequest`: the parameters of `session.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionListRequest(pub(crate) Fields);

impl SessionListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionListRequest {
        let fields = Fields::new();
        SessionListRequest(fields)
    }
    /// Sets `filter`.
    #[inline] pub fn filter(mut self, value: SessionListFilter) -> SessionListRequest { self.0.fields("filter", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionListRequest<'_> { view::SessionListRequest(self.0.raw()) }
}

object_builder!(SessionListRequest);

/// A builder of `SessionManagedPermissions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionManagedPermissions(pub(crate) Fields);

impl SessionManagedPermissions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionManagedPermissions {
        let fields = Fields::new();
        SessionManagedPermissions(fields)
    }
    /// Sets `disableBypassPermissionsMode`.
    #[inline] pub fn disable_bypass_permissions_mode(mut self, value: &str) -> SessionManagedPermissions { self.0.text("disableBypassPermissionsMode", value); self }
    /// Sets `deny`.
    #[inline] pub fn deny(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionManagedPermissions { self.0.put("deny", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ask`.
    #[inline] pub fn ask(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionManagedPermissions { self.0.put("ask", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `allow`.
    #[inline] pub fn allow(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionManagedPermissions { self.0.put("allow", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `disableAssistedPermissionsMode`.
    #[inline] pub fn disable_assisted_permissions_mode(mut self, value: bool) -> SessionManagedPermissions { self.0.bool("disableAssistedPermissionsMode", value); self }
    /// Sets `limitTo`.
    #[inline] pub fn limit_to(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionManagedPermissions { self.0.put("limitTo", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionManagedPermissions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionManagedPermissions<'_> { view::SessionManagedPermissions(self.0.raw()) }
}

object_builder!(SessionManagedPermissions);

/// A builder of `SessionManagedSettings`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionManagedSettings(pub(crate) Fields);

impl SessionManagedSettings {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionManagedSettings {
        let fields = Fields::new();
        SessionManagedSettings(fields)
    }
    /// Sets `permissions`.
    #[inline] pub fn permissions(mut self, value: SessionManagedPermissions) -> SessionManagedSettings { self.0.fields("permissions", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionManagedSettings { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionManagedSettings<'_> { view::SessionManagedSettings(self.0.raw()) }
}

object_builder!(SessionManagedSettings);

/// A builder of `SessionManagementCreateResult`: the result of `sessionManagement.create`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionManagementCreateResult(pub(crate) Fields);

impl SessionManagementCreateResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionManagementCreateResult {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionManagementCreateResult(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionManagementCreateResult { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionManagementCreateResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionManagementCreateResult<'_> { view::SessionManagementCreateResult(self.0.raw()) }
}

object_builder!(SessionManagementCreateResult);

/// A builder of `SessionParams`: the parameters of `session.agent.deselect`, the parameters of `session.agent.getCurrent`, the parameters of `session.agent.reload`, and 75 more.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionParams(pub(crate) Fields);

impl SessionParams {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionParams {
        let fields = Fields::new();
        SessionParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionParams { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionParams<'_> { view::SessionParams(self.0.raw()) }
}

object_builder!(SessionParams);

/// A builder of `SessionResumeRequest`: the parameters of `session.resume`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionResumeRequest(pub(crate) Fields);

impl SessionResumeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionResumeRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionResumeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionResumeRequest { self.0.text("sessionId", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> SessionResumeRequest { self.0.text("model", value); self }
    /// Sets `allowedModels`.
    #[inline] pub fn allowed_models(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("allowedModels", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> SessionResumeRequest { self.0.text("clientName", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> SessionResumeRequest { self.0.text("reasoningEffort", value); self }
    /// Sets `reasoningSummary`.
    #[inline] pub fn reasoning_summary(mut self, value: enums::ReasoningSummary) -> SessionResumeRequest { self.0.text("reasoningSummary", value.as_str()); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::ContextTier) -> SessionResumeRequest { self.0.text("contextTier", value.as_str()); self }
    /// Sets `streaming`.
    #[inline] pub fn streaming(mut self, value: bool) -> SessionResumeRequest { self.0.bool("streaming", value); self }
    /// Sets `systemMessage`.
    #[inline] pub fn system_message(mut self, value: SystemMessageConfig) -> SessionResumeRequest { self.0.fields("systemMessage", &value.0); self }
    /// Sets `askUserVariant`.
    #[inline] pub fn ask_user_variant(mut self, value: enums::AskUserVariant) -> SessionResumeRequest { self.0.text("askUserVariant", value.as_str()); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = ProtocolExternalToolDefinition>) -> SessionResumeRequest { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `canvases`.
    #[inline] pub fn canvases(mut self, value: impl IntoIterator<Item = CanvasDeclaration>) -> SessionResumeRequest { self.0.put("canvases", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `requestCanvasRenderer`.
    #[inline] pub fn request_canvas_renderer(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestCanvasRenderer", value); self }
    /// Sets `requestExtensions`.
    #[inline] pub fn request_extensions(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestExtensions", value); self }
    /// Sets `extensionSdkPath`.
    #[inline] pub fn extension_sdk_path(mut self, value: &str) -> SessionResumeRequest { self.0.text("extensionSdkPath", value); self }
    /// Sets `extensionInfo`.
    #[inline] pub fn extension_info(mut self, value: ExtensionInfo) -> SessionResumeRequest { self.0.fields("extensionInfo", &value.0); self }
    /// Sets `canvasProvider`.
    #[inline] pub fn canvas_provider(mut self, value: CanvasProviderIdentity) -> SessionResumeRequest { self.0.fields("canvasProvider", &value.0); self }
    /// Sets `availableTools`.
    #[inline] pub fn available_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("availableTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedTools`.
    #[inline] pub fn excluded_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("excludedTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedBuiltinAgents`.
    #[inline] pub fn excluded_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("excludedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `toolFilterPrecedence`.
    #[inline] pub fn tool_filter_precedence(mut self, value: enums::OptionsUpdateToolFilterPrecedence) -> SessionResumeRequest { self.0.text("toolFilterPrecedence", value.as_str()); self }
    /// Sets `mcpServers`.
    #[inline] pub fn mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<McpServerConfig>)>) -> SessionResumeRequest { self.0.put("mcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<McpServerConfig>::into(item).0); } series.finish() }); self }
    /// Sets `diagnostics`.
    #[inline] pub fn diagnostics(mut self, value: DiagnosticsConfiguration) -> SessionResumeRequest { self.0.fields("diagnostics", &value.0); self }
    /// Sets `lifecycleDiagnostics`.
    #[inline] pub fn lifecycle_diagnostics(mut self, value: LifecycleDiagnosticsConfiguration) -> SessionResumeRequest { self.0.fields("lifecycleDiagnostics", &value.0); self }
    /// Sets `mcpOAuthTokenStorage`.
    #[inline] pub fn mcp_o_auth_token_storage(mut self, value: enums::TokenStorage) -> SessionResumeRequest { self.0.text("mcpOAuthTokenStorage", value.as_str()); self }
    /// Sets `authClientIdMetadataUrl`.
    #[inline] pub fn auth_client_id_metadata_url(mut self, value: &str) -> SessionResumeRequest { self.0.text("authClientIdMetadataUrl", value); self }
    /// Sets `embeddingCacheStorage`.
    #[inline] pub fn embedding_cache_storage(mut self, value: enums::EmbeddingCacheStorage) -> SessionResumeRequest { self.0.text("embeddingCacheStorage", value.as_str()); self }
    /// Sets `envValueMode`.
    #[inline] pub fn env_value_mode(mut self, value: enums::SessionOpenOptionsEnvValueMode) -> SessionResumeRequest { self.0.text("envValueMode", value.as_str()); self }
    /// Sets `enableConfigDiscovery`.
    #[inline] pub fn enable_config_discovery(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableConfigDiscovery", value); self }
    /// Sets `skipEmbeddingRetrieval`.
    #[inline] pub fn skip_embedding_retrieval(mut self, value: bool) -> SessionResumeRequest { self.0.bool("skipEmbeddingRetrieval", value); self }
    /// Sets `organizationCustomInstructions`.
    #[inline] pub fn organization_custom_instructions(mut self, value: &str) -> SessionResumeRequest { self.0.text("organizationCustomInstructions", value); self }
    /// Sets `enableOnDemandInstructionDiscovery`.
    #[inline] pub fn enable_on_demand_instruction_discovery(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableOnDemandInstructionDiscovery", value); self }
    /// Sets `enableFileHooks`.
    #[inline] pub fn enable_file_hooks(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableFileHooks", value); self }
    /// Sets `enableHostGitOperations`.
    #[inline] pub fn enable_host_git_operations(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableHostGitOperations", value); self }
    /// Sets `enableSessionStore`.
    #[inline] pub fn enable_session_store(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableSessionStore", value); self }
    /// Sets `enableSkills`.
    #[inline] pub fn enable_skills(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableSkills", value); self }
    /// Sets `hasSkillProvider`.
    #[inline] pub fn has_skill_provider(mut self, value: bool) -> SessionResumeRequest { self.0.bool("hasSkillProvider", value); self }
    /// Sets `requestUserInput`.
    #[inline] pub fn request_user_input(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestUserInput", value); self }
    /// Sets `requestPermission`.
    #[inline] pub fn request_permission(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestPermission", value); self }
    /// Sets `requestExitPlanMode`.
    #[inline] pub fn request_exit_plan_mode(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestExitPlanMode", value); self }
    /// Sets `requestAutoModeSwitch`.
    #[inline] pub fn request_auto_mode_switch(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestAutoModeSwitch", value); self }
    /// Sets `requestElicitation`.
    #[inline] pub fn request_elicitation(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestElicitation", value); self }
    /// Sets `requestMcpApps`.
    #[inline] pub fn request_mcp_apps(mut self, value: bool) -> SessionResumeRequest { self.0.bool("requestMcpApps", value); self }
    /// Sets `githubMcpToolConfig`.
    #[inline] pub fn github_mcp_tool_config(mut self, value: GitHubMcpToolConfig) -> SessionResumeRequest { self.0.fields("githubMcpToolConfig", &value.0); self }
    /// Sets `hooks`.
    #[inline] pub fn hooks(mut self, value: bool) -> SessionResumeRequest { self.0.bool("hooks", value); self }
    /// Sets `skillDirectories`.
    #[inline] pub fn skill_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("skillDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `agentDirectories`.
    #[inline] pub fn agent_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("agentDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `hookDirectories`.
    #[inline] pub fn hook_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("hookDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `instructionDirectories`.
    #[inline] pub fn instruction_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("instructionDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `pluginDirectories`.
    #[inline] pub fn plugin_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("pluginDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `largeOutput`.
    #[inline] pub fn large_output(mut self, value: LargeToolOutputConfig) -> SessionResumeRequest { self.0.fields("largeOutput", &value.0); self }
    /// Sets `toolSearch`.
    #[inline] pub fn tool_search(mut self, value: ToolSearchConfig) -> SessionResumeRequest { self.0.fields("toolSearch", &value.0); self }
    /// Sets `imageGeneration`.
    #[inline] pub fn image_generation(mut self, value: ProtocolImageGenerationOptions) -> SessionResumeRequest { self.0.fields("imageGeneration", &value.0); self }
    /// Sets `disabledSkills`.
    #[inline] pub fn disabled_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("disabledSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `disabledMcpServers`.
    #[inline] pub fn disabled_mcp_servers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("disabledMcpServers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `sandboxConfig`.
    #[inline] pub fn sandbox_config(mut self, value: SandboxConfig) -> SessionResumeRequest { self.0.fields("sandboxConfig", &value.0); self }
    /// Sets `customAgents`.
    #[inline] pub fn custom_agents(mut self, value: impl IntoIterator<Item = CustomAgentConfig>) -> SessionResumeRequest { self.0.put("customAgents", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `customAgentsLocalOnly`.
    #[inline] pub fn custom_agents_local_only(mut self, value: bool) -> SessionResumeRequest { self.0.bool("customAgentsLocalOnly", value); self }
    /// Sets `defaultAgent`.
    #[inline] pub fn default_agent(mut self, value: DefaultAgentConfig) -> SessionResumeRequest { self.0.fields("defaultAgent", &value.0); self }
    /// Sets `agent`.
    #[inline] pub fn agent(mut self, value: &str) -> SessionResumeRequest { self.0.text("agent", value); self }
    /// Sets `infiniteSessions`.
    #[inline] pub fn infinite_sessions(mut self, value: InfiniteSessionConfig) -> SessionResumeRequest { self.0.fields("infiniteSessions", &value.0); self }
    /// Sets `provider`.
    #[inline] pub fn provider(mut self, value: ProviderConfig) -> SessionResumeRequest { self.0.fields("provider", &value.0); self }
    /// Sets `capi`.
    #[inline] pub fn capi(mut self, value: CapiSessionOptions) -> SessionResumeRequest { self.0.fields("capi", &value.0); self }
    /// Sets `providers`.
    #[inline] pub fn providers(mut self, value: impl IntoIterator<Item = NamedProviderConfig>) -> SessionResumeRequest { self.0.put("providers", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `models`.
    #[inline] pub fn models(mut self, value: impl IntoIterator<Item = ProviderModelConfig>) -> SessionResumeRequest { self.0.put("models", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `enableSessionTelemetry`.
    #[inline] pub fn enable_session_telemetry(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableSessionTelemetry", value); self }
    /// Sets `enableCitations`.
    #[inline] pub fn enable_citations(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableCitations", value); self }
    /// Sets `enableFileChangeTracking`.
    #[inline] pub fn enable_file_change_tracking(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableFileChangeTracking", value); self }
    /// Sets `sessionLimits`.
    #[inline] pub fn session_limits(mut self, value: SessionLimitsConfig) -> SessionResumeRequest { self.0.fields("sessionLimits", &value.0); self }
    /// Sets `autopilot`.
    #[inline] pub fn autopilot(mut self, value: AutopilotOptions) -> SessionResumeRequest { self.0.fields("autopilot", &value.0); self }
    /// Sets `modelCapabilities`.
    #[inline] pub fn model_capabilities(mut self, value: ModelCapabilitiesOverride) -> SessionResumeRequest { self.0.fields("modelCapabilities", &value.0); self }
    /// Sets `memory`.
    #[inline] pub fn memory(mut self, value: MemoryConfiguration) -> SessionResumeRequest { self.0.fields("memory", &value.0); self }
    /// Sets `configDir`.
    #[inline] pub fn config_dir(mut self, value: &str) -> SessionResumeRequest { self.0.text("configDir", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> SessionResumeRequest { self.0.text("workingDirectory", value); self }
    /// Sets `additionalDirectories`.
    #[inline] pub fn additional_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("additionalDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `gitHubToken`.
    #[inline] pub fn github_token(mut self, value: &str) -> SessionResumeRequest { self.0.text("gitHubToken", value); self }
    /// Sets `gitHubTokenProviderRegistrationId`.
    #[inline] pub fn github_token_provider_registration_id(mut self, value: &str) -> SessionResumeRequest { self.0.text("gitHubTokenProviderRegistrationId", value); self }
    /// Sets `remoteSession`.
    #[inline] pub fn remote_session(mut self, value: enums::RemoteSessionMode) -> SessionResumeRequest { self.0.text("remoteSession", value.as_str()); self }
    /// Sets `includeSubAgentStreamingEvents`.
    #[inline] pub fn include_sub_agent_streaming_events(mut self, value: bool) -> SessionResumeRequest { self.0.bool("includeSubAgentStreamingEvents", value); self }
    /// Sets `enableGitHubTelemetryForwarding`.
    #[inline] pub fn enable_github_telemetry_forwarding(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableGitHubTelemetryForwarding", value); self }
    /// Sets `commands`.
    #[inline] pub fn commands(mut self, value: impl IntoIterator<Item = CommandDefinition>) -> SessionResumeRequest { self.0.put("commands", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `featureFlags`.
    #[inline] pub fn feature_flags(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, bool)>) -> SessionResumeRequest { self.0.put("featureFlags", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `expAssignments`.
    #[inline] pub fn exp_assignments(mut self, value: ExpAssignments) -> SessionResumeRequest { self.0.fields("expAssignments", &value.0); self }
    /// Sets `enableManagedSettings`.
    #[inline] pub fn enable_managed_settings(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableManagedSettings", value); self }
    /// Sets `excludedManagedSettings`.
    #[inline] pub fn excluded_managed_settings(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("excludedManagedSettings", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enforceManagedModelDefaults`.
    #[inline] pub fn enforce_managed_model_defaults(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enforceManagedModelDefaults", value); self }
    /// Sets `interactiveUser`.
    #[inline] pub fn interactive_user(mut self, value: bool) -> SessionResumeRequest { self.0.bool("interactiveUser", value); self }
    /// Sets `isExperimentalMode`.
    #[inline] pub fn is_experimental_mode(mut self, value: bool) -> SessionResumeRequest { self.0.bool("isExperimentalMode", value); self }
    /// Sets `managedSettings`.
    #[inline] pub fn managed_settings(mut self, value: SessionManagedSettings) -> SessionResumeRequest { self.0.fields("managedSettings", &value.0); self }
    /// Sets `openCanvases`.
    #[inline] pub fn open_canvases(mut self, value: impl IntoIterator<Item = OpenCanvasInstance>) -> SessionResumeRequest { self.0.put("openCanvases", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `disableResume`.
    #[inline] pub fn disable_resume(mut self, value: bool) -> SessionResumeRequest { self.0.bool("disableResume", value); self }
    /// Sets `continuePendingWork`.
    #[inline] pub fn continue_pending_work(mut self, value: bool) -> SessionResumeRequest { self.0.bool("continuePendingWork", value); self }
    /// Sets `allowTranscriptRecovery`.
    #[inline] pub fn allow_transcript_recovery(mut self, value: bool) -> SessionResumeRequest { self.0.bool("allowTranscriptRecovery", value); self }
    /// Sets `traceparent`.
    #[inline] pub fn traceparent(mut self, value: &str) -> SessionResumeRequest { self.0.text("traceparent", value); self }
    /// Sets `tracestate`.
    #[inline] pub fn tracestate(mut self, value: &str) -> SessionResumeRequest { self.0.text("tracestate", value); self }
    /// Sets `factories`.
    #[inline] pub fn factories(mut self, value: impl Into<JsonText>) -> SessionResumeRequest { self.0.put("factories", &Into::<JsonText>::into(value)); self }
    /// Sets `workflows`.
    #[inline] pub fn workflows(mut self, value: impl Into<JsonText>) -> SessionResumeRequest { self.0.put("workflows", &Into::<JsonText>::into(value)); self }
    /// Sets `requestedEnvironmentVariables`.
    #[inline] pub fn requested_environment_variables(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("requestedEnvironmentVariables", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `verbosity`.
    #[inline] pub fn verbosity(mut self, value: enums::Verbosity) -> SessionResumeRequest { self.0.text("verbosity", value.as_str()); self }
    /// Sets `integrationId`.
    #[inline] pub fn integration_id(mut self, value: &str) -> SessionResumeRequest { self.0.text("integrationId", value); self }
    /// Sets `lspClientName`.
    #[inline] pub fn lsp_client_name(mut self, value: &str) -> SessionResumeRequest { self.0.text("lspClientName", value); self }
    /// Sets `clientKind`.
    #[inline] pub fn client_kind(mut self, value: &str) -> SessionResumeRequest { self.0.text("clientKind", value); self }
    /// Sets `includedBuiltinAgents`.
    #[inline] pub fn included_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("includedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `shell`.
    #[inline] pub fn shell(mut self, value: ShellOptions) -> SessionResumeRequest { self.0.fields("shell", &value.0); self }
    /// Sets `shellInitProfile`. Deprecated.
    #[inline] pub fn shell_init_profile(mut self, value: &str) -> SessionResumeRequest { self.0.text("shellInitProfile", value); self }
    /// Sets `shellProcessFlags`.
    #[inline] pub fn shell_process_flags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("shellProcessFlags", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `trajectoryFile`.
    #[inline] pub fn trajectory_file(mut self, value: &str) -> SessionResumeRequest { self.0.text("trajectoryFile", value); self }
    /// Sets `copilotUrl`.
    #[inline] pub fn copilot_url(mut self, value: &str) -> SessionResumeRequest { self.0.text("copilotUrl", value); self }
    /// Sets `maxInlineBinaryBytes`. At least `0`.
    #[inline] pub fn max_inline_binary_bytes(mut self, value: u64) -> SessionResumeRequest { self.0.natural("maxInlineBinaryBytes", value); self }
    /// Sets `agentContext`.
    #[inline] pub fn agent_context(mut self, value: &str) -> SessionResumeRequest { self.0.text("agentContext", value); self }
    /// Sets `eventsLogDirectory`.
    #[inline] pub fn events_log_directory(mut self, value: &str) -> SessionResumeRequest { self.0.text("eventsLogDirectory", value); self }
    /// Sets `sessionCapabilities`.
    #[inline] pub fn session_capabilities(mut self, value: impl IntoIterator<Item = enums::SessionCapability>) -> SessionResumeRequest { self.0.put("sessionCapabilities", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `installedPlugins`.
    #[inline] pub fn installed_plugins(mut self, value: impl IntoIterator<Item = InstalledPlugin>) -> SessionResumeRequest { self.0.put("installedPlugins", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `disabledInstructionSources`.
    #[inline] pub fn disabled_instruction_sources(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("disabledInstructionSources", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionResumeRequest { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `askUserDisabled`.
    #[inline] pub fn ask_user_disabled(mut self, value: bool) -> SessionResumeRequest { self.0.bool("askUserDisabled", value); self }
    /// Sets `continueOnAutoMode`.
    #[inline] pub fn continue_on_auto_mode(mut self, value: bool) -> SessionResumeRequest { self.0.bool("continueOnAutoMode", value); self }
    /// Sets `managedMcpServers`.
    #[inline] pub fn managed_mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, ManagedMcpServerConfig)>) -> SessionResumeRequest { self.0.put("managedMcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets `runningInInteractiveMode`.
    #[inline] pub fn running_in_interactive_mode(mut self, value: bool) -> SessionResumeRequest { self.0.bool("runningInInteractiveMode", value); self }
    /// Sets `enableStreaming`.
    #[inline] pub fn enable_streaming(mut self, value: bool) -> SessionResumeRequest { self.0.bool("enableStreaming", value); self }
    /// Sets `logInteractiveShells`.
    #[inline] pub fn log_interactive_shells(mut self, value: bool) -> SessionResumeRequest { self.0.bool("logInteractiveShells", value); self }
    /// Sets `sandboxConfigSource`.
    #[inline] pub fn sandbox_config_source(mut self, value: enums::SandboxConfigSource) -> SessionResumeRequest { self.0.text("sandboxConfigSource", value.as_str()); self }
    /// Sets `authInfo`.
    #[inline] pub fn auth_info(mut self, value: impl Into<AuthInfo>) -> SessionResumeRequest { self.0.put("authInfo", &Into::<AuthInfo>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionResumeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionResumeRequest<'_> { view::SessionResumeRequest(self.0.raw()) }
}

object_builder!(SessionResumeRequest);

/// A builder of `SessionSetForegroundParams`: the parameters of `session.setForeground`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionSetForegroundParams(pub(crate) Fields);

impl SessionSetForegroundParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionSetForegroundParams {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionSetForegroundParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionSetForegroundParams { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionSetForegroundParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionSetForegroundParams<'_> { view::SessionSetForegroundParams(self.0.raw()) }
}

object_builder!(SessionSetForegroundParams);

/// A builder of `SessionStartHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionStartHookOutput(pub(crate) Fields);

impl SessionStartHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionStartHookOutput {
        let fields = Fields::new();
        SessionStartHookOutput(fields)
    }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> SessionStartHookOutput { self.0.text("additionalContext", value); self }
    /// Sets `modifiedConfig`.
    #[inline] pub fn modified_config(mut self, value: impl Into<JsonText>) -> SessionStartHookOutput { self.0.put("modifiedConfig", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionStartHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionStartHookOutput<'_> { view::SessionStartHookOutput(self.0.raw()) }
}

object_builder!(SessionStartHookOutput);

/// A builder of `SessionStartHookResult`: the answer to the hook `sessionStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionStartHookResult(pub(crate) Fields);

impl SessionStartHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionStartHookResult {
        let fields = Fields::new();
        SessionStartHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: SessionStartHookOutput) -> SessionStartHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionStartHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionStartHookResult<'_> { view::SessionStartHookResult(self.0.raw()) }
}

object_builder!(SessionStartHookResult);

/// A builder of `SessionUpdateOptionsParams`: the parameters of `session.options.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionUpdateOptionsParams(pub(crate) Fields);

impl SessionUpdateOptionsParams {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionUpdateOptionsParams {
        let fields = Fields::new();
        SessionUpdateOptionsParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("sessionId", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("model", value); self }
    /// Sets `modelCapabilitiesOverrides`.
    #[inline] pub fn model_capabilities_overrides(mut self, value: ModelCapabilitiesOverride) -> SessionUpdateOptionsParams { self.0.fields("modelCapabilitiesOverrides", &value.0); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("reasoningEffort", value); self }
    /// Sets `reasoningSummary`.
    #[inline] pub fn reasoning_summary(mut self, value: enums::OptionsUpdateReasoningSummary) -> SessionUpdateOptionsParams { self.0.text("reasoningSummary", value.as_str()); self }
    /// Sets `verbosity`.
    #[inline] pub fn verbosity(mut self, value: enums::Verbosity) -> SessionUpdateOptionsParams { self.0.text("verbosity", value.as_str()); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("clientName", value); self }
    /// Sets `lspClientName`.
    #[inline] pub fn lsp_client_name(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("lspClientName", value); self }
    /// Sets `integrationId`.
    #[inline] pub fn integration_id(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("integrationId", value); self }
    /// Sets `featureFlags`.
    #[inline] pub fn feature_flags(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, bool)>) -> SessionUpdateOptionsParams { self.0.put("featureFlags", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `isExperimentalMode`.
    #[inline] pub fn is_experimental_mode(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("isExperimentalMode", value); self }
    /// Sets `provider`.
    #[inline] pub fn provider(mut self, value: ProviderConfig) -> SessionUpdateOptionsParams { self.0.fields("provider", &value.0); self }
    /// Sets `capi`.
    #[inline] pub fn capi(mut self, value: CapiSessionOptions) -> SessionUpdateOptionsParams { self.0.fields("capi", &value.0); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("workingDirectory", value); self }
    /// Sets `availableTools`.
    #[inline] pub fn available_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("availableTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedTools`.
    #[inline] pub fn excluded_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("excludedTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includedBuiltinAgents`.
    #[inline] pub fn included_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("includedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includedBuiltinAgents` to null.
    #[inline] pub fn included_builtin_agents_null(mut self) -> SessionUpdateOptionsParams { self.0.null("includedBuiltinAgents"); self }
    /// Sets `excludedBuiltinAgents`.
    #[inline] pub fn excluded_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("excludedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `toolFilterPrecedence`.
    #[inline] pub fn tool_filter_precedence(mut self, value: enums::OptionsUpdateToolFilterPrecedence) -> SessionUpdateOptionsParams { self.0.text("toolFilterPrecedence", value.as_str()); self }
    /// Sets `enableScriptSafety`.
    #[inline] pub fn enable_script_safety(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableScriptSafety", value); self }
    /// Sets `shell`.
    #[inline] pub fn shell(mut self, value: ShellOptions) -> SessionUpdateOptionsParams { self.0.fields("shell", &value.0); self }
    /// Sets `shellInitProfile`. Deprecated.
    #[inline] pub fn shell_init_profile(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("shellInitProfile", value); self }
    /// Sets `shellProcessFlags`.
    #[inline] pub fn shell_process_flags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("shellProcessFlags", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `sandboxConfig`.
    #[inline] pub fn sandbox_config(mut self, value: SandboxConfig) -> SessionUpdateOptionsParams { self.0.fields("sandboxConfig", &value.0); self }
    /// Sets `sandboxConfigSource`.
    #[inline] pub fn sandbox_config_source(mut self, value: enums::SandboxConfigSource) -> SessionUpdateOptionsParams { self.0.text("sandboxConfigSource", value.as_str()); self }
    /// Sets `logInteractiveShells`.
    #[inline] pub fn log_interactive_shells(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("logInteractiveShells", value); self }
    /// Sets `envValueMode`.
    #[inline] pub fn env_value_mode(mut self, value: enums::OptionsUpdateEnvValueMode) -> SessionUpdateOptionsParams { self.0.text("envValueMode", value.as_str()); self }
    /// Sets `allowAllMcpServerInstructions`.
    #[inline] pub fn allow_all_mcp_server_instructions(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("allowAllMcpServerInstructions", value); self }
    /// Sets `skillDirectories`.
    #[inline] pub fn skill_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("skillDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includedBuiltinSkills`.
    #[inline] pub fn included_builtin_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("includedBuiltinSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includedBuiltinSkills` to null.
    #[inline] pub fn included_builtin_skills_null(mut self) -> SessionUpdateOptionsParams { self.0.null("includedBuiltinSkills"); self }
    /// Sets `disabledSkills`.
    #[inline] pub fn disabled_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("disabledSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enableOnDemandInstructionDiscovery`.
    #[inline] pub fn enable_on_demand_instruction_discovery(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableOnDemandInstructionDiscovery", value); self }
    /// Sets `maxInlineBinaryBytes`. At least `0`.
    #[inline] pub fn max_inline_binary_bytes(mut self, value: u64) -> SessionUpdateOptionsParams { self.0.natural("maxInlineBinaryBytes", value); self }
    /// Sets `installedPlugins`.
    #[inline] pub fn installed_plugins(mut self, value: impl IntoIterator<Item = SessionInstalledPlugin>) -> SessionUpdateOptionsParams { self.0.put("installedPlugins", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `customAgentsLocalOnly`.
    #[inline] pub fn custom_agents_local_only(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("customAgentsLocalOnly", value); self }
    /// Sets `suppressCustomAgentPrompt`.
    #[inline] pub fn suppress_custom_agent_prompt(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("suppressCustomAgentPrompt", value); self }
    /// Sets `skipCustomInstructions`.
    #[inline] pub fn skip_custom_instructions(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("skipCustomInstructions", value); self }
    /// Sets `disabledInstructionSources`.
    #[inline] pub fn disabled_instruction_sources(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("disabledInstructionSources", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `coauthorEnabled`.
    #[inline] pub fn coauthor_enabled(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("coauthorEnabled", value); self }
    /// Sets `trajectoryFile`.
    #[inline] pub fn trajectory_file(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("trajectoryFile", value); self }
    /// Sets `enableStreaming`.
    #[inline] pub fn enable_streaming(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableStreaming", value); self }
    /// Sets `copilotUrl`.
    #[inline] pub fn copilot_url(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("copilotUrl", value); self }
    /// Sets `askUserDisabled`.
    #[inline] pub fn ask_user_disabled(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("askUserDisabled", value); self }
    /// Sets `continueOnAutoMode`.
    #[inline] pub fn continue_on_auto_mode(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("continueOnAutoMode", value); self }
    /// Sets `runningInInteractiveMode`.
    #[inline] pub fn running_in_interactive_mode(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("runningInInteractiveMode", value); self }
    /// Sets `enableReasoningSummaries`.
    #[inline] pub fn enable_reasoning_summaries(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableReasoningSummaries", value); self }
    /// Sets `agentContext`.
    #[inline] pub fn agent_context(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("agentContext", value); self }
    /// Sets `eventsLogDirectory`.
    #[inline] pub fn events_log_directory(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("eventsLogDirectory", value); self }
    /// Sets `eventsLogIncludesSubagents`.
    #[inline] pub fn events_log_includes_subagents(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("eventsLogIncludesSubagents", value); self }
    /// Sets `additionalContentExclusionPolicies`.
    #[inline] pub fn additional_content_exclusion_policies(mut self, value: impl IntoIterator<Item = OptionsUpdateAdditionalContentExclusionPolicy>) -> SessionUpdateOptionsParams { self.0.put("additionalContentExclusionPolicies", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `manageScheduleEnabled`.
    #[inline] pub fn manage_schedule_enabled(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("manageScheduleEnabled", value); self }
    /// Sets `sessionCapabilities`.
    #[inline] pub fn session_capabilities(mut self, value: impl IntoIterator<Item = enums::SessionCapability>) -> SessionUpdateOptionsParams { self.0.put("sessionCapabilities", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `skipEmbeddingRetrieval`.
    #[inline] pub fn skip_embedding_retrieval(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("skipEmbeddingRetrieval", value); self }
    /// Sets `organizationCustomInstructions`.
    #[inline] pub fn organization_custom_instructions(mut self, value: &str) -> SessionUpdateOptionsParams { self.0.text("organizationCustomInstructions", value); self }
    /// Sets `enableFileHooks`.
    #[inline] pub fn enable_file_hooks(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableFileHooks", value); self }
    /// Sets `enableHostGitOperations`.
    #[inline] pub fn enable_host_git_operations(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableHostGitOperations", value); self }
    /// Sets `enableSessionStore`.
    #[inline] pub fn enable_session_store(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableSessionStore", value); self }
    /// Sets `enableSkills`.
    #[inline] pub fn enable_skills(mut self, value: bool) -> SessionUpdateOptionsParams { self.0.bool("enableSkills", value); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::OptionsUpdateContextTier) -> SessionUpdateOptionsParams { self.0.text("contextTier", value.as_str()); self }
    /// Sets `sessionLimits`.
    #[inline] pub fn session_limits(mut self, value: SessionLimitsConfig) -> SessionUpdateOptionsParams { self.0.fields("sessionLimits", &value.0); self }
    /// Sets `sessionLimits` to null.
    #[inline] pub fn session_limits_null(mut self) -> SessionUpdateOptionsParams { self.0.null("sessionLimits"); self }
    /// Sets `agentDirectories`.
    #[inline] pub fn agent_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("agentDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `autopilot`.
    #[inline] pub fn autopilot(mut self, value: AutopilotOptions) -> SessionUpdateOptionsParams { self.0.fields("autopilot", &value.0); self }
    /// Sets `hookDirectories`.
    #[inline] pub fn hook_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("hookDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `imageGeneration`.
    #[inline] pub fn image_generation(mut self, value: ProtocolImageGenerationOptions) -> SessionUpdateOptionsParams { self.0.fields("imageGeneration", &value.0); self }
    /// Sets `instructionDirectories`.
    #[inline] pub fn instruction_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionUpdateOptionsParams { self.0.put("instructionDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionUpdateOptionsParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionUpdateOptionsParams<'_> { view::SessionUpdateOptionsParams(self.0.raw()) }
}

object_builder!(SessionUpdateOptionsParams);

/// A builder of `SessionsForkRequest`: the parameters of `sessions.fork`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsForkRequest(pub(crate) Fields);

impl SessionsForkRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsForkRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsForkRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsForkRequest { self.0.text("sessionId", value); self }
    /// Sets `toEventId`.
    #[inline] pub fn to_event_id(mut self, value: &str) -> SessionsForkRequest { self.0.text("toEventId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionsForkRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsForkRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsForkRequest<'_> { view::SessionsForkRequest(self.0.raw()) }
}

object_builder!(SessionsForkRequest);

/// A builder of `ShellCredentials`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellCredentials(pub(crate) Fields);

impl ShellCredentials {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ShellCredentials {
        let fields = Fields::new();
        ShellCredentials(fields)
    }
    /// Sets `git`.
    #[inline] pub fn git(mut self, value: bool) -> ShellCredentials { self.0.bool("git", value); self }
    /// Sets `gh`.
    #[inline] pub fn gh(mut self, value: bool) -> ShellCredentials { self.0.bool("gh", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellCredentials { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellCredentials<'_> { view::ShellCredentials(self.0.raw()) }
}

object_builder!(ShellCredentials);

/// A builder of `ShellExecRequest`: the parameters of `session.shell.exec`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellExecRequest(pub(crate) Fields);

impl ShellExecRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(command: &str) -> ShellExecRequest {
        let mut fields = Fields::new();
        fields.text("command", command);
        ShellExecRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ShellExecRequest { self.0.text("sessionId", value); self }
    /// Sets `command`.
    #[inline] pub fn command(mut self, value: &str) -> ShellExecRequest { self.0.text("command", value); self }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> ShellExecRequest { self.0.text("cwd", value); self }
    /// Sets `timeout`. A duration in milliseconds, unless the name says seconds. At least `0`.
    #[inline] pub fn timeout(mut self, value: u64) -> ShellExecRequest { self.0.natural("timeout", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellExecRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellExecRequest<'_> { view::ShellExecRequest(self.0.raw()) }
}

object_builder!(ShellExecRequest);

/// A builder of `ShellInitScript`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellInitScript(pub(crate) Fields);

impl ShellInitScript {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, shell: enums::ShellInitScriptShell) -> ShellInitScript {
        let mut fields = Fields::new();
        fields.text("path", path);
        fields.text("shell", shell.as_str());
        ShellInitScript(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> ShellInitScript { self.0.text("path", value); self }
    /// Sets `shell`.
    #[inline] pub fn shell(mut self, value: enums::ShellInitScriptShell) -> ShellInitScript { self.0.text("shell", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellInitScript { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellInitScript<'_> { view::ShellInitScript(self.0.raw()) }
}

object_builder!(ShellInitScript);

/// A builder of `ShellOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellOptions(pub(crate) Fields);

impl ShellOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ShellOptions {
        let fields = Fields::new();
        ShellOptions(fields)
    }
    /// Sets `initProfile`.
    #[inline] pub fn init_profile(mut self, value: enums::ShellInitProfile) -> ShellOptions { self.0.text("initProfile", value.as_str()); self }
    /// Sets `initScripts`.
    #[inline] pub fn init_scripts(mut self, value: impl IntoIterator<Item = ShellInitScript>) -> ShellOptions { self.0.put("initScripts", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `processFlags`.
    #[inline] pub fn process_flags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ShellOptions { self.0.put("processFlags", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `credentials`.
    #[inline] pub fn credentials(mut self, value: ShellCredentials) -> ShellOptions { self.0.fields("credentials", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellOptions<'_> { view::ShellOptions(self.0.raw()) }
}

object_builder!(ShellOptions);

/// A builder of `SkillProviderDescriptor`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillProviderDescriptor(pub(crate) Fields);

impl SkillProviderDescriptor {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, description: &str) -> SkillProviderDescriptor {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("description", description);
        SkillProviderDescriptor(fields)
    }
    /// Sets `name`. Pattern `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`.
    #[inline] pub fn name(mut self, value: &str) -> SkillProviderDescriptor { self.0.text("name", value); self }
    /// Sets `description`. Greatest length `1024`.
    #[inline] pub fn description(mut self, value: &str) -> SkillProviderDescriptor { self.0.text("description", value); self }
    /// Sets `userInvocable`.
    #[inline] pub fn user_invocable(mut self, value: bool) -> SkillProviderDescriptor { self.0.bool("userInvocable", value); self }
    /// Sets `disableModelInvocation`.
    #[inline] pub fn disable_model_invocation(mut self, value: bool) -> SkillProviderDescriptor { self.0.bool("disableModelInvocation", value); self }
    /// Sets `argumentHint`. Greatest length `1024`.
    #[inline] pub fn argument_hint(mut self, value: &str) -> SkillProviderDescriptor { self.0.text("argumentHint", value); self }
    /// Sets `directory`.
    #[inline] pub fn directory(mut self, value: &str) -> SkillProviderDescriptor { self.0.text("directory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillProviderDescriptor { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillProviderDescriptor<'_> { view::SkillProviderDescriptor(self.0.raw()) }
}

object_builder!(SkillProviderDescriptor);

/// A builder of `SkillProviderListResult`: the result of `skillProvider.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillProviderListResult(pub(crate) Fields);

impl SkillProviderListResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(skills: impl IntoIterator<Item = SkillProviderDescriptor>) -> SkillProviderListResult {
        let mut fields = Fields::new();
        fields.put("skills", &{ let mut series = Series::list(); for item in skills { series.item(&item.0.into_json()); } series.finish() });
        SkillProviderListResult(fields)
    }
    /// Sets `skills`. Greatest number of items `1024`.
    #[inline] pub fn skills(mut self, value: impl IntoIterator<Item = SkillProviderDescriptor>) -> SkillProviderListResult { self.0.put("skills", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillProviderListResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillProviderListResult<'_> { view::SkillProviderListResult(self.0.raw()) }
}

object_builder!(SkillProviderListResult);

/// A builder of `SkillProviderReadResult`: the result of `skillProvider.read`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillProviderReadResult(pub(crate) Fields);

impl SkillProviderReadResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(markdown: Option<&str>) -> SkillProviderReadResult {
        let mut fields = Fields::new();
        match markdown {
            Some(value) => { fields.text("markdown", value); }
            None => fields.null("markdown"),
        }
        SkillProviderReadResult(fields)
    }
    /// Sets `markdown`.
    #[inline] pub fn markdown(mut self, value: &str) -> SkillProviderReadResult { self.0.text("markdown", value); self }
    /// Sets `markdown` to null.
    #[inline] pub fn markdown_null(mut self) -> SkillProviderReadResult { self.0.null("markdown"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillProviderReadResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillProviderReadResult<'_> { view::SkillProviderReadResult(self.0.raw()) }
}

object_builder!(SkillProviderReadResult);

/// A builder of `SubagentStartHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentStartHookOutput(pub(crate) Fields);

impl SubagentStartHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentStartHookOutput {
        let fields = Fields::new();
        SubagentStartHookOutput(fields)
    }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> SubagentStartHookOutput { self.0.text("additionalContext", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentStartHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentStartHookOutput<'_> { view::SubagentStartHookOutput(self.0.raw()) }
}

object_builder!(SubagentStartHookOutput);

/// A builder of `SubagentStartHookResult`: the answer to the hook `subagentStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentStartHookResult(pub(crate) Fields);

impl SubagentStartHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentStartHookResult {
        let fields = Fields::new();
        SubagentStartHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: SubagentStartHookOutput) -> SubagentStartHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentStartHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentStartHookResult<'_> { view::SubagentStartHookResult(self.0.raw()) }
}

object_builder!(SubagentStartHookResult);

/// A builder of `SubagentStopHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentStopHookOutput(pub(crate) Fields);

impl SubagentStopHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentStopHookOutput {
        let fields = Fields::new();
        SubagentStopHookOutput(fields)
    }
    /// Sets `decision`.
    #[inline] pub fn decision(mut self, value: enums::SubagentStopDecision) -> SubagentStopHookOutput { self.0.text("decision", value.as_str()); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> SubagentStopHookOutput { self.0.text("reason", value); self }
    /// Sets `modifiedResponse`.
    #[inline] pub fn modified_response(mut self, value: &str) -> SubagentStopHookOutput { self.0.text("modifiedResponse", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentStopHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentStopHookOutput<'_> { view::SubagentStopHookOutput(self.0.raw()) }
}

object_builder!(SubagentStopHookOutput);

/// A builder of `SubagentStopHookResult`: the answer to the hook `subagentStop`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentStopHookResult(pub(crate) Fields);

impl SubagentStopHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentStopHookResult {
        let fields = Fields::new();
        SubagentStopHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: SubagentStopHookOutput) -> SubagentStopHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentStopHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentStopHookResult<'_> { view::SubagentStopHookResult(self.0.raw()) }
}

object_builder!(SubagentStopHookResult);

/// A builder of `SystemMessageBlock`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SystemMessageBlock(pub(crate) Fields);

impl SystemMessageBlock {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> SystemMessageBlock {
        let mut fields = Fields::new();
        fields.text("content", content);
        SystemMessageBlock(fields)
    }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> SystemMessageBlock { self.0.text("content", value); self }
    /// Sets `isStatic`.
    #[inline] pub fn is_static(mut self, value: bool) -> SystemMessageBlock { self.0.bool("isStatic", value); self }
    /// Sets `cacheBreakpoint`.
    #[inline] pub fn cache_breakpoint(mut self, value: bool) -> SystemMessageBlock { self.0.bool("cacheBreakpoint", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SystemMessageBlock { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SystemMessageBlock<'_> { view::SystemMessageBlock(self.0.raw()) }
}

object_builder!(SystemMessageBlock);

/// A builder of `SystemMessageConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SystemMessageConfig(pub(crate) Fields);

impl SystemMessageConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SystemMessageConfig {
        let fields = Fields::new();
        SystemMessageConfig(fields)
    }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SystemMessageMode) -> SystemMessageConfig { self.0.text("mode", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> SystemMessageConfig { self.0.text("content", value); self }
    /// Sets `contentBlocks`.
    #[inline] pub fn content_blocks(mut self, value: impl IntoIterator<Item = SystemMessageBlock>) -> SystemMessageConfig { self.0.put("contentBlocks", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `sections`.
    #[inline] pub fn sections(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, SystemMessageSection)>) -> SystemMessageConfig { self.0.put("sections", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SystemMessageConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SystemMessageConfig<'_> { view::SystemMessageConfig(self.0.raw()) }
}

object_builder!(SystemMessageConfig);

/// A builder of `SystemMessageSection`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SystemMessageSection(pub(crate) Fields);

impl SystemMessageSection {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SystemMessageSection {
        let fields = Fields::new();
        SystemMessageSection(fields)
    }
    /// Sets `action`.
    #[inline] pub fn action(mut self, value: enums::SystemMessageSectionAction) -> SystemMessageSection { self.0.text("action", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> SystemMessageSection { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SystemMessageSection { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SystemMessageSection<'_> { view::SystemMessageSection(self.0.raw()) }
}

object_builder!(SystemMessageSection);

/// A builder of `SystemMessageTransformResult`: the result of `systemMessage.transform`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SystemMessageTransformResult(pub(crate) Fields);

impl SystemMessageTransformResult {
    /// Starts with what is required.
    #[inline]
    pub fn new(sections: impl IntoIterator<Item = (impl AsRef<str>, TransformSection)>) -> SystemMessageTransformResult {
        let mut fields = Fields::new();
        fields.put("sections", &{ let mut series = Series::map(); for (name, item) in sections { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() });
        SystemMessageTransformResult(fields)
    }
    /// Sets `sections`.
    #[inline] pub fn sections(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, TransformSection)>) -> SystemMessageTransformResult { self.0.put("sections", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SystemMessageTransformResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SystemMessageTransformResult<'_> { view::SystemMessageTransformResult(self.0.raw()) }
}

object_builder!(SystemMessageTransformResult);

/// A builder of `TasksStartAgentRequest`: the parameters of `session.tasks.startAgent`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksStartAgentRequest(pub(crate) Fields);

impl TasksStartAgentRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(agent_type: &str, prompt: &str, name: &str) -> TasksStartAgentRequest {
        let mut fields = Fields::new();
        fields.text("agentType", agent_type);
        fields.text("prompt", prompt);
        fields.text("name", name);
        TasksStartAgentRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("sessionId", value); self }
    /// Sets `agentType`.
    #[inline] pub fn agent_type(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("agentType", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("prompt", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("name", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("description", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> TasksStartAgentRequest { self.0.text("model", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksStartAgentRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksStartAgentRequest<'_> { view::TasksStartAgentRequest(self.0.raw()) }
}

object_builder!(TasksStartAgentRequest);

/// A builder of `TokenAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TokenAuthInfo(pub(crate) Fields);

impl TokenAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str) -> TokenAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "token");
        fields.text("host", host);
        TokenAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> TokenAuthInfo { self.0.text("host", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> TokenAuthInfo { self.0.text("token", value); self }
    /// Sets `registrationId`.
    #[inline] pub fn registration_id(mut self, value: &str) -> TokenAuthInfo { self.0.text("registrationId", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> TokenAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TokenAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TokenAuthInfo<'_> { view::TokenAuthInfo(self.0.raw()) }
}

object_builder!(TokenAuthInfo);

/// A builder of `TokenProviderAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TokenProviderAuthInfo(pub(crate) Fields);

impl TokenProviderAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, registration_id: &str) -> TokenProviderAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "token-provider");
        fields.text("host", host);
        fields.text("registrationId", registration_id);
        TokenProviderAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> TokenProviderAuthInfo { self.0.text("host", value); self }
    /// Sets `registrationId`.
    #[inline] pub fn registration_id(mut self, value: &str) -> TokenProviderAuthInfo { self.0.text("registrationId", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> TokenProviderAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TokenProviderAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TokenProviderAuthInfo<'_> { view::TokenProviderAuthInfo(self.0.raw()) }
}

object_builder!(TokenProviderAuthInfo);

/// A builder of `ToolNamespace`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolNamespace(pub(crate) Fields);

impl ToolNamespace {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> ToolNamespace {
        let mut fields = Fields::new();
        fields.text("name", name);
        ToolNamespace(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ToolNamespace { self.0.text("name", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> ToolNamespace { self.0.text("description", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolNamespace { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolNamespace<'_> { view::ToolNamespace(self.0.raw()) }
}

object_builder!(ToolNamespace);

/// A builder of `ToolSearchConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolSearchConfig(pub(crate) Fields);

impl ToolSearchConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ToolSearchConfig {
        let fields = Fields::new();
        ToolSearchConfig(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> ToolSearchConfig { self.0.bool("enabled", value); self }
    /// Sets `deferThreshold`. At least `0`.
    #[inline] pub fn defer_threshold(mut self, value: u64) -> ToolSearchConfig { self.0.natural("deferThreshold", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolSearchConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolSearchConfig<'_> { view::ToolSearchConfig(self.0.raw()) }
}

object_builder!(ToolSearchConfig);

/// A builder of `ToolsSetRequest`: the parameters of `session.tools.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsSetRequest(pub(crate) Fields);

impl ToolsSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(tools: impl IntoIterator<Item = ProtocolExternalToolDefinition>) -> ToolsSetRequest {
        let mut fields = Fields::new();
        fields.put("tools", &{ let mut series = Series::list(); for item in tools { series.item(&item.0.into_json()); } series.finish() });
        ToolsSetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ToolsSetRequest { self.0.text("sessionId", value); self }
    /// Sets `tools`.
    #[inline] pub fn tools(mut self, value: impl IntoIterator<Item = ProtocolExternalToolDefinition>) -> ToolsSetRequest { self.0.put("tools", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsSetRequest<'_> { view::ToolsSetRequest(self.0.raw()) }
}

object_builder!(ToolsSetRequest);

/// A builder of `TransformSection`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TransformSection(pub(crate) Fields);

impl TransformSection {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> TransformSection {
        let mut fields = Fields::new();
        fields.text("content", content);
        TransformSection(fields)
    }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> TransformSection { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TransformSection { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TransformSection<'_> { view::TransformSection(self.0.raw()) }
}

object_builder!(TransformSection);

/// A builder of `UIElicitationArrayAnyOfField`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationArrayAnyOfField(pub(crate) Fields);

impl UIElicitationArrayAnyOfField {
    /// Starts with what is required.
    #[inline]
    pub fn new(items: UIElicitationArrayAnyOfFieldItems) -> UIElicitationArrayAnyOfField {
        let mut fields = Fields::new();
        fields.text("type", "array");
        fields.fields("items", &items.0);
        UIElicitationArrayAnyOfField(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationArrayAnyOfField { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationArrayAnyOfField { self.0.text("description", value); self }
    /// Sets `minItems`. At least `0`.
    #[inline] pub fn min_items(mut self, value: u64) -> UIElicitationArrayAnyOfField { self.0.natural("minItems", value); self }
    /// Sets `maxItems`. At least `0`.
    #[inline] pub fn max_items(mut self, value: u64) -> UIElicitationArrayAnyOfField { self.0.natural("maxItems", value); self }
    /// Sets `items`.
    #[inline] pub fn items(mut self, value: UIElicitationArrayAnyOfFieldItems) -> UIElicitationArrayAnyOfField { self.0.fields("items", &value.0); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationArrayAnyOfField { self.0.put("default", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationArrayAnyOfField { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationArrayAnyOfField<'_> { view::UIElicitationArrayAnyOfField(self.0.raw()) }
}

object_builder!(UIElicitationArrayAnyOfField);

/// A builder of `UIElicitationArrayAnyOfFieldItems`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationArrayAnyOfFieldItems(pub(crate) Fields);

impl UIElicitationArrayAnyOfFieldItems {
    /// Starts with what is required.
    #[inline]
    pub fn new(any_of: impl IntoIterator<Item = UIElicitationArrayAnyOfFieldItemsAnyOf>) -> UIElicitationArrayAnyOfFieldItems {
        let mut fields = Fields::new();
        fields.put("anyOf", &{ let mut series = Series::list(); for item in any_of { series.item(&item.0.into_json()); } series.finish() });
        UIElicitationArrayAnyOfFieldItems(fields)
    }
    /// Sets `anyOf`.
    #[inline] pub fn any_of(mut self, value: impl IntoIterator<Item = UIElicitationArrayAnyOfFieldItemsAnyOf>) -> UIElicitationArrayAnyOfFieldItems { self.0.put("anyOf", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationArrayAnyOfFieldItems { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationArrayAnyOfFieldItems<'_> { view::UIElicitationArrayAnyOfFieldItems(self.0.raw()) }
}

object_builder!(UIElicitationArrayAnyOfFieldItems);

/// A builder of `UIElicitationArrayAnyOfFieldItemsAnyOf`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationArrayAnyOfFieldItemsAnyOf(pub(crate) Fields);

impl UIElicitationArrayAnyOfFieldItemsAnyOf {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#const: &str, title: &str) -> UIElicitationArrayAnyOfFieldItemsAnyOf {
        let mut fields = Fields::new();
        fields.text("const", r#const);
        fields.text("title", title);
        UIElicitationArrayAnyOfFieldItemsAnyOf(fields)
    }
    /// Sets `const`.
    #[inline] pub fn r#const(mut self, value: &str) -> UIElicitationArrayAnyOfFieldItemsAnyOf { self.0.text("const", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationArrayAnyOfFieldItemsAnyOf { self.0.text("title", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationArrayAnyOfFieldItemsAnyOf { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationArrayAnyOfFieldItemsAnyOf<'_> { view::UIElicitationArrayAnyOfFieldItemsAnyOf(self.0.raw()) }
}

object_builder!(UIElicitationArrayAnyOfFieldItemsAnyOf);

/// A builder of `UIElicitationArrayEnumField`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationArrayEnumField(pub(crate) Fields);

impl UIElicitationArrayEnumField {
    /// Starts with what is required.
    #[inline]
    pub fn new(items: UIElicitationArrayEnumFieldItems) -> UIElicitationArrayEnumField {
        let mut fields = Fields::new();
        fields.text("type", "array");
        fields.fields("items", &items.0);
        UIElicitationArrayEnumField(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationArrayEnumField { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationArrayEnumField { self.0.text("description", value); self }
    /// Sets `minItems`. At least `0`.
    #[inline] pub fn min_items(mut self, value: u64) -> UIElicitationArrayEnumField { self.0.natural("minItems", value); self }
    /// Sets `maxItems`. At least `0`.
    #[inline] pub fn max_items(mut self, value: u64) -> UIElicitationArrayEnumField { self.0.natural("maxItems", value); self }
    /// Sets `items`.
    #[inline] pub fn items(mut self, value: UIElicitationArrayEnumFieldItems) -> UIElicitationArrayEnumField { self.0.fields("items", &value.0); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationArrayEnumField { self.0.put("default", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationArrayEnumField { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationArrayEnumField<'_> { view::UIElicitationArrayEnumField(self.0.raw()) }
}

object_builder!(UIElicitationArrayEnumField);

/// A builder of `UIElicitationArrayEnumFieldItems`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationArrayEnumFieldItems(pub(crate) Fields);

impl UIElicitationArrayEnumFieldItems {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#enum: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationArrayEnumFieldItems {
        let mut fields = Fields::new();
        fields.text("type", "string");
        fields.put("enum", &{ let mut series = Series::list(); for item in r#enum { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        UIElicitationArrayEnumFieldItems(fields)
    }
    /// Sets `enum`.
    #[inline] pub fn r#enum(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationArrayEnumFieldItems { self.0.put("enum", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationArrayEnumFieldItems { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationArrayEnumFieldItems<'_> { view::UIElicitationArrayEnumFieldItems(self.0.raw()) }
}

object_builder!(UIElicitationArrayEnumFieldItems);

/// A builder of `UIElicitationRequest`: the parameters of `session.ui.elicitation`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationRequest(pub(crate) Fields);

impl UIElicitationRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(message: &str, requested_schema: UIElicitationSchema) -> UIElicitationRequest {
        let mut fields = Fields::new();
        fields.text("message", message);
        fields.fields("requestedSchema", &requested_schema.0);
        UIElicitationRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIElicitationRequest { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::McpElicitationFormMode) -> UIElicitationRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> UIElicitationRequest { self.0.text("message", value); self }
    /// Sets `requestedSchema`.
    #[inline] pub fn requested_schema(mut self, value: UIElicitationSchema) -> UIElicitationRequest { self.0.fields("requestedSchema", &value.0); self }
    /// Sets `_meta`.
    #[inline] pub fn meta(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> UIElicitationRequest { self.0.put("_meta", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `task`.
    #[inline] pub fn task(mut self, value: McpTaskMetadata) -> UIElicitationRequest { self.0.fields("task", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationRequest<'_> { view::UIElicitationRequest(self.0.raw()) }
}

object_builder!(UIElicitationRequest);

/// A builder of `UIElicitationResponse`: the result of `session.ui.elicitation`, the answer to `elicitation.requested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationResponse(pub(crate) Fields);

impl UIElicitationResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new(action: enums::UIElicitationResponseAction) -> UIElicitationResponse {
        let mut fields = Fields::new();
        fields.text("action", action.as_str());
        UIElicitationResponse(fields)
    }
    /// Sets `action`.
    #[inline] pub fn action(mut self, value: enums::UIElicitationResponseAction) -> UIElicitationResponse { self.0.text("action", value.as_str()); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<UIElicitationFieldValue>)>) -> UIElicitationResponse { self.0.put("content", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<UIElicitationFieldValue>::into(item).0); } series.finish() }); self }
    /// Sets `_meta`.
    #[inline] pub fn meta(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> UIElicitationResponse { self.0.put("_meta", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationResponse<'_> { view::UIElicitationResponse(self.0.raw()) }
}

object_builder!(UIElicitationResponse);

/// A builder of `UIElicitationSchema`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationSchema(pub(crate) Fields);

impl UIElicitationSchema {
    /// Starts with what is required.
    #[inline]
    pub fn new(properties: impl IntoIterator<Item = (impl AsRef<str>, impl Into<UIElicitationSchemaProperty>)>) -> UIElicitationSchema {
        let mut fields = Fields::new();
        fields.text("type", "object");
        fields.put("properties", &{ let mut series = Series::map(); for (name, item) in properties { series.entry(name.as_ref(), &Into::<UIElicitationSchemaProperty>::into(item).0); } series.finish() });
        UIElicitationSchema(fields)
    }
    /// Sets `properties`.
    #[inline] pub fn properties(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<UIElicitationSchemaProperty>)>) -> UIElicitationSchema { self.0.put("properties", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<UIElicitationSchemaProperty>::into(item).0); } series.finish() }); self }
    /// Sets `required`.
    #[inline] pub fn required(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationSchema { self.0.put("required", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationSchema { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationSchema<'_> { view::UIElicitationSchema(self.0.raw()) }
}

object_builder!(UIElicitationSchema);

/// A builder of `UIElicitationSchemaPropertyBoolean`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationSchemaPropertyBoolean(pub(crate) Fields);

impl UIElicitationSchemaPropertyBoolean {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UIElicitationSchemaPropertyBoolean {
        let mut fields = Fields::new();
        fields.text("type", "boolean");
        UIElicitationSchemaPropertyBoolean(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationSchemaPropertyBoolean { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationSchemaPropertyBoolean { self.0.text("description", value); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: bool) -> UIElicitationSchemaPropertyBoolean { self.0.bool("default", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationSchemaPropertyBoolean { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationSchemaPropertyBoolean<'_> { view::UIElicitationSchemaPropertyBoolean(self.0.raw()) }
}

object_builder!(UIElicitationSchemaPropertyBoolean);

/// A builder of `UIElicitationSchemaPropertyNumber`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationSchemaPropertyNumber(pub(crate) Fields);

impl UIElicitationSchemaPropertyNumber {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#type: enums::UIElicitationSchemaPropertyNumberType) -> UIElicitationSchemaPropertyNumber {
        let mut fields = Fields::new();
        fields.text("type", r#type.as_str());
        UIElicitationSchemaPropertyNumber(fields)
    }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::UIElicitationSchemaPropertyNumberType) -> UIElicitationSchemaPropertyNumber { self.0.text("type", value.as_str()); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationSchemaPropertyNumber { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationSchemaPropertyNumber { self.0.text("description", value); self }
    /// Sets `minimum`.
    #[inline] pub fn minimum(mut self, value: f64) -> UIElicitationSchemaPropertyNumber { self.0.number("minimum", value); self }
    /// Sets `maximum`.
    #[inline] pub fn maximum(mut self, value: f64) -> UIElicitationSchemaPropertyNumber { self.0.number("maximum", value); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: f64) -> UIElicitationSchemaPropertyNumber { self.0.number("default", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationSchemaPropertyNumber { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationSchemaPropertyNumber<'_> { view::UIElicitationSchemaPropertyNumber(self.0.raw()) }
}

object_builder!(UIElicitationSchemaPropertyNumber);

/// A builder of `UIElicitationSchemaPropertyString`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationSchemaPropertyString(pub(crate) Fields);

impl UIElicitationSchemaPropertyString {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UIElicitationSchemaPropertyString {
        let mut fields = Fields::new();
        fields.text("type", "string");
        UIElicitationSchemaPropertyString(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationSchemaPropertyString { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationSchemaPropertyString { self.0.text("description", value); self }
    /// Sets `minLength`. At least `0`.
    #[inline] pub fn min_length(mut self, value: u64) -> UIElicitationSchemaPropertyString { self.0.natural("minLength", value); self }
    /// Sets `maxLength`. At least `0`.
    #[inline] pub fn max_length(mut self, value: u64) -> UIElicitationSchemaPropertyString { self.0.natural("maxLength", value); self }
    /// Sets `format`.
    #[inline] pub fn format(mut self, value: enums::UIElicitationSchemaPropertyStringFormat) -> UIElicitationSchemaPropertyString { self.0.text("format", value.as_str()); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: &str) -> UIElicitationSchemaPropertyString { self.0.text("default", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationSchemaPropertyString { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationSchemaPropertyString<'_> { view::UIElicitationSchemaPropertyString(self.0.raw()) }
}

object_builder!(UIElicitationSchemaPropertyString);

/// A builder of `UIElicitationStringEnumField`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationStringEnumField(pub(crate) Fields);

impl UIElicitationStringEnumField {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#enum: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationStringEnumField {
        let mut fields = Fields::new();
        fields.text("type", "string");
        fields.put("enum", &{ let mut series = Series::list(); for item in r#enum { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        UIElicitationStringEnumField(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationStringEnumField { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationStringEnumField { self.0.text("description", value); self }
    /// Sets `enum`.
    #[inline] pub fn r#enum(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationStringEnumField { self.0.put("enum", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enumNames`.
    #[inline] pub fn enum_names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationStringEnumField { self.0.put("enumNames", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: &str) -> UIElicitationStringEnumField { self.0.text("default", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationStringEnumField { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationStringEnumField<'_> { view::UIElicitationStringEnumField(self.0.raw()) }
}

object_builder!(UIElicitationStringEnumField);

/// A builder of `UIElicitationStringOneOfField`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationStringOneOfField(pub(crate) Fields);

impl UIElicitationStringOneOfField {
    /// Starts with what is required.
    #[inline]
    pub fn new(one_of: impl IntoIterator<Item = UIElicitationStringOneOfFieldOneOf>) -> UIElicitationStringOneOfField {
        let mut fields = Fields::new();
        fields.text("type", "string");
        fields.put("oneOf", &{ let mut series = Series::list(); for item in one_of { series.item(&item.0.into_json()); } series.finish() });
        UIElicitationStringOneOfField(fields)
    }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationStringOneOfField { self.0.text("title", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> UIElicitationStringOneOfField { self.0.text("description", value); self }
    /// Sets `oneOf`.
    #[inline] pub fn one_of(mut self, value: impl IntoIterator<Item = UIElicitationStringOneOfFieldOneOf>) -> UIElicitationStringOneOfField { self.0.put("oneOf", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `default`.
    #[inline] pub fn default(mut self, value: &str) -> UIElicitationStringOneOfField { self.0.text("default", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationStringOneOfField { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationStringOneOfField<'_> { view::UIElicitationStringOneOfField(self.0.raw()) }
}

object_builder!(UIElicitationStringOneOfField);

/// A builder of `UIElicitationStringOneOfFieldOneOf`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIElicitationStringOneOfFieldOneOf(pub(crate) Fields);

impl UIElicitationStringOneOfFieldOneOf {
    /// Starts with what is required.
    #[inline]
    pub fn new(r#const: &str, title: &str) -> UIElicitationStringOneOfFieldOneOf {
        let mut fields = Fields::new();
        fields.text("const", r#const);
        fields.text("title", title);
        UIElicitationStringOneOfFieldOneOf(fields)
    }
    /// Sets `const`.
    #[inline] pub fn r#const(mut self, value: &str) -> UIElicitationStringOneOfFieldOneOf { self.0.text("const", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> UIElicitationStringOneOfFieldOneOf { self.0.text("title", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIElicitationStringOneOfFieldOneOf { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIElicitationStringOneOfFieldOneOf<'_> { view::UIElicitationStringOneOfFieldOneOf(self.0.raw()) }
}

object_builder!(UIElicitationStringOneOfFieldOneOf);

/// A builder of `UIExitPlanModeResponse`: the result of `exitPlanMode.request`, the answer to `exit_plan_mode.requested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIExitPlanModeResponse(pub(crate) Fields);

impl UIExitPlanModeResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new(approved: bool) -> UIExitPlanModeResponse {
        let mut fields = Fields::new();
        fields.bool("approved", approved);
        UIExitPlanModeResponse(fields)
    }
    /// Sets `approved`.
    #[inline] pub fn approved(mut self, value: bool) -> UIExitPlanModeResponse { self.0.bool("approved", value); self }
    /// Sets `selectedAction`.
    #[inline] pub fn selected_action(mut self, value: enums::UIExitPlanModeAction) -> UIExitPlanModeResponse { self.0.text("selectedAction", value.as_str()); self }
    /// Sets `autoApproveEdits`.
    #[inline] pub fn auto_approve_edits(mut self, value: bool) -> UIExitPlanModeResponse { self.0.bool("autoApproveEdits", value); self }
    /// Sets `feedback`.
    #[inline] pub fn feedback(mut self, value: &str) -> UIExitPlanModeResponse { self.0.text("feedback", value); self }
    /// Sets `deferImplementation`.
    #[inline] pub fn defer_implementation(mut self, value: bool) -> UIExitPlanModeResponse { self.0.bool("deferImplementation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIExitPlanModeResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIExitPlanModeResponse<'_> { view::UIExitPlanModeResponse(self.0.raw()) }
}

object_builder!(UIExitPlanModeResponse);

/// A builder of `UIHandlePendingAutoModeSwitchRequest`: the parameters of `session.ui.handlePendingAutoModeSwitch`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingAutoModeSwitchRequest(pub(crate) Fields);

impl UIHandlePendingAutoModeSwitchRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, response: enums::UIAutoModeSwitchResponse) -> UIHandlePendingAutoModeSwitchRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.text("response", response.as_str());
        UIHandlePendingAutoModeSwitchRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingAutoModeSwitchRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingAutoModeSwitchRequest { self.0.text("requestId", value); self }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: enums::UIAutoModeSwitchResponse) -> UIHandlePendingAutoModeSwitchRequest { self.0.text("response", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingAutoModeSwitchRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingAutoModeSwitchRequest<'_> { view::UIHandlePendingAutoModeSwitchRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingAutoModeSwitchRequest);

/// A builder of `UIHandlePendingElicitationRequest`: the parameters of `session.ui.handlePendingElicitation`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingElicitationRequest(pub(crate) Fields);

impl UIHandlePendingElicitationRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, result: UIElicitationResponse) -> UIHandlePendingElicitationRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.fields("result", &result.0);
        UIHandlePendingElicitationRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingElicitationRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingElicitationRequest { self.0.text("requestId", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: UIElicitationResponse) -> UIHandlePendingElicitationRequest { self.0.fields("result", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingElicitationRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingElicitationRequest<'_> { view::UIHandlePendingElicitationRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingElicitationRequest);

/// A builder of `UIHandlePendingExitPlanModeRequest`: the parameters of `session.ui.handlePendingExitPlanMode`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingExitPlanModeRequest(pub(crate) Fields);

impl UIHandlePendingExitPlanModeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, response: UIExitPlanModeResponse) -> UIHandlePendingExitPlanModeRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.fields("response", &response.0);
        UIHandlePendingExitPlanModeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingExitPlanModeRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingExitPlanModeRequest { self.0.text("requestId", value); self }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: UIExitPlanModeResponse) -> UIHandlePendingExitPlanModeRequest { self.0.fields("response", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingExitPlanModeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingExitPlanModeRequest<'_> { view::UIHandlePendingExitPlanModeRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingExitPlanModeRequest);

/// A builder of `UIHandlePendingSamplingRequest`: the parameters of `session.ui.handlePendingSampling`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingSamplingRequest(pub(crate) Fields);

impl UIHandlePendingSamplingRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> UIHandlePendingSamplingRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        UIHandlePendingSamplingRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingSamplingRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingSamplingRequest { self.0.text("requestId", value); self }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: UIHandlePendingSamplingResponse) -> UIHandlePendingSamplingRequest { self.0.fields("response", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingSamplingRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingSamplingRequest<'_> { view::UIHandlePendingSamplingRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingSamplingRequest);

/// A builder of `UIHandlePendingSamplingResponse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingSamplingResponse(pub(crate) Fields);

impl UIHandlePendingSamplingResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UIHandlePendingSamplingResponse {
        let fields = Fields::new();
        UIHandlePendingSamplingResponse(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingSamplingResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingSamplingResponse<'_> { view::UIHandlePendingSamplingResponse(self.0.raw()) }
}

object_builder!(UIHandlePendingSamplingResponse);

/// A builder of `UIHandlePendingSessionLimitsExhaustedRequest`: the parameters of `session.ui.handlePendingSessionLimitsExhausted`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingSessionLimitsExhaustedRequest(pub(crate) Fields);

impl UIHandlePendingSessionLimitsExhaustedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, response: UISessionLimitsExhaustedResponse) -> UIHandlePendingSessionLimitsExhaustedRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.fields("response", &response.0);
        UIHandlePendingSessionLimitsExhaustedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingSessionLimitsExhaustedRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingSessionLimitsExhaustedRequest { self.0.text("requestId", value); self }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: UISessionLimitsExhaustedResponse) -> UIHandlePendingSessionLimitsExhaustedRequest { self.0.fields("response", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingSessionLimitsExhaustedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingSessionLimitsExhaustedRequest<'_> { view::UIHandlePendingSessionLimitsExhaustedRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingSessionLimitsExhaustedRequest);

/// A builder of `UIHandlePendingUserInputRequest`: the parameters of `session.ui.handlePendingUserInput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIHandlePendingUserInputRequest(pub(crate) Fields);

impl UIHandlePendingUserInputRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, response: UIUserInputResponse) -> UIHandlePendingUserInputRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.fields("response", &response.0);
        UIHandlePendingUserInputRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIHandlePendingUserInputRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> UIHandlePendingUserInputRequest { self.0.text("requestId", value); self }
    /// Sets `response`.
    #[inline] pub fn response(mut self, value: UIUserInputResponse) -> UIHandlePendingUserInputRequest { self.0.fields("response", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIHandlePendingUserInputRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIHandlePendingUserInputRequest<'_> { view::UIHandlePendingUserInputRequest(self.0.raw()) }
}

object_builder!(UIHandlePendingUserInputRequest);

/// A builder of `UISessionLimitsExhaustedResponse`: the answer to `session_limits_exhausted.requested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UISessionLimitsExhaustedResponse(pub(crate) Fields);

impl UISessionLimitsExhaustedResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new(action: enums::UISessionLimitsExhaustedResponseAction) -> UISessionLimitsExhaustedResponse {
        let mut fields = Fields::new();
        fields.text("action", action.as_str());
        UISessionLimitsExhaustedResponse(fields)
    }
    /// Sets `action`.
    #[inline] pub fn action(mut self, value: enums::UISessionLimitsExhaustedResponseAction) -> UISessionLimitsExhaustedResponse { self.0.text("action", value.as_str()); self }
    /// Sets `additionalAiCredits`. More than `0`.
    #[inline] pub fn additional_ai_credits(mut self, value: f64) -> UISessionLimitsExhaustedResponse { self.0.number("additionalAiCredits", value); self }
    /// Sets `maxAiCredits`. More than `0`.
    #[inline] pub fn max_ai_credits(mut self, value: f64) -> UISessionLimitsExhaustedResponse { self.0.number("maxAiCredits", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UISessionLimitsExhaustedResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UISessionLimitsExhaustedResponse<'_> { view::UISessionLimitsExhaustedResponse(self.0.raw()) }
}

object_builder!(UISessionLimitsExhaustedResponse);

/// A builder of `UIUserInputResponse`: the answer to `user_input.requested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIUserInputResponse(pub(crate) Fields);

impl UIUserInputResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new(answer: &str, was_freeform: bool) -> UIUserInputResponse {
        let mut fields = Fields::new();
        fields.text("answer", answer);
        fields.bool("wasFreeform", was_freeform);
        UIUserInputResponse(fields)
    }
    /// Sets `answer`.
    #[inline] pub fn answer(mut self, value: &str) -> UIUserInputResponse { self.0.text("answer", value); self }
    /// Sets `wasFreeform`.
    #[inline] pub fn was_freeform(mut self, value: bool) -> UIUserInputResponse { self.0.bool("wasFreeform", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIUserInputResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIUserInputResponse<'_> { view::UIUserInputResponse(self.0.raw()) }
}

object_builder!(UIUserInputResponse);

/// A builder of `UserAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserAuthInfo(pub(crate) Fields);

impl UserAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, login: &str) -> UserAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "user");
        fields.text("host", host);
        fields.text("login", login);
        UserAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> UserAuthInfo { self.0.text("host", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> UserAuthInfo { self.0.text("login", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> UserAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserAuthInfo<'_> { view::UserAuthInfo(self.0.raw()) }
}

object_builder!(UserAuthInfo);

/// A builder of `UserInputAnswer`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserInputAnswer(pub(crate) Fields);

impl UserInputAnswer {
    /// Starts with what is required.
    #[inline]
    pub fn new(answer: &str, was_freeform: bool) -> UserInputAnswer {
        let mut fields = Fields::new();
        fields.text("answer", answer);
        fields.bool("wasFreeform", was_freeform);
        UserInputAnswer(fields)
    }
    /// Sets `answer`.
    #[inline] pub fn answer(mut self, value: &str) -> UserInputAnswer { self.0.text("answer", value); self }
    /// Sets `wasFreeform`.
    #[inline] pub fn was_freeform(mut self, value: bool) -> UserInputAnswer { self.0.bool("wasFreeform", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserInputAnswer { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserInputAnswer<'_> { view::UserInputAnswer(self.0.raw()) }
}

object_builder!(UserInputAnswer);

/// A builder of `UserInputNoResponse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserInputNoResponse(pub(crate) Fields);

impl UserInputNoResponse {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserInputNoResponse {
        let mut fields = Fields::new();
        fields.bool("noResponse", true);
        UserInputNoResponse(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserInputNoResponse { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserInputNoResponse<'_> { view::UserInputNoResponse(self.0.raw()) }
}

object_builder!(UserInputNoResponse);

/// A builder of `UserPromptSubmittedHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserPromptSubmittedHookOutput(pub(crate) Fields);

impl UserPromptSubmittedHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserPromptSubmittedHookOutput {
        let fields = Fields::new();
        UserPromptSubmittedHookOutput(fields)
    }
    /// Sets `modifiedPrompt`.
    #[inline] pub fn modified_prompt(mut self, value: &str) -> UserPromptSubmittedHookOutput { self.0.text("modifiedPrompt", value); self }
    /// Sets `additionalContext`.
    #[inline] pub fn additional_context(mut self, value: &str) -> UserPromptSubmittedHookOutput { self.0.text("additionalContext", value); self }
    /// Sets `suppressOutput`.
    #[inline] pub fn suppress_output(mut self, value: bool) -> UserPromptSubmittedHookOutput { self.0.bool("suppressOutput", value); self }
    /// Sets `decision`.
    #[inline] pub fn decision(mut self, value: enums::HookBlock) -> UserPromptSubmittedHookOutput { self.0.text("decision", value.as_str()); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> UserPromptSubmittedHookOutput { self.0.text("reason", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserPromptSubmittedHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserPromptSubmittedHookOutput<'_> { view::UserPromptSubmittedHookOutput(self.0.raw()) }
}

object_builder!(UserPromptSubmittedHookOutput);

/// A builder of `UserPromptSubmittedHookResult`: the answer to the hook `userPromptSubmitted`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserPromptSubmittedHookResult(pub(crate) Fields);

impl UserPromptSubmittedHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserPromptSubmittedHookResult {
        let fields = Fields::new();
        UserPromptSubmittedHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: UserPromptSubmittedHookOutput) -> UserPromptSubmittedHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserPromptSubmittedHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserPromptSubmittedHookResult<'_> { view::UserPromptSubmittedHookResult(self.0.raw()) }
}

object_builder!(UserPromptSubmittedHookResult);

/// A builder of `UserPromptTransformedHookOutput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserPromptTransformedHookOutput(pub(crate) Fields);

impl UserPromptTransformedHookOutput {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserPromptTransformedHookOutput {
        let fields = Fields::new();
        UserPromptTransformedHookOutput(fields)
    }
    /// Sets `modifiedTransformedPrompt`.
    #[inline] pub fn modified_transformed_prompt(mut self, value: &str) -> UserPromptTransformedHookOutput { self.0.text("modifiedTransformedPrompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserPromptTransformedHookOutput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserPromptTransformedHookOutput<'_> { view::UserPromptTransformedHookOutput(self.0.raw()) }
}

object_builder!(UserPromptTransformedHookOutput);

/// A builder of `UserPromptTransformedHookResult`: the answer to the hook `userPromptTransformed`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserPromptTransformedHookResult(pub(crate) Fields);

impl UserPromptTransformedHookResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserPromptTransformedHookResult {
        let fields = Fields::new();
        UserPromptTransformedHookResult(fields)
    }
    /// Sets `output`.
    #[inline] pub fn output(mut self, value: UserPromptTransformedHookOutput) -> UserPromptTransformedHookResult { self.0.fields("output", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserPromptTransformedHookResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserPromptTransformedHookResult<'_> { view::UserPromptTransformedHookResult(self.0.raw()) }
}

object_builder!(UserPromptTransformedHookResult);

/// A builder of `UserToolSessionApprovalCommands`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalCommands(pub(crate) Fields);

impl UserToolSessionApprovalCommands {
    /// Starts with what is required.
    #[inline]
    pub fn new(command_identifiers: impl IntoIterator<Item = impl AsRef<str>>) -> UserToolSessionApprovalCommands {
        let mut fields = Fields::new();
        fields.text("kind", "commands");
        fields.put("commandIdentifiers", &{ let mut series = Series::list(); for item in command_identifiers { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        UserToolSessionApprovalCommands(fields)
    }
    /// Sets `commandIdentifiers`.
    #[inline] pub fn command_identifiers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UserToolSessionApprovalCommands { self.0.put("commandIdentifiers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalCommands { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalCommands<'_> { view::UserToolSessionApprovalCommands(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalCommands);

/// A builder of `UserToolSessionApprovalCustomTool`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalCustomTool(pub(crate) Fields);

impl UserToolSessionApprovalCustomTool {
    /// Starts with what is required.
    #[inline]
    pub fn new(tool_name: &str) -> UserToolSessionApprovalCustomTool {
        let mut fields = Fields::new();
        fields.text("kind", "custom-tool");
        fields.text("toolName", tool_name);
        UserToolSessionApprovalCustomTool(fields)
    }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> UserToolSessionApprovalCustomTool { self.0.text("toolName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalCustomTool { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalCustomTool<'_> { view::UserToolSessionApprovalCustomTool(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalCustomTool);

/// A builder of `UserToolSessionApprovalExtensionEnvAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalExtensionEnvAccess(pub(crate) Fields);

impl UserToolSessionApprovalExtensionEnvAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str, environment_variables: impl IntoIterator<Item = impl AsRef<str>>) -> UserToolSessionApprovalExtensionEnvAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-env-access");
        fields.text("extensionName", extension_name);
        fields.put("environmentVariables", &{ let mut series = Series::list(); for item in environment_variables { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        UserToolSessionApprovalExtensionEnvAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> UserToolSessionApprovalExtensionEnvAccess { self.0.text("extensionName", value); self }
    /// Sets `environmentVariables`. Least number of items `1`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> UserToolSessionApprovalExtensionEnvAccess { self.0.put("environmentVariables", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalExtensionEnvAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalExtensionEnvAccess<'_> { view::UserToolSessionApprovalExtensionEnvAccess(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalExtensionEnvAccess);

/// A builder of `UserToolSessionApprovalExtensionManagement`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalExtensionManagement(pub(crate) Fields);

impl UserToolSessionApprovalExtensionManagement {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserToolSessionApprovalExtensionManagement {
        let mut fields = Fields::new();
        fields.text("kind", "extension-management");
        UserToolSessionApprovalExtensionManagement(fields)
    }
    /// Sets `operation`.
    #[inline] pub fn operation(mut self, value: &str) -> UserToolSessionApprovalExtensionManagement { self.0.text("operation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalExtensionManagement { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalExtensionManagement<'_> { view::UserToolSessionApprovalExtensionManagement(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalExtensionManagement);

/// A builder of `UserToolSessionApprovalExtensionPermissionAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalExtensionPermissionAccess(pub(crate) Fields);

impl UserToolSessionApprovalExtensionPermissionAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str) -> UserToolSessionApprovalExtensionPermissionAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-permission-access");
        fields.text("extensionName", extension_name);
        UserToolSessionApprovalExtensionPermissionAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> UserToolSessionApprovalExtensionPermissionAccess { self.0.text("extensionName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalExtensionPermissionAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalExtensionPermissionAccess<'_> { view::UserToolSessionApprovalExtensionPermissionAccess(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalExtensionPermissionAccess);

/// A builder of `UserToolSessionApprovalMcp`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalMcp(pub(crate) Fields);

impl UserToolSessionApprovalMcp {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, tool_name: Option<&str>) -> UserToolSessionApprovalMcp {
        let mut fields = Fields::new();
        fields.text("kind", "mcp");
        fields.text("serverName", server_name);
        match tool_name {
            Some(value) => { fields.text("toolName", value); }
            None => fields.null("toolName"),
        }
        UserToolSessionApprovalMcp(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> UserToolSessionApprovalMcp { self.0.text("serverName", value); self }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> UserToolSessionApprovalMcp { self.0.text("toolName", value); self }
    /// Sets `toolName` to null.
    #[inline] pub fn tool_name_null(mut self) -> UserToolSessionApprovalMcp { self.0.null("toolName"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalMcp { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalMcp<'_> { view::UserToolSessionApprovalMcp(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalMcp);

/// A builder of `UserToolSessionApprovalMemory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalMemory(pub(crate) Fields);

impl UserToolSessionApprovalMemory {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserToolSessionApprovalMemory {
        let mut fields = Fields::new();
        fields.text("kind", "memory");
        UserToolSessionApprovalMemory(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalMemory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalMemory<'_> { view::UserToolSessionApprovalMemory(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalMemory);

/// A builder of `UserToolSessionApprovalRead`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalRead(pub(crate) Fields);

impl UserToolSessionApprovalRead {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserToolSessionApprovalRead {
        let mut fields = Fields::new();
        fields.text("kind", "read");
        UserToolSessionApprovalRead(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalRead { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalRead<'_> { view::UserToolSessionApprovalRead(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalRead);

/// A builder of `UserToolSessionApprovalWorkflow`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalWorkflow(pub(crate) Fields);

impl UserToolSessionApprovalWorkflow {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserToolSessionApprovalWorkflow {
        let mut fields = Fields::new();
        fields.text("kind", "workflow");
        UserToolSessionApprovalWorkflow(fields)
    }
    /// Sets `approvalKey`.
    #[inline] pub fn approval_key(mut self, value: &str) -> UserToolSessionApprovalWorkflow { self.0.text("approvalKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalWorkflow { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalWorkflow<'_> { view::UserToolSessionApprovalWorkflow(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalWorkflow);

/// A builder of `UserToolSessionApprovalWrite`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserToolSessionApprovalWrite(pub(crate) Fields);

impl UserToolSessionApprovalWrite {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> UserToolSessionApprovalWrite {
        let mut fields = Fields::new();
        fields.text("kind", "write");
        UserToolSessionApprovalWrite(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserToolSessionApprovalWrite { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserToolSessionApprovalWrite<'_> { view::UserToolSessionApprovalWrite(self.0.raw()) }
}

object_builder!(UserToolSessionApprovalWrite);

/// A builder of `WorkflowAckResult`: the result of `session.workflow.journal.put`, the result of `session.workflow.log`, the result of `workflow.abort`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowAckResult(pub(crate) Fields);

impl WorkflowAckResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowAckResult {
        let fields = Fields::new();
        WorkflowAckResult(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowAckResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowAckResult<'_> { view::WorkflowAckResult(self.0.raw()) }
}

object_builder!(WorkflowAckResult);

/// A builder of `WorkflowExecuteResult`: the result of `workflow.execute`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowExecuteResult(pub(crate) Fields);

impl WorkflowExecuteResult {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowExecuteResult {
        let fields = Fields::new();
        WorkflowExecuteResult(fields)
    }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<JsonText>) -> WorkflowExecuteResult { self.0.put("result", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowExecuteResult { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowExecuteResult<'_> { view::WorkflowExecuteResult(self.0.raw()) }
}

object_builder!(WorkflowExecuteResult);

/// A builder of `WorkspacesCreateFileRequest`: the parameters of `session.workspaces.createFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesCreateFileRequest(pub(crate) Fields);

impl WorkspacesCreateFileRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, content: &str) -> WorkspacesCreateFileRequest {
        let mut fields = Fields::new();
        fields.text("path", path);
        fields.text("content", content);
        WorkspacesCreateFileRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesCreateFileRequest { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> WorkspacesCreateFileRequest { self.0.text("path", value); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> WorkspacesCreateFileRequest { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesCreateFileRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesCreateFileRequest<'_> { view::WorkspacesCreateFileRequest(self.0.raw()) }
}

object_builder!(WorkspacesCreateFileRequest);

/// A builder of `WorkspacesReadFileRequest`: the parameters of `session.workspaces.readFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesReadFileRequest(pub(crate) Fields);

impl WorkspacesReadFileRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> WorkspacesReadFileRequest {
        let mut fields = Fields::new();
        fields.text("path", path);
        WorkspacesReadFileRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesReadFileRequest { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> WorkspacesReadFileRequest { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesReadFileRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesReadFileRequest<'_> { view::WorkspacesReadFileRequest(self.0.raw()) }
}

object_builder!(WorkspacesReadFileRequest);

/// A builder of `Attachment`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct Attachment(pub(crate) JsonText);

union_builder!(Attachment);

/// A copy, with what is not known here.
impl From<view::Attachment<'_>> for Attachment {
    #[inline]
    fn from(view: view::Attachment<'_>) -> Attachment {
        Attachment(view.raw().into())
    }
}

impl From<AttachmentFile> for Attachment {
    #[inline] fn from(value: AttachmentFile) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentDirectory> for Attachment {
    #[inline] fn from(value: AttachmentDirectory) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentSelection> for Attachment {
    #[inline] fn from(value: AttachmentSelection) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubReference> for Attachment {
    #[inline] fn from(value: AttachmentGitHubReference) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubCommit> for Attachment {
    #[inline] fn from(value: AttachmentGitHubCommit) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubRelease> for Attachment {
    #[inline] fn from(value: AttachmentGitHubRelease) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubActionsJob> for Attachment {
    #[inline] fn from(value: AttachmentGitHubActionsJob) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubRepository> for Attachment {
    #[inline] fn from(value: AttachmentGitHubRepository) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubFileDiff> for Attachment {
    #[inline] fn from(value: AttachmentGitHubFileDiff) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubTreeComparison> for Attachment {
    #[inline] fn from(value: AttachmentGitHubTreeComparison) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubUrl> for Attachment {
    #[inline] fn from(value: AttachmentGitHubUrl) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubFile> for Attachment {
    #[inline] fn from(value: AttachmentGitHubFile) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentGitHubSnippet> for Attachment {
    #[inline] fn from(value: AttachmentGitHubSnippet) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentBlob> for Attachment {
    #[inline] fn from(value: AttachmentBlob) -> Attachment { Attachment(value.0.into_json()) }
}

impl From<AttachmentExtensionContext> for Attachment {
    #[inline] fn from(value: AttachmentExtensionContext) -> Attachment { Attachment(value.0.into_json()) }
}

/// A builder of `AuthInfo`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct AuthInfo(pub(crate) JsonText);

union_builder!(AuthInfo);

/// A copy, with what is not known here.
impl From<view::AuthInfo<'_>> for AuthInfo {
    #[inline]
    fn from(view: view::AuthInfo<'_>) -> AuthInfo {
        AuthInfo(view.raw().into())
    }
}

impl From<HMACAuthInfo> for AuthInfo {
    #[inline] fn from(value: HMACAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<EnvAuthInfo> for AuthInfo {
    #[inline] fn from(value: EnvAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<TokenAuthInfo> for AuthInfo {
    #[inline] fn from(value: TokenAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<TokenProviderAuthInfo> for AuthInfo {
    #[inline] fn from(value: TokenProviderAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<CopilotApiTokenAuthInfo> for AuthInfo {
    #[inline] fn from(value: CopilotApiTokenAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<UserAuthInfo> for AuthInfo {
    #[inline] fn from(value: UserAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<GhCliAuthInfo> for AuthInfo {
    #[inline] fn from(value: GhCliAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

impl From<ApiKeyAuthInfo> for AuthInfo {
    #[inline] fn from(value: ApiKeyAuthInfo) -> AuthInfo { AuthInfo(value.0.into_json()) }
}

/// A builder of `EntraTokenProviderResult`: the result of `entraToken.getToken`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct EntraTokenProviderResult(pub(crate) JsonText);

union_builder!(EntraTokenProviderResult);

/// A copy, with what is not known here.
impl From<view::EntraTokenProviderResult<'_>> for EntraTokenProviderResult {
    #[inline]
    fn from(view: view::EntraTokenProviderResult<'_>) -> EntraTokenProviderResult {
        EntraTokenProviderResult(view.raw().into())
    }
}

impl From<EntraTokenProviderResultIdentity> for EntraTokenProviderResult {
    #[inline] fn from(value: EntraTokenProviderResultIdentity) -> EntraTokenProviderResult { EntraTokenProviderResult(value.0.into_json()) }
}

impl From<EntraTokenProviderResultToken> for EntraTokenProviderResult {
    #[inline] fn from(value: EntraTokenProviderResultToken) -> EntraTokenProviderResult { EntraTokenProviderResult(value.0.into_json()) }
}

impl From<EntraTokenProviderResultUnavailable> for EntraTokenProviderResult {
    #[inline] fn from(value: EntraTokenProviderResultUnavailable) -> EntraTokenProviderResult { EntraTokenProviderResult(value.0.into_json()) }
}

impl From<EntraTokenProviderResultCancelled> for EntraTokenProviderResult {
    #[inline] fn from(value: EntraTokenProviderResultCancelled) -> EntraTokenProviderResult { EntraTokenProviderResult(value.0.into_json()) }
}

/// A builder of `EventLogTypes`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct EventLogTypes(pub(crate) JsonText);

impl EventLogTypes {
    /// One of the kind `List`.
    #[inline] pub fn list(value: impl IntoIterator<Item = impl AsRef<str>>) -> EventLogTypes { EventLogTypes({ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }) }
}

union_builder!(EventLogTypes);

impl From<&str> for EventLogTypes {
    #[inline] fn from(value: &str) -> EventLogTypes { EventLogTypes(JsonText::from(value)) }
}

/// A builder of `ExpConfigParametersValue`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ExpConfigParametersValue(pub(crate) JsonText);

union_builder!(ExpConfigParametersValue);

impl From<bool> for ExpConfigParametersValue {
    #[inline] fn from(value: bool) -> ExpConfigParametersValue { ExpConfigParametersValue(JsonText::from(value)) }
}

impl From<f64> for ExpConfigParametersValue {
    #[inline] fn from(value: f64) -> ExpConfigParametersValue { ExpConfigParametersValue(JsonText::from(value)) }
}

impl From<&str> for ExpConfigParametersValue {
    #[inline] fn from(value: &str) -> ExpConfigParametersValue { ExpConfigParametersValue(JsonText::from(value)) }
}

/// A builder of `ExternalToolResult`: the answer to `external_tool.requested`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ExternalToolResult(pub(crate) JsonText);

union_builder!(ExternalToolResult);

impl From<&str> for ExternalToolResult {
    #[inline] fn from(value: &str) -> ExternalToolResult { ExternalToolResult(JsonText::from(value)) }
}

impl From<ExternalToolTextResultForLlm> for ExternalToolResult {
    #[inline] fn from(value: ExternalToolTextResultForLlm) -> ExternalToolResult { ExternalToolResult(value.0.into_json()) }
}

/// A builder of `ExternalToolTextResultForLlmContent`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ExternalToolTextResultForLlmContent(pub(crate) JsonText);

union_builder!(ExternalToolTextResultForLlmContent);

/// A copy, with what is not known here.
impl From<view::ExternalToolTextResultForLlmContent<'_>> for ExternalToolTextResultForLlmContent {
    #[inline]
    fn from(view: view::ExternalToolTextResultForLlmContent<'_>) -> ExternalToolTextResultForLlmContent {
        ExternalToolTextResultForLlmContent(view.raw().into())
    }
}

impl From<ExternalToolTextResultForLlmContentText> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentText) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentTerminal> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentTerminal) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentShellExit> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentShellExit) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentImage> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentImage) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentAudio> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentAudio) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentResourceLink> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentResourceLink) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

impl From<ExternalToolTextResultForLlmContentResource> for ExternalToolTextResultForLlmContent {
    #[inline] fn from(value: ExternalToolTextResultForLlmContentResource) -> ExternalToolTextResultForLlmContent { ExternalToolTextResultForLlmContent(value.0.into_json()) }
}

/// A builder of `ExternalToolTextResultForLlmContentResourceDetails`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ExternalToolTextResultForLlmContentResourceDetails(pub(crate) JsonText);

union_builder!(ExternalToolTextResultForLlmContentResourceDetails);

/// A copy, with what is not known here.
impl From<view::ExternalToolTextResultForLlmContentResourceDetails<'_>> for ExternalToolTextResultForLlmContentResourceDetails {
    #[inline]
    fn from(view: view::ExternalToolTextResultForLlmContentResourceDetails<'_>) -> ExternalToolTextResultForLlmContentResourceDetails {
        ExternalToolTextResultForLlmContentResourceDetails(view.raw().into())
    }
}

impl From<EmbeddedTextResourceContents> for ExternalToolTextResultForLlmContentResourceDetails {
    #[inline] fn from(value: EmbeddedTextResourceContents) -> ExternalToolTextResultForLlmContentResourceDetails { ExternalToolTextResultForLlmContentResourceDetails(value.0.into_json()) }
}

impl From<EmbeddedBlobResourceContents> for ExternalToolTextResultForLlmContentResourceDetails {
    #[inline] fn from(value: EmbeddedBlobResourceContents) -> ExternalToolTextResultForLlmContentResourceDetails { ExternalToolTextResultForLlmContentResourceDetails(value.0.into_json()) }
}

/// A builder of `FilterMapping`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct FilterMapping(pub(crate) JsonText);

impl FilterMapping {
    /// One of the kind `Map`.
    #[inline] pub fn map(value: impl IntoIterator<Item = (impl AsRef<str>, enums::ContentFilterMode)>) -> FilterMapping { FilterMapping({ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_str())); } series.finish() }) }
}

union_builder!(FilterMapping);

impl From<enums::ContentFilterMode> for FilterMapping {
    #[inline] fn from(value: enums::ContentFilterMode) -> FilterMapping { FilterMapping(JsonText::from(value.as_str())) }
}

/// A builder of `GitHubTokenAcquireResult`: the result of `gitHubToken.getToken`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct GitHubTokenAcquireResult(pub(crate) JsonText);

union_builder!(GitHubTokenAcquireResult);

/// A copy, with what is not known here.
impl From<view::GitHubTokenAcquireResult<'_>> for GitHubTokenAcquireResult {
    #[inline]
    fn from(view: view::GitHubTokenAcquireResult<'_>) -> GitHubTokenAcquireResult {
        GitHubTokenAcquireResult(view.raw().into())
    }
}

impl From<GitHubTokenAcquireResultToken> for GitHubTokenAcquireResult {
    #[inline] fn from(value: GitHubTokenAcquireResultToken) -> GitHubTokenAcquireResult { GitHubTokenAcquireResult(value.0.into_json()) }
}

impl From<GitHubTokenAcquireResultCancelled> for GitHubTokenAcquireResult {
    #[inline] fn from(value: GitHubTokenAcquireResultCancelled) -> GitHubTokenAcquireResult { GitHubTokenAcquireResult(value.0.into_json()) }
}

/// A builder of `InstalledPluginSource`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct InstalledPluginSource(pub(crate) JsonText);

union_builder!(InstalledPluginSource);

impl From<&str> for InstalledPluginSource {
    #[inline] fn from(value: &str) -> InstalledPluginSource { InstalledPluginSource(JsonText::from(value)) }
}

impl From<InstalledPluginSourceGitHub> for InstalledPluginSource {
    #[inline] fn from(value: InstalledPluginSourceGitHub) -> InstalledPluginSource { InstalledPluginSource(value.0.into_json()) }
}

impl From<InstalledPluginSourceUrl> for InstalledPluginSource {
    #[inline] fn from(value: InstalledPluginSourceUrl) -> InstalledPluginSource { InstalledPluginSource(value.0.into_json()) }
}

impl From<InstalledPluginSourceLocal> for InstalledPluginSource {
    #[inline] fn from(value: InstalledPluginSourceLocal) -> InstalledPluginSource { InstalledPluginSource(value.0.into_json()) }
}

/// A builder of `McpHeadersHandlePendingHeadersRefreshRequest`: the answer to `mcp.headers_refresh_required`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpHeadersHandlePendingHeadersRefreshRequest(pub(crate) JsonText);

union_builder!(McpHeadersHandlePendingHeadersRefreshRequest);

/// A copy, with what is not known here.
impl From<view::McpHeadersHandlePendingHeadersRefreshRequest<'_>> for McpHeadersHandlePendingHeadersRefreshRequest {
    #[inline]
    fn from(view: view::McpHeadersHandlePendingHeadersRefreshRequest<'_>) -> McpHeadersHandlePendingHeadersRefreshRequest {
        McpHeadersHandlePendingHeadersRefreshRequest(view.raw().into())
    }
}

impl From<McpHeadersHandlePendingHeadersRefreshRequestHeaders> for McpHeadersHandlePendingHeadersRefreshRequest {
    #[inline] fn from(value: McpHeadersHandlePendingHeadersRefreshRequestHeaders) -> McpHeadersHandlePendingHeadersRefreshRequest { McpHeadersHandlePendingHeadersRefreshRequest(value.0.into_json()) }
}

impl From<McpHeadersHandlePendingHeadersRefreshRequestNone> for McpHeadersHandlePendingHeadersRefreshRequest {
    #[inline] fn from(value: McpHeadersHandlePendingHeadersRefreshRequestNone) -> McpHeadersHandlePendingHeadersRefreshRequest { McpHeadersHandlePendingHeadersRefreshRequest(value.0.into_json()) }
}

impl From<McpHeadersHandlePendingHeadersRefreshRequestError> for McpHeadersHandlePendingHeadersRefreshRequest {
    #[inline] fn from(value: McpHeadersHandlePendingHeadersRefreshRequestError) -> McpHeadersHandlePendingHeadersRefreshRequest { McpHeadersHandlePendingHeadersRefreshRequest(value.0.into_json()) }
}

/// A builder of `McpOauthPendingRequestResponse`: the answer to `mcp.oauth_required`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpOauthPendingRequestResponse(pub(crate) JsonText);

union_builder!(McpOauthPendingRequestResponse);

/// A copy, with what is not known here.
impl From<view::McpOauthPendingRequestResponse<'_>> for McpOauthPendingRequestResponse {
    #[inline]
    fn from(view: view::McpOauthPendingRequestResponse<'_>) -> McpOauthPendingRequestResponse {
        McpOauthPendingRequestResponse(view.raw().into())
    }
}

impl From<McpOauthPendingRequestResponseToken> for McpOauthPendingRequestResponse {
    #[inline] fn from(value: McpOauthPendingRequestResponseToken) -> McpOauthPendingRequestResponse { McpOauthPendingRequestResponse(value.0.into_json()) }
}

impl From<McpOauthPendingRequestResponseCancelled> for McpOauthPendingRequestResponse {
    #[inline] fn from(value: McpOauthPendingRequestResponseCancelled) -> McpOauthPendingRequestResponse { McpOauthPendingRequestResponse(value.0.into_json()) }
}

impl From<McpOauthPendingRequestResponseRuntimeRefresh> for McpOauthPendingRequestResponse {
    #[inline] fn from(value: McpOauthPendingRequestResponseRuntimeRefresh) -> McpOauthPendingRequestResponse { McpOauthPendingRequestResponse(value.0.into_json()) }
}

/// A builder of `McpSafeForTelemetry`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpSafeForTelemetry(pub(crate) JsonText);

union_builder!(McpSafeForTelemetry);

impl From<bool> for McpSafeForTelemetry {
    #[inline] fn from(value: bool) -> McpSafeForTelemetry { McpSafeForTelemetry(JsonText::from(value)) }
}

impl From<McpSafeForTelemetryFields> for McpSafeForTelemetry {
    #[inline] fn from(value: McpSafeForTelemetryFields) -> McpSafeForTelemetry { McpSafeForTelemetry(value.0.into_json()) }
}

/// A builder of `McpServerAuthConfig`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpServerAuthConfig(pub(crate) JsonText);

union_builder!(McpServerAuthConfig);

impl From<bool> for McpServerAuthConfig {
    #[inline] fn from(value: bool) -> McpServerAuthConfig { McpServerAuthConfig(JsonText::from(value)) }
}

impl From<McpServerAuthConfigRedirectPort> for McpServerAuthConfig {
    #[inline] fn from(value: McpServerAuthConfigRedirectPort) -> McpServerAuthConfig { McpServerAuthConfig(value.0.into_json()) }
}

/// A builder of `McpServerConfig`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpServerConfig(pub(crate) JsonText);

union_builder!(McpServerConfig);

/// A copy, with what is not known here.
impl From<view::McpServerConfig<'_>> for McpServerConfig {
    #[inline]
    fn from(view: view::McpServerConfig<'_>) -> McpServerConfig {
        McpServerConfig(view.raw().into())
    }
}

impl From<McpServerConfigStdio> for McpServerConfig {
    #[inline] fn from(value: McpServerConfigStdio) -> McpServerConfig { McpServerConfig(value.0.into_json()) }
}

impl From<McpServerConfigHttp> for McpServerConfig {
    #[inline] fn from(value: McpServerConfigHttp) -> McpServerConfig { McpServerConfig(value.0.into_json()) }
}

impl From<McpServerConfigMemory> for McpServerConfig {
    #[inline] fn from(value: McpServerConfigMemory) -> McpServerConfig { McpServerConfig(value.0.into_json()) }
}

/// A builder of `PermissionDecision`: the answer to `permission.requested`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct PermissionDecision(pub(crate) JsonText);

union_builder!(PermissionDecision);

/// A copy, with what is not known here.
impl From<view::PermissionDecision<'_>> for PermissionDecision {
    #[inline]
    fn from(view: view::PermissionDecision<'_>) -> PermissionDecision {
        PermissionDecision(view.raw().into())
    }
}

impl From<PermissionDecisionApproveOnce> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApproveOnce) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSession> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApproveForSession) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApproveReadOnlyForSession> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApproveReadOnlyForSession) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocation> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApproveForLocation) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApprovePermanently> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApprovePermanently) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionReject> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionReject) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionUserNotAvailable> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionUserNotAvailable) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApproved> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApproved) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApprovedForSession> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApprovedForSession) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionApprovedForLocation> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionApprovedForLocation) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionCancelled> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionCancelled) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionDeniedByRules> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionDeniedByRules) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionDeniedInteractivelyByUser> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionDeniedInteractivelyByUser) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionDeniedByContentExclusionPolicy> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionDeniedByContentExclusionPolicy) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

impl From<PermissionDecisionDeniedByPermissionRequestHook> for PermissionDecision {
    #[inline] fn from(value: PermissionDecisionDeniedByPermissionRequestHook) -> PermissionDecision { PermissionDecision(value.0.into_json()) }
}

/// A builder of `PermissionDecisionApproveForLocationApproval`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct PermissionDecisionApproveForLocationApproval(pub(crate) JsonText);

union_builder!(PermissionDecisionApproveForLocationApproval);

/// A copy, with what is not known here.
impl From<view::PermissionDecisionApproveForLocationApproval<'_>> for PermissionDecisionApproveForLocationApproval {
    #[inline]
    fn from(view: view::PermissionDecisionApproveForLocationApproval<'_>) -> PermissionDecisionApproveForLocationApproval {
        PermissionDecisionApproveForLocationApproval(view.raw().into())
    }
}

impl From<PermissionDecisionApproveForLocationApprovalCommands> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalCommands) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalRead> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalRead) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalWrite> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalWrite) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalMcp> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalMcp) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalMcpSampling> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalMcpSampling) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalMemory> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalMemory) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalCustomTool> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalCustomTool) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalExtensionManagement> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalExtensionManagement) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalWorkflow> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalWorkflow) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForLocationApprovalExtensionEnvAccess> for PermissionDecisionApproveForLocationApproval {
    #[inline] fn from(value: PermissionDecisionApproveForLocationApprovalExtensionEnvAccess) -> PermissionDecisionApproveForLocationApproval { PermissionDecisionApproveForLocationApproval(value.0.into_json()) }
}

/// A builder of `PermissionDecisionApproveForSessionApproval`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct PermissionDecisionApproveForSessionApproval(pub(crate) JsonText);

union_builder!(PermissionDecisionApproveForSessionApproval);

/// A copy, with what is not known here.
impl From<view::PermissionDecisionApproveForSessionApproval<'_>> for PermissionDecisionApproveForSessionApproval {
    #[inline]
    fn from(view: view::PermissionDecisionApproveForSessionApproval<'_>) -> PermissionDecisionApproveForSessionApproval {
        PermissionDecisionApproveForSessionApproval(view.raw().into())
    }
}

impl From<PermissionDecisionApproveForSessionApprovalCommands> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalCommands) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalRead> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalRead) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalWrite> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalWrite) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalMcp> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalMcp) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalMcpSampling> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalMcpSampling) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalMemory> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalMemory) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalCustomTool> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalCustomTool) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalExtensionManagement> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalExtensionManagement) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalWorkflow> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalWorkflow) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

impl From<PermissionDecisionApproveForSessionApprovalExtensionEnvAccess> for PermissionDecisionApproveForSessionApproval {
    #[inline] fn from(value: PermissionDecisionApproveForSessionApprovalExtensionEnvAccess) -> PermissionDecisionApproveForSessionApproval { PermissionDecisionApproveForSessionApproval(value.0.into_json()) }
}

/// A builder of `ProtocolMarkerSectionOverride`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ProtocolMarkerSectionOverride(pub(crate) JsonText);

union_builder!(ProtocolMarkerSectionOverride);

/// A copy, with what is not known here.
impl From<view::ProtocolMarkerSectionOverride<'_>> for ProtocolMarkerSectionOverride {
    #[inline]
    fn from(view: view::ProtocolMarkerSectionOverride<'_>) -> ProtocolMarkerSectionOverride {
        ProtocolMarkerSectionOverride(view.raw().into())
    }
}

impl From<ProtocolMarkerSectionOverrideTransform> for ProtocolMarkerSectionOverride {
    #[inline] fn from(value: ProtocolMarkerSectionOverrideTransform) -> ProtocolMarkerSectionOverride { ProtocolMarkerSectionOverride(value.0.into_json()) }
}

impl From<ProtocolMarkerSectionOverridePreserve> for ProtocolMarkerSectionOverride {
    #[inline] fn from(value: ProtocolMarkerSectionOverridePreserve) -> ProtocolMarkerSectionOverride { ProtocolMarkerSectionOverride(value.0.into_json()) }
}

/// A builder of `ProtocolSectionOverride`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ProtocolSectionOverride(pub(crate) JsonText);

union_builder!(ProtocolSectionOverride);

/// A copy, with what is not known here.
impl From<view::ProtocolSectionOverride<'_>> for ProtocolSectionOverride {
    #[inline]
    fn from(view: view::ProtocolSectionOverride<'_>) -> ProtocolSectionOverride {
        ProtocolSectionOverride(view.raw().into())
    }
}

impl From<ProtocolStaticSectionOverride> for ProtocolSectionOverride {
    #[inline] fn from(value: ProtocolStaticSectionOverride) -> ProtocolSectionOverride { ProtocolSectionOverride(value.0.into_json()) }
}

impl From<ProtocolMarkerSectionOverrideTransform> for ProtocolSectionOverride {
    #[inline] fn from(value: ProtocolMarkerSectionOverrideTransform) -> ProtocolSectionOverride { ProtocolSectionOverride(value.0.into_json()) }
}

impl From<ProtocolMarkerSectionOverridePreserve> for ProtocolSectionOverride {
    #[inline] fn from(value: ProtocolMarkerSectionOverridePreserve) -> ProtocolSectionOverride { ProtocolSectionOverride(value.0.into_json()) }
}

impl From<ProtocolMarkerSectionOverride> for ProtocolSectionOverride {
    #[inline] fn from(value: ProtocolMarkerSectionOverride) -> ProtocolSectionOverride { ProtocolSectionOverride(value.0) }
}

/// A builder of `ProtocolSystemMessageConfig`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct ProtocolSystemMessageConfig(pub(crate) JsonText);

union_builder!(ProtocolSystemMessageConfig);

/// A copy, with what is not known here.
impl From<view::ProtocolSystemMessageConfig<'_>> for ProtocolSystemMessageConfig {
    #[inline]
    fn from(view: view::ProtocolSystemMessageConfig<'_>) -> ProtocolSystemMessageConfig {
        ProtocolSystemMessageConfig(view.raw().into())
    }
}

impl From<ProtocolSystemMessageAppendConfig> for ProtocolSystemMessageConfig {
    #[inline] fn from(value: ProtocolSystemMessageAppendConfig) -> ProtocolSystemMessageConfig { ProtocolSystemMessageConfig(value.0.into_json()) }
}

impl From<ProtocolSystemMessageReplaceConfig> for ProtocolSystemMessageConfig {
    #[inline] fn from(value: ProtocolSystemMessageReplaceConfig) -> ProtocolSystemMessageConfig { ProtocolSystemMessageConfig(value.0.into_json()) }
}

impl From<ProtocolSystemMessageCustomizeConfig> for ProtocolSystemMessageConfig {
    #[inline] fn from(value: ProtocolSystemMessageCustomizeConfig) -> ProtocolSystemMessageConfig { ProtocolSystemMessageConfig(value.0.into_json()) }
}

/// A builder of `QueuedCommandResult`: the answer to `command.queued`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct QueuedCommandResult(pub(crate) JsonText);

union_builder!(QueuedCommandResult);

/// A copy, with what is not known here.
impl From<view::QueuedCommandResult<'_>> for QueuedCommandResult {
    #[inline]
    fn from(view: view::QueuedCommandResult<'_>) -> QueuedCommandResult {
        QueuedCommandResult(view.raw().into())
    }
}

impl From<QueuedCommandHandled> for QueuedCommandResult {
    #[inline] fn from(value: QueuedCommandHandled) -> QueuedCommandResult { QueuedCommandResult(value.0.into_json()) }
}

impl From<QueuedCommandNotHandled> for QueuedCommandResult {
    #[inline] fn from(value: QueuedCommandNotHandled) -> QueuedCommandResult { QueuedCommandResult(value.0.into_json()) }
}

/// A builder of `SessionInstalledPluginSource`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct SessionInstalledPluginSource(pub(crate) JsonText);

union_builder!(SessionInstalledPluginSource);

impl From<&str> for SessionInstalledPluginSource {
    #[inline] fn from(value: &str) -> SessionInstalledPluginSource { SessionInstalledPluginSource(JsonText::from(value)) }
}

impl From<SessionInstalledPluginSourceGitHub> for SessionInstalledPluginSource {
    #[inline] fn from(value: SessionInstalledPluginSourceGitHub) -> SessionInstalledPluginSource { SessionInstalledPluginSource(value.0.into_json()) }
}

impl From<SessionInstalledPluginSourceUrl> for SessionInstalledPluginSource {
    #[inline] fn from(value: SessionInstalledPluginSourceUrl) -> SessionInstalledPluginSource { SessionInstalledPluginSource(value.0.into_json()) }
}

impl From<SessionInstalledPluginSourceLocal> for SessionInstalledPluginSource {
    #[inline] fn from(value: SessionInstalledPluginSourceLocal) -> SessionInstalledPluginSource { SessionInstalledPluginSource(value.0.into_json()) }
}

/// A builder of `UIElicitationFieldValue`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct UIElicitationFieldValue(pub(crate) JsonText);

impl UIElicitationFieldValue {
    /// One of the kind `List`.
    #[inline] pub fn list(value: impl IntoIterator<Item = impl AsRef<str>>) -> UIElicitationFieldValue { UIElicitationFieldValue({ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }) }
}

union_builder!(UIElicitationFieldValue);

impl From<&str> for UIElicitationFieldValue {
    #[inline] fn from(value: &str) -> UIElicitationFieldValue { UIElicitationFieldValue(JsonText::from(value)) }
}

impl From<f64> for UIElicitationFieldValue {
    #[inline] fn from(value: f64) -> UIElicitationFieldValue { UIElicitationFieldValue(JsonText::from(value)) }
}

impl From<bool> for UIElicitationFieldValue {
    #[inline] fn from(value: bool) -> UIElicitationFieldValue { UIElicitationFieldValue(JsonText::from(value)) }
}

/// A builder of `UIElicitationSchemaProperty`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct UIElicitationSchemaProperty(pub(crate) JsonText);

union_builder!(UIElicitationSchemaProperty);

/// A copy, with what is not known here.
impl From<view::UIElicitationSchemaProperty<'_>> for UIElicitationSchemaProperty {
    #[inline]
    fn from(view: view::UIElicitationSchemaProperty<'_>) -> UIElicitationSchemaProperty {
        UIElicitationSchemaProperty(view.raw().into())
    }
}

impl From<UIElicitationStringEnumField> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationStringEnumField) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationStringOneOfField> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationStringOneOfField) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationArrayEnumField> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationArrayEnumField) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationArrayAnyOfField> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationArrayAnyOfField) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationSchemaPropertyBoolean> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationSchemaPropertyBoolean) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationSchemaPropertyString> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationSchemaPropertyString) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

impl From<UIElicitationSchemaPropertyNumber> for UIElicitationSchemaProperty {
    #[inline] fn from(value: UIElicitationSchemaPropertyNumber) -> UIElicitationSchemaProperty { UIElicitationSchemaProperty(value.0.into_json()) }
}

/// A builder of `UserInputResult`: the result of `userInput.request`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct UserInputResult(pub(crate) JsonText);

union_builder!(UserInputResult);

/// A copy, with what is not known here.
impl From<view::UserInputResult<'_>> for UserInputResult {
    #[inline]
    fn from(view: view::UserInputResult<'_>) -> UserInputResult {
        UserInputResult(view.raw().into())
    }
}

impl From<UserInputAnswer> for UserInputResult {
    #[inline] fn from(value: UserInputAnswer) -> UserInputResult { UserInputResult(value.0.into_json()) }
}

impl From<UserInputNoResponse> for UserInputResult {
    #[inline] fn from(value: UserInputNoResponse) -> UserInputResult { UserInputResult(value.0.into_json()) }
}

/// A builder of `UserToolSessionApproval`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct UserToolSessionApproval(pub(crate) JsonText);

union_builder!(UserToolSessionApproval);

/// A copy, with what is not known here.
impl From<view::UserToolSessionApproval<'_>> for UserToolSessionApproval {
    #[inline]
    fn from(view: view::UserToolSessionApproval<'_>) -> UserToolSessionApproval {
        UserToolSessionApproval(view.raw().into())
    }
}

impl From<UserToolSessionApprovalCommands> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalCommands) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalRead> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalRead) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalWrite> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalWrite) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalMcp> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalMcp) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalMemory> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalMemory) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalCustomTool> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalCustomTool) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalExtensionManagement> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalExtensionManagement) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalWorkflow> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalWorkflow) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalExtensionPermissionAccess> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalExtensionPermissionAccess) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

impl From<UserToolSessionApprovalExtensionEnvAccess> for UserToolSessionApproval {
    #[inline] fn from(value: UserToolSessionApprovalExtensionEnvAccess) -> UserToolSessionApproval { UserToolSessionApproval(value.0.into_json()) }
}

