//! Enums: what is there by default.

use crate::shape::{enum_base, word};

/// The strings of `AbortReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbortReason {
    /// `user_initiated`
    UserInitiated,
    /// `remote_command`
    RemoteCommand,
    /// `user_abort`
    UserAbort,
    /// `autopilot_credit_limit`
    AutopilotCreditLimit,
    /// Another string.
    Unknown(Box<str>),
}

impl AbortReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AbortReason {
        match word(0, 4, text) {
            Some(0) => AbortReason::UserInitiated,
            Some(1) => AbortReason::RemoteCommand,
            Some(2) => AbortReason::UserAbort,
            Some(3) => AbortReason::AutopilotCreditLimit,
            _ => AbortReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AbortReason::UserInitiated => "user_initiated",
            AbortReason::RemoteCommand => "remote_command",
            AbortReason::UserAbort => "user_abort",
            AbortReason::AutopilotCreditLimit => "autopilot_credit_limit",
            AbortReason::Unknown(text) => text,
        }
    }
}

enum_base!(AbortReason);

/// The strings of `AdaptiveThinkingSupport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdaptiveThinkingSupport {
    /// `unsupported`
    Unsupported,
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `adaptive_only`
    AdaptiveOnly,
    /// Another string.
    Unknown(Box<str>),
}

impl AdaptiveThinkingSupport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AdaptiveThinkingSupport {
        match word(698, 4, text) {
            Some(0) => AdaptiveThinkingSupport::Unsupported,
            Some(1) => AdaptiveThinkingSupport::Optional,
            Some(2) => AdaptiveThinkingSupport::Required,
            Some(3) => AdaptiveThinkingSupport::AdaptiveOnly,
            _ => AdaptiveThinkingSupport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AdaptiveThinkingSupport::Unsupported => "unsupported",
            AdaptiveThinkingSupport::Optional => "optional",
            AdaptiveThinkingSupport::Required => "required",
            AdaptiveThinkingSupport::AdaptiveOnly => "adaptive_only",
            AdaptiveThinkingSupport::Unknown(text) => text,
        }
    }
}

enum_base!(AdaptiveThinkingSupport);

/// The strings of `AgentInfoSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentInfoSource {
    /// `user`
    User,
    /// `project`
    Project,
    /// `inherited`
    Inherited,
    /// `remote`
    Remote,
    /// `plugin`
    Plugin,
    /// `builtin`
    Builtin,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentInfoSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentInfoSource {
        match word(4, 6, text) {
            Some(0) => AgentInfoSource::User,
            Some(1) => AgentInfoSource::Project,
            Some(2) => AgentInfoSource::Inherited,
            Some(3) => AgentInfoSource::Remote,
            Some(4) => AgentInfoSource::Plugin,
            Some(5) => AgentInfoSource::Builtin,
            _ => AgentInfoSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentInfoSource::User => "user",
            AgentInfoSource::Project => "project",
            AgentInfoSource::Inherited => "inherited",
            AgentInfoSource::Remote => "remote",
            AgentInfoSource::Plugin => "plugin",
            AgentInfoSource::Builtin => "builtin",
            AgentInfoSource::Unknown(text) => text,
        }
    }
}

enum_base!(AgentInfoSource);

/// The strings of `AgentInterruptedActivity`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentInterruptedActivity {
    /// `model_call`
    ModelCall,
    /// `retry_backoff`
    RetryBackoff,
    /// `tool_call`
    ToolCall,
    /// `background_agent`
    BackgroundAgent,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentInterruptedActivity {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentInterruptedActivity {
        match word(12, 4, text) {
            Some(0) => AgentInterruptedActivity::ModelCall,
            Some(1) => AgentInterruptedActivity::RetryBackoff,
            Some(2) => AgentInterruptedActivity::ToolCall,
            Some(3) => AgentInterruptedActivity::BackgroundAgent,
            _ => AgentInterruptedActivity::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentInterruptedActivity::ModelCall => "model_call",
            AgentInterruptedActivity::RetryBackoff => "retry_backoff",
            AgentInterruptedActivity::ToolCall => "tool_call",
            AgentInterruptedActivity::BackgroundAgent => "background_agent",
            AgentInterruptedActivity::Unknown(text) => text,
        }
    }
}

enum_base!(AgentInterruptedActivity);

/// The strings of `AgentInterruptedCancelPhase`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentInterruptedCancelPhase {
    /// `pre_first_token`
    PreFirstToken,
    /// `mid_stream`
    MidStream,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentInterruptedCancelPhase {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentInterruptedCancelPhase {
        match word(18, 2, text) {
            Some(0) => AgentInterruptedCancelPhase::PreFirstToken,
            Some(1) => AgentInterruptedCancelPhase::MidStream,
            _ => AgentInterruptedCancelPhase::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentInterruptedCancelPhase::PreFirstToken => "pre_first_token",
            AgentInterruptedCancelPhase::MidStream => "mid_stream",
            AgentInterruptedCancelPhase::Unknown(text) => text,
        }
    }
}

enum_base!(AgentInterruptedCancelPhase);

/// The strings of `AgentModelPolicy`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentModelPolicy {
    /// `preferred`
    Preferred,
    /// `required`
    Required,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentModelPolicy {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentModelPolicy {
        match word(10, 2, text) {
            Some(0) => AgentModelPolicy::Preferred,
            Some(1) => AgentModelPolicy::Required,
            _ => AgentModelPolicy::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentModelPolicy::Preferred => "preferred",
            AgentModelPolicy::Required => "required",
            AgentModelPolicy::Unknown(text) => text,
        }
    }
}

enum_base!(AgentModelPolicy);

/// The strings of `AiCreditsStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AiCreditsStatus {
    /// `complete`
    Complete,
    /// `partial`
    Partial,
    /// `unavailable`
    Unavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl AiCreditsStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AiCreditsStatus {
        match word(36, 3, text) {
            Some(0) => AiCreditsStatus::Complete,
            Some(1) => AiCreditsStatus::Partial,
            Some(2) => AiCreditsStatus::Unavailable,
            _ => AiCreditsStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AiCreditsStatus::Complete => "complete",
            AiCreditsStatus::Partial => "partial",
            AiCreditsStatus::Unavailable => "unavailable",
            AiCreditsStatus::Unknown(text) => text,
        }
    }
}

enum_base!(AiCreditsStatus);

/// The strings of `AskUserVariant`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AskUserVariant {
    /// `legacy`
    Legacy,
    /// `elicitation`
    Elicitation,
    /// Another string.
    Unknown(Box<str>),
}

impl AskUserVariant {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AskUserVariant {
        match word(797, 2, text) {
            Some(0) => AskUserVariant::Legacy,
            Some(1) => AskUserVariant::Elicitation,
            _ => AskUserVariant::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AskUserVariant::Legacy => "legacy",
            AskUserVariant::Elicitation => "elicitation",
            AskUserVariant::Unknown(text) => text,
        }
    }
}

enum_base!(AskUserVariant);

/// The strings of `AssistantMessageToolRequestCallerType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistantMessageToolRequestCallerType {
    /// `program`
    Program,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistantMessageToolRequestCallerType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistantMessageToolRequestCallerType {
        match word(23, 1, text) {
            Some(0) => AssistantMessageToolRequestCallerType::Program,
            _ => AssistantMessageToolRequestCallerType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistantMessageToolRequestCallerType::Program => "program",
            AssistantMessageToolRequestCallerType::Unknown(text) => text,
        }
    }
}

enum_base!(AssistantMessageToolRequestCallerType);

/// The strings of `AssistantMessageToolRequestType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistantMessageToolRequestType {
    /// `function`
    Function,
    /// `custom`
    Custom,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistantMessageToolRequestType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistantMessageToolRequestType {
        match word(21, 2, text) {
            Some(0) => AssistantMessageToolRequestType::Function,
            Some(1) => AssistantMessageToolRequestType::Custom,
            _ => AssistantMessageToolRequestType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistantMessageToolRequestType::Function => "function",
            AssistantMessageToolRequestType::Custom => "custom",
            AssistantMessageToolRequestType::Unknown(text) => text,
        }
    }
}

enum_base!(AssistantMessageToolRequestType);

/// The strings of `AssistantUsageApiEndpoint`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistantUsageApiEndpoint {
    /// `/chat/completions`
    ChatCompletions,
    /// `/v1/messages`
    V1Messages,
    /// `/responses`
    Responses,
    /// `ws:/responses`
    WsResponses,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistantUsageApiEndpoint {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistantUsageApiEndpoint {
        match word(29, 4, text) {
            Some(0) => AssistantUsageApiEndpoint::ChatCompletions,
            Some(1) => AssistantUsageApiEndpoint::V1Messages,
            Some(2) => AssistantUsageApiEndpoint::Responses,
            Some(3) => AssistantUsageApiEndpoint::WsResponses,
            _ => AssistantUsageApiEndpoint::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistantUsageApiEndpoint::ChatCompletions => "/chat/completions",
            AssistantUsageApiEndpoint::V1Messages => "/v1/messages",
            AssistantUsageApiEndpoint::Responses => "/responses",
            AssistantUsageApiEndpoint::WsResponses => "ws:/responses",
            AssistantUsageApiEndpoint::Unknown(text) => text,
        }
    }
}

enum_base!(AssistantUsageApiEndpoint);

/// The strings of `AssistantUsageTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistantUsageTransport {
    /// `http`
    Http,
    /// `websocket`
    Websocket,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistantUsageTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistantUsageTransport {
        match word(27, 2, text) {
            Some(0) => AssistantUsageTransport::Http,
            Some(1) => AssistantUsageTransport::Websocket,
            _ => AssistantUsageTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistantUsageTransport::Http => "http",
            AssistantUsageTransport::Websocket => "websocket",
            AssistantUsageTransport::Unknown(text) => text,
        }
    }
}

enum_base!(AssistantUsageTransport);

/// The strings of `AssistedApprovalCompletedRecommendation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistedApprovalCompletedRecommendation {
    /// `approve`
    Approve,
    /// `requireApproval`
    RequireApproval,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistedApprovalCompletedRecommendation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistedApprovalCompletedRecommendation {
        match word(63, 2, text) {
            Some(0) => AssistedApprovalCompletedRecommendation::Approve,
            Some(1) => AssistedApprovalCompletedRecommendation::RequireApproval,
            _ => AssistedApprovalCompletedRecommendation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistedApprovalCompletedRecommendation::Approve => "approve",
            AssistedApprovalCompletedRecommendation::RequireApproval => "requireApproval",
            AssistedApprovalCompletedRecommendation::Unknown(text) => text,
        }
    }
}

enum_base!(AssistedApprovalCompletedRecommendation);

/// The strings of `AssistedApprovalJudgeFailureReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistedApprovalJudgeFailureReason {
    /// `timeout`
    Timeout,
    /// `abort`
    Abort,
    /// `empty_response`
    EmptyResponse,
    /// `model_error`
    ModelError,
    /// `parse_error`
    ParseError,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistedApprovalJudgeFailureReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistedApprovalJudgeFailureReason {
        match word(334, 5, text) {
            Some(0) => AssistedApprovalJudgeFailureReason::Timeout,
            Some(1) => AssistedApprovalJudgeFailureReason::Abort,
            Some(2) => AssistedApprovalJudgeFailureReason::EmptyResponse,
            Some(3) => AssistedApprovalJudgeFailureReason::ModelError,
            Some(4) => AssistedApprovalJudgeFailureReason::ParseError,
            _ => AssistedApprovalJudgeFailureReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistedApprovalJudgeFailureReason::Timeout => "timeout",
            AssistedApprovalJudgeFailureReason::Abort => "abort",
            AssistedApprovalJudgeFailureReason::EmptyResponse => "empty_response",
            AssistedApprovalJudgeFailureReason::ModelError => "model_error",
            AssistedApprovalJudgeFailureReason::ParseError => "parse_error",
            AssistedApprovalJudgeFailureReason::Unknown(text) => text,
        }
    }
}

enum_base!(AssistedApprovalJudgeFailureReason);

/// The strings of `AssistedApprovalRecommendation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssistedApprovalRecommendation {
    /// `approve`
    Approve,
    /// `requireApproval`
    RequireApproval,
    /// `excluded`
    Excluded,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl AssistedApprovalRecommendation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AssistedApprovalRecommendation {
        match word(330, 4, text) {
            Some(0) => AssistedApprovalRecommendation::Approve,
            Some(1) => AssistedApprovalRecommendation::RequireApproval,
            Some(2) => AssistedApprovalRecommendation::Excluded,
            Some(3) => AssistedApprovalRecommendation::Error,
            _ => AssistedApprovalRecommendation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AssistedApprovalRecommendation::Approve => "approve",
            AssistedApprovalRecommendation::RequireApproval => "requireApproval",
            AssistedApprovalRecommendation::Excluded => "excluded",
            AssistedApprovalRecommendation::Error => "error",
            AssistedApprovalRecommendation::Unknown(text) => text,
        }
    }
}

enum_base!(AssistedApprovalRecommendation);

/// The strings of `AttachmentGitHubReferenceType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachmentGitHubReferenceType {
    /// `issue`
    Issue,
    /// `pr`
    Pr,
    /// `discussion`
    Discussion,
    /// Another string.
    Unknown(Box<str>),
}

impl AttachmentGitHubReferenceType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AttachmentGitHubReferenceType {
        match word(67, 3, text) {
            Some(0) => AttachmentGitHubReferenceType::Issue,
            Some(1) => AttachmentGitHubReferenceType::Pr,
            Some(2) => AttachmentGitHubReferenceType::Discussion,
            _ => AttachmentGitHubReferenceType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AttachmentGitHubReferenceType::Issue => "issue",
            AttachmentGitHubReferenceType::Pr => "pr",
            AttachmentGitHubReferenceType::Discussion => "discussion",
            AttachmentGitHubReferenceType::Unknown(text) => text,
        }
    }
}

enum_base!(AttachmentGitHubReferenceType);

/// The strings of `AuthInfoType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthInfoType {
    /// `hmac`
    Hmac,
    /// `env`
    Env,
    /// `user`
    User,
    /// `gh-cli`
    GhCli,
    /// `api-key`
    ApiKey,
    /// `token`
    Token,
    /// `token-provider`
    TokenProvider,
    /// `copilot-api-token`
    CopilotApiToken,
    /// `account`
    Account,
    /// Another string.
    Unknown(Box<str>),
}

impl AuthInfoType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AuthInfoType {
        match word(777, 9, text) {
            Some(0) => AuthInfoType::Hmac,
            Some(1) => AuthInfoType::Env,
            Some(2) => AuthInfoType::User,
            Some(3) => AuthInfoType::GhCli,
            Some(4) => AuthInfoType::ApiKey,
            Some(5) => AuthInfoType::Token,
            Some(6) => AuthInfoType::TokenProvider,
            Some(7) => AuthInfoType::CopilotApiToken,
            Some(8) => AuthInfoType::Account,
            _ => AuthInfoType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AuthInfoType::Hmac => "hmac",
            AuthInfoType::Env => "env",
            AuthInfoType::User => "user",
            AuthInfoType::GhCli => "gh-cli",
            AuthInfoType::ApiKey => "api-key",
            AuthInfoType::Token => "token",
            AuthInfoType::TokenProvider => "token-provider",
            AuthInfoType::CopilotApiToken => "copilot-api-token",
            AuthInfoType::Account => "account",
            AuthInfoType::Unknown(text) => text,
        }
    }
}

enum_base!(AuthInfoType);

/// The strings of `AutoModeResolvedReasoningBucket`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoModeResolvedReasoningBucket {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// Another string.
    Unknown(Box<str>),
}

impl AutoModeResolvedReasoningBucket {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutoModeResolvedReasoningBucket {
        match word(70, 3, text) {
            Some(0) => AutoModeResolvedReasoningBucket::Low,
            Some(1) => AutoModeResolvedReasoningBucket::Medium,
            Some(2) => AutoModeResolvedReasoningBucket::High,
            _ => AutoModeResolvedReasoningBucket::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutoModeResolvedReasoningBucket::Low => "low",
            AutoModeResolvedReasoningBucket::Medium => "medium",
            AutoModeResolvedReasoningBucket::High => "high",
            AutoModeResolvedReasoningBucket::Unknown(text) => text,
        }
    }
}

enum_base!(AutoModeResolvedReasoningBucket);

/// The strings of `AutoModeSwitchResponse`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoModeSwitchResponse {
    /// `yes`
    Yes,
    /// `yes_always`
    YesAlways,
    /// `no`
    No,
    /// Another string.
    Unknown(Box<str>),
}

impl AutoModeSwitchResponse {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutoModeSwitchResponse {
        match word(73, 3, text) {
            Some(0) => AutoModeSwitchResponse::Yes,
            Some(1) => AutoModeSwitchResponse::YesAlways,
            Some(2) => AutoModeSwitchResponse::No,
            _ => AutoModeSwitchResponse::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutoModeSwitchResponse::Yes => "yes",
            AutoModeSwitchResponse::YesAlways => "yes_always",
            AutoModeSwitchResponse::No => "no",
            AutoModeSwitchResponse::Unknown(text) => text,
        }
    }
}

enum_base!(AutoModeSwitchResponse);

/// The strings of `AutoTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoTier {
    /// `efficiency`
    Efficiency,
    /// `balance`
    Balance,
    /// `intelligence`
    Intelligence,
    /// `fast`
    Fast,
    /// Another string.
    Unknown(Box<str>),
}

impl AutoTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutoTier {
        match word(82, 4, text) {
            Some(0) => AutoTier::Efficiency,
            Some(1) => AutoTier::Balance,
            Some(2) => AutoTier::Intelligence,
            Some(3) => AutoTier::Fast,
            _ => AutoTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutoTier::Efficiency => "efficiency",
            AutoTier::Balance => "balance",
            AutoTier::Intelligence => "intelligence",
            AutoTier::Fast => "fast",
            AutoTier::Unknown(text) => text,
        }
    }
}

enum_base!(AutoTier);

/// The strings of `AutoTierSwitchFailureReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoTierSwitchFailureReason {
    /// `policy_rejected`
    PolicyRejected,
    /// `request_failed`
    RequestFailed,
    /// `setup_failed`
    SetupFailed,
    /// `unsupported`
    Unsupported,
    /// Another string.
    Unknown(Box<str>),
}

impl AutoTierSwitchFailureReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutoTierSwitchFailureReason {
        match word(86, 4, text) {
            Some(0) => AutoTierSwitchFailureReason::PolicyRejected,
            Some(1) => AutoTierSwitchFailureReason::RequestFailed,
            Some(2) => AutoTierSwitchFailureReason::SetupFailed,
            Some(3) => AutoTierSwitchFailureReason::Unsupported,
            _ => AutoTierSwitchFailureReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutoTierSwitchFailureReason::PolicyRejected => "policy_rejected",
            AutoTierSwitchFailureReason::RequestFailed => "request_failed",
            AutoTierSwitchFailureReason::SetupFailed => "setup_failed",
            AutoTierSwitchFailureReason::Unsupported => "unsupported",
            AutoTierSwitchFailureReason::Unknown(text) => text,
        }
    }
}

enum_base!(AutoTierSwitchFailureReason);

/// The strings of `AutopilotObjectiveChangedOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutopilotObjectiveChangedOperation {
    /// `create`
    Create,
    /// `update`
    Update,
    /// `delete`
    Delete,
    /// Another string.
    Unknown(Box<str>),
}

impl AutopilotObjectiveChangedOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutopilotObjectiveChangedOperation {
        match word(90, 3, text) {
            Some(0) => AutopilotObjectiveChangedOperation::Create,
            Some(1) => AutopilotObjectiveChangedOperation::Update,
            Some(2) => AutopilotObjectiveChangedOperation::Delete,
            _ => AutopilotObjectiveChangedOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutopilotObjectiveChangedOperation::Create => "create",
            AutopilotObjectiveChangedOperation::Update => "update",
            AutopilotObjectiveChangedOperation::Delete => "delete",
            AutopilotObjectiveChangedOperation::Unknown(text) => text,
        }
    }
}

enum_base!(AutopilotObjectiveChangedOperation);

/// The strings of `AutopilotObjectiveChangedStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutopilotObjectiveChangedStatus {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `cap_reached`
    CapReached,
    /// `completed`
    Completed,
    /// Another string.
    Unknown(Box<str>),
}

impl AutopilotObjectiveChangedStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutopilotObjectiveChangedStatus {
        match word(93, 4, text) {
            Some(0) => AutopilotObjectiveChangedStatus::Active,
            Some(1) => AutopilotObjectiveChangedStatus::Paused,
            Some(2) => AutopilotObjectiveChangedStatus::CapReached,
            Some(3) => AutopilotObjectiveChangedStatus::Completed,
            _ => AutopilotObjectiveChangedStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutopilotObjectiveChangedStatus::Active => "active",
            AutopilotObjectiveChangedStatus::Paused => "paused",
            AutopilotObjectiveChangedStatus::CapReached => "cap_reached",
            AutopilotObjectiveChangedStatus::Completed => "completed",
            AutopilotObjectiveChangedStatus::Unknown(text) => text,
        }
    }
}

enum_base!(AutopilotObjectiveChangedStatus);

/// The strings of `BinaryAssetReferenceType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BinaryAssetReferenceType {
    /// `image`
    Image,
    /// `resource`
    Resource,
    /// Another string.
    Unknown(Box<str>),
}

impl BinaryAssetReferenceType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> BinaryAssetReferenceType {
        match word(99, 2, text) {
            Some(0) => BinaryAssetReferenceType::Image,
            Some(1) => BinaryAssetReferenceType::Resource,
            _ => BinaryAssetReferenceType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            BinaryAssetReferenceType::Image => "image",
            BinaryAssetReferenceType::Resource => "resource",
            BinaryAssetReferenceType::Unknown(text) => text,
        }
    }
}

enum_base!(BinaryAssetReferenceType);

/// The strings of `BinaryAssetType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BinaryAssetType {
    /// `image`
    Image,
    /// `resource`
    Resource,
    /// Another string.
    Unknown(Box<str>),
}

impl BinaryAssetType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> BinaryAssetType {
        match word(97, 2, text) {
            Some(0) => BinaryAssetType::Image,
            Some(1) => BinaryAssetType::Resource,
            _ => BinaryAssetType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            BinaryAssetType::Image => "image",
            BinaryAssetType::Resource => "resource",
            BinaryAssetType::Unknown(text) => text,
        }
    }
}

enum_base!(BinaryAssetType);

/// The strings of `CatalogTrustEligibility`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogTrustEligibility {
    /// `default`
    Default,
    /// `expanded`
    Expanded,
    /// `hidden`
    Hidden,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogTrustEligibility {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogTrustEligibility {
        match word(105, 4, text) {
            Some(0) => CatalogTrustEligibility::Default,
            Some(1) => CatalogTrustEligibility::Expanded,
            Some(2) => CatalogTrustEligibility::Hidden,
            Some(3) => CatalogTrustEligibility::SaidUnknown,
            _ => CatalogTrustEligibility::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogTrustEligibility::Default => "default",
            CatalogTrustEligibility::Expanded => "expanded",
            CatalogTrustEligibility::Hidden => "hidden",
            CatalogTrustEligibility::SaidUnknown => "unknown",
            CatalogTrustEligibility::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogTrustEligibility);

/// The strings of `CatalogTrustSnapshotSchemaVersion`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogTrustSnapshotSchemaVersion {
    /// `v1`
    V1,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogTrustSnapshotSchemaVersion {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogTrustSnapshotSchemaVersion {
        match word(102, 1, text) {
            Some(0) => CatalogTrustSnapshotSchemaVersion::V1,
            _ => CatalogTrustSnapshotSchemaVersion::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogTrustSnapshotSchemaVersion::V1 => "v1",
            CatalogTrustSnapshotSchemaVersion::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogTrustSnapshotSchemaVersion);

/// The strings of `CatalogTrustSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogTrustSource {
    /// `agent-finder`
    AgentFinder,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogTrustSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogTrustSource {
        match word(101, 1, text) {
            Some(0) => CatalogTrustSource::AgentFinder,
            _ => CatalogTrustSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogTrustSource::AgentFinder => "agent-finder",
            CatalogTrustSource::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogTrustSource);

/// The strings of `CatalogTrustTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogTrustTier {
    /// `T1`
    T1,
    /// `T2`
    T2,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogTrustTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogTrustTier {
        match word(103, 2, text) {
            Some(0) => CatalogTrustTier::T1,
            Some(1) => CatalogTrustTier::T2,
            _ => CatalogTrustTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogTrustTier::T1 => "T1",
            CatalogTrustTier::T2 => "T2",
            CatalogTrustTier::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogTrustTier);

/// The strings of `CitationProvider`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CitationProvider {
    /// `anthropic`
    Anthropic,
    /// `openai`
    Openai,
    /// `client`
    Client,
    /// Another string.
    Unknown(Box<str>),
}

impl CitationProvider {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CitationProvider {
        match word(24, 3, text) {
            Some(0) => CitationProvider::Anthropic,
            Some(1) => CitationProvider::Openai,
            Some(2) => CitationProvider::Client,
            _ => CitationProvider::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CitationProvider::Anthropic => "anthropic",
            CitationProvider::Openai => "openai",
            CitationProvider::Client => "client",
            CitationProvider::Unknown(text) => text,
        }
    }
}

enum_base!(CitationProvider);

/// The strings of `ClientTaskCancelReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientTaskCancelReason {
    /// `cancel_requested`
    CancelRequested,
    /// `session_shutdown`
    SessionShutdown,
    /// Another string.
    Unknown(Box<str>),
}

impl ClientTaskCancelReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ClientTaskCancelReason {
        match word(109, 2, text) {
            Some(0) => ClientTaskCancelReason::CancelRequested,
            Some(1) => ClientTaskCancelReason::SessionShutdown,
            _ => ClientTaskCancelReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ClientTaskCancelReason::CancelRequested => "cancel_requested",
            ClientTaskCancelReason::SessionShutdown => "session_shutdown",
            ClientTaskCancelReason::Unknown(text) => text,
        }
    }
}

enum_base!(ClientTaskCancelReason);

/// The strings of `CompactionTrigger`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompactionTrigger {
    /// `threshold`
    Threshold,
    /// `context_limit_retry`
    ContextLimitRetry,
    /// `manual`
    Manual,
    /// `memory_pressure`
    MemoryPressure,
    /// `model_switch`
    ModelSwitch,
    /// Another string.
    Unknown(Box<str>),
}

impl CompactionTrigger {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CompactionTrigger {
        match word(111, 5, text) {
            Some(0) => CompactionTrigger::Threshold,
            Some(1) => CompactionTrigger::ContextLimitRetry,
            Some(2) => CompactionTrigger::Manual,
            Some(3) => CompactionTrigger::MemoryPressure,
            Some(4) => CompactionTrigger::ModelSwitch,
            _ => CompactionTrigger::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CompactionTrigger::Threshold => "threshold",
            CompactionTrigger::ContextLimitRetry => "context_limit_retry",
            CompactionTrigger::Manual => "manual",
            CompactionTrigger::MemoryPressure => "memory_pressure",
            CompactionTrigger::ModelSwitch => "model_switch",
            CompactionTrigger::Unknown(text) => text,
        }
    }
}

enum_base!(CompactionTrigger);

/// The strings of `CompletionReceiptStopReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionReceiptStopReason {
    /// `natural`
    Natural,
    /// `terminal_tool`
    TerminalTool,
    /// `agent_stop_block_limit`
    AgentStopBlockLimit,
    /// Another string.
    Unknown(Box<str>),
}

impl CompletionReceiptStopReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CompletionReceiptStopReason {
        match word(116, 3, text) {
            Some(0) => CompletionReceiptStopReason::Natural,
            Some(1) => CompletionReceiptStopReason::TerminalTool,
            Some(2) => CompletionReceiptStopReason::AgentStopBlockLimit,
            _ => CompletionReceiptStopReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CompletionReceiptStopReason::Natural => "natural",
            CompletionReceiptStopReason::TerminalTool => "terminal_tool",
            CompletionReceiptStopReason::AgentStopBlockLimit => "agent_stop_block_limit",
            CompletionReceiptStopReason::Unknown(text) => text,
        }
    }
}

enum_base!(CompletionReceiptStopReason);

/// The strings of `CompletionReceiptToolStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionReceiptToolStatus {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `timeout`
    Timeout,
    /// `rejected`
    Rejected,
    /// `denied`
    Denied,
    /// Another string.
    Unknown(Box<str>),
}

impl CompletionReceiptToolStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CompletionReceiptToolStatus {
        match word(119, 5, text) {
            Some(0) => CompletionReceiptToolStatus::Success,
            Some(1) => CompletionReceiptToolStatus::Failure,
            Some(2) => CompletionReceiptToolStatus::Timeout,
            Some(3) => CompletionReceiptToolStatus::Rejected,
            Some(4) => CompletionReceiptToolStatus::Denied,
            _ => CompletionReceiptToolStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CompletionReceiptToolStatus::Success => "success",
            CompletionReceiptToolStatus::Failure => "failure",
            CompletionReceiptToolStatus::Timeout => "timeout",
            CompletionReceiptToolStatus::Rejected => "rejected",
            CompletionReceiptToolStatus::Denied => "denied",
            CompletionReceiptToolStatus::Unknown(text) => text,
        }
    }
}

enum_base!(CompletionReceiptToolStatus);

/// The strings of `ContentFilterMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentFilterMode {
    /// `none`
    None,
    /// `markdown`
    Markdown,
    /// `hidden_characters`
    HiddenCharacters,
    /// Another string.
    Unknown(Box<str>),
}

impl ContentFilterMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ContentFilterMode {
        match word(126, 3, text) {
            Some(0) => ContentFilterMode::None,
            Some(1) => ContentFilterMode::Markdown,
            Some(2) => ContentFilterMode::HiddenCharacters,
            _ => ContentFilterMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ContentFilterMode::None => "none",
            ContentFilterMode::Markdown => "markdown",
            ContentFilterMode::HiddenCharacters => "hidden_characters",
            ContentFilterMode::Unknown(text) => text,
        }
    }
}

enum_base!(ContentFilterMode);

/// The strings of `ContextTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContextTier {
    /// `default`
    Default,
    /// `long_context`
    LongContext,
    /// Another string.
    Unknown(Box<str>),
}

impl ContextTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ContextTier {
        match word(124, 2, text) {
            Some(0) => ContextTier::Default,
            Some(1) => ContextTier::LongContext,
            _ => ContextTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ContextTier::Default => "default",
            ContextTier::LongContext => "long_context",
            ContextTier::Unknown(text) => text,
        }
    }
}

enum_base!(ContextTier);

/// The strings of `DiagnosticLogLevel`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticLogLevel {
    /// `off`
    Off,
    /// `error`
    Error,
    /// `warning`
    Warning,
    /// `info`
    Info,
    /// `debug`
    Debug,
    /// `trace`
    Trace,
    /// Another string.
    Unknown(Box<str>),
}

impl DiagnosticLogLevel {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiagnosticLogLevel {
        match word(144, 6, text) {
            Some(0) => DiagnosticLogLevel::Off,
            Some(1) => DiagnosticLogLevel::Error,
            Some(2) => DiagnosticLogLevel::Warning,
            Some(3) => DiagnosticLogLevel::Info,
            Some(4) => DiagnosticLogLevel::Debug,
            Some(5) => DiagnosticLogLevel::Trace,
            _ => DiagnosticLogLevel::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiagnosticLogLevel::Off => "off",
            DiagnosticLogLevel::Error => "error",
            DiagnosticLogLevel::Warning => "warning",
            DiagnosticLogLevel::Info => "info",
            DiagnosticLogLevel::Debug => "debug",
            DiagnosticLogLevel::Trace => "trace",
            DiagnosticLogLevel::Unknown(text) => text,
        }
    }
}

enum_base!(DiagnosticLogLevel);

/// The strings of `ElicitationCompletedAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElicitationCompletedAction {
    /// `accept`
    Accept,
    /// `decline`
    Decline,
    /// `cancel`
    Cancel,
    /// Another string.
    Unknown(Box<str>),
}

impl ElicitationCompletedAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ElicitationCompletedAction {
        match word(150, 3, text) {
            Some(0) => ElicitationCompletedAction::Accept,
            Some(1) => ElicitationCompletedAction::Decline,
            Some(2) => ElicitationCompletedAction::Cancel,
            _ => ElicitationCompletedAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ElicitationCompletedAction::Accept => "accept",
            ElicitationCompletedAction::Decline => "decline",
            ElicitationCompletedAction::Cancel => "cancel",
            ElicitationCompletedAction::Unknown(text) => text,
        }
    }
}

enum_base!(ElicitationCompletedAction);

/// The strings of `ElicitationRequestedMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElicitationRequestedMode {
    /// `form`
    Form,
    /// `url`
    Url,
    /// Another string.
    Unknown(Box<str>),
}

impl ElicitationRequestedMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ElicitationRequestedMode {
        match word(153, 2, text) {
            Some(0) => ElicitationRequestedMode::Form,
            Some(1) => ElicitationRequestedMode::Url,
            _ => ElicitationRequestedMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ElicitationRequestedMode::Form => "form",
            ElicitationRequestedMode::Url => "url",
            ElicitationRequestedMode::Unknown(text) => text,
        }
    }
}

enum_base!(ElicitationRequestedMode);

/// The strings of `EmbeddingCacheStorage`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmbeddingCacheStorage {
    /// `persistent`
    Persistent,
    /// `in-memory`
    InMemory,
    /// Another string.
    Unknown(Box<str>),
}

impl EmbeddingCacheStorage {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> EmbeddingCacheStorage {
        match word(803, 2, text) {
            Some(0) => EmbeddingCacheStorage::Persistent,
            Some(1) => EmbeddingCacheStorage::InMemory,
            _ => EmbeddingCacheStorage::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            EmbeddingCacheStorage::Persistent => "persistent",
            EmbeddingCacheStorage::InMemory => "in-memory",
            EmbeddingCacheStorage::Unknown(text) => text,
        }
    }
}

enum_base!(EmbeddingCacheStorage);

/// The strings of `EntraTokenReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntraTokenReason {
    /// `signIn`
    SignIn,
    /// `renewal`
    Renewal,
    /// `forceInteractive`
    ForceInteractive,
    /// Another string.
    Unknown(Box<str>),
}

impl EntraTokenReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> EntraTokenReason {
        match word(155, 3, text) {
            Some(0) => EntraTokenReason::SignIn,
            Some(1) => EntraTokenReason::Renewal,
            Some(2) => EntraTokenReason::ForceInteractive,
            _ => EntraTokenReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            EntraTokenReason::SignIn => "signIn",
            EntraTokenReason::Renewal => "renewal",
            EntraTokenReason::ForceInteractive => "forceInteractive",
            EntraTokenReason::Unknown(text) => text,
        }
    }
}

enum_base!(EntraTokenReason);

/// The strings of `EventsAgentScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventsAgentScope {
    /// `primary`
    Primary,
    /// `all`
    All,
    /// Another string.
    Unknown(Box<str>),
}

impl EventsAgentScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> EventsAgentScope {
        match word(171, 2, text) {
            Some(0) => EventsAgentScope::Primary,
            Some(1) => EventsAgentScope::All,
            _ => EventsAgentScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            EventsAgentScope::Primary => "primary",
            EventsAgentScope::All => "all",
            EventsAgentScope::Unknown(text) => text,
        }
    }
}

enum_base!(EventsAgentScope);

/// The strings of `EventsCursorStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventsCursorStatus {
    /// `ok`
    Ok,
    /// `expired`
    Expired,
    /// Another string.
    Unknown(Box<str>),
}

impl EventsCursorStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> EventsCursorStatus {
        match word(609, 2, text) {
            Some(0) => EventsCursorStatus::Ok,
            Some(1) => EventsCursorStatus::Expired,
            _ => EventsCursorStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            EventsCursorStatus::Ok => "ok",
            EventsCursorStatus::Expired => "expired",
            EventsCursorStatus::Unknown(text) => text,
        }
    }
}

enum_base!(EventsCursorStatus);

/// The strings of `EventsReadDirection`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventsReadDirection {
    /// `forward`
    Forward,
    /// `backward`
    Backward,
    /// Another string.
    Unknown(Box<str>),
}

impl EventsReadDirection {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> EventsReadDirection {
        match word(173, 2, text) {
            Some(0) => EventsReadDirection::Forward,
            Some(1) => EventsReadDirection::Backward,
            _ => EventsReadDirection::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            EventsReadDirection::Forward => "forward",
            EventsReadDirection::Backward => "backward",
            EventsReadDirection::Unknown(text) => text,
        }
    }
}

enum_base!(EventsReadDirection);

/// The strings of `ExitPlanModeAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExitPlanModeAction {
    /// `exit_only`
    ExitOnly,
    /// `interactive`
    Interactive,
    /// `autopilot`
    Autopilot,
    /// `autopilot_fleet`
    AutopilotFleet,
    /// Another string.
    Unknown(Box<str>),
}

impl ExitPlanModeAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExitPlanModeAction {
        match word(196, 4, text) {
            Some(0) => ExitPlanModeAction::ExitOnly,
            Some(1) => ExitPlanModeAction::Interactive,
            Some(2) => ExitPlanModeAction::Autopilot,
            Some(3) => ExitPlanModeAction::AutopilotFleet,
            _ => ExitPlanModeAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExitPlanModeAction::ExitOnly => "exit_only",
            ExitPlanModeAction::Interactive => "interactive",
            ExitPlanModeAction::Autopilot => "autopilot",
            ExitPlanModeAction::AutopilotFleet => "autopilot_fleet",
            ExitPlanModeAction::Unknown(text) => text,
        }
    }
}

enum_base!(ExitPlanModeAction);

/// The strings of `ExtensionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionSource {
    /// `project`
    Project,
    /// `user`
    User,
    /// `plugin`
    Plugin,
    /// `session`
    Session,
    /// Another string.
    Unknown(Box<str>),
}

impl ExtensionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExtensionSource {
        match word(611, 4, text) {
            Some(0) => ExtensionSource::Project,
            Some(1) => ExtensionSource::User,
            Some(2) => ExtensionSource::Plugin,
            Some(3) => ExtensionSource::Session,
            _ => ExtensionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExtensionSource::Project => "project",
            ExtensionSource::User => "user",
            ExtensionSource::Plugin => "plugin",
            ExtensionSource::Session => "session",
            ExtensionSource::Unknown(text) => text,
        }
    }
}

enum_base!(ExtensionSource);

/// The strings of `ExtensionsLoadedExtensionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionsLoadedExtensionSource {
    /// `project`
    Project,
    /// `user`
    User,
    /// `plugin`
    Plugin,
    /// `session`
    Session,
    /// Another string.
    Unknown(Box<str>),
}

impl ExtensionsLoadedExtensionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExtensionsLoadedExtensionSource {
        match word(413, 4, text) {
            Some(0) => ExtensionsLoadedExtensionSource::Project,
            Some(1) => ExtensionsLoadedExtensionSource::User,
            Some(2) => ExtensionsLoadedExtensionSource::Plugin,
            Some(3) => ExtensionsLoadedExtensionSource::Session,
            _ => ExtensionsLoadedExtensionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExtensionsLoadedExtensionSource::Project => "project",
            ExtensionsLoadedExtensionSource::User => "user",
            ExtensionsLoadedExtensionSource::Plugin => "plugin",
            ExtensionsLoadedExtensionSource::Session => "session",
            ExtensionsLoadedExtensionSource::Unknown(text) => text,
        }
    }
}

enum_base!(ExtensionsLoadedExtensionSource);

/// The strings of `ExtensionsLoadedExtensionStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionsLoadedExtensionStatus {
    /// `running`
    Running,
    /// `disabled`
    Disabled,
    /// `failed`
    Failed,
    /// `starting`
    Starting,
    /// Another string.
    Unknown(Box<str>),
}

impl ExtensionsLoadedExtensionStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExtensionsLoadedExtensionStatus {
        match word(417, 4, text) {
            Some(0) => ExtensionsLoadedExtensionStatus::Running,
            Some(1) => ExtensionsLoadedExtensionStatus::Disabled,
            Some(2) => ExtensionsLoadedExtensionStatus::Failed,
            Some(3) => ExtensionsLoadedExtensionStatus::Starting,
            _ => ExtensionsLoadedExtensionStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExtensionsLoadedExtensionStatus::Running => "running",
            ExtensionsLoadedExtensionStatus::Disabled => "disabled",
            ExtensionsLoadedExtensionStatus::Failed => "failed",
            ExtensionsLoadedExtensionStatus::Starting => "starting",
            ExtensionsLoadedExtensionStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ExtensionsLoadedExtensionStatus);

/// The strings of `ExternalToolTextResultForLlmBinaryResultsForLlmType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalToolTextResultForLlmBinaryResultsForLlmType {
    /// `image`
    Image,
    /// `resource`
    Resource,
    /// Another string.
    Unknown(Box<str>),
}

impl ExternalToolTextResultForLlmBinaryResultsForLlmType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExternalToolTextResultForLlmBinaryResultsForLlmType {
        match word(620, 2, text) {
            Some(0) => ExternalToolTextResultForLlmBinaryResultsForLlmType::Image,
            Some(1) => ExternalToolTextResultForLlmBinaryResultsForLlmType::Resource,
            _ => ExternalToolTextResultForLlmBinaryResultsForLlmType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExternalToolTextResultForLlmBinaryResultsForLlmType::Image => "image",
            ExternalToolTextResultForLlmBinaryResultsForLlmType::Resource => "resource",
            ExternalToolTextResultForLlmBinaryResultsForLlmType::Unknown(text) => text,
        }
    }
}

enum_base!(ExternalToolTextResultForLlmBinaryResultsForLlmType);

/// The strings of `ExternalToolTextResultForLlmContentResourceLinkIconTheme`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalToolTextResultForLlmContentResourceLinkIconTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
    /// Another string.
    Unknown(Box<str>),
}

impl ExternalToolTextResultForLlmContentResourceLinkIconTheme {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExternalToolTextResultForLlmContentResourceLinkIconTheme {
        match word(622, 2, text) {
            Some(0) => ExternalToolTextResultForLlmContentResourceLinkIconTheme::Light,
            Some(1) => ExternalToolTextResultForLlmContentResourceLinkIconTheme::Dark,
            _ => ExternalToolTextResultForLlmContentResourceLinkIconTheme::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExternalToolTextResultForLlmContentResourceLinkIconTheme::Light => "light",
            ExternalToolTextResultForLlmContentResourceLinkIconTheme::Dark => "dark",
            ExternalToolTextResultForLlmContentResourceLinkIconTheme::Unknown(text) => text,
        }
    }
}

enum_base!(ExternalToolTextResultForLlmContentResourceLinkIconTheme);

/// The strings of `FusionCommitKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionCommitKind {
    /// `text`
    Text,
    /// `terminal_tool`
    TerminalTool,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionCommitKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionCommitKind {
        match word(421, 2, text) {
            Some(0) => FusionCommitKind::Text,
            Some(1) => FusionCommitKind::TerminalTool,
            _ => FusionCommitKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionCommitKind::Text => "text",
            FusionCommitKind::TerminalTool => "terminal_tool",
            FusionCommitKind::Unknown(text) => text,
        }
    }
}

enum_base!(FusionCommitKind);

/// The strings of `FusionConversationScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionConversationScope {
    /// `root`
    Root,
    /// `review`
    Review,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionConversationScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionConversationScope {
        match word(185, 2, text) {
            Some(0) => FusionConversationScope::Root,
            Some(1) => FusionConversationScope::Review,
            _ => FusionConversationScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionConversationScope::Root => "root",
            FusionConversationScope::Review => "review",
            FusionConversationScope::Unknown(text) => text,
        }
    }
}

enum_base!(FusionConversationScope);

/// The strings of `FusionFollowUpAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionFollowUpAction {
    /// `reuse_primary`
    ReusePrimary,
    /// `reroute`
    Reroute,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionFollowUpAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionFollowUpAction {
        match word(423, 2, text) {
            Some(0) => FusionFollowUpAction::ReusePrimary,
            Some(1) => FusionFollowUpAction::Reroute,
            _ => FusionFollowUpAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionFollowUpAction::ReusePrimary => "reuse_primary",
            FusionFollowUpAction::Reroute => "reroute",
            FusionFollowUpAction::Unknown(text) => text,
        }
    }
}

enum_base!(FusionFollowUpAction);

/// The strings of `FusionPattern`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionPattern {
    /// `single`
    Single,
    /// `cascade`
    Cascade,
    /// `critique`
    Critique,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionPattern {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionPattern {
        match word(182, 3, text) {
            Some(0) => FusionPattern::Single,
            Some(1) => FusionPattern::Cascade,
            Some(2) => FusionPattern::Critique,
            _ => FusionPattern::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionPattern::Single => "single",
            FusionPattern::Cascade => "cascade",
            FusionPattern::Critique => "critique",
            FusionPattern::Unknown(text) => text,
        }
    }
}

enum_base!(FusionPattern);

/// The strings of `FusionPhaseActivityKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionPhaseActivityKind {
    /// `model_output`
    ModelOutput,
    /// `tool_started`
    ToolStarted,
    /// `tool_completed`
    ToolCompleted,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionPhaseActivityKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionPhaseActivityKind {
        match word(187, 3, text) {
            Some(0) => FusionPhaseActivityKind::ModelOutput,
            Some(1) => FusionPhaseActivityKind::ToolStarted,
            Some(2) => FusionPhaseActivityKind::ToolCompleted,
            _ => FusionPhaseActivityKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionPhaseActivityKind::ModelOutput => "model_output",
            FusionPhaseActivityKind::ToolStarted => "tool_started",
            FusionPhaseActivityKind::ToolCompleted => "tool_completed",
            FusionPhaseActivityKind::Unknown(text) => text,
        }
    }
}

enum_base!(FusionPhaseActivityKind);

/// The strings of `FusionPhaseKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionPhaseKind {
    /// `primary`
    Primary,
    /// `judge`
    Judge,
    /// `repair`
    Repair,
    /// `draft`
    Draft,
    /// `critic`
    Critic,
    /// `revision`
    Revision,
    /// `follow_up`
    FollowUp,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionPhaseKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionPhaseKind {
        match word(175, 7, text) {
            Some(0) => FusionPhaseKind::Primary,
            Some(1) => FusionPhaseKind::Judge,
            Some(2) => FusionPhaseKind::Repair,
            Some(3) => FusionPhaseKind::Draft,
            Some(4) => FusionPhaseKind::Critic,
            Some(5) => FusionPhaseKind::Revision,
            Some(6) => FusionPhaseKind::FollowUp,
            _ => FusionPhaseKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionPhaseKind::Primary => "primary",
            FusionPhaseKind::Judge => "judge",
            FusionPhaseKind::Repair => "repair",
            FusionPhaseKind::Draft => "draft",
            FusionPhaseKind::Critic => "critic",
            FusionPhaseKind::Revision => "revision",
            FusionPhaseKind::FollowUp => "follow_up",
            FusionPhaseKind::Unknown(text) => text,
        }
    }
}

enum_base!(FusionPhaseKind);

/// The strings of `FusionPhaseStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionPhaseStatus {
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionPhaseStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionPhaseStatus {
        match word(190, 3, text) {
            Some(0) => FusionPhaseStatus::Succeeded,
            Some(1) => FusionPhaseStatus::Failed,
            Some(2) => FusionPhaseStatus::Cancelled,
            _ => FusionPhaseStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionPhaseStatus::Succeeded => "succeeded",
            FusionPhaseStatus::Failed => "failed",
            FusionPhaseStatus::Cancelled => "cancelled",
            FusionPhaseStatus::Unknown(text) => text,
        }
    }
}

enum_base!(FusionPhaseStatus);

/// The strings of `FusionProjectionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionProjectionMode {
    /// `append`
    Append,
    /// `staged`
    Staged,
    /// `none`
    None,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionProjectionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionProjectionMode {
        match word(193, 3, text) {
            Some(0) => FusionProjectionMode::Append,
            Some(1) => FusionProjectionMode::Staged,
            Some(2) => FusionProjectionMode::None,
            _ => FusionProjectionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionProjectionMode::Append => "append",
            FusionProjectionMode::Staged => "staged",
            FusionProjectionMode::None => "none",
            FusionProjectionMode::Unknown(text) => text,
        }
    }
}

enum_base!(FusionProjectionMode);

/// The strings of `FusionTurnKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FusionTurnKind {
    /// `user`
    User,
    /// `compaction`
    Compaction,
    /// Another string.
    Unknown(Box<str>),
}

impl FusionTurnKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> FusionTurnKind {
        match word(425, 2, text) {
            Some(0) => FusionTurnKind::User,
            Some(1) => FusionTurnKind::Compaction,
            _ => FusionTurnKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            FusionTurnKind::User => "user",
            FusionTurnKind::Compaction => "compaction",
            FusionTurnKind::Unknown(text) => text,
        }
    }
}

enum_base!(FusionTurnKind);

/// The strings of `GitHubTokenAcquireReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GitHubTokenAcquireReason {
    /// `initial`
    Initial,
    /// `refresh`
    Refresh,
    /// Another string.
    Unknown(Box<str>),
}

impl GitHubTokenAcquireReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> GitHubTokenAcquireReason {
        match word(624, 2, text) {
            Some(0) => GitHubTokenAcquireReason::Initial,
            Some(1) => GitHubTokenAcquireReason::Refresh,
            _ => GitHubTokenAcquireReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            GitHubTokenAcquireReason::Initial => "initial",
            GitHubTokenAcquireReason::Refresh => "refresh",
            GitHubTokenAcquireReason::Unknown(text) => text,
        }
    }
}

enum_base!(GitHubTokenAcquireReason);

/// The strings of `HandoffSourceType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandoffSourceType {
    /// `remote`
    Remote,
    /// `local`
    Local,
    /// Another string.
    Unknown(Box<str>),
}

impl HandoffSourceType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HandoffSourceType {
        match word(427, 2, text) {
            Some(0) => HandoffSourceType::Remote,
            Some(1) => HandoffSourceType::Local,
            _ => HandoffSourceType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HandoffSourceType::Remote => "remote",
            HandoffSourceType::Local => "local",
            HandoffSourceType::Unknown(text) => text,
        }
    }
}

enum_base!(HandoffSourceType);

/// The strings of `HistoryCompactRequestTrigger`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryCompactRequestTrigger {
    /// `manual`
    Manual,
    /// `model_switch`
    ModelSwitch,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryCompactRequestTrigger {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryCompactRequestTrigger {
        match word(626, 2, text) {
            Some(0) => HistoryCompactRequestTrigger::Manual,
            Some(1) => HistoryCompactRequestTrigger::ModelSwitch,
            _ => HistoryCompactRequestTrigger::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryCompactRequestTrigger::Manual => "manual",
            HistoryCompactRequestTrigger::ModelSwitch => "model_switch",
            HistoryCompactRequestTrigger::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryCompactRequestTrigger);

/// The strings of `HookBlock`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookBlock {
    /// `block`
    Block,
    /// Another string.
    Unknown(Box<str>),
}

impl HookBlock {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HookBlock {
        match word(20, 1, text) {
            Some(0) => HookBlock::Block,
            _ => HookBlock::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HookBlock::Block => "block",
            HookBlock::Unknown(text) => text,
        }
    }
}

enum_base!(HookBlock);

/// The strings of `HookErrorContext`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookErrorContext {
    /// `model_call`
    ModelCall,
    /// `tool_execution`
    ToolExecution,
    /// `system`
    System,
    /// `user_input`
    UserInput,
    /// Another string.
    Unknown(Box<str>),
}

impl HookErrorContext {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HookErrorContext {
        match word(164, 4, text) {
            Some(0) => HookErrorContext::ModelCall,
            Some(1) => HookErrorContext::ToolExecution,
            Some(2) => HookErrorContext::System,
            Some(3) => HookErrorContext::UserInput,
            _ => HookErrorContext::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HookErrorContext::ModelCall => "model_call",
            HookErrorContext::ToolExecution => "tool_execution",
            HookErrorContext::System => "system",
            HookErrorContext::UserInput => "user_input",
            HookErrorContext::Unknown(text) => text,
        }
    }
}

enum_base!(HookErrorContext);

/// The strings of `HookErrorHandling`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookErrorHandling {
    /// `retry`
    Retry,
    /// `skip`
    Skip,
    /// `abort`
    Abort,
    /// Another string.
    Unknown(Box<str>),
}

impl HookErrorHandling {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HookErrorHandling {
        match word(168, 3, text) {
            Some(0) => HookErrorHandling::Retry,
            Some(1) => HookErrorHandling::Skip,
            Some(2) => HookErrorHandling::Abort,
            _ => HookErrorHandling::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HookErrorHandling::Retry => "retry",
            HookErrorHandling::Skip => "skip",
            HookErrorHandling::Abort => "abort",
            HookErrorHandling::Unknown(text) => text,
        }
    }
}

enum_base!(HookErrorHandling);

/// The strings of `HostErrorReporting`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HostErrorReporting {
    /// `pending`
    Pending,
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// Another string.
    Unknown(Box<str>),
}

impl HostErrorReporting {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HostErrorReporting {
        match word(636, 3, text) {
            Some(0) => HostErrorReporting::Pending,
            Some(1) => HostErrorReporting::Enabled,
            Some(2) => HostErrorReporting::Disabled,
            _ => HostErrorReporting::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HostErrorReporting::Pending => "pending",
            HostErrorReporting::Enabled => "enabled",
            HostErrorReporting::Disabled => "disabled",
            HostErrorReporting::Unknown(text) => text,
        }
    }
}

enum_base!(HostErrorReporting);

/// The strings of `HostExitReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HostExitReason {
    /// `disposed`
    Disposed,
    /// `exited`
    Exited,
    /// `ownerDisconnected`
    OwnerDisconnected,
    /// `runtimeShutdown`
    RuntimeShutdown,
    /// Another string.
    Unknown(Box<str>),
}

impl HostExitReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HostExitReason {
        match word(639, 4, text) {
            Some(0) => HostExitReason::Disposed,
            Some(1) => HostExitReason::Exited,
            Some(2) => HostExitReason::OwnerDisconnected,
            Some(3) => HostExitReason::RuntimeShutdown,
            _ => HostExitReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HostExitReason::Disposed => "disposed",
            HostExitReason::Exited => "exited",
            HostExitReason::OwnerDisconnected => "ownerDisconnected",
            HostExitReason::RuntimeShutdown => "runtimeShutdown",
            HostExitReason::Unknown(text) => text,
        }
    }
}

enum_base!(HostExitReason);

/// The strings of `HumanResponseActor`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HumanResponseActor {
    /// `human_response`
    HumanResponse,
    /// `host_automation`
    HostAutomation,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl HumanResponseActor {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HumanResponseActor {
        match word(200, 3, text) {
            Some(0) => HumanResponseActor::HumanResponse,
            Some(1) => HumanResponseActor::HostAutomation,
            Some(2) => HumanResponseActor::SaidUnknown,
            _ => HumanResponseActor::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HumanResponseActor::HumanResponse => "human_response",
            HumanResponseActor::HostAutomation => "host_automation",
            HumanResponseActor::SaidUnknown => "unknown",
            HumanResponseActor::Unknown(text) => text,
        }
    }
}

enum_base!(HumanResponseActor);

/// The strings of `ImageToolModelAvailability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageToolModelAvailability {
    /// `available`
    Available,
    /// `unavailable`
    Unavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl ImageToolModelAvailability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ImageToolModelAvailability {
        match word(643, 2, text) {
            Some(0) => ImageToolModelAvailability::Available,
            Some(1) => ImageToolModelAvailability::Unavailable,
            _ => ImageToolModelAvailability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ImageToolModelAvailability::Available => "available",
            ImageToolModelAvailability::Unavailable => "unavailable",
            ImageToolModelAvailability::Unknown(text) => text,
        }
    }
}

enum_base!(ImageToolModelAvailability);

/// The strings of `ImageToolModelOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageToolModelOperation {
    /// `generate`
    Generate,
    /// `edit`
    Edit,
    /// Another string.
    Unknown(Box<str>),
}

impl ImageToolModelOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ImageToolModelOperation {
        match word(645, 2, text) {
            Some(0) => ImageToolModelOperation::Generate,
            Some(1) => ImageToolModelOperation::Edit,
            _ => ImageToolModelOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ImageToolModelOperation::Generate => "generate",
            ImageToolModelOperation::Edit => "edit",
            ImageToolModelOperation::Unknown(text) => text,
        }
    }
}

enum_base!(ImageToolModelOperation);

/// The strings of `IndexedSearchDisabledReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexedSearchDisabledReason {
    /// `use_tgrep_false`
    UseTgrepFalse,
    /// `use_builtin_ripgrep_false`
    UseBuiltinRipgrepFalse,
    /// `organization`
    Organization,
    /// `organization_policy_auth_pending`
    OrganizationPolicyAuthPending,
    /// `organization_policy_unknown`
    OrganizationPolicyUnknown,
    /// `virtual_filesystem`
    VirtualFilesystem,
    /// `cloud_sync_root`
    CloudSyncRoot,
    /// `cloud_sync_detection_failed`
    CloudSyncDetectionFailed,
    /// `workspace_not_local`
    WorkspaceNotLocal,
    /// Another string.
    Unknown(Box<str>),
}

impl IndexedSearchDisabledReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> IndexedSearchDisabledReason {
        match word(440, 9, text) {
            Some(0) => IndexedSearchDisabledReason::UseTgrepFalse,
            Some(1) => IndexedSearchDisabledReason::UseBuiltinRipgrepFalse,
            Some(2) => IndexedSearchDisabledReason::Organization,
            Some(3) => IndexedSearchDisabledReason::OrganizationPolicyAuthPending,
            Some(4) => IndexedSearchDisabledReason::OrganizationPolicyUnknown,
            Some(5) => IndexedSearchDisabledReason::VirtualFilesystem,
            Some(6) => IndexedSearchDisabledReason::CloudSyncRoot,
            Some(7) => IndexedSearchDisabledReason::CloudSyncDetectionFailed,
            Some(8) => IndexedSearchDisabledReason::WorkspaceNotLocal,
            _ => IndexedSearchDisabledReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            IndexedSearchDisabledReason::UseTgrepFalse => "use_tgrep_false",
            IndexedSearchDisabledReason::UseBuiltinRipgrepFalse => "use_builtin_ripgrep_false",
            IndexedSearchDisabledReason::Organization => "organization",
            IndexedSearchDisabledReason::OrganizationPolicyAuthPending => "organization_policy_auth_pending",
            IndexedSearchDisabledReason::OrganizationPolicyUnknown => "organization_policy_unknown",
            IndexedSearchDisabledReason::VirtualFilesystem => "virtual_filesystem",
            IndexedSearchDisabledReason::CloudSyncRoot => "cloud_sync_root",
            IndexedSearchDisabledReason::CloudSyncDetectionFailed => "cloud_sync_detection_failed",
            IndexedSearchDisabledReason::WorkspaceNotLocal => "workspace_not_local",
            IndexedSearchDisabledReason::Unknown(text) => text,
        }
    }
}

enum_base!(IndexedSearchDisabledReason);

/// The strings of `IndexedSearchErrorType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexedSearchErrorType {
    /// `spawn_error`
    SpawnError,
    /// `unexpected_exit`
    UnexpectedExit,
    /// `killed_by_signal`
    KilledBySignal,
    /// Another string.
    Unknown(Box<str>),
}

impl IndexedSearchErrorType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> IndexedSearchErrorType {
        match word(449, 3, text) {
            Some(0) => IndexedSearchErrorType::SpawnError,
            Some(1) => IndexedSearchErrorType::UnexpectedExit,
            Some(2) => IndexedSearchErrorType::KilledBySignal,
            _ => IndexedSearchErrorType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            IndexedSearchErrorType::SpawnError => "spawn_error",
            IndexedSearchErrorType::UnexpectedExit => "unexpected_exit",
            IndexedSearchErrorType::KilledBySignal => "killed_by_signal",
            IndexedSearchErrorType::Unknown(text) => text,
        }
    }
}

enum_base!(IndexedSearchErrorType);

/// The strings of `IndexedSearchIncrementalPhase`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexedSearchIncrementalPhase {
    /// `changes_detected`
    ChangesDetected,
    /// `updated`
    Updated,
    /// Another string.
    Unknown(Box<str>),
}

impl IndexedSearchIncrementalPhase {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> IndexedSearchIncrementalPhase {
        match word(452, 2, text) {
            Some(0) => IndexedSearchIncrementalPhase::ChangesDetected,
            Some(1) => IndexedSearchIncrementalPhase::Updated,
            _ => IndexedSearchIncrementalPhase::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            IndexedSearchIncrementalPhase::ChangesDetected => "changes_detected",
            IndexedSearchIncrementalPhase::Updated => "updated",
            IndexedSearchIncrementalPhase::Unknown(text) => text,
        }
    }
}

enum_base!(IndexedSearchIncrementalPhase);

/// The strings of `IndexedSearchOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexedSearchOutcome {
    /// `started`
    Started,
    /// `skipped_below_threshold`
    SkippedBelowThreshold,
    /// `skipped_no_gitroot`
    SkippedNoGitroot,
    /// `skipped_disabled`
    SkippedDisabled,
    /// `reused_existing`
    ReusedExisting,
    /// `failed`
    Failed,
    /// Another string.
    Unknown(Box<str>),
}

impl IndexedSearchOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> IndexedSearchOutcome {
        match word(434, 6, text) {
            Some(0) => IndexedSearchOutcome::Started,
            Some(1) => IndexedSearchOutcome::SkippedBelowThreshold,
            Some(2) => IndexedSearchOutcome::SkippedNoGitroot,
            Some(3) => IndexedSearchOutcome::SkippedDisabled,
            Some(4) => IndexedSearchOutcome::ReusedExisting,
            Some(5) => IndexedSearchOutcome::Failed,
            _ => IndexedSearchOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            IndexedSearchOutcome::Started => "started",
            IndexedSearchOutcome::SkippedBelowThreshold => "skipped_below_threshold",
            IndexedSearchOutcome::SkippedNoGitroot => "skipped_no_gitroot",
            IndexedSearchOutcome::SkippedDisabled => "skipped_disabled",
            IndexedSearchOutcome::ReusedExisting => "reused_existing",
            IndexedSearchOutcome::Failed => "failed",
            IndexedSearchOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(IndexedSearchOutcome);

/// The strings of `IndexedSearchState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndexedSearchState {
    /// `disabled`
    Disabled,
    /// `starting`
    Starting,
    /// `enabled`
    Enabled,
    /// `ready`
    Ready,
    /// `failed`
    Failed,
    /// Another string.
    Unknown(Box<str>),
}

impl IndexedSearchState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> IndexedSearchState {
        match word(429, 5, text) {
            Some(0) => IndexedSearchState::Disabled,
            Some(1) => IndexedSearchState::Starting,
            Some(2) => IndexedSearchState::Enabled,
            Some(3) => IndexedSearchState::Ready,
            Some(4) => IndexedSearchState::Failed,
            _ => IndexedSearchState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            IndexedSearchState::Disabled => "disabled",
            IndexedSearchState::Starting => "starting",
            IndexedSearchState::Enabled => "enabled",
            IndexedSearchState::Ready => "ready",
            IndexedSearchState::Failed => "failed",
            IndexedSearchState::Unknown(text) => text,
        }
    }
}

enum_base!(IndexedSearchState);

/// The strings of `InstallationDecision`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstallationDecision {
    /// `confirm`
    Confirm,
    /// `decline`
    Decline,
    /// `cancel`
    Cancel,
    /// Another string.
    Unknown(Box<str>),
}

impl InstallationDecision {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstallationDecision {
        match word(682, 3, text) {
            Some(0) => InstallationDecision::Confirm,
            Some(1) => InstallationDecision::Decline,
            Some(2) => InstallationDecision::Cancel,
            _ => InstallationDecision::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstallationDecision::Confirm => "confirm",
            InstallationDecision::Decline => "decline",
            InstallationDecision::Cancel => "cancel",
            InstallationDecision::Unknown(text) => text,
        }
    }
}

enum_base!(InstallationDecision);

/// The strings of `InstructionUpdateAuthority`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionUpdateAuthority {
    /// `runtime`
    Runtime,
    /// `host`
    Host,
    /// `managedPolicy`
    ManagedPolicy,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionUpdateAuthority {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionUpdateAuthority {
        match word(203, 3, text) {
            Some(0) => InstructionUpdateAuthority::Runtime,
            Some(1) => InstructionUpdateAuthority::Host,
            Some(2) => InstructionUpdateAuthority::ManagedPolicy,
            _ => InstructionUpdateAuthority::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionUpdateAuthority::Runtime => "runtime",
            InstructionUpdateAuthority::Host => "host",
            InstructionUpdateAuthority::ManagedPolicy => "managedPolicy",
            InstructionUpdateAuthority::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionUpdateAuthority);

/// The strings of `InstructionUpdateBoundary`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionUpdateBoundary {
    /// `afterToolResults`
    AfterToolResults,
    /// `nextModelRequest`
    NextModelRequest,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionUpdateBoundary {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionUpdateBoundary {
        match word(206, 2, text) {
            Some(0) => InstructionUpdateBoundary::AfterToolResults,
            Some(1) => InstructionUpdateBoundary::NextModelRequest,
            _ => InstructionUpdateBoundary::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionUpdateBoundary::AfterToolResults => "afterToolResults",
            InstructionUpdateBoundary::NextModelRequest => "nextModelRequest",
            InstructionUpdateBoundary::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionUpdateBoundary);

/// The strings of `InstructionUpdateFallback`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionUpdateFallback {
    /// `rebuildSystemPrompt`
    RebuildSystemPrompt,
    /// `reject`
    Reject,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionUpdateFallback {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionUpdateFallback {
        match word(208, 2, text) {
            Some(0) => InstructionUpdateFallback::RebuildSystemPrompt,
            Some(1) => InstructionUpdateFallback::Reject,
            _ => InstructionUpdateFallback::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionUpdateFallback::RebuildSystemPrompt => "rebuildSystemPrompt",
            InstructionUpdateFallback::Reject => "reject",
            InstructionUpdateFallback::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionUpdateFallback);

/// The strings of `InstructionUpdateLifetime`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionUpdateLifetime {
    /// `persistent`
    Persistent,
    /// `turn`
    Turn,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionUpdateLifetime {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionUpdateLifetime {
        match word(210, 2, text) {
            Some(0) => InstructionUpdateLifetime::Persistent,
            Some(1) => InstructionUpdateLifetime::Turn,
            _ => InstructionUpdateLifetime::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionUpdateLifetime::Persistent => "persistent",
            InstructionUpdateLifetime::Turn => "turn",
            InstructionUpdateLifetime::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionUpdateLifetime);

/// The strings of `LlmInferenceHttpRequestStartTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LlmInferenceHttpRequestStartTransport {
    /// `http`
    Http,
    /// `websocket`
    Websocket,
    /// Another string.
    Unknown(Box<str>),
}

impl LlmInferenceHttpRequestStartTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> LlmInferenceHttpRequestStartTransport {
        match word(685, 2, text) {
            Some(0) => LlmInferenceHttpRequestStartTransport::Http,
            Some(1) => LlmInferenceHttpRequestStartTransport::Websocket,
            _ => LlmInferenceHttpRequestStartTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            LlmInferenceHttpRequestStartTransport::Http => "http",
            LlmInferenceHttpRequestStartTransport::Websocket => "websocket",
            LlmInferenceHttpRequestStartTransport::Unknown(text) => text,
        }
    }
}

enum_base!(LlmInferenceHttpRequestStartTransport);

/// The strings of `ManagedPluginProgressPhase`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManagedPluginProgressPhase {
    /// `initializing`
    Initializing,
    /// `installing`
    Installing,
    /// `updating`
    Updating,
    /// `complete`
    Complete,
    /// Another string.
    Unknown(Box<str>),
}

impl ManagedPluginProgressPhase {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ManagedPluginProgressPhase {
        match word(454, 4, text) {
            Some(0) => ManagedPluginProgressPhase::Initializing,
            Some(1) => ManagedPluginProgressPhase::Installing,
            Some(2) => ManagedPluginProgressPhase::Updating,
            Some(3) => ManagedPluginProgressPhase::Complete,
            _ => ManagedPluginProgressPhase::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ManagedPluginProgressPhase::Initializing => "initializing",
            ManagedPluginProgressPhase::Installing => "installing",
            ManagedPluginProgressPhase::Updating => "updating",
            ManagedPluginProgressPhase::Complete => "complete",
            ManagedPluginProgressPhase::Unknown(text) => text,
        }
    }
}

enum_base!(ManagedPluginProgressPhase);

/// The strings of `ManagedSettingsEnforcedAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManagedSettingsEnforcedAction {
    /// `bypass_permissions_blocked`
    BypassPermissionsBlocked,
    /// Another string.
    Unknown(Box<str>),
}

impl ManagedSettingsEnforcedAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ManagedSettingsEnforcedAction {
        match word(458, 1, text) {
            Some(0) => ManagedSettingsEnforcedAction::BypassPermissionsBlocked,
            _ => ManagedSettingsEnforcedAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ManagedSettingsEnforcedAction::BypassPermissionsBlocked => "bypass_permissions_blocked",
            ManagedSettingsEnforcedAction::Unknown(text) => text,
        }
    }
}

enum_base!(ManagedSettingsEnforcedAction);

/// The strings of `ManagedSettingsEnforcedEscalation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManagedSettingsEnforcedEscalation {
    /// `allow_all`
    AllowAll,
    /// `approve_all`
    ApproveAll,
    /// `assisted_approval`
    AssistedApproval,
    /// `unrestricted_paths`
    UnrestrictedPaths,
    /// `unrestricted_urls`
    UnrestrictedUrls,
    /// `server_wide_mcp_approval`
    ServerWideMcpApproval,
    /// Another string.
    Unknown(Box<str>),
}

impl ManagedSettingsEnforcedEscalation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ManagedSettingsEnforcedEscalation {
        match word(459, 6, text) {
            Some(0) => ManagedSettingsEnforcedEscalation::AllowAll,
            Some(1) => ManagedSettingsEnforcedEscalation::ApproveAll,
            Some(2) => ManagedSettingsEnforcedEscalation::AssistedApproval,
            Some(3) => ManagedSettingsEnforcedEscalation::UnrestrictedPaths,
            Some(4) => ManagedSettingsEnforcedEscalation::UnrestrictedUrls,
            Some(5) => ManagedSettingsEnforcedEscalation::ServerWideMcpApproval,
            _ => ManagedSettingsEnforcedEscalation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ManagedSettingsEnforcedEscalation::AllowAll => "allow_all",
            ManagedSettingsEnforcedEscalation::ApproveAll => "approve_all",
            ManagedSettingsEnforcedEscalation::AssistedApproval => "assisted_approval",
            ManagedSettingsEnforcedEscalation::UnrestrictedPaths => "unrestricted_paths",
            ManagedSettingsEnforcedEscalation::UnrestrictedUrls => "unrestricted_urls",
            ManagedSettingsEnforcedEscalation::ServerWideMcpApproval => "server_wide_mcp_approval",
            ManagedSettingsEnforcedEscalation::Unknown(text) => text,
        }
    }
}

enum_base!(ManagedSettingsEnforcedEscalation);

/// The strings of `ManagedSettingsResolvedSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManagedSettingsResolvedSource {
    /// `server`
    Server,
    /// `device`
    Device,
    /// `client`
    Client,
    /// `policyHelper`
    PolicyHelper,
    /// `mixed`
    Mixed,
    /// `none`
    None,
    /// Another string.
    Unknown(Box<str>),
}

impl ManagedSettingsResolvedSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ManagedSettingsResolvedSource {
        match word(465, 6, text) {
            Some(0) => ManagedSettingsResolvedSource::Server,
            Some(1) => ManagedSettingsResolvedSource::Device,
            Some(2) => ManagedSettingsResolvedSource::Client,
            Some(3) => ManagedSettingsResolvedSource::PolicyHelper,
            Some(4) => ManagedSettingsResolvedSource::Mixed,
            Some(5) => ManagedSettingsResolvedSource::None,
            _ => ManagedSettingsResolvedSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ManagedSettingsResolvedSource::Server => "server",
            ManagedSettingsResolvedSource::Device => "device",
            ManagedSettingsResolvedSource::Client => "client",
            ManagedSettingsResolvedSource::PolicyHelper => "policyHelper",
            ManagedSettingsResolvedSource::Mixed => "mixed",
            ManagedSettingsResolvedSource::None => "none",
            ManagedSettingsResolvedSource::Unknown(text) => text,
        }
    }
}

enum_base!(ManagedSettingsResolvedSource);

/// The strings of `McpElicitationFormMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpElicitationFormMode {
    /// `form`
    Form,
    /// Another string.
    Unknown(Box<str>),
}

impl McpElicitationFormMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpElicitationFormMode {
        match word(857, 1, text) {
            Some(0) => McpElicitationFormMode::Form,
            _ => McpElicitationFormMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpElicitationFormMode::Form => "form",
            McpElicitationFormMode::Unknown(text) => text,
        }
    }
}

enum_base!(McpElicitationFormMode);

/// The strings of `McpHeadersRefreshCompletedOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpHeadersRefreshCompletedOutcome {
    /// `headers`
    Headers,
    /// `none`
    None,
    /// `error`
    Error,
    /// `timeout`
    Timeout,
    /// Another string.
    Unknown(Box<str>),
}

impl McpHeadersRefreshCompletedOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpHeadersRefreshCompletedOutcome {
        match word(212, 4, text) {
            Some(0) => McpHeadersRefreshCompletedOutcome::Headers,
            Some(1) => McpHeadersRefreshCompletedOutcome::None,
            Some(2) => McpHeadersRefreshCompletedOutcome::Error,
            Some(3) => McpHeadersRefreshCompletedOutcome::Timeout,
            _ => McpHeadersRefreshCompletedOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpHeadersRefreshCompletedOutcome::Headers => "headers",
            McpHeadersRefreshCompletedOutcome::None => "none",
            McpHeadersRefreshCompletedOutcome::Error => "error",
            McpHeadersRefreshCompletedOutcome::Timeout => "timeout",
            McpHeadersRefreshCompletedOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(McpHeadersRefreshCompletedOutcome);

/// The strings of `McpHeadersRefreshRequiredReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpHeadersRefreshRequiredReason {
    /// `startup`
    Startup,
    /// `ttl-expired`
    TtlExpired,
    /// `auth-failed`
    AuthFailed,
    /// Another string.
    Unknown(Box<str>),
}

impl McpHeadersRefreshRequiredReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpHeadersRefreshRequiredReason {
        match word(216, 3, text) {
            Some(0) => McpHeadersRefreshRequiredReason::Startup,
            Some(1) => McpHeadersRefreshRequiredReason::TtlExpired,
            Some(2) => McpHeadersRefreshRequiredReason::AuthFailed,
            _ => McpHeadersRefreshRequiredReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpHeadersRefreshRequiredReason::Startup => "startup",
            McpHeadersRefreshRequiredReason::TtlExpired => "ttl-expired",
            McpHeadersRefreshRequiredReason::AuthFailed => "auth-failed",
            McpHeadersRefreshRequiredReason::Unknown(text) => text,
        }
    }
}

enum_base!(McpHeadersRefreshRequiredReason);

/// The strings of `McpInstallationSecretStorage`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpInstallationSecretStorage {
    /// `keychain`
    Keychain,
    /// `private-file`
    PrivateFile,
    /// Another string.
    Unknown(Box<str>),
}

impl McpInstallationSecretStorage {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpInstallationSecretStorage {
        match word(672, 2, text) {
            Some(0) => McpInstallationSecretStorage::Keychain,
            Some(1) => McpInstallationSecretStorage::PrivateFile,
            _ => McpInstallationSecretStorage::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpInstallationSecretStorage::Keychain => "keychain",
            McpInstallationSecretStorage::PrivateFile => "private-file",
            McpInstallationSecretStorage::Unknown(text) => text,
        }
    }
}

enum_base!(McpInstallationSecretStorage);

/// The strings of `McpOauthCompletionOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOauthCompletionOutcome {
    /// `token`
    Token,
    /// `cancelled`
    Cancelled,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOauthCompletionOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOauthCompletionOutcome {
        match word(219, 2, text) {
            Some(0) => McpOauthCompletionOutcome::Token,
            Some(1) => McpOauthCompletionOutcome::Cancelled,
            _ => McpOauthCompletionOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOauthCompletionOutcome::Token => "token",
            McpOauthCompletionOutcome::Cancelled => "cancelled",
            McpOauthCompletionOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(McpOauthCompletionOutcome);

/// The strings of `McpOauthLoginGrantType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOauthLoginGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `client_credentials`
    ClientCredentials,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOauthLoginGrantType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOauthLoginGrantType {
        match word(692, 2, text) {
            Some(0) => McpOauthLoginGrantType::AuthorizationCode,
            Some(1) => McpOauthLoginGrantType::ClientCredentials,
            _ => McpOauthLoginGrantType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOauthLoginGrantType::AuthorizationCode => "authorization_code",
            McpOauthLoginGrantType::ClientCredentials => "client_credentials",
            McpOauthLoginGrantType::Unknown(text) => text,
        }
    }
}

enum_base!(McpOauthLoginGrantType);

/// The strings of `McpOauthRecoveryCompletedOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOauthRecoveryCompletedOutcome {
    /// `succeeded`
    Succeeded,
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOauthRecoveryCompletedOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOauthRecoveryCompletedOutcome {
        match word(221, 3, text) {
            Some(0) => McpOauthRecoveryCompletedOutcome::Succeeded,
            Some(1) => McpOauthRecoveryCompletedOutcome::Cancelled,
            Some(2) => McpOauthRecoveryCompletedOutcome::Failed,
            _ => McpOauthRecoveryCompletedOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOauthRecoveryCompletedOutcome::Succeeded => "succeeded",
            McpOauthRecoveryCompletedOutcome::Cancelled => "cancelled",
            McpOauthRecoveryCompletedOutcome::Failed => "failed",
            McpOauthRecoveryCompletedOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(McpOauthRecoveryCompletedOutcome);

/// The strings of `McpOauthRequestReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOauthRequestReason {
    /// `initial`
    Initial,
    /// `refresh`
    Refresh,
    /// `reauth`
    Reauth,
    /// `upscope`
    Upscope,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOauthRequestReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOauthRequestReason {
        match word(224, 4, text) {
            Some(0) => McpOauthRequestReason::Initial,
            Some(1) => McpOauthRequestReason::Refresh,
            Some(2) => McpOauthRequestReason::Reauth,
            Some(3) => McpOauthRequestReason::Upscope,
            _ => McpOauthRequestReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOauthRequestReason::Initial => "initial",
            McpOauthRequestReason::Refresh => "refresh",
            McpOauthRequestReason::Reauth => "reauth",
            McpOauthRequestReason::Upscope => "upscope",
            McpOauthRequestReason::Unknown(text) => text,
        }
    }
}

enum_base!(McpOauthRequestReason);

/// The strings of `McpOwnedOauthLoginStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOwnedOauthLoginStatus {
    /// `awaiting-browser`
    AwaitingBrowser,
    /// `connected`
    Connected,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOwnedOauthLoginStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOwnedOauthLoginStatus {
        match word(694, 2, text) {
            Some(0) => McpOwnedOauthLoginStatus::AwaitingBrowser,
            Some(1) => McpOwnedOauthLoginStatus::Connected,
            _ => McpOwnedOauthLoginStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOwnedOauthLoginStatus::AwaitingBrowser => "awaiting-browser",
            McpOwnedOauthLoginStatus::Connected => "connected",
            McpOwnedOauthLoginStatus::Unknown(text) => text,
        }
    }
}

enum_base!(McpOwnedOauthLoginStatus);

/// The strings of `McpPlanConfigurationOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanConfigurationOperation {
    /// `add`
    Add,
    /// `update`
    Update,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanConfigurationOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanConfigurationOperation {
        match word(670, 2, text) {
            Some(0) => McpPlanConfigurationOperation::Add,
            Some(1) => McpPlanConfigurationOperation::Update,
            _ => McpPlanConfigurationOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanConfigurationOperation::Add => "add",
            McpPlanConfigurationOperation::Update => "update",
            McpPlanConfigurationOperation::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanConfigurationOperation);

/// The strings of `McpPlanPackageTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanPackageTransport {
    /// `stdio`
    Stdio,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanPackageTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanPackageTransport {
        match word(657, 1, text) {
            Some(0) => McpPlanPackageTransport::Stdio,
            _ => McpPlanPackageTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanPackageTransport::Stdio => "stdio",
            McpPlanPackageTransport::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanPackageTransport);

/// The strings of `McpPlanPolicyDecision`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanPolicyDecision {
    /// `allowed`
    Allowed,
    /// `blocked`
    Blocked,
    /// `requires-approval`
    RequiresApproval,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanPolicyDecision {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanPolicyDecision {
        match word(650, 3, text) {
            Some(0) => McpPlanPolicyDecision::Allowed,
            Some(1) => McpPlanPolicyDecision::Blocked,
            Some(2) => McpPlanPolicyDecision::RequiresApproval,
            _ => McpPlanPolicyDecision::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanPolicyDecision::Allowed => "allowed",
            McpPlanPolicyDecision::Blocked => "blocked",
            McpPlanPolicyDecision::RequiresApproval => "requires-approval",
            McpPlanPolicyDecision::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanPolicyDecision);

/// The strings of `McpPlanPolicySource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanPolicySource {
    /// `none`
    None,
    /// `enterprise-allowlist`
    EnterpriseAllowlist,
    /// `registry-policy`
    RegistryPolicy,
    /// `local-trust`
    LocalTrust,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanPolicySource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanPolicySource {
        match word(653, 4, text) {
            Some(0) => McpPlanPolicySource::None,
            Some(1) => McpPlanPolicySource::EnterpriseAllowlist,
            Some(2) => McpPlanPolicySource::RegistryPolicy,
            Some(3) => McpPlanPolicySource::LocalTrust,
            _ => McpPlanPolicySource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanPolicySource::None => "none",
            McpPlanPolicySource::EnterpriseAllowlist => "enterprise-allowlist",
            McpPlanPolicySource::RegistryPolicy => "registry-policy",
            McpPlanPolicySource::LocalTrust => "local-trust",
            McpPlanPolicySource::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanPolicySource);

/// The strings of `McpPlanRemoteTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanRemoteTransport {
    /// `http`
    Http,
    /// `streamable-http`
    StreamableHttp,
    /// `sse`
    Sse,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanRemoteTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanRemoteTransport {
        match word(667, 3, text) {
            Some(0) => McpPlanRemoteTransport::Http,
            Some(1) => McpPlanRemoteTransport::StreamableHttp,
            Some(2) => McpPlanRemoteTransport::Sse,
            _ => McpPlanRemoteTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanRemoteTransport::Http => "http",
            McpPlanRemoteTransport::StreamableHttp => "streamable-http",
            McpPlanRemoteTransport::Sse => "sse",
            McpPlanRemoteTransport::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanRemoteTransport);

/// The strings of `McpPlanScalarValueType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanScalarValueType {
    /// `string`
    String,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `path`
    Path,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanScalarValueType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanScalarValueType {
        match word(663, 4, text) {
            Some(0) => McpPlanScalarValueType::String,
            Some(1) => McpPlanScalarValueType::Number,
            Some(2) => McpPlanScalarValueType::Boolean,
            Some(3) => McpPlanScalarValueType::Path,
            _ => McpPlanScalarValueType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanScalarValueType::String => "string",
            McpPlanScalarValueType::Number => "number",
            McpPlanScalarValueType::Boolean => "boolean",
            McpPlanScalarValueType::Path => "path",
            McpPlanScalarValueType::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanScalarValueType);

/// The strings of `McpPlanScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanScope {
    /// `user`
    User,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanScope {
        match word(649, 1, text) {
            Some(0) => McpPlanScope::User,
            _ => McpPlanScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanScope::User => "user",
            McpPlanScope::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanScope);

/// The strings of `McpPlanValueCategory`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpPlanValueCategory {
    /// `environment-variable`
    EnvironmentVariable,
    /// `runtime-argument`
    RuntimeArgument,
    /// `package-argument`
    PackageArgument,
    /// `header`
    Header,
    /// `url-variable`
    UrlVariable,
    /// Another string.
    Unknown(Box<str>),
}

impl McpPlanValueCategory {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpPlanValueCategory {
        match word(658, 5, text) {
            Some(0) => McpPlanValueCategory::EnvironmentVariable,
            Some(1) => McpPlanValueCategory::RuntimeArgument,
            Some(2) => McpPlanValueCategory::PackageArgument,
            Some(3) => McpPlanValueCategory::Header,
            Some(4) => McpPlanValueCategory::UrlVariable,
            _ => McpPlanValueCategory::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpPlanValueCategory::EnvironmentVariable => "environment-variable",
            McpPlanValueCategory::RuntimeArgument => "runtime-argument",
            McpPlanValueCategory::PackageArgument => "package-argument",
            McpPlanValueCategory::Header => "header",
            McpPlanValueCategory::UrlVariable => "url-variable",
            McpPlanValueCategory::Unknown(text) => text,
        }
    }
}

enum_base!(McpPlanValueCategory);

/// The strings of `McpServerCardMediaType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerCardMediaType {
    /// `application/mcp-server-card+json`
    ApplicationMcpServerCardJson,
    /// `application/mcp-server+json`
    ApplicationMcpServerJson,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerCardMediaType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerCardMediaType {
        match word(647, 2, text) {
            Some(0) => McpServerCardMediaType::ApplicationMcpServerCardJson,
            Some(1) => McpServerCardMediaType::ApplicationMcpServerJson,
            _ => McpServerCardMediaType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerCardMediaType::ApplicationMcpServerCardJson => "application/mcp-server-card+json",
            McpServerCardMediaType::ApplicationMcpServerJson => "application/mcp-server+json",
            McpServerCardMediaType::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerCardMediaType);

/// The strings of `McpServerConfigDeferTools`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerConfigDeferTools {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerConfigDeferTools {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerConfigDeferTools {
        match word(129, 2, text) {
            Some(0) => McpServerConfigDeferTools::Auto,
            Some(1) => McpServerConfigDeferTools::Never,
            _ => McpServerConfigDeferTools::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerConfigDeferTools::Auto => "auto",
            McpServerConfigDeferTools::Never => "never",
            McpServerConfigDeferTools::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerConfigDeferTools);

/// The strings of `McpServerConfigHttpOauthGrantType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerConfigHttpOauthGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `client_credentials`
    ClientCredentials,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerConfigHttpOauthGrantType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerConfigHttpOauthGrantType {
        match word(141, 2, text) {
            Some(0) => McpServerConfigHttpOauthGrantType::AuthorizationCode,
            Some(1) => McpServerConfigHttpOauthGrantType::ClientCredentials,
            _ => McpServerConfigHttpOauthGrantType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerConfigHttpOauthGrantType::AuthorizationCode => "authorization_code",
            McpServerConfigHttpOauthGrantType::ClientCredentials => "client_credentials",
            McpServerConfigHttpOauthGrantType::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerConfigHttpOauthGrantType);

/// The strings of `McpServerConfigHttpType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerConfigHttpType {
    /// `http`
    Http,
    /// `sse`
    Sse,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerConfigHttpType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerConfigHttpType {
        match word(139, 2, text) {
            Some(0) => McpServerConfigHttpType::Http,
            Some(1) => McpServerConfigHttpType::Sse,
            _ => McpServerConfigHttpType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerConfigHttpType::Http => "http",
            McpServerConfigHttpType::Sse => "sse",
            McpServerConfigHttpType::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerConfigHttpType);

/// The strings of `McpServerConfigMemoryType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerConfigMemoryType {
    /// `memory`
    Memory,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerConfigMemoryType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerConfigMemoryType {
        match word(143, 1, text) {
            Some(0) => McpServerConfigMemoryType::Memory,
            _ => McpServerConfigMemoryType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerConfigMemoryType::Memory => "memory",
            McpServerConfigMemoryType::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerConfigMemoryType);

/// The strings of `McpServerConfigStdioType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerConfigStdioType {
    /// `local`
    Local,
    /// `stdio`
    Stdio,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerConfigStdioType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerConfigStdioType {
        match word(137, 2, text) {
            Some(0) => McpServerConfigStdioType::Local,
            Some(1) => McpServerConfigStdioType::Stdio,
            _ => McpServerConfigStdioType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerConfigStdioType::Local => "local",
            McpServerConfigStdioType::Stdio => "stdio",
            McpServerConfigStdioType::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerConfigStdioType);

/// The strings of `McpServerSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerSource {
    /// `user`
    User,
    /// `workspace`
    Workspace,
    /// `plugin`
    Plugin,
    /// `builtin`
    Builtin,
    /// `managed`
    Managed,
    /// `account`
    Account,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerSource {
        match word(131, 6, text) {
            Some(0) => McpServerSource::User,
            Some(1) => McpServerSource::Workspace,
            Some(2) => McpServerSource::Plugin,
            Some(3) => McpServerSource::Builtin,
            Some(4) => McpServerSource::Managed,
            Some(5) => McpServerSource::Account,
            _ => McpServerSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerSource::User => "user",
            McpServerSource::Workspace => "workspace",
            McpServerSource::Plugin => "plugin",
            McpServerSource::Builtin => "builtin",
            McpServerSource::Managed => "managed",
            McpServerSource::Account => "account",
            McpServerSource::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerSource);

/// The strings of `McpServerStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerStatus {
    /// `connected`
    Connected,
    /// `failed`
    Failed,
    /// `needs-auth`
    NeedsAuth,
    /// `pending`
    Pending,
    /// `disabled`
    Disabled,
    /// `stopped`
    Stopped,
    /// `not_configured`
    NotConfigured,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerStatus {
        match word(471, 7, text) {
            Some(0) => McpServerStatus::Connected,
            Some(1) => McpServerStatus::Failed,
            Some(2) => McpServerStatus::NeedsAuth,
            Some(3) => McpServerStatus::Pending,
            Some(4) => McpServerStatus::Disabled,
            Some(5) => McpServerStatus::Stopped,
            Some(6) => McpServerStatus::NotConfigured,
            _ => McpServerStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerStatus::Connected => "connected",
            McpServerStatus::Failed => "failed",
            McpServerStatus::NeedsAuth => "needs-auth",
            McpServerStatus::Pending => "pending",
            McpServerStatus::Disabled => "disabled",
            McpServerStatus::Stopped => "stopped",
            McpServerStatus::NotConfigured => "not_configured",
            McpServerStatus::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerStatus);

/// The strings of `McpServerTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpServerTransport {
    /// `stdio`
    Stdio,
    /// `http`
    Http,
    /// `sse`
    Sse,
    /// `memory`
    Memory,
    /// Another string.
    Unknown(Box<str>),
}

impl McpServerTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpServerTransport {
        match word(478, 4, text) {
            Some(0) => McpServerTransport::Stdio,
            Some(1) => McpServerTransport::Http,
            Some(2) => McpServerTransport::Sse,
            Some(3) => McpServerTransport::Memory,
            _ => McpServerTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpServerTransport::Stdio => "stdio",
            McpServerTransport::Http => "http",
            McpServerTransport::Sse => "sse",
            McpServerTransport::Memory => "memory",
            McpServerTransport::Unknown(text) => text,
        }
    }
}

enum_base!(McpServerTransport);

/// The strings of `McpToolUiVisibility`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpToolUiVisibility {
    /// `model`
    Model,
    /// `app`
    App,
    /// Another string.
    Unknown(Box<str>),
}

impl McpToolUiVisibility {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpToolUiVisibility {
        match word(690, 2, text) {
            Some(0) => McpToolUiVisibility::Model,
            Some(1) => McpToolUiVisibility::App,
            _ => McpToolUiVisibility::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpToolUiVisibility::Model => "model",
            McpToolUiVisibility::App => "app",
            McpToolUiVisibility::Unknown(text) => text,
        }
    }
}

enum_base!(McpToolUiVisibility);

/// The strings of `MemoryMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemoryMode {
    /// `system-prompt`
    SystemPrompt,
    /// `user-prompt`
    UserPrompt,
    /// Another string.
    Unknown(Box<str>),
}

impl MemoryMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> MemoryMode {
        match word(696, 2, text) {
            Some(0) => MemoryMode::SystemPrompt,
            Some(1) => MemoryMode::UserPrompt,
            _ => MemoryMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            MemoryMode::SystemPrompt => "system-prompt",
            MemoryMode::UserPrompt => "user-prompt",
            MemoryMode::Unknown(text) => text,
        }
    }
}

enum_base!(MemoryMode);

/// The strings of `ModelCallFailureBadRequestKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFailureBadRequestKind {
    /// `bodyless`
    Bodyless,
    /// `structured_error`
    StructuredError,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFailureBadRequestKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFailureBadRequestKind {
        match word(233, 2, text) {
            Some(0) => ModelCallFailureBadRequestKind::Bodyless,
            Some(1) => ModelCallFailureBadRequestKind::StructuredError,
            _ => ModelCallFailureBadRequestKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFailureBadRequestKind::Bodyless => "bodyless",
            ModelCallFailureBadRequestKind::StructuredError => "structured_error",
            ModelCallFailureBadRequestKind::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFailureBadRequestKind);

/// The strings of `ModelCallFailureKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFailureKind {
    /// `api`
    Api,
    /// `transport`
    Transport,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFailureKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFailureKind {
        match word(228, 2, text) {
            Some(0) => ModelCallFailureKind::Api,
            Some(1) => ModelCallFailureKind::Transport,
            _ => ModelCallFailureKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFailureKind::Api => "api",
            ModelCallFailureKind::Transport => "transport",
            ModelCallFailureKind::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFailureKind);

/// The strings of `ModelCallFailureSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFailureSource {
    /// `top_level`
    TopLevel,
    /// `subagent`
    Subagent,
    /// `mcp_sampling`
    McpSampling,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFailureSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFailureSource {
        match word(230, 3, text) {
            Some(0) => ModelCallFailureSource::TopLevel,
            Some(1) => ModelCallFailureSource::Subagent,
            Some(2) => ModelCallFailureSource::McpSampling,
            _ => ModelCallFailureSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFailureSource::TopLevel => "top_level",
            ModelCallFailureSource::Subagent => "subagent",
            ModelCallFailureSource::McpSampling => "mcp_sampling",
            ModelCallFailureSource::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFailureSource);

/// The strings of `ModelCallFailureTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFailureTransport {
    /// `http`
    Http,
    /// `websocket`
    Websocket,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFailureTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFailureTransport {
        match word(16, 2, text) {
            Some(0) => ModelCallFailureTransport::Http,
            Some(1) => ModelCallFailureTransport::Websocket,
            _ => ModelCallFailureTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFailureTransport::Http => "http",
            ModelCallFailureTransport::Websocket => "websocket",
            ModelCallFailureTransport::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFailureTransport);

/// The strings of `ModelCallFinalResult`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFinalResult {
    /// `success`
    Success,
    /// `http_400`
    Http400,
    /// `http_413`
    Http413,
    /// `http_429`
    Http429,
    /// `http_4xx`
    Http4xx,
    /// `http_5xx`
    Http5xx,
    /// `transport_error`
    TransportError,
    /// `other_error`
    OtherError,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFinalResult {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFinalResult {
        match word(235, 8, text) {
            Some(0) => ModelCallFinalResult::Success,
            Some(1) => ModelCallFinalResult::Http400,
            Some(2) => ModelCallFinalResult::Http413,
            Some(3) => ModelCallFinalResult::Http429,
            Some(4) => ModelCallFinalResult::Http4xx,
            Some(5) => ModelCallFinalResult::Http5xx,
            Some(6) => ModelCallFinalResult::TransportError,
            Some(7) => ModelCallFinalResult::OtherError,
            _ => ModelCallFinalResult::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFinalResult::Success => "success",
            ModelCallFinalResult::Http400 => "http_400",
            ModelCallFinalResult::Http413 => "http_413",
            ModelCallFinalResult::Http429 => "http_429",
            ModelCallFinalResult::Http4xx => "http_4xx",
            ModelCallFinalResult::Http5xx => "http_5xx",
            ModelCallFinalResult::TransportError => "transport_error",
            ModelCallFinalResult::OtherError => "other_error",
            ModelCallFinalResult::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFinalResult);

/// The strings of `ModelCallFinishedOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallFinishedOutcome {
    /// `success`
    Success,
    /// `error`
    Error,
    /// `cancelled`
    Cancelled,
    /// `rejected`
    Rejected,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallFinishedOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallFinishedOutcome {
        match word(243, 4, text) {
            Some(0) => ModelCallFinishedOutcome::Success,
            Some(1) => ModelCallFinishedOutcome::Error,
            Some(2) => ModelCallFinishedOutcome::Cancelled,
            Some(3) => ModelCallFinishedOutcome::Rejected,
            _ => ModelCallFinishedOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallFinishedOutcome::Success => "success",
            ModelCallFinishedOutcome::Error => "error",
            ModelCallFinishedOutcome::Cancelled => "cancelled",
            ModelCallFinishedOutcome::Rejected => "rejected",
            ModelCallFinishedOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallFinishedOutcome);

/// The strings of `ModelCallRequestBodyCompressionFallback`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallRequestBodyCompressionFallback {
    /// `retried`
    Retried,
    /// `disabled`
    Disabled,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallRequestBodyCompressionFallback {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallRequestBodyCompressionFallback {
        match word(41, 2, text) {
            Some(0) => ModelCallRequestBodyCompressionFallback::Retried,
            Some(1) => ModelCallRequestBodyCompressionFallback::Disabled,
            _ => ModelCallRequestBodyCompressionFallback::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallRequestBodyCompressionFallback::Retried => "retried",
            ModelCallRequestBodyCompressionFallback::Disabled => "disabled",
            ModelCallRequestBodyCompressionFallback::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallRequestBodyCompressionFallback);

/// The strings of `ModelCallRequestBodyEncoding`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallRequestBodyEncoding {
    /// `identity`
    Identity,
    /// `gzip`
    Gzip,
    /// `zstd`
    Zstd,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallRequestBodyEncoding {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallRequestBodyEncoding {
        match word(43, 3, text) {
            Some(0) => ModelCallRequestBodyEncoding::Identity,
            Some(1) => ModelCallRequestBodyEncoding::Gzip,
            Some(2) => ModelCallRequestBodyEncoding::Zstd,
            _ => ModelCallRequestBodyEncoding::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallRequestBodyEncoding::Identity => "identity",
            ModelCallRequestBodyEncoding::Gzip => "gzip",
            ModelCallRequestBodyEncoding::Zstd => "zstd",
            ModelCallRequestBodyEncoding::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallRequestBodyEncoding);

/// The strings of `ModelCallWebSocketFallbackErrorKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallWebSocketFallbackErrorKind {
    /// `dns`
    Dns,
    /// `tls`
    Tls,
    /// `timeout`
    Timeout,
    /// `connection_refused`
    ConnectionRefused,
    /// `connection_reset`
    ConnectionReset,
    /// `closed_by_peer`
    ClosedByPeer,
    /// `closed_locally`
    ClosedLocally,
    /// `not_connected`
    NotConnected,
    /// `http_status`
    HttpStatus,
    /// `protocol`
    Protocol,
    /// `configuration`
    Configuration,
    /// `other`
    Other,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallWebSocketFallbackErrorKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallWebSocketFallbackErrorKind {
        match word(46, 12, text) {
            Some(0) => ModelCallWebSocketFallbackErrorKind::Dns,
            Some(1) => ModelCallWebSocketFallbackErrorKind::Tls,
            Some(2) => ModelCallWebSocketFallbackErrorKind::Timeout,
            Some(3) => ModelCallWebSocketFallbackErrorKind::ConnectionRefused,
            Some(4) => ModelCallWebSocketFallbackErrorKind::ConnectionReset,
            Some(5) => ModelCallWebSocketFallbackErrorKind::ClosedByPeer,
            Some(6) => ModelCallWebSocketFallbackErrorKind::ClosedLocally,
            Some(7) => ModelCallWebSocketFallbackErrorKind::NotConnected,
            Some(8) => ModelCallWebSocketFallbackErrorKind::HttpStatus,
            Some(9) => ModelCallWebSocketFallbackErrorKind::Protocol,
            Some(10) => ModelCallWebSocketFallbackErrorKind::Configuration,
            Some(11) => ModelCallWebSocketFallbackErrorKind::Other,
            _ => ModelCallWebSocketFallbackErrorKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallWebSocketFallbackErrorKind::Dns => "dns",
            ModelCallWebSocketFallbackErrorKind::Tls => "tls",
            ModelCallWebSocketFallbackErrorKind::Timeout => "timeout",
            ModelCallWebSocketFallbackErrorKind::ConnectionRefused => "connection_refused",
            ModelCallWebSocketFallbackErrorKind::ConnectionReset => "connection_reset",
            ModelCallWebSocketFallbackErrorKind::ClosedByPeer => "closed_by_peer",
            ModelCallWebSocketFallbackErrorKind::ClosedLocally => "closed_locally",
            ModelCallWebSocketFallbackErrorKind::NotConnected => "not_connected",
            ModelCallWebSocketFallbackErrorKind::HttpStatus => "http_status",
            ModelCallWebSocketFallbackErrorKind::Protocol => "protocol",
            ModelCallWebSocketFallbackErrorKind::Configuration => "configuration",
            ModelCallWebSocketFallbackErrorKind::Other => "other",
            ModelCallWebSocketFallbackErrorKind::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallWebSocketFallbackErrorKind);

/// The strings of `ModelCallWebSocketFallbackReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelCallWebSocketFallbackReason {
    /// `connect_failed`
    ConnectFailed,
    /// `connection_unavailable`
    ConnectionUnavailable,
    /// `send_failed`
    SendFailed,
    /// `api_error`
    ApiError,
    /// `transport_failed`
    TransportFailed,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelCallWebSocketFallbackReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelCallWebSocketFallbackReason {
        match word(58, 5, text) {
            Some(0) => ModelCallWebSocketFallbackReason::ConnectFailed,
            Some(1) => ModelCallWebSocketFallbackReason::ConnectionUnavailable,
            Some(2) => ModelCallWebSocketFallbackReason::SendFailed,
            Some(3) => ModelCallWebSocketFallbackReason::ApiError,
            Some(4) => ModelCallWebSocketFallbackReason::TransportFailed,
            _ => ModelCallWebSocketFallbackReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelCallWebSocketFallbackReason::ConnectFailed => "connect_failed",
            ModelCallWebSocketFallbackReason::ConnectionUnavailable => "connection_unavailable",
            ModelCallWebSocketFallbackReason::SendFailed => "send_failed",
            ModelCallWebSocketFallbackReason::ApiError => "api_error",
            ModelCallWebSocketFallbackReason::TransportFailed => "transport_failed",
            ModelCallWebSocketFallbackReason::Unknown(text) => text,
        }
    }
}

enum_base!(ModelCallWebSocketFallbackReason);

/// The strings of `ModelChangeSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelChangeSource {
    /// `model_command`
    ModelCommand,
    /// `settings_command`
    SettingsCommand,
    /// `config_command`
    ConfigCommand,
    /// `model_picker`
    ModelPicker,
    /// `managed_settings`
    ManagedSettings,
    /// `repo_settings`
    RepoSettings,
    /// `startup`
    Startup,
    /// `agent`
    Agent,
    /// `plan_mode`
    PlanMode,
    /// `automatic`
    Automatic,
    /// `changeboarding_shortcut`
    ChangeboardingShortcut,
    /// `sdk`
    Sdk,
    /// `auto_tier_recommendation`
    AutoTierRecommendation,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelChangeSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelChangeSource {
        match word(485, 13, text) {
            Some(0) => ModelChangeSource::ModelCommand,
            Some(1) => ModelChangeSource::SettingsCommand,
            Some(2) => ModelChangeSource::ConfigCommand,
            Some(3) => ModelChangeSource::ModelPicker,
            Some(4) => ModelChangeSource::ManagedSettings,
            Some(5) => ModelChangeSource::RepoSettings,
            Some(6) => ModelChangeSource::Startup,
            Some(7) => ModelChangeSource::Agent,
            Some(8) => ModelChangeSource::PlanMode,
            Some(9) => ModelChangeSource::Automatic,
            Some(10) => ModelChangeSource::ChangeboardingShortcut,
            Some(11) => ModelChangeSource::Sdk,
            Some(12) => ModelChangeSource::AutoTierRecommendation,
            _ => ModelChangeSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelChangeSource::ModelCommand => "model_command",
            ModelChangeSource::SettingsCommand => "settings_command",
            ModelChangeSource::ConfigCommand => "config_command",
            ModelChangeSource::ModelPicker => "model_picker",
            ModelChangeSource::ManagedSettings => "managed_settings",
            ModelChangeSource::RepoSettings => "repo_settings",
            ModelChangeSource::Startup => "startup",
            ModelChangeSource::Agent => "agent",
            ModelChangeSource::PlanMode => "plan_mode",
            ModelChangeSource::Automatic => "automatic",
            ModelChangeSource::ChangeboardingShortcut => "changeboarding_shortcut",
            ModelChangeSource::Sdk => "sdk",
            ModelChangeSource::AutoTierRecommendation => "auto_tier_recommendation",
            ModelChangeSource::Unknown(text) => text,
        }
    }
}

enum_base!(ModelChangeSource);

/// The strings of `ModelDeselectedReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelDeselectedReason {
    /// `provider_withdrawn`
    ProviderWithdrawn,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelDeselectedReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelDeselectedReason {
        match word(498, 1, text) {
            Some(0) => ModelDeselectedReason::ProviderWithdrawn,
            _ => ModelDeselectedReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelDeselectedReason::ProviderWithdrawn => "provider_withdrawn",
            ModelDeselectedReason::Unknown(text) => text,
        }
    }
}

enum_base!(ModelDeselectedReason);

/// The strings of `ModelPickerCategory`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelPickerCategory {
    /// `lightweight`
    Lightweight,
    /// `versatile`
    Versatile,
    /// `powerful`
    Powerful,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelPickerCategory {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelPickerCategory {
        match word(705, 3, text) {
            Some(0) => ModelPickerCategory::Lightweight,
            Some(1) => ModelPickerCategory::Versatile,
            Some(2) => ModelPickerCategory::Powerful,
            _ => ModelPickerCategory::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelPickerCategory::Lightweight => "lightweight",
            ModelPickerCategory::Versatile => "versatile",
            ModelPickerCategory::Powerful => "powerful",
            ModelPickerCategory::Unknown(text) => text,
        }
    }
}

enum_base!(ModelPickerCategory);

/// The strings of `ModelPickerPriceCategory`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelPickerPriceCategory {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `very_high`
    VeryHigh,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelPickerPriceCategory {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelPickerPriceCategory {
        match word(708, 4, text) {
            Some(0) => ModelPickerPriceCategory::Low,
            Some(1) => ModelPickerPriceCategory::Medium,
            Some(2) => ModelPickerPriceCategory::High,
            Some(3) => ModelPickerPriceCategory::VeryHigh,
            _ => ModelPickerPriceCategory::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelPickerPriceCategory::Low => "low",
            ModelPickerPriceCategory::Medium => "medium",
            ModelPickerPriceCategory::High => "high",
            ModelPickerPriceCategory::VeryHigh => "very_high",
            ModelPickerPriceCategory::Unknown(text) => text,
        }
    }
}

enum_base!(ModelPickerPriceCategory);

/// The strings of `ModelPolicyState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelPolicyState {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `unconfigured`
    Unconfigured,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelPolicyState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelPolicyState {
        match word(702, 3, text) {
            Some(0) => ModelPolicyState::Enabled,
            Some(1) => ModelPolicyState::Disabled,
            Some(2) => ModelPolicyState::Unconfigured,
            _ => ModelPolicyState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelPolicyState::Enabled => "enabled",
            ModelPolicyState::Disabled => "disabled",
            ModelPolicyState::Unconfigured => "unconfigured",
            ModelPolicyState::Unknown(text) => text,
        }
    }
}

enum_base!(ModelPolicyState);

/// The strings of `ModelProviderKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelProviderKind {
    /// `copilot`
    Copilot,
    /// `loki`
    Loki,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelProviderKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelProviderKind {
        match word(39, 2, text) {
            Some(0) => ModelProviderKind::Copilot,
            Some(1) => ModelProviderKind::Loki,
            _ => ModelProviderKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelProviderKind::Copilot => "copilot",
            ModelProviderKind::Loki => "loki",
            ModelProviderKind::Unknown(text) => text,
        }
    }
}

enum_base!(ModelProviderKind);

/// The strings of `ModelSwitchAutoTierStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelSwitchAutoTierStatus {
    /// `unchanged`
    Unchanged,
    /// `pending`
    Pending,
    /// Another string.
    Unknown(Box<str>),
}

impl ModelSwitchAutoTierStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ModelSwitchAutoTierStatus {
        match word(712, 2, text) {
            Some(0) => ModelSwitchAutoTierStatus::Unchanged,
            Some(1) => ModelSwitchAutoTierStatus::Pending,
            _ => ModelSwitchAutoTierStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ModelSwitchAutoTierStatus::Unchanged => "unchanged",
            ModelSwitchAutoTierStatus::Pending => "pending",
            ModelSwitchAutoTierStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ModelSwitchAutoTierStatus);

/// The strings of `OmittedBinaryOmittedReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OmittedBinaryOmittedReason {
    /// `too_large`
    TooLarge,
    /// `asset_unavailable`
    AssetUnavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl OmittedBinaryOmittedReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OmittedBinaryOmittedReason {
        match word(65, 2, text) {
            Some(0) => OmittedBinaryOmittedReason::TooLarge,
            Some(1) => OmittedBinaryOmittedReason::AssetUnavailable,
            _ => OmittedBinaryOmittedReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OmittedBinaryOmittedReason::TooLarge => "too_large",
            OmittedBinaryOmittedReason::AssetUnavailable => "asset_unavailable",
            OmittedBinaryOmittedReason::Unknown(text) => text,
        }
    }
}

enum_base!(OmittedBinaryOmittedReason);

/// The strings of `OmittedBinaryType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OmittedBinaryType {
    /// `image`
    Image,
    /// `resource`
    Resource,
    /// Another string.
    Unknown(Box<str>),
}

impl OmittedBinaryType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OmittedBinaryType {
        match word(580, 2, text) {
            Some(0) => OmittedBinaryType::Image,
            Some(1) => OmittedBinaryType::Resource,
            _ => OmittedBinaryType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OmittedBinaryType::Image => "image",
            OmittedBinaryType::Resource => "resource",
            OmittedBinaryType::Unknown(text) => text,
        }
    }
}

enum_base!(OmittedBinaryType);

/// The strings of `OptionsUpdateAdditionalContentExclusionPolicyScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsUpdateAdditionalContentExclusionPolicyScope {
    /// `repo`
    Repo,
    /// `all`
    All,
    /// Another string.
    Unknown(Box<str>),
}

impl OptionsUpdateAdditionalContentExclusionPolicyScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OptionsUpdateAdditionalContentExclusionPolicyScope {
        match word(728, 2, text) {
            Some(0) => OptionsUpdateAdditionalContentExclusionPolicyScope::Repo,
            Some(1) => OptionsUpdateAdditionalContentExclusionPolicyScope::All,
            _ => OptionsUpdateAdditionalContentExclusionPolicyScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OptionsUpdateAdditionalContentExclusionPolicyScope::Repo => "repo",
            OptionsUpdateAdditionalContentExclusionPolicyScope::All => "all",
            OptionsUpdateAdditionalContentExclusionPolicyScope::Unknown(text) => text,
        }
    }
}

enum_base!(OptionsUpdateAdditionalContentExclusionPolicyScope);

/// The strings of `OptionsUpdateContextTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsUpdateContextTier {
    /// `default`
    Default,
    /// `long_context`
    LongContext,
    /// Another string.
    Unknown(Box<str>),
}

impl OptionsUpdateContextTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OptionsUpdateContextTier {
        match word(853, 2, text) {
            Some(0) => OptionsUpdateContextTier::Default,
            Some(1) => OptionsUpdateContextTier::LongContext,
            _ => OptionsUpdateContextTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OptionsUpdateContextTier::Default => "default",
            OptionsUpdateContextTier::LongContext => "long_context",
            OptionsUpdateContextTier::Unknown(text) => text,
        }
    }
}

enum_base!(OptionsUpdateContextTier);

/// The strings of `OptionsUpdateEnvValueMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsUpdateEnvValueMode {
    /// `direct`
    Direct,
    /// `indirect`
    Indirect,
    /// Another string.
    Unknown(Box<str>),
}

impl OptionsUpdateEnvValueMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OptionsUpdateEnvValueMode {
        match word(851, 2, text) {
            Some(0) => OptionsUpdateEnvValueMode::Direct,
            Some(1) => OptionsUpdateEnvValueMode::Indirect,
            _ => OptionsUpdateEnvValueMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OptionsUpdateEnvValueMode::Direct => "direct",
            OptionsUpdateEnvValueMode::Indirect => "indirect",
            OptionsUpdateEnvValueMode::Unknown(text) => text,
        }
    }
}

enum_base!(OptionsUpdateEnvValueMode);

/// The strings of `OptionsUpdateReasoningSummary`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsUpdateReasoningSummary {
    /// `none`
    None,
    /// `concise`
    Concise,
    /// `detailed`
    Detailed,
    /// Another string.
    Unknown(Box<str>),
}

impl OptionsUpdateReasoningSummary {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OptionsUpdateReasoningSummary {
        match word(848, 3, text) {
            Some(0) => OptionsUpdateReasoningSummary::None,
            Some(1) => OptionsUpdateReasoningSummary::Concise,
            Some(2) => OptionsUpdateReasoningSummary::Detailed,
            _ => OptionsUpdateReasoningSummary::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OptionsUpdateReasoningSummary::None => "none",
            OptionsUpdateReasoningSummary::Concise => "concise",
            OptionsUpdateReasoningSummary::Detailed => "detailed",
            OptionsUpdateReasoningSummary::Unknown(text) => text,
        }
    }
}

enum_base!(OptionsUpdateReasoningSummary);

/// The strings of `OptionsUpdateToolFilterPrecedence`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsUpdateToolFilterPrecedence {
    /// `available`
    Available,
    /// `excluded`
    Excluded,
    /// Another string.
    Unknown(Box<str>),
}

impl OptionsUpdateToolFilterPrecedence {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> OptionsUpdateToolFilterPrecedence {
        match word(799, 2, text) {
            Some(0) => OptionsUpdateToolFilterPrecedence::Available,
            Some(1) => OptionsUpdateToolFilterPrecedence::Excluded,
            _ => OptionsUpdateToolFilterPrecedence::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            OptionsUpdateToolFilterPrecedence::Available => "available",
            OptionsUpdateToolFilterPrecedence::Excluded => "excluded",
            OptionsUpdateToolFilterPrecedence::Unknown(text) => text,
        }
    }
}

enum_base!(OptionsUpdateToolFilterPrecedence);

/// The strings of `PermissionApprovalEvaluationEvaluationStage`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionApprovalEvaluationEvaluationStage {
    /// `unknown`
    SaidUnknown,
    /// `not_reached`
    NotReached,
    /// `pre_judge`
    PreJudge,
    /// `judge`
    Judge,
    /// `reuse`
    Reuse,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionApprovalEvaluationEvaluationStage {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionApprovalEvaluationEvaluationStage {
        match word(325, 5, text) {
            Some(0) => PermissionApprovalEvaluationEvaluationStage::SaidUnknown,
            Some(1) => PermissionApprovalEvaluationEvaluationStage::NotReached,
            Some(2) => PermissionApprovalEvaluationEvaluationStage::PreJudge,
            Some(3) => PermissionApprovalEvaluationEvaluationStage::Judge,
            Some(4) => PermissionApprovalEvaluationEvaluationStage::Reuse,
            _ => PermissionApprovalEvaluationEvaluationStage::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionApprovalEvaluationEvaluationStage::SaidUnknown => "unknown",
            PermissionApprovalEvaluationEvaluationStage::NotReached => "not_reached",
            PermissionApprovalEvaluationEvaluationStage::PreJudge => "pre_judge",
            PermissionApprovalEvaluationEvaluationStage::Judge => "judge",
            PermissionApprovalEvaluationEvaluationStage::Reuse => "reuse",
            PermissionApprovalEvaluationEvaluationStage::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionApprovalEvaluationEvaluationStage);

/// The strings of `PermissionApprovalEvaluationJudgeStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionApprovalEvaluationJudgeStatus {
    /// `unknown`
    SaidUnknown,
    /// `not_called`
    NotCalled,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cached`
    Cached,
    /// `inherited`
    Inherited,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionApprovalEvaluationJudgeStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionApprovalEvaluationJudgeStatus {
        match word(319, 6, text) {
            Some(0) => PermissionApprovalEvaluationJudgeStatus::SaidUnknown,
            Some(1) => PermissionApprovalEvaluationJudgeStatus::NotCalled,
            Some(2) => PermissionApprovalEvaluationJudgeStatus::Completed,
            Some(3) => PermissionApprovalEvaluationJudgeStatus::Failed,
            Some(4) => PermissionApprovalEvaluationJudgeStatus::Cached,
            Some(5) => PermissionApprovalEvaluationJudgeStatus::Inherited,
            _ => PermissionApprovalEvaluationJudgeStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionApprovalEvaluationJudgeStatus::SaidUnknown => "unknown",
            PermissionApprovalEvaluationJudgeStatus::NotCalled => "not_called",
            PermissionApprovalEvaluationJudgeStatus::Completed => "completed",
            PermissionApprovalEvaluationJudgeStatus::Failed => "failed",
            PermissionApprovalEvaluationJudgeStatus::Cached => "cached",
            PermissionApprovalEvaluationJudgeStatus::Inherited => "inherited",
            PermissionApprovalEvaluationJudgeStatus::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionApprovalEvaluationJudgeStatus);

/// The strings of `PermissionApprovalEvaluationReasonCode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionApprovalEvaluationReasonCode {
    /// `unknown`
    SaidUnknown,
    /// `not-reached`
    NotReached,
    /// `inactive`
    Inactive,
    /// `authorization-history-incomplete`
    AuthorizationHistoryIncomplete,
    /// `managed-approval-required`
    ManagedApprovalRequired,
    /// `sandbox-bypass`
    SandboxBypass,
    /// `action-too-long`
    ActionTooLong,
    /// `path-not-authorized`
    PathNotAuthorized,
    /// `invalid-working-directory`
    InvalidWorkingDirectory,
    /// `unreadable`
    Unreadable,
    /// `not-regular-file`
    NotRegularFile,
    /// `too-large`
    TooLarge,
    /// `non-utf8`
    NonUtf8,
    /// `interpreter-unavailable`
    InterpreterUnavailable,
    /// `interpreter-too-large`
    InterpreterTooLarge,
    /// `shell-environment-unreviewable`
    ShellEnvironmentUnreviewable,
    /// `unrepresentable-path`
    UnrepresentablePath,
    /// `interpreter-wrapped-script`
    InterpreterWrappedScript,
    /// `unreviewable-script-invocation`
    UnreviewableScriptInvocation,
    /// `argument-binding-unreviewable`
    ArgumentBindingUnreviewable,
    /// `malformed-script-action-review`
    MalformedScriptActionReview,
    /// `malformed-script-action-manifest`
    MalformedScriptActionManifest,
    /// `unavailable`
    Unavailable,
    /// `judge-verdict`
    JudgeVerdict,
    /// `judge-error`
    JudgeError,
    /// `inherited`
    Inherited,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionApprovalEvaluationReasonCode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionApprovalEvaluationReasonCode {
        match word(293, 26, text) {
            Some(0) => PermissionApprovalEvaluationReasonCode::SaidUnknown,
            Some(1) => PermissionApprovalEvaluationReasonCode::NotReached,
            Some(2) => PermissionApprovalEvaluationReasonCode::Inactive,
            Some(3) => PermissionApprovalEvaluationReasonCode::AuthorizationHistoryIncomplete,
            Some(4) => PermissionApprovalEvaluationReasonCode::ManagedApprovalRequired,
            Some(5) => PermissionApprovalEvaluationReasonCode::SandboxBypass,
            Some(6) => PermissionApprovalEvaluationReasonCode::ActionTooLong,
            Some(7) => PermissionApprovalEvaluationReasonCode::PathNotAuthorized,
            Some(8) => PermissionApprovalEvaluationReasonCode::InvalidWorkingDirectory,
            Some(9) => PermissionApprovalEvaluationReasonCode::Unreadable,
            Some(10) => PermissionApprovalEvaluationReasonCode::NotRegularFile,
            Some(11) => PermissionApprovalEvaluationReasonCode::TooLarge,
            Some(12) => PermissionApprovalEvaluationReasonCode::NonUtf8,
            Some(13) => PermissionApprovalEvaluationReasonCode::InterpreterUnavailable,
            Some(14) => PermissionApprovalEvaluationReasonCode::InterpreterTooLarge,
            Some(15) => PermissionApprovalEvaluationReasonCode::ShellEnvironmentUnreviewable,
            Some(16) => PermissionApprovalEvaluationReasonCode::UnrepresentablePath,
            Some(17) => PermissionApprovalEvaluationReasonCode::InterpreterWrappedScript,
            Some(18) => PermissionApprovalEvaluationReasonCode::UnreviewableScriptInvocation,
            Some(19) => PermissionApprovalEvaluationReasonCode::ArgumentBindingUnreviewable,
            Some(20) => PermissionApprovalEvaluationReasonCode::MalformedScriptActionReview,
            Some(21) => PermissionApprovalEvaluationReasonCode::MalformedScriptActionManifest,
            Some(22) => PermissionApprovalEvaluationReasonCode::Unavailable,
            Some(23) => PermissionApprovalEvaluationReasonCode::JudgeVerdict,
            Some(24) => PermissionApprovalEvaluationReasonCode::JudgeError,
            Some(25) => PermissionApprovalEvaluationReasonCode::Inherited,
            _ => PermissionApprovalEvaluationReasonCode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionApprovalEvaluationReasonCode::SaidUnknown => "unknown",
            PermissionApprovalEvaluationReasonCode::NotReached => "not-reached",
            PermissionApprovalEvaluationReasonCode::Inactive => "inactive",
            PermissionApprovalEvaluationReasonCode::AuthorizationHistoryIncomplete => "authorization-history-incomplete",
            PermissionApprovalEvaluationReasonCode::ManagedApprovalRequired => "managed-approval-required",
            PermissionApprovalEvaluationReasonCode::SandboxBypass => "sandbox-bypass",
            PermissionApprovalEvaluationReasonCode::ActionTooLong => "action-too-long",
            PermissionApprovalEvaluationReasonCode::PathNotAuthorized => "path-not-authorized",
            PermissionApprovalEvaluationReasonCode::InvalidWorkingDirectory => "invalid-working-directory",
            PermissionApprovalEvaluationReasonCode::Unreadable => "unreadable",
            PermissionApprovalEvaluationReasonCode::NotRegularFile => "not-regular-file",
            PermissionApprovalEvaluationReasonCode::TooLarge => "too-large",
            PermissionApprovalEvaluationReasonCode::NonUtf8 => "non-utf8",
            PermissionApprovalEvaluationReasonCode::InterpreterUnavailable => "interpreter-unavailable",
            PermissionApprovalEvaluationReasonCode::InterpreterTooLarge => "interpreter-too-large",
            PermissionApprovalEvaluationReasonCode::ShellEnvironmentUnreviewable => "shell-environment-unreviewable",
            PermissionApprovalEvaluationReasonCode::UnrepresentablePath => "unrepresentable-path",
            PermissionApprovalEvaluationReasonCode::InterpreterWrappedScript => "interpreter-wrapped-script",
            PermissionApprovalEvaluationReasonCode::UnreviewableScriptInvocation => "unreviewable-script-invocation",
            PermissionApprovalEvaluationReasonCode::ArgumentBindingUnreviewable => "argument-binding-unreviewable",
            PermissionApprovalEvaluationReasonCode::MalformedScriptActionReview => "malformed-script-action-review",
            PermissionApprovalEvaluationReasonCode::MalformedScriptActionManifest => "malformed-script-action-manifest",
            PermissionApprovalEvaluationReasonCode::Unavailable => "unavailable",
            PermissionApprovalEvaluationReasonCode::JudgeVerdict => "judge-verdict",
            PermissionApprovalEvaluationReasonCode::JudgeError => "judge-error",
            PermissionApprovalEvaluationReasonCode::Inherited => "inherited",
            PermissionApprovalEvaluationReasonCode::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionApprovalEvaluationReasonCode);

/// The strings of `PermissionDecisionOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionDecisionOutcome {
    /// `auto_approved`
    AutoApproved,
    /// `autopilot_denied`
    AutopilotDenied,
    /// `prompted_user`
    PromptedUser,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionDecisionOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionDecisionOutcome {
        match word(730, 3, text) {
            Some(0) => PermissionDecisionOutcome::AutoApproved,
            Some(1) => PermissionDecisionOutcome::AutopilotDenied,
            Some(2) => PermissionDecisionOutcome::PromptedUser,
            _ => PermissionDecisionOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionDecisionOutcome::AutoApproved => "auto_approved",
            PermissionDecisionOutcome::AutopilotDenied => "autopilot_denied",
            PermissionDecisionOutcome::PromptedUser => "prompted_user",
            PermissionDecisionOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionDecisionOutcome);

/// The strings of `PermissionDecisionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionDecisionSource {
    /// `assisted_approval`
    AssistedApproval,
    /// `human_response`
    HumanResponse,
    /// `host_policy`
    HostPolicy,
    /// `unattended_fallback`
    UnattendedFallback,
    /// `authorization_carry_forward`
    AuthorizationCarryForward,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionDecisionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionDecisionSource {
        match word(247, 5, text) {
            Some(0) => PermissionDecisionSource::AssistedApproval,
            Some(1) => PermissionDecisionSource::HumanResponse,
            Some(2) => PermissionDecisionSource::HostPolicy,
            Some(3) => PermissionDecisionSource::UnattendedFallback,
            Some(4) => PermissionDecisionSource::AuthorizationCarryForward,
            _ => PermissionDecisionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionDecisionSource::AssistedApproval => "assisted_approval",
            PermissionDecisionSource::HumanResponse => "human_response",
            PermissionDecisionSource::HostPolicy => "host_policy",
            PermissionDecisionSource::UnattendedFallback => "unattended_fallback",
            PermissionDecisionSource::AuthorizationCarryForward => "authorization_carry_forward",
            PermissionDecisionSource::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionDecisionSource);

/// The strings of `PermissionDecisionSurface`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionDecisionSurface {
    /// `tui`
    Tui,
    /// `prompt_mode`
    PromptMode,
    /// `copilot_app`
    CopilotApp,
    /// `acp`
    Acp,
    /// `sdk`
    Sdk,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionDecisionSurface {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionDecisionSurface {
        match word(733, 5, text) {
            Some(0) => PermissionDecisionSurface::Tui,
            Some(1) => PermissionDecisionSurface::PromptMode,
            Some(2) => PermissionDecisionSurface::CopilotApp,
            Some(3) => PermissionDecisionSurface::Acp,
            Some(4) => PermissionDecisionSurface::Sdk,
            _ => PermissionDecisionSurface::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionDecisionSurface::Tui => "tui",
            PermissionDecisionSurface::PromptMode => "prompt_mode",
            PermissionDecisionSurface::CopilotApp => "copilot_app",
            PermissionDecisionSurface::Acp => "acp",
            PermissionDecisionSurface::Sdk => "sdk",
            PermissionDecisionSurface::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionDecisionSurface);

/// The strings of `PermissionMessageAuthorizationPolarity`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionMessageAuthorizationPolarity {
    /// `grant`
    Grant,
    /// `denial`
    Denial,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionMessageAuthorizationPolarity {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionMessageAuthorizationPolarity {
        match word(282, 2, text) {
            Some(0) => PermissionMessageAuthorizationPolarity::Grant,
            Some(1) => PermissionMessageAuthorizationPolarity::Denial,
            _ => PermissionMessageAuthorizationPolarity::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionMessageAuthorizationPolarity::Grant => "grant",
            PermissionMessageAuthorizationPolarity::Denial => "denial",
            PermissionMessageAuthorizationPolarity::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionMessageAuthorizationPolarity);

/// The strings of `PermissionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionMode {
    /// `manual`
    Manual,
    /// `assisted`
    Assisted,
    /// `allow-all`
    AllowAll,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionMode {
        match word(344, 3, text) {
            Some(0) => PermissionMode::Manual,
            Some(1) => PermissionMode::Assisted,
            Some(2) => PermissionMode::AllowAll,
            _ => PermissionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionMode::Manual => "manual",
            PermissionMode::Assisted => "assisted",
            PermissionMode::AllowAll => "allow-all",
            PermissionMode::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionMode);

/// The strings of `PermissionModeSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionModeSource {
    /// `cli_flag`
    CliFlag,
    /// `slash_command`
    SlashCommand,
    /// `autopilot_confirmation`
    AutopilotConfirmation,
    /// `user_setting`
    UserSetting,
    /// `organization_targeting`
    OrganizationTargeting,
    /// `rpc`
    Rpc,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionModeSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionModeSource {
        match word(746, 6, text) {
            Some(0) => PermissionModeSource::CliFlag,
            Some(1) => PermissionModeSource::SlashCommand,
            Some(2) => PermissionModeSource::AutopilotConfirmation,
            Some(3) => PermissionModeSource::UserSetting,
            Some(4) => PermissionModeSource::OrganizationTargeting,
            Some(5) => PermissionModeSource::Rpc,
            _ => PermissionModeSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionModeSource::CliFlag => "cli_flag",
            PermissionModeSource::SlashCommand => "slash_command",
            PermissionModeSource::AutopilotConfirmation => "autopilot_confirmation",
            PermissionModeSource::UserSetting => "user_setting",
            PermissionModeSource::OrganizationTargeting => "organization_targeting",
            PermissionModeSource::Rpc => "rpc",
            PermissionModeSource::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionModeSource);

/// The strings of `PermissionPromptRequestPathAccessKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionPromptRequestPathAccessKind {
    /// `read`
    Read,
    /// `shell`
    Shell,
    /// `write`
    Write,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionPromptRequestPathAccessKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionPromptRequestPathAccessKind {
        match word(341, 3, text) {
            Some(0) => PermissionPromptRequestPathAccessKind::Read,
            Some(1) => PermissionPromptRequestPathAccessKind::Shell,
            Some(2) => PermissionPromptRequestPathAccessKind::Write,
            _ => PermissionPromptRequestPathAccessKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionPromptRequestPathAccessKind::Read => "read",
            PermissionPromptRequestPathAccessKind::Shell => "shell",
            PermissionPromptRequestPathAccessKind::Write => "write",
            PermissionPromptRequestPathAccessKind::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionPromptRequestPathAccessKind);

/// The strings of `PermissionRecommendation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecommendation {
    /// `approve`
    Approve,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecommendation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecommendation {
        match word(286, 1, text) {
            Some(0) => PermissionRecommendation::Approve,
            _ => PermissionRecommendation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecommendation::Approve => "approve",
            PermissionRecommendation::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecommendation);

/// The strings of `PermissionRecoveryAttemptDisposition`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryAttemptDisposition {
    /// `deferred`
    Deferred,
    /// `prompted`
    Prompted,
    /// `approved`
    Approved,
    /// `denied`
    Denied,
    /// `blocked`
    Blocked,
    /// `succeeded`
    Succeeded,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryAttemptDisposition {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryAttemptDisposition {
        match word(269, 6, text) {
            Some(0) => PermissionRecoveryAttemptDisposition::Deferred,
            Some(1) => PermissionRecoveryAttemptDisposition::Prompted,
            Some(2) => PermissionRecoveryAttemptDisposition::Approved,
            Some(3) => PermissionRecoveryAttemptDisposition::Denied,
            Some(4) => PermissionRecoveryAttemptDisposition::Blocked,
            Some(5) => PermissionRecoveryAttemptDisposition::Succeeded,
            _ => PermissionRecoveryAttemptDisposition::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryAttemptDisposition::Deferred => "deferred",
            PermissionRecoveryAttemptDisposition::Prompted => "prompted",
            PermissionRecoveryAttemptDisposition::Approved => "approved",
            PermissionRecoveryAttemptDisposition::Denied => "denied",
            PermissionRecoveryAttemptDisposition::Blocked => "blocked",
            PermissionRecoveryAttemptDisposition::Succeeded => "succeeded",
            PermissionRecoveryAttemptDisposition::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryAttemptDisposition);

/// The strings of `PermissionRecoveryAttemptReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryAttemptReason {
    /// `permission_required`
    PermissionRequired,
    /// `repeated_attempt`
    RepeatedAttempt,
    /// `attempts_exhausted`
    AttemptsExhausted,
    /// `permission_approved`
    PermissionApproved,
    /// `permission_denied`
    PermissionDenied,
    /// `responder_unavailable`
    ResponderUnavailable,
    /// `equivalent_alternative_succeeded`
    EquivalentAlternativeSucceeded,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryAttemptReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryAttemptReason {
        match word(275, 7, text) {
            Some(0) => PermissionRecoveryAttemptReason::PermissionRequired,
            Some(1) => PermissionRecoveryAttemptReason::RepeatedAttempt,
            Some(2) => PermissionRecoveryAttemptReason::AttemptsExhausted,
            Some(3) => PermissionRecoveryAttemptReason::PermissionApproved,
            Some(4) => PermissionRecoveryAttemptReason::PermissionDenied,
            Some(5) => PermissionRecoveryAttemptReason::ResponderUnavailable,
            Some(6) => PermissionRecoveryAttemptReason::EquivalentAlternativeSucceeded,
            _ => PermissionRecoveryAttemptReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryAttemptReason::PermissionRequired => "permission_required",
            PermissionRecoveryAttemptReason::RepeatedAttempt => "repeated_attempt",
            PermissionRecoveryAttemptReason::AttemptsExhausted => "attempts_exhausted",
            PermissionRecoveryAttemptReason::PermissionApproved => "permission_approved",
            PermissionRecoveryAttemptReason::PermissionDenied => "permission_denied",
            PermissionRecoveryAttemptReason::ResponderUnavailable => "responder_unavailable",
            PermissionRecoveryAttemptReason::EquivalentAlternativeSucceeded => "equivalent_alternative_succeeded",
            PermissionRecoveryAttemptReason::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryAttemptReason);

/// The strings of `PermissionRecoveryAttemptRelation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryAttemptRelation {
    /// `initial`
    Initial,
    /// `retry`
    Retry,
    /// `alternative`
    Alternative,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryAttemptRelation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryAttemptRelation {
        match word(266, 3, text) {
            Some(0) => PermissionRecoveryAttemptRelation::Initial,
            Some(1) => PermissionRecoveryAttemptRelation::Retry,
            Some(2) => PermissionRecoveryAttemptRelation::Alternative,
            _ => PermissionRecoveryAttemptRelation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryAttemptRelation::Initial => "initial",
            PermissionRecoveryAttemptRelation::Retry => "retry",
            PermissionRecoveryAttemptRelation::Alternative => "alternative",
            PermissionRecoveryAttemptRelation::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryAttemptRelation);

/// The strings of `PermissionRecoveryOnBlocked`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryOnBlocked {
    /// `ask`
    Ask,
    /// `fail`
    Fail,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryOnBlocked {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryOnBlocked {
        match word(264, 2, text) {
            Some(0) => PermissionRecoveryOnBlocked::Ask,
            Some(1) => PermissionRecoveryOnBlocked::Fail,
            _ => PermissionRecoveryOnBlocked::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryOnBlocked::Ask => "ask",
            PermissionRecoveryOnBlocked::Fail => "fail",
            PermissionRecoveryOnBlocked::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryOnBlocked);

/// The strings of `PermissionRecoveryReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryReason {
    /// `permission_required`
    PermissionRequired,
    /// `repeated_attempt`
    RepeatedAttempt,
    /// `attempts_exhausted`
    AttemptsExhausted,
    /// `permission_approved`
    PermissionApproved,
    /// `permission_denied`
    PermissionDenied,
    /// `responder_unavailable`
    ResponderUnavailable,
    /// `equivalent_alternative_succeeded`
    EquivalentAlternativeSucceeded,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryReason {
        match word(253, 7, text) {
            Some(0) => PermissionRecoveryReason::PermissionRequired,
            Some(1) => PermissionRecoveryReason::RepeatedAttempt,
            Some(2) => PermissionRecoveryReason::AttemptsExhausted,
            Some(3) => PermissionRecoveryReason::PermissionApproved,
            Some(4) => PermissionRecoveryReason::PermissionDenied,
            Some(5) => PermissionRecoveryReason::ResponderUnavailable,
            Some(6) => PermissionRecoveryReason::EquivalentAlternativeSucceeded,
            _ => PermissionRecoveryReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryReason::PermissionRequired => "permission_required",
            PermissionRecoveryReason::RepeatedAttempt => "repeated_attempt",
            PermissionRecoveryReason::AttemptsExhausted => "attempts_exhausted",
            PermissionRecoveryReason::PermissionApproved => "permission_approved",
            PermissionRecoveryReason::PermissionDenied => "permission_denied",
            PermissionRecoveryReason::ResponderUnavailable => "responder_unavailable",
            PermissionRecoveryReason::EquivalentAlternativeSucceeded => "equivalent_alternative_succeeded",
            PermissionRecoveryReason::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryReason);

/// The strings of `PermissionRecoveryStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRecoveryStatus {
    /// `recovering`
    Recovering,
    /// `awaiting_approval`
    AwaitingApproval,
    /// `resolved`
    Resolved,
    /// `blocked`
    Blocked,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRecoveryStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRecoveryStatus {
        match word(260, 4, text) {
            Some(0) => PermissionRecoveryStatus::Recovering,
            Some(1) => PermissionRecoveryStatus::AwaitingApproval,
            Some(2) => PermissionRecoveryStatus::Resolved,
            Some(3) => PermissionRecoveryStatus::Blocked,
            _ => PermissionRecoveryStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRecoveryStatus::Recovering => "recovering",
            PermissionRecoveryStatus::AwaitingApproval => "awaiting_approval",
            PermissionRecoveryStatus::Resolved => "resolved",
            PermissionRecoveryStatus::Blocked => "blocked",
            PermissionRecoveryStatus::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRecoveryStatus);

/// The strings of `PermissionRequestMemoryAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRequestMemoryAction {
    /// `store`
    Store,
    /// `vote`
    Vote,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRequestMemoryAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRequestMemoryAction {
        match word(287, 2, text) {
            Some(0) => PermissionRequestMemoryAction::Store,
            Some(1) => PermissionRequestMemoryAction::Vote,
            _ => PermissionRequestMemoryAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRequestMemoryAction::Store => "store",
            PermissionRequestMemoryAction::Vote => "vote",
            PermissionRequestMemoryAction::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRequestMemoryAction);

/// The strings of `PermissionRequestMemoryDirection`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRequestMemoryDirection {
    /// `upvote`
    Upvote,
    /// `downvote`
    Downvote,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRequestMemoryDirection {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRequestMemoryDirection {
        match word(289, 2, text) {
            Some(0) => PermissionRequestMemoryDirection::Upvote,
            Some(1) => PermissionRequestMemoryDirection::Downvote,
            _ => PermissionRequestMemoryDirection::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRequestMemoryDirection::Upvote => "upvote",
            PermissionRequestMemoryDirection::Downvote => "downvote",
            PermissionRequestMemoryDirection::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRequestMemoryDirection);

/// The strings of `PermissionRequestMemoryScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionRequestMemoryScope {
    /// `repository`
    Repository,
    /// `user`
    User,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionRequestMemoryScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionRequestMemoryScope {
        match word(291, 2, text) {
            Some(0) => PermissionRequestMemoryScope::Repository,
            Some(1) => PermissionRequestMemoryScope::User,
            _ => PermissionRequestMemoryScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionRequestMemoryScope::Repository => "repository",
            PermissionRequestMemoryScope::User => "user",
            PermissionRequestMemoryScope::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionRequestMemoryScope);

/// The strings of `PermissionResponseCapability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionResponseCapability {
    /// `interactive`
    Interactive,
    /// `headless`
    Headless,
    /// `none`
    None,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionResponseCapability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionResponseCapability {
        match word(738, 3, text) {
            Some(0) => PermissionResponseCapability::Interactive,
            Some(1) => PermissionResponseCapability::Headless,
            Some(2) => PermissionResponseCapability::None,
            _ => PermissionResponseCapability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionResponseCapability::Interactive => "interactive",
            PermissionResponseCapability::Headless => "headless",
            PermissionResponseCapability::None => "none",
            PermissionResponseCapability::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionResponseCapability);

/// The strings of `PermissionSandboxPathGrantAccess`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionSandboxPathGrantAccess {
    /// `read`
    Read,
    /// `readWrite`
    ReadWrite,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionSandboxPathGrantAccess {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionSandboxPathGrantAccess {
        match word(284, 2, text) {
            Some(0) => PermissionSandboxPathGrantAccess::Read,
            Some(1) => PermissionSandboxPathGrantAccess::ReadWrite,
            _ => PermissionSandboxPathGrantAccess::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionSandboxPathGrantAccess::Read => "read",
            PermissionSandboxPathGrantAccess::ReadWrite => "readWrite",
            PermissionSandboxPathGrantAccess::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionSandboxPathGrantAccess);

/// The strings of `PermissionsSetApproveAllSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionsSetApproveAllSource {
    /// `cli_flag`
    CliFlag,
    /// `slash_command`
    SlashCommand,
    /// `autopilot_confirmation`
    AutopilotConfirmation,
    /// `user_setting`
    UserSetting,
    /// `rpc`
    Rpc,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionsSetApproveAllSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionsSetApproveAllSource {
        match word(741, 5, text) {
            Some(0) => PermissionsSetApproveAllSource::CliFlag,
            Some(1) => PermissionsSetApproveAllSource::SlashCommand,
            Some(2) => PermissionsSetApproveAllSource::AutopilotConfirmation,
            Some(3) => PermissionsSetApproveAllSource::UserSetting,
            Some(4) => PermissionsSetApproveAllSource::Rpc,
            _ => PermissionsSetApproveAllSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionsSetApproveAllSource::CliFlag => "cli_flag",
            PermissionsSetApproveAllSource::SlashCommand => "slash_command",
            PermissionsSetApproveAllSource::AutopilotConfirmation => "autopilot_confirmation",
            PermissionsSetApproveAllSource::UserSetting => "user_setting",
            PermissionsSetApproveAllSource::Rpc => "rpc",
            PermissionsSetApproveAllSource::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionsSetApproveAllSource);

/// The strings of `PersistedBinaryImageType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PersistedBinaryImageType {
    /// `image`
    Image,
    /// `resource`
    Resource,
    /// Another string.
    Unknown(Box<str>),
}

impl PersistedBinaryImageType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PersistedBinaryImageType {
        match word(578, 2, text) {
            Some(0) => PersistedBinaryImageType::Image,
            Some(1) => PersistedBinaryImageType::Resource,
            _ => PersistedBinaryImageType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PersistedBinaryImageType::Image => "image",
            PersistedBinaryImageType::Resource => "resource",
            PersistedBinaryImageType::Unknown(text) => text,
        }
    }
}

enum_base!(PersistedBinaryImageType);

/// The strings of `PlanChangedOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanChangedOperation {
    /// `create`
    Create,
    /// `update`
    Update,
    /// `delete`
    Delete,
    /// Another string.
    Unknown(Box<str>),
}

impl PlanChangedOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PlanChangedOperation {
        match word(499, 3, text) {
            Some(0) => PlanChangedOperation::Create,
            Some(1) => PlanChangedOperation::Update,
            Some(2) => PlanChangedOperation::Delete,
            _ => PlanChangedOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PlanChangedOperation::Create => "create",
            PlanChangedOperation::Update => "update",
            PlanChangedOperation::Delete => "delete",
            PlanChangedOperation::Unknown(text) => text,
        }
    }
}

enum_base!(PlanChangedOperation);

/// The strings of `PluginInstallStagingMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PluginInstallStagingMode {
    /// `external`
    External,
    /// `destination_sibling`
    DestinationSibling,
    /// Another string.
    Unknown(Box<str>),
}

impl PluginInstallStagingMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PluginInstallStagingMode {
        match word(752, 2, text) {
            Some(0) => PluginInstallStagingMode::External,
            Some(1) => PluginInstallStagingMode::DestinationSibling,
            _ => PluginInstallStagingMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PluginInstallStagingMode::External => "external",
            PluginInstallStagingMode::DestinationSibling => "destination_sibling",
            PluginInstallStagingMode::Unknown(text) => text,
        }
    }
}

enum_base!(PluginInstallStagingMode);

/// The strings of `PreToolUsePermissionDecision`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreToolUsePermissionDecision {
    /// `allow`
    Allow,
    /// `deny`
    Deny,
    /// `ask`
    Ask,
    /// Another string.
    Unknown(Box<str>),
}

impl PreToolUsePermissionDecision {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PreToolUsePermissionDecision {
        match word(754, 3, text) {
            Some(0) => PreToolUsePermissionDecision::Allow,
            Some(1) => PreToolUsePermissionDecision::Deny,
            Some(2) => PreToolUsePermissionDecision::Ask,
            _ => PreToolUsePermissionDecision::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PreToolUsePermissionDecision::Allow => "allow",
            PreToolUsePermissionDecision::Deny => "deny",
            PreToolUsePermissionDecision::Ask => "ask",
            PreToolUsePermissionDecision::Unknown(text) => text,
        }
    }
}

enum_base!(PreToolUsePermissionDecision);

/// The strings of `ProtocolAppendMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolAppendMode {
    /// `append`
    Append,
    /// Another string.
    Unknown(Box<str>),
}

impl ProtocolAppendMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProtocolAppendMode {
        match word(763, 1, text) {
            Some(0) => ProtocolAppendMode::Append,
            _ => ProtocolAppendMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolAppendMode::Append => "append",
            ProtocolAppendMode::Unknown(text) => text,
        }
    }
}

enum_base!(ProtocolAppendMode);

/// The strings of `ProtocolCustomizeMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolCustomizeMode {
    /// `customize`
    Customize,
    /// Another string.
    Unknown(Box<str>),
}

impl ProtocolCustomizeMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProtocolCustomizeMode {
        match word(765, 1, text) {
            Some(0) => ProtocolCustomizeMode::Customize,
            _ => ProtocolCustomizeMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolCustomizeMode::Customize => "customize",
            ProtocolCustomizeMode::Unknown(text) => text,
        }
    }
}

enum_base!(ProtocolCustomizeMode);

/// The strings of `ProtocolExternalToolDefer`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolExternalToolDefer {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// Another string.
    Unknown(Box<str>),
}

impl ProtocolExternalToolDefer {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProtocolExternalToolDefer {
        match word(757, 2, text) {
            Some(0) => ProtocolExternalToolDefer::Auto,
            Some(1) => ProtocolExternalToolDefer::Never,
            _ => ProtocolExternalToolDefer::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolExternalToolDefer::Auto => "auto",
            ProtocolExternalToolDefer::Never => "never",
            ProtocolExternalToolDefer::Unknown(text) => text,
        }
    }
}

enum_base!(ProtocolExternalToolDefer);

/// The strings of `ProtocolReplaceMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolReplaceMode {
    /// `replace`
    Replace,
    /// Another string.
    Unknown(Box<str>),
}

impl ProtocolReplaceMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProtocolReplaceMode {
        match word(764, 1, text) {
            Some(0) => ProtocolReplaceMode::Replace,
            _ => ProtocolReplaceMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolReplaceMode::Replace => "replace",
            ProtocolReplaceMode::Unknown(text) => text,
        }
    }
}

enum_base!(ProtocolReplaceMode);

/// The strings of `ProtocolStaticSectionAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolStaticSectionAction {
    /// `replace`
    Replace,
    /// `remove`
    Remove,
    /// `append`
    Append,
    /// `prepend`
    Prepend,
    /// Another string.
    Unknown(Box<str>),
}

impl ProtocolStaticSectionAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProtocolStaticSectionAction {
        match word(759, 4, text) {
            Some(0) => ProtocolStaticSectionAction::Replace,
            Some(1) => ProtocolStaticSectionAction::Remove,
            Some(2) => ProtocolStaticSectionAction::Append,
            Some(3) => ProtocolStaticSectionAction::Prepend,
            _ => ProtocolStaticSectionAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProtocolStaticSectionAction::Replace => "replace",
            ProtocolStaticSectionAction::Remove => "remove",
            ProtocolStaticSectionAction::Append => "append",
            ProtocolStaticSectionAction::Prepend => "prepend",
            ProtocolStaticSectionAction::Unknown(text) => text,
        }
    }
}

enum_base!(ProtocolStaticSectionAction);

/// The strings of `ProviderConfigModelProvider`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderConfigModelProvider {
    /// `openai`
    Openai,
    /// `anthropic`
    Anthropic,
    /// `azure_openai`
    AzureOpenai,
    /// `ollama`
    Ollama,
    /// `lm_studio`
    LmStudio,
    /// `foundry_local`
    FoundryLocal,
    /// `llama_cpp`
    LlamaCpp,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderConfigModelProvider {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderConfigModelProvider {
        match word(721, 7, text) {
            Some(0) => ProviderConfigModelProvider::Openai,
            Some(1) => ProviderConfigModelProvider::Anthropic,
            Some(2) => ProviderConfigModelProvider::AzureOpenai,
            Some(3) => ProviderConfigModelProvider::Ollama,
            Some(4) => ProviderConfigModelProvider::LmStudio,
            Some(5) => ProviderConfigModelProvider::FoundryLocal,
            Some(6) => ProviderConfigModelProvider::LlamaCpp,
            _ => ProviderConfigModelProvider::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderConfigModelProvider::Openai => "openai",
            ProviderConfigModelProvider::Anthropic => "anthropic",
            ProviderConfigModelProvider::AzureOpenai => "azure_openai",
            ProviderConfigModelProvider::Ollama => "ollama",
            ProviderConfigModelProvider::LmStudio => "lm_studio",
            ProviderConfigModelProvider::FoundryLocal => "foundry_local",
            ProviderConfigModelProvider::LlamaCpp => "llama_cpp",
            ProviderConfigModelProvider::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderConfigModelProvider);

/// The strings of `ProviderConfigTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderConfigTransport {
    /// `http`
    Http,
    /// `websockets`
    Websockets,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderConfigTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderConfigTransport {
        match word(719, 2, text) {
            Some(0) => ProviderConfigTransport::Http,
            Some(1) => ProviderConfigTransport::Websockets,
            _ => ProviderConfigTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderConfigTransport::Http => "http",
            ProviderConfigTransport::Websockets => "websockets",
            ProviderConfigTransport::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderConfigTransport);

/// The strings of `ProviderConfigType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderConfigType {
    /// `openai`
    Openai,
    /// `azure`
    Azure,
    /// `anthropic`
    Anthropic,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderConfigType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderConfigType {
        match word(714, 3, text) {
            Some(0) => ProviderConfigType::Openai,
            Some(1) => ProviderConfigType::Azure,
            Some(2) => ProviderConfigType::Anthropic,
            _ => ProviderConfigType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderConfigType::Openai => "openai",
            ProviderConfigType::Azure => "azure",
            ProviderConfigType::Anthropic => "anthropic",
            ProviderConfigType::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderConfigType);

/// The strings of `ProviderConfigWireApi`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderConfigWireApi {
    /// `completions`
    Completions,
    /// `responses`
    Responses,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderConfigWireApi {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderConfigWireApi {
        match word(717, 2, text) {
            Some(0) => ProviderConfigWireApi::Completions,
            Some(1) => ProviderConfigWireApi::Responses,
            _ => ProviderConfigWireApi::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderConfigWireApi::Completions => "completions",
            ProviderConfigWireApi::Responses => "responses",
            ProviderConfigWireApi::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderConfigWireApi);

/// The strings of `ProviderMonthlyUsageScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderMonthlyUsageScope {
    /// `user`
    User,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderMonthlyUsageScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderMonthlyUsageScope {
        match word(517, 2, text) {
            Some(0) => ProviderMonthlyUsageScope::User,
            Some(1) => ProviderMonthlyUsageScope::SaidUnknown,
            _ => ProviderMonthlyUsageScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderMonthlyUsageScope::User => "user",
            ProviderMonthlyUsageScope::SaidUnknown => "unknown",
            ProviderMonthlyUsageScope::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderMonthlyUsageScope);

/// The strings of `ProviderMonthlyUsageState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderMonthlyUsageState {
    /// `available`
    Available,
    /// `no_policy`
    NoPolicy,
    /// `unavailable`
    Unavailable,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderMonthlyUsageState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderMonthlyUsageState {
        match word(519, 4, text) {
            Some(0) => ProviderMonthlyUsageState::Available,
            Some(1) => ProviderMonthlyUsageState::NoPolicy,
            Some(2) => ProviderMonthlyUsageState::Unavailable,
            Some(3) => ProviderMonthlyUsageState::SaidUnknown,
            _ => ProviderMonthlyUsageState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderMonthlyUsageState::Available => "available",
            ProviderMonthlyUsageState::NoPolicy => "no_policy",
            ProviderMonthlyUsageState::Unavailable => "unavailable",
            ProviderMonthlyUsageState::SaidUnknown => "unknown",
            ProviderMonthlyUsageState::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderMonthlyUsageState);

/// The strings of `ProviderQuotaAccessState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaAccessState {
    /// `allowed`
    Allowed,
    /// `denied`
    Denied,
    /// `not_required`
    NotRequired,
    /// `unknown`
    SaidUnknown,
    /// `unavailable`
    Unavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaAccessState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaAccessState {
        match word(502, 5, text) {
            Some(0) => ProviderQuotaAccessState::Allowed,
            Some(1) => ProviderQuotaAccessState::Denied,
            Some(2) => ProviderQuotaAccessState::NotRequired,
            Some(3) => ProviderQuotaAccessState::SaidUnknown,
            Some(4) => ProviderQuotaAccessState::Unavailable,
            _ => ProviderQuotaAccessState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaAccessState::Allowed => "allowed",
            ProviderQuotaAccessState::Denied => "denied",
            ProviderQuotaAccessState::NotRequired => "not_required",
            ProviderQuotaAccessState::SaidUnknown => "unknown",
            ProviderQuotaAccessState::Unavailable => "unavailable",
            ProviderQuotaAccessState::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaAccessState);

/// The strings of `ProviderQuotaAcquisitionStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaAcquisitionStatus {
    /// `succeeded`
    Succeeded,
    /// `unavailable`
    Unavailable,
    /// `failed`
    Failed,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaAcquisitionStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaAcquisitionStatus {
        match word(507, 3, text) {
            Some(0) => ProviderQuotaAcquisitionStatus::Succeeded,
            Some(1) => ProviderQuotaAcquisitionStatus::Unavailable,
            Some(2) => ProviderQuotaAcquisitionStatus::Failed,
            _ => ProviderQuotaAcquisitionStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaAcquisitionStatus::Succeeded => "succeeded",
            ProviderQuotaAcquisitionStatus::Unavailable => "unavailable",
            ProviderQuotaAcquisitionStatus::Failed => "failed",
            ProviderQuotaAcquisitionStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaAcquisitionStatus);

/// The strings of `ProviderQuotaCapacityState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaCapacityState {
    /// `available`
    Available,
    /// `exhausted`
    Exhausted,
    /// `unlimited`
    Unlimited,
    /// `not_required`
    NotRequired,
    /// `not_applicable`
    NotApplicable,
    /// `unknown`
    SaidUnknown,
    /// `unavailable`
    Unavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaCapacityState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaCapacityState {
        match word(510, 7, text) {
            Some(0) => ProviderQuotaCapacityState::Available,
            Some(1) => ProviderQuotaCapacityState::Exhausted,
            Some(2) => ProviderQuotaCapacityState::Unlimited,
            Some(3) => ProviderQuotaCapacityState::NotRequired,
            Some(4) => ProviderQuotaCapacityState::NotApplicable,
            Some(5) => ProviderQuotaCapacityState::SaidUnknown,
            Some(6) => ProviderQuotaCapacityState::Unavailable,
            _ => ProviderQuotaCapacityState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaCapacityState::Available => "available",
            ProviderQuotaCapacityState::Exhausted => "exhausted",
            ProviderQuotaCapacityState::Unlimited => "unlimited",
            ProviderQuotaCapacityState::NotRequired => "not_required",
            ProviderQuotaCapacityState::NotApplicable => "not_applicable",
            ProviderQuotaCapacityState::SaidUnknown => "unknown",
            ProviderQuotaCapacityState::Unavailable => "unavailable",
            ProviderQuotaCapacityState::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaCapacityState);

/// The strings of `ProviderQuotaObservationKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaObservationKind {
    /// `account_snapshot`
    AccountSnapshot,
    /// `admission_state`
    AdmissionState,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaObservationKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaObservationKind {
        match word(527, 2, text) {
            Some(0) => ProviderQuotaObservationKind::AccountSnapshot,
            Some(1) => ProviderQuotaObservationKind::AdmissionState,
            _ => ProviderQuotaObservationKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaObservationKind::AccountSnapshot => "account_snapshot",
            ProviderQuotaObservationKind::AdmissionState => "admission_state",
            ProviderQuotaObservationKind::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaObservationKind);

/// The strings of `ProviderQuotaQuantityKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaQuantityKind {
    /// `authoritative_budget`
    AuthoritativeBudget,
    /// `advisory_balance`
    AdvisoryBalance,
    /// `none`
    None,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaQuantityKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaQuantityKind {
        match word(529, 3, text) {
            Some(0) => ProviderQuotaQuantityKind::AuthoritativeBudget,
            Some(1) => ProviderQuotaQuantityKind::AdvisoryBalance,
            Some(2) => ProviderQuotaQuantityKind::None,
            _ => ProviderQuotaQuantityKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaQuantityKind::AuthoritativeBudget => "authoritative_budget",
            ProviderQuotaQuantityKind::AdvisoryBalance => "advisory_balance",
            ProviderQuotaQuantityKind::None => "none",
            ProviderQuotaQuantityKind::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaQuantityKind);

/// The strings of `ProviderQuotaUnit`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderQuotaUnit {
    /// `ai_credits`
    AiCredits,
    /// `requests`
    Requests,
    /// `tokens`
    Tokens,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderQuotaUnit {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderQuotaUnit {
        match word(523, 4, text) {
            Some(0) => ProviderQuotaUnit::AiCredits,
            Some(1) => ProviderQuotaUnit::Requests,
            Some(2) => ProviderQuotaUnit::Tokens,
            Some(3) => ProviderQuotaUnit::SaidUnknown,
            _ => ProviderQuotaUnit::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderQuotaUnit::AiCredits => "ai_credits",
            ProviderQuotaUnit::Requests => "requests",
            ProviderQuotaUnit::Tokens => "tokens",
            ProviderQuotaUnit::SaidUnknown => "unknown",
            ProviderQuotaUnit::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderQuotaUnit);

/// The strings of `QueuePendingItemsKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueuePendingItemsKind {
    /// `message`
    Message,
    /// `command`
    Command,
    /// Another string.
    Unknown(Box<str>),
}

impl QueuePendingItemsKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> QueuePendingItemsKind {
        match word(766, 2, text) {
            Some(0) => QueuePendingItemsKind::Message,
            Some(1) => QueuePendingItemsKind::Command,
            _ => QueuePendingItemsKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            QueuePendingItemsKind::Message => "message",
            QueuePendingItemsKind::Command => "command",
            QueuePendingItemsKind::Unknown(text) => text,
        }
    }
}

enum_base!(QueuePendingItemsKind);

/// The strings of `ReasoningSummary`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReasoningSummary {
    /// `none`
    None,
    /// `concise`
    Concise,
    /// `detailed`
    Detailed,
    /// Another string.
    Unknown(Box<str>),
}

impl ReasoningSummary {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ReasoningSummary {
        match word(33, 3, text) {
            Some(0) => ReasoningSummary::None,
            Some(1) => ReasoningSummary::Concise,
            Some(2) => ReasoningSummary::Detailed,
            _ => ReasoningSummary::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ReasoningSummary::None => "none",
            ReasoningSummary::Concise => "concise",
            ReasoningSummary::Detailed => "detailed",
            ReasoningSummary::Unknown(text) => text,
        }
    }
}

enum_base!(ReasoningSummary);

/// The strings of `RecommendedAutoTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecommendedAutoTier {
    /// `efficiency`
    Efficiency,
    /// `balance`
    Balance,
    /// `intelligence`
    Intelligence,
    /// Another string.
    Unknown(Box<str>),
}

impl RecommendedAutoTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> RecommendedAutoTier {
        match word(79, 3, text) {
            Some(0) => RecommendedAutoTier::Efficiency,
            Some(1) => RecommendedAutoTier::Balance,
            Some(2) => RecommendedAutoTier::Intelligence,
            _ => RecommendedAutoTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            RecommendedAutoTier::Efficiency => "efficiency",
            RecommendedAutoTier::Balance => "balance",
            RecommendedAutoTier::Intelligence => "intelligence",
            RecommendedAutoTier::Unknown(text) => text,
        }
    }
}

enum_base!(RecommendedAutoTier);

/// The strings of `RemediationAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemediationAction {
    /// `sign_in`
    SignIn,
    /// `switch_account`
    SwitchAccount,
    /// `show_account`
    ShowAccount,
    /// `review_sandbox_policy`
    ReviewSandboxPolicy,
    /// `allow_sandbox_outbound`
    AllowSandboxOutbound,
    /// `rewind_conversation`
    RewindConversation,
    /// Another string.
    Unknown(Box<str>),
}

impl RemediationAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> RemediationAction {
        match word(158, 6, text) {
            Some(0) => RemediationAction::SignIn,
            Some(1) => RemediationAction::SwitchAccount,
            Some(2) => RemediationAction::ShowAccount,
            Some(3) => RemediationAction::ReviewSandboxPolicy,
            Some(4) => RemediationAction::AllowSandboxOutbound,
            Some(5) => RemediationAction::RewindConversation,
            _ => RemediationAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            RemediationAction::SignIn => "sign_in",
            RemediationAction::SwitchAccount => "switch_account",
            RemediationAction::ShowAccount => "show_account",
            RemediationAction::ReviewSandboxPolicy => "review_sandbox_policy",
            RemediationAction::AllowSandboxOutbound => "allow_sandbox_outbound",
            RemediationAction::RewindConversation => "rewind_conversation",
            RemediationAction::Unknown(text) => text,
        }
    }
}

enum_base!(RemediationAction);

/// The strings of `RemoteSessionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoteSessionMode {
    /// `off`
    Off,
    /// `export`
    Export,
    /// `on`
    On,
    /// Another string.
    Unknown(Box<str>),
}

impl RemoteSessionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> RemoteSessionMode {
        match word(772, 3, text) {
            Some(0) => RemoteSessionMode::Off,
            Some(1) => RemoteSessionMode::Export,
            Some(2) => RemoteSessionMode::On,
            _ => RemoteSessionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            RemoteSessionMode::Off => "off",
            RemoteSessionMode::Export => "export",
            RemoteSessionMode::On => "on",
            RemoteSessionMode::Unknown(text) => text,
        }
    }
}

enum_base!(RemoteSessionMode);

/// The strings of `SandboxAttestation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxAttestation {
    /// `spawn_succeeded`
    SpawnSucceeded,
    /// `unsupported`
    Unsupported,
    /// `builtin_policy_checked`
    BuiltinPolicyChecked,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxAttestation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxAttestation {
        match word(388, 3, text) {
            Some(0) => SandboxAttestation::SpawnSucceeded,
            Some(1) => SandboxAttestation::Unsupported,
            Some(2) => SandboxAttestation::BuiltinPolicyChecked,
            _ => SandboxAttestation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxAttestation::SpawnSucceeded => "spawn_succeeded",
            SandboxAttestation::Unsupported => "unsupported",
            SandboxAttestation::BuiltinPolicyChecked => "builtin_policy_checked",
            SandboxAttestation::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxAttestation);

/// The strings of `SandboxBackend`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxBackend {
    /// `seatbelt`
    Seatbelt,
    /// `bubblewrap`
    Bubblewrap,
    /// `process_container`
    ProcessContainer,
    /// `unsupported`
    Unsupported,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxBackend {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxBackend {
        match word(371, 4, text) {
            Some(0) => SandboxBackend::Seatbelt,
            Some(1) => SandboxBackend::Bubblewrap,
            Some(2) => SandboxBackend::ProcessContainer,
            Some(3) => SandboxBackend::Unsupported,
            _ => SandboxBackend::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxBackend::Seatbelt => "seatbelt",
            SandboxBackend::Bubblewrap => "bubblewrap",
            SandboxBackend::ProcessContainer => "process_container",
            SandboxBackend::Unsupported => "unsupported",
            SandboxBackend::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxBackend);

/// The strings of `SandboxBypassSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxBypassSource {
    /// `model_requested`
    ModelRequested,
    /// `user_prompted`
    UserPrompted,
    /// `prompt_unavailable`
    PromptUnavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxBypassSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxBypassSource {
        match word(408, 3, text) {
            Some(0) => SandboxBypassSource::ModelRequested,
            Some(1) => SandboxBypassSource::UserPrompted,
            Some(2) => SandboxBypassSource::PromptUnavailable,
            _ => SandboxBypassSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxBypassSource::ModelRequested => "model_requested",
            SandboxBypassSource::UserPrompted => "user_prompted",
            SandboxBypassSource::PromptUnavailable => "prompt_unavailable",
            SandboxBypassSource::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxBypassSource);

/// The strings of `SandboxConfigSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxConfigSource {
    /// `never_configured`
    NeverConfigured,
    /// `user_enabled`
    UserEnabled,
    /// `user_disabled`
    UserDisabled,
    /// `session_flag`
    SessionFlag,
    /// `session_disabled`
    SessionDisabled,
    /// `unsupported_host`
    UnsupportedHost,
    /// `repository_policy`
    RepositoryPolicy,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxConfigSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxConfigSource {
        match word(824, 7, text) {
            Some(0) => SandboxConfigSource::NeverConfigured,
            Some(1) => SandboxConfigSource::UserEnabled,
            Some(2) => SandboxConfigSource::UserDisabled,
            Some(3) => SandboxConfigSource::SessionFlag,
            Some(4) => SandboxConfigSource::SessionDisabled,
            Some(5) => SandboxConfigSource::UnsupportedHost,
            Some(6) => SandboxConfigSource::RepositoryPolicy,
            _ => SandboxConfigSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxConfigSource::NeverConfigured => "never_configured",
            SandboxConfigSource::UserEnabled => "user_enabled",
            SandboxConfigSource::UserDisabled => "user_disabled",
            SandboxConfigSource::SessionFlag => "session_flag",
            SandboxConfigSource::SessionDisabled => "session_disabled",
            SandboxConfigSource::UnsupportedHost => "unsupported_host",
            SandboxConfigSource::RepositoryPolicy => "repository_policy",
            SandboxConfigSource::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxConfigSource);

/// The strings of `SandboxControl`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxControl {
    /// `process`
    Process,
    /// `filesystem`
    Filesystem,
    /// `network`
    Network,
    /// `routing`
    Routing,
    /// `bypass`
    Bypass,
    /// `credentials`
    Credentials,
    /// `platform`
    Platform,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxControl {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxControl {
        match word(350, 7, text) {
            Some(0) => SandboxControl::Process,
            Some(1) => SandboxControl::Filesystem,
            Some(2) => SandboxControl::Network,
            Some(3) => SandboxControl::Routing,
            Some(4) => SandboxControl::Bypass,
            Some(5) => SandboxControl::Credentials,
            Some(6) => SandboxControl::Platform,
            _ => SandboxControl::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxControl::Process => "process",
            SandboxControl::Filesystem => "filesystem",
            SandboxControl::Network => "network",
            SandboxControl::Routing => "routing",
            SandboxControl::Bypass => "bypass",
            SandboxControl::Credentials => "credentials",
            SandboxControl::Platform => "platform",
            SandboxControl::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxControl);

/// The strings of `SandboxDegradationReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxDegradationReason {
    /// `denied_paths_unsupported`
    DeniedPathsUnsupported,
    /// `unsupported_platform`
    UnsupportedPlatform,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxDegradationReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxDegradationReason {
        match word(386, 2, text) {
            Some(0) => SandboxDegradationReason::DeniedPathsUnsupported,
            Some(1) => SandboxDegradationReason::UnsupportedPlatform,
            _ => SandboxDegradationReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxDegradationReason::DeniedPathsUnsupported => "denied_paths_unsupported",
            SandboxDegradationReason::UnsupportedPlatform => "unsupported_platform",
            SandboxDegradationReason::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxDegradationReason);

/// The strings of `SandboxDenialClass`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxDenialClass {
    /// `filesystem_read`
    FilesystemRead,
    /// `filesystem_write`
    FilesystemWrite,
    /// `process_startup`
    ProcessStartup,
    /// `registry_access`
    RegistryAccess,
    /// `ipc_access`
    IpcAccess,
    /// `process_access`
    ProcessAccess,
    /// `job_access`
    JobAccess,
    /// `ui_access`
    UiAccess,
    /// `service_access`
    ServiceAccess,
    /// `network_outbound`
    NetworkOutbound,
    /// `network_local`
    NetworkLocal,
    /// `network_host`
    NetworkHost,
    /// `other_access`
    OtherAccess,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxDenialClass {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxDenialClass {
        match word(391, 13, text) {
            Some(0) => SandboxDenialClass::FilesystemRead,
            Some(1) => SandboxDenialClass::FilesystemWrite,
            Some(2) => SandboxDenialClass::ProcessStartup,
            Some(3) => SandboxDenialClass::RegistryAccess,
            Some(4) => SandboxDenialClass::IpcAccess,
            Some(5) => SandboxDenialClass::ProcessAccess,
            Some(6) => SandboxDenialClass::JobAccess,
            Some(7) => SandboxDenialClass::UiAccess,
            Some(8) => SandboxDenialClass::ServiceAccess,
            Some(9) => SandboxDenialClass::NetworkOutbound,
            Some(10) => SandboxDenialClass::NetworkLocal,
            Some(11) => SandboxDenialClass::NetworkHost,
            Some(12) => SandboxDenialClass::OtherAccess,
            _ => SandboxDenialClass::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxDenialClass::FilesystemRead => "filesystem_read",
            SandboxDenialClass::FilesystemWrite => "filesystem_write",
            SandboxDenialClass::ProcessStartup => "process_startup",
            SandboxDenialClass::RegistryAccess => "registry_access",
            SandboxDenialClass::IpcAccess => "ipc_access",
            SandboxDenialClass::ProcessAccess => "process_access",
            SandboxDenialClass::JobAccess => "job_access",
            SandboxDenialClass::UiAccess => "ui_access",
            SandboxDenialClass::ServiceAccess => "service_access",
            SandboxDenialClass::NetworkOutbound => "network_outbound",
            SandboxDenialClass::NetworkLocal => "network_local",
            SandboxDenialClass::NetworkHost => "network_host",
            SandboxDenialClass::OtherAccess => "other_access",
            SandboxDenialClass::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxDenialClass);

/// The strings of `SandboxDenialConfidence`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxDenialConfidence {
    /// `captured`
    Captured,
    /// `policy_corroborated`
    PolicyCorroborated,
    /// `sandbox_reported`
    SandboxReported,
    /// `output_classified`
    OutputClassified,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxDenialConfidence {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxDenialConfidence {
        match word(404, 4, text) {
            Some(0) => SandboxDenialConfidence::Captured,
            Some(1) => SandboxDenialConfidence::PolicyCorroborated,
            Some(2) => SandboxDenialConfidence::SandboxReported,
            Some(3) => SandboxDenialConfidence::OutputClassified,
            _ => SandboxDenialConfidence::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxDenialConfidence::Captured => "captured",
            SandboxDenialConfidence::PolicyCorroborated => "policy_corroborated",
            SandboxDenialConfidence::SandboxReported => "sandbox_reported",
            SandboxDenialConfidence::OutputClassified => "output_classified",
            SandboxDenialConfidence::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxDenialConfidence);

/// The strings of `SandboxEnforcementPoint`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxEnforcementPoint {
    /// `shell`
    Shell,
    /// `builtin_filesystem`
    BuiltinFilesystem,
    /// `search`
    Search,
    /// `web_fetch`
    WebFetch,
    /// `mcp`
    Mcp,
    /// `lsp`
    Lsp,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxEnforcementPoint {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxEnforcementPoint {
        match word(377, 6, text) {
            Some(0) => SandboxEnforcementPoint::Shell,
            Some(1) => SandboxEnforcementPoint::BuiltinFilesystem,
            Some(2) => SandboxEnforcementPoint::Search,
            Some(3) => SandboxEnforcementPoint::WebFetch,
            Some(4) => SandboxEnforcementPoint::Mcp,
            Some(5) => SandboxEnforcementPoint::Lsp,
            _ => SandboxEnforcementPoint::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxEnforcementPoint::Shell => "shell",
            SandboxEnforcementPoint::BuiltinFilesystem => "builtin_filesystem",
            SandboxEnforcementPoint::Search => "search",
            SandboxEnforcementPoint::WebFetch => "web_fetch",
            SandboxEnforcementPoint::Mcp => "mcp",
            SandboxEnforcementPoint::Lsp => "lsp",
            SandboxEnforcementPoint::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxEnforcementPoint);

/// The strings of `SandboxOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxOutcome {
    /// `resolved`
    Resolved,
    /// `inactive`
    Inactive,
    /// `engaged`
    Engaged,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `degraded`
    Degraded,
    /// `denied`
    Denied,
    /// `approved`
    Approved,
    /// `declined`
    Declined,
    /// `allowed`
    Allowed,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxOutcome {
        match word(357, 10, text) {
            Some(0) => SandboxOutcome::Resolved,
            Some(1) => SandboxOutcome::Inactive,
            Some(2) => SandboxOutcome::Engaged,
            Some(3) => SandboxOutcome::Succeeded,
            Some(4) => SandboxOutcome::Failed,
            Some(5) => SandboxOutcome::Degraded,
            Some(6) => SandboxOutcome::Denied,
            Some(7) => SandboxOutcome::Approved,
            Some(8) => SandboxOutcome::Declined,
            Some(9) => SandboxOutcome::Allowed,
            _ => SandboxOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxOutcome::Resolved => "resolved",
            SandboxOutcome::Inactive => "inactive",
            SandboxOutcome::Engaged => "engaged",
            SandboxOutcome::Succeeded => "succeeded",
            SandboxOutcome::Failed => "failed",
            SandboxOutcome::Degraded => "degraded",
            SandboxOutcome::Denied => "denied",
            SandboxOutcome::Approved => "approved",
            SandboxOutcome::Declined => "declined",
            SandboxOutcome::Allowed => "allowed",
            SandboxOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxOutcome);

/// The strings of `SandboxPlatform`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxPlatform {
    /// `macos`
    Macos,
    /// `linux`
    Linux,
    /// `windows`
    Windows,
    /// `other`
    Other,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxPlatform {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxPlatform {
        match word(367, 4, text) {
            Some(0) => SandboxPlatform::Macos,
            Some(1) => SandboxPlatform::Linux,
            Some(2) => SandboxPlatform::Windows,
            Some(3) => SandboxPlatform::Other,
            _ => SandboxPlatform::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxPlatform::Macos => "macos",
            SandboxPlatform::Linux => "linux",
            SandboxPlatform::Windows => "windows",
            SandboxPlatform::Other => "other",
            SandboxPlatform::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxPlatform);

/// The strings of `SandboxPolicySource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxPolicySource {
    /// `default_policy`
    DefaultPolicy,
    /// `user_policy`
    UserPolicy,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxPolicySource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxPolicySource {
        match word(375, 2, text) {
            Some(0) => SandboxPolicySource::DefaultPolicy,
            Some(1) => SandboxPolicySource::UserPolicy,
            _ => SandboxPolicySource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxPolicySource::DefaultPolicy => "default_policy",
            SandboxPolicySource::UserPolicy => "user_policy",
            SandboxPolicySource::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxPolicySource);

/// The strings of `SandboxProxyMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxProxyMode {
    /// `none`
    None,
    /// `loopback`
    Loopback,
    /// `external`
    External,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxProxyMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxProxyMode {
        match word(383, 3, text) {
            Some(0) => SandboxProxyMode::None,
            Some(1) => SandboxProxyMode::Loopback,
            Some(2) => SandboxProxyMode::External,
            _ => SandboxProxyMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxProxyMode::None => "none",
            SandboxProxyMode::Loopback => "loopback",
            SandboxProxyMode::External => "external",
            SandboxProxyMode::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxProxyMode);

/// The strings of `ScheduleOrigin`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleOrigin {
    /// `user`
    User,
    /// `model`
    Model,
    /// Another string.
    Unknown(Box<str>),
}

impl ScheduleOrigin {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ScheduleOrigin {
        match word(532, 2, text) {
            Some(0) => ScheduleOrigin::User,
            Some(1) => ScheduleOrigin::Model,
            _ => ScheduleOrigin::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ScheduleOrigin::User => "user",
            ScheduleOrigin::Model => "model",
            ScheduleOrigin::Unknown(text) => text,
        }
    }
}

enum_base!(ScheduleOrigin);

/// The strings of `SendAgentMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendAgentMode {
    /// `interactive`
    Interactive,
    /// `plan`
    Plan,
    /// `autopilot`
    Autopilot,
    /// `shell`
    Shell,
    /// Another string.
    Unknown(Box<str>),
}

impl SendAgentMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SendAgentMode {
        match word(768, 4, text) {
            Some(0) => SendAgentMode::Interactive,
            Some(1) => SendAgentMode::Plan,
            Some(2) => SendAgentMode::Autopilot,
            Some(3) => SendAgentMode::Shell,
            _ => SendAgentMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SendAgentMode::Interactive => "interactive",
            SendAgentMode::Plan => "plan",
            SendAgentMode::Autopilot => "autopilot",
            SendAgentMode::Shell => "shell",
            SendAgentMode::Unknown(text) => text,
        }
    }
}

enum_base!(SendAgentMode);

/// The strings of `SendMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendMode {
    /// `enqueue`
    Enqueue,
    /// `immediate`
    Immediate,
    /// Another string.
    Unknown(Box<str>),
}

impl SendMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SendMode {
        match word(775, 2, text) {
            Some(0) => SendMode::Enqueue,
            Some(1) => SendMode::Immediate,
            _ => SendMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SendMode::Enqueue => "enqueue",
            SendMode::Immediate => "immediate",
            SendMode::Unknown(text) => text,
        }
    }
}

enum_base!(SendMode);

/// The strings of `SessionCapability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionCapability {
    /// `tui-hints`
    TuiHints,
    /// `plan-mode`
    PlanMode,
    /// `memory`
    Memory,
    /// `cli-documentation`
    CliDocumentation,
    /// `ask-user`
    AskUser,
    /// `interactive-mode`
    InteractiveMode,
    /// `system-notifications`
    SystemNotifications,
    /// `elicitation`
    Elicitation,
    /// `session-store`
    SessionStore,
    /// `mcp-apps`
    McpApps,
    /// `canvas-renderer`
    CanvasRenderer,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionCapability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionCapability {
        match word(813, 11, text) {
            Some(0) => SessionCapability::TuiHints,
            Some(1) => SessionCapability::PlanMode,
            Some(2) => SessionCapability::Memory,
            Some(3) => SessionCapability::CliDocumentation,
            Some(4) => SessionCapability::AskUser,
            Some(5) => SessionCapability::InteractiveMode,
            Some(6) => SessionCapability::SystemNotifications,
            Some(7) => SessionCapability::Elicitation,
            Some(8) => SessionCapability::SessionStore,
            Some(9) => SessionCapability::McpApps,
            Some(10) => SessionCapability::CanvasRenderer,
            _ => SessionCapability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionCapability::TuiHints => "tui-hints",
            SessionCapability::PlanMode => "plan-mode",
            SessionCapability::Memory => "memory",
            SessionCapability::CliDocumentation => "cli-documentation",
            SessionCapability::AskUser => "ask-user",
            SessionCapability::InteractiveMode => "interactive-mode",
            SessionCapability::SystemNotifications => "system-notifications",
            SessionCapability::Elicitation => "elicitation",
            SessionCapability::SessionStore => "session-store",
            SessionCapability::McpApps => "mcp-apps",
            SessionCapability::CanvasRenderer => "canvas-renderer",
            SessionCapability::Unknown(text) => text,
        }
    }
}

enum_base!(SessionCapability);

/// The strings of `SessionContextHostType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionContextHostType {
    /// `github`
    GitHub,
    /// `ado`
    Ado,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionContextHostType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionContextHostType {
        match word(786, 2, text) {
            Some(0) => SessionContextHostType::GitHub,
            Some(1) => SessionContextHostType::Ado,
            _ => SessionContextHostType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionContextHostType::GitHub => "github",
            SessionContextHostType::Ado => "ado",
            SessionContextHostType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionContextHostType);

/// The strings of `SessionEndReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionEndReason {
    /// `complete`
    Complete,
    /// `error`
    Error,
    /// `abort`
    Abort,
    /// `timeout`
    Timeout,
    /// `user_exit`
    UserExit,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionEndReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionEndReason {
        match word(628, 5, text) {
            Some(0) => SessionEndReason::Complete,
            Some(1) => SessionEndReason::Error,
            Some(2) => SessionEndReason::Abort,
            Some(3) => SessionEndReason::Timeout,
            Some(4) => SessionEndReason::UserExit,
            _ => SessionEndReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionEndReason::Complete => "complete",
            SessionEndReason::Error => "error",
            SessionEndReason::Abort => "abort",
            SessionEndReason::Timeout => "timeout",
            SessionEndReason::UserExit => "user_exit",
            SessionEndReason::Unknown(text) => text,
        }
    }
}

enum_base!(SessionEndReason);

/// The strings of `SessionFsErrorCode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionFsErrorCode {
    /// `ENOENT`
    Enoent,
    /// `UNKNOWN`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionFsErrorCode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionFsErrorCode {
        match word(831, 2, text) {
            Some(0) => SessionFsErrorCode::Enoent,
            Some(1) => SessionFsErrorCode::SaidUnknown,
            _ => SessionFsErrorCode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionFsErrorCode::Enoent => "ENOENT",
            SessionFsErrorCode::SaidUnknown => "UNKNOWN",
            SessionFsErrorCode::Unknown(text) => text,
        }
    }
}

enum_base!(SessionFsErrorCode);

/// The strings of `SessionFsReaddirWithTypesEntryType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionFsReaddirWithTypesEntryType {
    /// `file`
    File,
    /// `directory`
    Directory,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionFsReaddirWithTypesEntryType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionFsReaddirWithTypesEntryType {
        match word(833, 2, text) {
            Some(0) => SessionFsReaddirWithTypesEntryType::File,
            Some(1) => SessionFsReaddirWithTypesEntryType::Directory,
            _ => SessionFsReaddirWithTypesEntryType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionFsReaddirWithTypesEntryType::File => "file",
            SessionFsReaddirWithTypesEntryType::Directory => "directory",
            SessionFsReaddirWithTypesEntryType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionFsReaddirWithTypesEntryType);

/// The strings of `SessionFsSetProviderConventions`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionFsSetProviderConventions {
    /// `windows`
    Windows,
    /// `posix`
    Posix,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionFsSetProviderConventions {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionFsSetProviderConventions {
        match word(835, 2, text) {
            Some(0) => SessionFsSetProviderConventions::Windows,
            Some(1) => SessionFsSetProviderConventions::Posix,
            _ => SessionFsSetProviderConventions::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionFsSetProviderConventions::Windows => "windows",
            SessionFsSetProviderConventions::Posix => "posix",
            SessionFsSetProviderConventions::Unknown(text) => text,
        }
    }
}

enum_base!(SessionFsSetProviderConventions);

/// The strings of `SessionFsSqliteQueryType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionFsSqliteQueryType {
    /// `exec`
    Exec,
    /// `query`
    Query,
    /// `run`
    Run,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionFsSqliteQueryType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionFsSqliteQueryType {
        match word(837, 3, text) {
            Some(0) => SessionFsSqliteQueryType::Exec,
            Some(1) => SessionFsSqliteQueryType::Query,
            Some(2) => SessionFsSqliteQueryType::Run,
            _ => SessionFsSqliteQueryType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionFsSqliteQueryType::Exec => "exec",
            SessionFsSqliteQueryType::Query => "query",
            SessionFsSqliteQueryType::Run => "run",
            SessionFsSqliteQueryType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionFsSqliteQueryType);

/// The strings of `SessionFsSqliteTransactionErrorClass`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionFsSqliteTransactionErrorClass {
    /// `busyOrLocked`
    BusyOrLocked,
    /// `fatal`
    Fatal,
    /// `postCommitAmbiguous`
    PostCommitAmbiguous,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionFsSqliteTransactionErrorClass {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionFsSqliteTransactionErrorClass {
        match word(840, 3, text) {
            Some(0) => SessionFsSqliteTransactionErrorClass::BusyOrLocked,
            Some(1) => SessionFsSqliteTransactionErrorClass::Fatal,
            Some(2) => SessionFsSqliteTransactionErrorClass::PostCommitAmbiguous,
            _ => SessionFsSqliteTransactionErrorClass::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionFsSqliteTransactionErrorClass::BusyOrLocked => "busyOrLocked",
            SessionFsSqliteTransactionErrorClass::Fatal => "fatal",
            SessionFsSqliteTransactionErrorClass::PostCommitAmbiguous => "postCommitAmbiguous",
            SessionFsSqliteTransactionErrorClass::Unknown(text) => text,
        }
    }
}

enum_base!(SessionFsSqliteTransactionErrorClass);

/// The strings of `SessionLifecycleType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLifecycleType {
    /// `session.created`
    SessionCreated,
    /// `session.deleted`
    SessionDeleted,
    /// `session.updated`
    SessionUpdated,
    /// `session.foreground`
    SessionForeground,
    /// `session.background`
    SessionBackground,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLifecycleType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLifecycleType {
        match word(843, 5, text) {
            Some(0) => SessionLifecycleType::SessionCreated,
            Some(1) => SessionLifecycleType::SessionDeleted,
            Some(2) => SessionLifecycleType::SessionUpdated,
            Some(3) => SessionLifecycleType::SessionForeground,
            Some(4) => SessionLifecycleType::SessionBackground,
            _ => SessionLifecycleType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLifecycleType::SessionCreated => "session.created",
            SessionLifecycleType::SessionDeleted => "session.deleted",
            SessionLifecycleType::SessionUpdated => "session.updated",
            SessionLifecycleType::SessionForeground => "session.foreground",
            SessionLifecycleType::SessionBackground => "session.background",
            SessionLifecycleType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLifecycleType);

/// The strings of `SessionLimitsExhaustedResponseAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLimitsExhaustedResponseAction {
    /// `add`
    Add,
    /// `set`
    Set,
    /// `unset`
    Unset,
    /// `cancel`
    Cancel,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLimitsExhaustedResponseAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLimitsExhaustedResponseAction {
        match word(549, 4, text) {
            Some(0) => SessionLimitsExhaustedResponseAction::Add,
            Some(1) => SessionLimitsExhaustedResponseAction::Set,
            Some(2) => SessionLimitsExhaustedResponseAction::Unset,
            Some(3) => SessionLimitsExhaustedResponseAction::Cancel,
            _ => SessionLimitsExhaustedResponseAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLimitsExhaustedResponseAction::Add => "add",
            SessionLimitsExhaustedResponseAction::Set => "set",
            SessionLimitsExhaustedResponseAction::Unset => "unset",
            SessionLimitsExhaustedResponseAction::Cancel => "cancel",
            SessionLimitsExhaustedResponseAction::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLimitsExhaustedResponseAction);

/// The strings of `SessionLogLevel`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLogLevel {
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLogLevel {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLogLevel {
        match word(687, 3, text) {
            Some(0) => SessionLogLevel::Info,
            Some(1) => SessionLogLevel::Warning,
            Some(2) => SessionLogLevel::Error,
            _ => SessionLogLevel::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLogLevel::Info => "info",
            SessionLogLevel::Warning => "warning",
            SessionLogLevel::Error => "error",
            SessionLogLevel::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLogLevel);

/// The strings of `SessionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionMode {
    /// `interactive`
    Interactive,
    /// `plan`
    Plan,
    /// `autopilot`
    Autopilot,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionMode {
        match word(347, 3, text) {
            Some(0) => SessionMode::Interactive,
            Some(1) => SessionMode::Plan,
            Some(2) => SessionMode::Autopilot,
            _ => SessionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionMode::Interactive => "interactive",
            SessionMode::Plan => "plan",
            SessionMode::Autopilot => "autopilot",
            SessionMode::Unknown(text) => text,
        }
    }
}

enum_base!(SessionMode);

/// The strings of `SessionOpenOptionsEnvValueMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionOpenOptionsEnvValueMode {
    /// `direct`
    Direct,
    /// `indirect`
    Indirect,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionOpenOptionsEnvValueMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionOpenOptionsEnvValueMode {
        match word(805, 2, text) {
            Some(0) => SessionOpenOptionsEnvValueMode::Direct,
            Some(1) => SessionOpenOptionsEnvValueMode::Indirect,
            _ => SessionOpenOptionsEnvValueMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionOpenOptionsEnvValueMode::Direct => "direct",
            SessionOpenOptionsEnvValueMode::Indirect => "indirect",
            SessionOpenOptionsEnvValueMode::Unknown(text) => text,
        }
    }
}

enum_base!(SessionOpenOptionsEnvValueMode);

/// The strings of `SessionStartSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionStartSource {
    /// `startup`
    Startup,
    /// `resume`
    Resume,
    /// `new`
    New,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionStartSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionStartSource {
        match word(633, 3, text) {
            Some(0) => SessionStartSource::Startup,
            Some(1) => SessionStartSource::Resume,
            Some(2) => SessionStartSource::New,
            _ => SessionStartSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionStartSource::Startup => "startup",
            SessionStartSource::Resume => "resume",
            SessionStartSource::New => "new",
            SessionStartSource::Unknown(text) => text,
        }
    }
}

enum_base!(SessionStartSource);

/// The strings of `ShellInitProfile`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShellInitProfile {
    /// `none`
    None,
    /// `non-interactive`
    NonInteractive,
    /// Another string.
    Unknown(Box<str>),
}

impl ShellInitProfile {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ShellInitProfile {
        match word(809, 2, text) {
            Some(0) => ShellInitProfile::None,
            Some(1) => ShellInitProfile::NonInteractive,
            _ => ShellInitProfile::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ShellInitProfile::None => "none",
            ShellInitProfile::NonInteractive => "non-interactive",
            ShellInitProfile::Unknown(text) => text,
        }
    }
}

enum_base!(ShellInitProfile);

/// The strings of `ShellInitScriptShell`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShellInitScriptShell {
    /// `bash`
    Bash,
    /// `powershell`
    Powershell,
    /// Another string.
    Unknown(Box<str>),
}

impl ShellInitScriptShell {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ShellInitScriptShell {
        match word(811, 2, text) {
            Some(0) => ShellInitScriptShell::Bash,
            Some(1) => ShellInitScriptShell::Powershell,
            _ => ShellInitScriptShell::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ShellInitScriptShell::Bash => "bash",
            ShellInitScriptShell::Powershell => "powershell",
            ShellInitScriptShell::Unknown(text) => text,
        }
    }
}

enum_base!(ShellInitScriptShell);

/// The strings of `ShutdownType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShutdownType {
    /// `routine`
    Routine,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl ShutdownType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ShutdownType {
        match word(534, 2, text) {
            Some(0) => ShutdownType::Routine,
            Some(1) => ShutdownType::Error,
            _ => ShutdownType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ShutdownType::Routine => "routine",
            ShutdownType::Error => "error",
            ShutdownType::Unknown(text) => text,
        }
    }
}

enum_base!(ShutdownType);

/// The strings of `SkillInstallationOwnershipState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillInstallationOwnershipState {
    /// `intact`
    Intact,
    /// `modified`
    Modified,
    /// `recovery-required`
    RecoveryRequired,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillInstallationOwnershipState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillInstallationOwnershipState {
        match word(679, 3, text) {
            Some(0) => SkillInstallationOwnershipState::Intact,
            Some(1) => SkillInstallationOwnershipState::Modified,
            Some(2) => SkillInstallationOwnershipState::RecoveryRequired,
            _ => SkillInstallationOwnershipState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillInstallationOwnershipState::Intact => "intact",
            SkillInstallationOwnershipState::Modified => "modified",
            SkillInstallationOwnershipState::RecoveryRequired => "recovery-required",
            SkillInstallationOwnershipState::Unknown(text) => text,
        }
    }
}

enum_base!(SkillInstallationOwnershipState);

/// The strings of `SkillInstallationScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillInstallationScope {
    /// `personal`
    Personal,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillInstallationScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillInstallationScope {
        match word(674, 1, text) {
            Some(0) => SkillInstallationScope::Personal,
            _ => SkillInstallationScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillInstallationScope::Personal => "personal",
            SkillInstallationScope::Unknown(text) => text,
        }
    }
}

enum_base!(SkillInstallationScope);

/// The strings of `SkillInstallationSessionState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillInstallationSessionState {
    /// `loaded-enabled`
    LoadedEnabled,
    /// `loaded-disabled`
    LoadedDisabled,
    /// `not-loaded`
    NotLoaded,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillInstallationSessionState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillInstallationSessionState {
        match word(675, 4, text) {
            Some(0) => SkillInstallationSessionState::LoadedEnabled,
            Some(1) => SkillInstallationSessionState::LoadedDisabled,
            Some(2) => SkillInstallationSessionState::NotLoaded,
            Some(3) => SkillInstallationSessionState::SaidUnknown,
            _ => SkillInstallationSessionState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillInstallationSessionState::LoadedEnabled => "loaded-enabled",
            SkillInstallationSessionState::LoadedDisabled => "loaded-disabled",
            SkillInstallationSessionState::NotLoaded => "not-loaded",
            SkillInstallationSessionState::SaidUnknown => "unknown",
            SkillInstallationSessionState::Unknown(text) => text,
        }
    }
}

enum_base!(SkillInstallationSessionState);

/// The strings of `SkillInvokedTrigger`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillInvokedTrigger {
    /// `user-invoked`
    UserInvoked,
    /// `agent-invoked`
    AgentInvoked,
    /// `context-load`
    ContextLoad,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillInvokedTrigger {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillInvokedTrigger {
        match word(553, 3, text) {
            Some(0) => SkillInvokedTrigger::UserInvoked,
            Some(1) => SkillInvokedTrigger::AgentInvoked,
            Some(2) => SkillInvokedTrigger::ContextLoad,
            _ => SkillInvokedTrigger::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillInvokedTrigger::UserInvoked => "user-invoked",
            SkillInvokedTrigger::AgentInvoked => "agent-invoked",
            SkillInvokedTrigger::ContextLoad => "context-load",
            SkillInvokedTrigger::Unknown(text) => text,
        }
    }
}

enum_base!(SkillInvokedTrigger);

/// The strings of `SkillSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillSource {
    /// `project`
    Project,
    /// `inherited`
    Inherited,
    /// `personal-copilot`
    PersonalCopilot,
    /// `personal-agents`
    PersonalAgents,
    /// `plugin`
    Plugin,
    /// `custom`
    Custom,
    /// `builtin`
    Builtin,
    /// `sdk`
    Sdk,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillSource {
        match word(536, 8, text) {
            Some(0) => SkillSource::Project,
            Some(1) => SkillSource::Inherited,
            Some(2) => SkillSource::PersonalCopilot,
            Some(3) => SkillSource::PersonalAgents,
            Some(4) => SkillSource::Plugin,
            Some(5) => SkillSource::Custom,
            Some(6) => SkillSource::Builtin,
            Some(7) => SkillSource::Sdk,
            _ => SkillSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillSource::Project => "project",
            SkillSource::Inherited => "inherited",
            SkillSource::PersonalCopilot => "personal-copilot",
            SkillSource::PersonalAgents => "personal-agents",
            SkillSource::Plugin => "plugin",
            SkillSource::Custom => "custom",
            SkillSource::Builtin => "builtin",
            SkillSource::Sdk => "sdk",
            SkillSource::Unknown(text) => text,
        }
    }
}

enum_base!(SkillSource);

/// The strings of `SubagentModelSelectionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubagentModelSelectionSource {
    /// `explicit_override`
    ExplicitOverride,
    /// `configured_required`
    ConfiguredRequired,
    /// `configured_preference`
    ConfiguredPreference,
    /// `complementary_default`
    ComplementaryDefault,
    /// `session_inheritance`
    SessionInheritance,
    /// `agent_definition_default`
    AgentDefinitionDefault,
    /// `runtime_policy`
    RuntimePolicy,
    /// Another string.
    Unknown(Box<str>),
}

impl SubagentModelSelectionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SubagentModelSelectionSource {
        match word(556, 7, text) {
            Some(0) => SubagentModelSelectionSource::ExplicitOverride,
            Some(1) => SubagentModelSelectionSource::ConfiguredRequired,
            Some(2) => SubagentModelSelectionSource::ConfiguredPreference,
            Some(3) => SubagentModelSelectionSource::ComplementaryDefault,
            Some(4) => SubagentModelSelectionSource::SessionInheritance,
            Some(5) => SubagentModelSelectionSource::AgentDefinitionDefault,
            Some(6) => SubagentModelSelectionSource::RuntimePolicy,
            _ => SubagentModelSelectionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SubagentModelSelectionSource::ExplicitOverride => "explicit_override",
            SubagentModelSelectionSource::ConfiguredRequired => "configured_required",
            SubagentModelSelectionSource::ConfiguredPreference => "configured_preference",
            SubagentModelSelectionSource::ComplementaryDefault => "complementary_default",
            SubagentModelSelectionSource::SessionInheritance => "session_inheritance",
            SubagentModelSelectionSource::AgentDefinitionDefault => "agent_definition_default",
            SubagentModelSelectionSource::RuntimePolicy => "runtime_policy",
            SubagentModelSelectionSource::Unknown(text) => text,
        }
    }
}

enum_base!(SubagentModelSelectionSource);

/// The strings of `SubagentStopDecision`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubagentStopDecision {
    /// `allow`
    Allow,
    /// `block`
    Block,
    /// Another string.
    Unknown(Box<str>),
}

impl SubagentStopDecision {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SubagentStopDecision {
        match word(855, 2, text) {
            Some(0) => SubagentStopDecision::Allow,
            Some(1) => SubagentStopDecision::Block,
            _ => SubagentStopDecision::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SubagentStopDecision::Allow => "allow",
            SubagentStopDecision::Block => "block",
            SubagentStopDecision::Unknown(text) => text,
        }
    }
}

enum_base!(SubagentStopDecision);

/// The strings of `SubagentTaskModelSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubagentTaskModelSource {
    /// `task_argument`
    TaskArgument,
    /// `subagent_configuration`
    SubagentConfiguration,
    /// `custom_agent_definition`
    CustomAgentDefinition,
    /// `unset`
    Unset,
    /// Another string.
    Unknown(Box<str>),
}

impl SubagentTaskModelSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SubagentTaskModelSource {
        match word(563, 4, text) {
            Some(0) => SubagentTaskModelSource::TaskArgument,
            Some(1) => SubagentTaskModelSource::SubagentConfiguration,
            Some(2) => SubagentTaskModelSource::CustomAgentDefinition,
            Some(3) => SubagentTaskModelSource::Unset,
            _ => SubagentTaskModelSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SubagentTaskModelSource::TaskArgument => "task_argument",
            SubagentTaskModelSource::SubagentConfiguration => "subagent_configuration",
            SubagentTaskModelSource::CustomAgentDefinition => "custom_agent_definition",
            SubagentTaskModelSource::Unset => "unset",
            SubagentTaskModelSource::Unknown(text) => text,
        }
    }
}

enum_base!(SubagentTaskModelSource);

/// The strings of `SystemMessageMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemMessageMode {
    /// `append`
    Append,
    /// `replace`
    Replace,
    /// `customize`
    Customize,
    /// Another string.
    Unknown(Box<str>),
}

impl SystemMessageMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SystemMessageMode {
        match word(788, 3, text) {
            Some(0) => SystemMessageMode::Append,
            Some(1) => SystemMessageMode::Replace,
            Some(2) => SystemMessageMode::Customize,
            _ => SystemMessageMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SystemMessageMode::Append => "append",
            SystemMessageMode::Replace => "replace",
            SystemMessageMode::Customize => "customize",
            SystemMessageMode::Unknown(text) => text,
        }
    }
}

enum_base!(SystemMessageMode);

/// The strings of `SystemMessageRole`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemMessageRole {
    /// `system`
    System,
    /// `developer`
    Developer,
    /// Another string.
    Unknown(Box<str>),
}

impl SystemMessageRole {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SystemMessageRole {
        match word(567, 2, text) {
            Some(0) => SystemMessageRole::System,
            Some(1) => SystemMessageRole::Developer,
            _ => SystemMessageRole::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SystemMessageRole::System => "system",
            SystemMessageRole::Developer => "developer",
            SystemMessageRole::Unknown(text) => text,
        }
    }
}

enum_base!(SystemMessageRole);

/// The strings of `SystemMessageSectionAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemMessageSectionAction {
    /// `replace`
    Replace,
    /// `remove`
    Remove,
    /// `append`
    Append,
    /// `prepend`
    Prepend,
    /// `preserve`
    Preserve,
    /// `transform`
    Transform,
    /// Another string.
    Unknown(Box<str>),
}

impl SystemMessageSectionAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SystemMessageSectionAction {
        match word(791, 6, text) {
            Some(0) => SystemMessageSectionAction::Replace,
            Some(1) => SystemMessageSectionAction::Remove,
            Some(2) => SystemMessageSectionAction::Append,
            Some(3) => SystemMessageSectionAction::Prepend,
            Some(4) => SystemMessageSectionAction::Preserve,
            Some(5) => SystemMessageSectionAction::Transform,
            _ => SystemMessageSectionAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SystemMessageSectionAction::Replace => "replace",
            SystemMessageSectionAction::Remove => "remove",
            SystemMessageSectionAction::Append => "append",
            SystemMessageSectionAction::Prepend => "prepend",
            SystemMessageSectionAction::Preserve => "preserve",
            SystemMessageSectionAction::Transform => "transform",
            SystemMessageSectionAction::Unknown(text) => text,
        }
    }
}

enum_base!(SystemMessageSectionAction);

/// The strings of `SystemNotificationAgentCompletedStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemNotificationAgentCompletedStatus {
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// Another string.
    Unknown(Box<str>),
}

impl SystemNotificationAgentCompletedStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SystemNotificationAgentCompletedStatus {
        match word(569, 2, text) {
            Some(0) => SystemNotificationAgentCompletedStatus::Completed,
            Some(1) => SystemNotificationAgentCompletedStatus::Failed,
            _ => SystemNotificationAgentCompletedStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SystemNotificationAgentCompletedStatus::Completed => "completed",
            SystemNotificationAgentCompletedStatus::Failed => "failed",
            SystemNotificationAgentCompletedStatus::Unknown(text) => text,
        }
    }
}

enum_base!(SystemNotificationAgentCompletedStatus);

/// The strings of `SystemNotificationWorkflowCompletedStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemNotificationWorkflowCompletedStatus {
    /// `completed`
    Completed,
    /// `halted`
    Halted,
    /// `paused`
    Paused,
    /// `cancelled`
    Cancelled,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl SystemNotificationWorkflowCompletedStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SystemNotificationWorkflowCompletedStatus {
        match word(571, 5, text) {
            Some(0) => SystemNotificationWorkflowCompletedStatus::Completed,
            Some(1) => SystemNotificationWorkflowCompletedStatus::Halted,
            Some(2) => SystemNotificationWorkflowCompletedStatus::Paused,
            Some(3) => SystemNotificationWorkflowCompletedStatus::Cancelled,
            Some(4) => SystemNotificationWorkflowCompletedStatus::Error,
            _ => SystemNotificationWorkflowCompletedStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SystemNotificationWorkflowCompletedStatus::Completed => "completed",
            SystemNotificationWorkflowCompletedStatus::Halted => "halted",
            SystemNotificationWorkflowCompletedStatus::Paused => "paused",
            SystemNotificationWorkflowCompletedStatus::Cancelled => "cancelled",
            SystemNotificationWorkflowCompletedStatus::Error => "error",
            SystemNotificationWorkflowCompletedStatus::Unknown(text) => text,
        }
    }
}

enum_base!(SystemNotificationWorkflowCompletedStatus);

/// The strings of `TaskBlockerKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskBlockerKind {
    /// `permission_recovery`
    PermissionRecovery,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskBlockerKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskBlockerKind {
        match word(252, 1, text) {
            Some(0) => TaskBlockerKind::PermissionRecovery,
            _ => TaskBlockerKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskBlockerKind::PermissionRecovery => "permission_recovery",
            TaskBlockerKind::Unknown(text) => text,
        }
    }
}

enum_base!(TaskBlockerKind);

/// The strings of `TaskCompletionOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskCompletionOutcome {
    /// `completed`
    Completed,
    /// `continue`
    Continue,
    /// `blocked`
    Blocked,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskCompletionOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskCompletionOutcome {
        match word(544, 3, text) {
            Some(0) => TaskCompletionOutcome::Completed,
            Some(1) => TaskCompletionOutcome::Continue,
            Some(2) => TaskCompletionOutcome::Blocked,
            _ => TaskCompletionOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskCompletionOutcome::Completed => "completed",
            TaskCompletionOutcome::Continue => "continue",
            TaskCompletionOutcome::Blocked => "blocked",
            TaskCompletionOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(TaskCompletionOutcome);

/// The strings of `TokenStorage`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenStorage {
    /// `persistent`
    Persistent,
    /// `in-memory`
    InMemory,
    /// Another string.
    Unknown(Box<str>),
}

impl TokenStorage {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TokenStorage {
        match word(801, 2, text) {
            Some(0) => TokenStorage::Persistent,
            Some(1) => TokenStorage::InMemory,
            _ => TokenStorage::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TokenStorage::Persistent => "persistent",
            TokenStorage::InMemory => "in-memory",
            TokenStorage::Unknown(text) => text,
        }
    }
}

enum_base!(TokenStorage);

/// The strings of `ToolExecutionCompleteContentResourceLinkIconTheme`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolExecutionCompleteContentResourceLinkIconTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolExecutionCompleteContentResourceLinkIconTheme {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolExecutionCompleteContentResourceLinkIconTheme {
        match word(576, 2, text) {
            Some(0) => ToolExecutionCompleteContentResourceLinkIconTheme::Light,
            Some(1) => ToolExecutionCompleteContentResourceLinkIconTheme::Dark,
            _ => ToolExecutionCompleteContentResourceLinkIconTheme::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolExecutionCompleteContentResourceLinkIconTheme::Light => "light",
            ToolExecutionCompleteContentResourceLinkIconTheme::Dark => "dark",
            ToolExecutionCompleteContentResourceLinkIconTheme::Unknown(text) => text,
        }
    }
}

enum_base!(ToolExecutionCompleteContentResourceLinkIconTheme);

/// The strings of `ToolExecutionCompleteFileEditKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolExecutionCompleteFileEditKind {
    /// `create`
    Create,
    /// `edit`
    Edit,
    /// `delete`
    Delete,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolExecutionCompleteFileEditKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolExecutionCompleteFileEditKind {
        match word(584, 3, text) {
            Some(0) => ToolExecutionCompleteFileEditKind::Create,
            Some(1) => ToolExecutionCompleteFileEditKind::Edit,
            Some(2) => ToolExecutionCompleteFileEditKind::Delete,
            _ => ToolExecutionCompleteFileEditKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolExecutionCompleteFileEditKind::Create => "create",
            ToolExecutionCompleteFileEditKind::Edit => "edit",
            ToolExecutionCompleteFileEditKind::Delete => "delete",
            ToolExecutionCompleteFileEditKind::Unknown(text) => text,
        }
    }
}

enum_base!(ToolExecutionCompleteFileEditKind);

/// The strings of `ToolExecutionCompleteToolDescriptionMetaUIVisibility`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolExecutionCompleteToolDescriptionMetaUIVisibility {
    /// `model`
    Model,
    /// `app`
    App,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolExecutionCompleteToolDescriptionMetaUIVisibility {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolExecutionCompleteToolDescriptionMetaUIVisibility {
        match word(582, 2, text) {
            Some(0) => ToolExecutionCompleteToolDescriptionMetaUIVisibility::Model,
            Some(1) => ToolExecutionCompleteToolDescriptionMetaUIVisibility::App,
            _ => ToolExecutionCompleteToolDescriptionMetaUIVisibility::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolExecutionCompleteToolDescriptionMetaUIVisibility::Model => "model",
            ToolExecutionCompleteToolDescriptionMetaUIVisibility::App => "app",
            ToolExecutionCompleteToolDescriptionMetaUIVisibility::Unknown(text) => text,
        }
    }
}

enum_base!(ToolExecutionCompleteToolDescriptionMetaUIVisibility);

/// The strings of `ToolExecutionStartToolDescriptionMetaUIVisibility`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolExecutionStartToolDescriptionMetaUIVisibility {
    /// `model`
    Model,
    /// `app`
    App,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolExecutionStartToolDescriptionMetaUIVisibility {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolExecutionStartToolDescriptionMetaUIVisibility {
        match word(587, 2, text) {
            Some(0) => ToolExecutionStartToolDescriptionMetaUIVisibility::Model,
            Some(1) => ToolExecutionStartToolDescriptionMetaUIVisibility::App,
            _ => ToolExecutionStartToolDescriptionMetaUIVisibility::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolExecutionStartToolDescriptionMetaUIVisibility::Model => "model",
            ToolExecutionStartToolDescriptionMetaUIVisibility::App => "app",
            ToolExecutionStartToolDescriptionMetaUIVisibility::Unknown(text) => text,
        }
    }
}

enum_base!(ToolExecutionStartToolDescriptionMetaUIVisibility);

/// The strings of `ToolResultType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolResultType {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `timeout`
    Timeout,
    /// `rejected`
    Rejected,
    /// `denied`
    Denied,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolResultType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolResultType {
        match word(615, 5, text) {
            Some(0) => ToolResultType::Success,
            Some(1) => ToolResultType::Failure,
            Some(2) => ToolResultType::Timeout,
            Some(3) => ToolResultType::Rejected,
            Some(4) => ToolResultType::Denied,
            _ => ToolResultType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolResultType::Success => "success",
            ToolResultType::Failure => "failure",
            ToolResultType::Timeout => "timeout",
            ToolResultType::Rejected => "rejected",
            ToolResultType::Denied => "denied",
            ToolResultType::Unknown(text) => text,
        }
    }
}

enum_base!(ToolResultType);

/// The strings of `ToolShellOutputStream`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolShellOutputStream {
    /// `stdout`
    Stdout,
    /// `stderr`
    Stderr,
    /// `terminal`
    Terminal,
    /// Another string.
    Unknown(Box<str>),
}

impl ToolShellOutputStream {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ToolShellOutputStream {
        match word(589, 3, text) {
            Some(0) => ToolShellOutputStream::Stdout,
            Some(1) => ToolShellOutputStream::Stderr,
            Some(2) => ToolShellOutputStream::Terminal,
            _ => ToolShellOutputStream::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ToolShellOutputStream::Stdout => "stdout",
            ToolShellOutputStream::Stderr => "stderr",
            ToolShellOutputStream::Terminal => "terminal",
            ToolShellOutputStream::Unknown(text) => text,
        }
    }
}

enum_base!(ToolShellOutputStream);

/// The strings of `UIAutoModeSwitchResponse`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIAutoModeSwitchResponse {
    /// `yes`
    Yes,
    /// `yes_always`
    YesAlways,
    /// `no`
    No,
    /// Another string.
    Unknown(Box<str>),
}

impl UIAutoModeSwitchResponse {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIAutoModeSwitchResponse {
        match word(76, 3, text) {
            Some(0) => UIAutoModeSwitchResponse::Yes,
            Some(1) => UIAutoModeSwitchResponse::YesAlways,
            Some(2) => UIAutoModeSwitchResponse::No,
            _ => UIAutoModeSwitchResponse::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIAutoModeSwitchResponse::Yes => "yes",
            UIAutoModeSwitchResponse::YesAlways => "yes_always",
            UIAutoModeSwitchResponse::No => "no",
            UIAutoModeSwitchResponse::Unknown(text) => text,
        }
    }
}

enum_base!(UIAutoModeSwitchResponse);

/// The strings of `UIElicitationResponseAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIElicitationResponseAction {
    /// `accept`
    Accept,
    /// `decline`
    Decline,
    /// `cancel`
    Cancel,
    /// Another string.
    Unknown(Box<str>),
}

impl UIElicitationResponseAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIElicitationResponseAction {
        match word(864, 3, text) {
            Some(0) => UIElicitationResponseAction::Accept,
            Some(1) => UIElicitationResponseAction::Decline,
            Some(2) => UIElicitationResponseAction::Cancel,
            _ => UIElicitationResponseAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIElicitationResponseAction::Accept => "accept",
            UIElicitationResponseAction::Decline => "decline",
            UIElicitationResponseAction::Cancel => "cancel",
            UIElicitationResponseAction::Unknown(text) => text,
        }
    }
}

enum_base!(UIElicitationResponseAction);

/// The strings of `UIElicitationSchemaPropertyNumberType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIElicitationSchemaPropertyNumberType {
    /// `number`
    Number,
    /// `integer`
    Integer,
    /// Another string.
    Unknown(Box<str>),
}

impl UIElicitationSchemaPropertyNumberType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIElicitationSchemaPropertyNumberType {
        match word(862, 2, text) {
            Some(0) => UIElicitationSchemaPropertyNumberType::Number,
            Some(1) => UIElicitationSchemaPropertyNumberType::Integer,
            _ => UIElicitationSchemaPropertyNumberType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIElicitationSchemaPropertyNumberType::Number => "number",
            UIElicitationSchemaPropertyNumberType::Integer => "integer",
            UIElicitationSchemaPropertyNumberType::Unknown(text) => text,
        }
    }
}

enum_base!(UIElicitationSchemaPropertyNumberType);

/// The strings of `UIElicitationSchemaPropertyStringFormat`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIElicitationSchemaPropertyStringFormat {
    /// `email`
    Email,
    /// `uri`
    Uri,
    /// `date`
    Date,
    /// `date-time`
    DateTime,
    /// Another string.
    Unknown(Box<str>),
}

impl UIElicitationSchemaPropertyStringFormat {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIElicitationSchemaPropertyStringFormat {
        match word(858, 4, text) {
            Some(0) => UIElicitationSchemaPropertyStringFormat::Email,
            Some(1) => UIElicitationSchemaPropertyStringFormat::Uri,
            Some(2) => UIElicitationSchemaPropertyStringFormat::Date,
            Some(3) => UIElicitationSchemaPropertyStringFormat::DateTime,
            _ => UIElicitationSchemaPropertyStringFormat::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIElicitationSchemaPropertyStringFormat::Email => "email",
            UIElicitationSchemaPropertyStringFormat::Uri => "uri",
            UIElicitationSchemaPropertyStringFormat::Date => "date",
            UIElicitationSchemaPropertyStringFormat::DateTime => "date-time",
            UIElicitationSchemaPropertyStringFormat::Unknown(text) => text,
        }
    }
}

enum_base!(UIElicitationSchemaPropertyStringFormat);

/// The strings of `UIEphemeralQueryPhase`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIEphemeralQueryPhase {
    /// `started`
    Started,
    /// `chunk`
    Chunk,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `aborted`
    Aborted,
    /// Another string.
    Unknown(Box<str>),
}

impl UIEphemeralQueryPhase {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIEphemeralQueryPhase {
        match word(592, 5, text) {
            Some(0) => UIEphemeralQueryPhase::Started,
            Some(1) => UIEphemeralQueryPhase::Chunk,
            Some(2) => UIEphemeralQueryPhase::Completed,
            Some(3) => UIEphemeralQueryPhase::Failed,
            Some(4) => UIEphemeralQueryPhase::Aborted,
            _ => UIEphemeralQueryPhase::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIEphemeralQueryPhase::Started => "started",
            UIEphemeralQueryPhase::Chunk => "chunk",
            UIEphemeralQueryPhase::Completed => "completed",
            UIEphemeralQueryPhase::Failed => "failed",
            UIEphemeralQueryPhase::Aborted => "aborted",
            UIEphemeralQueryPhase::Unknown(text) => text,
        }
    }
}

enum_base!(UIEphemeralQueryPhase);

/// The strings of `UIExitPlanModeAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UIExitPlanModeAction {
    /// `exit_only`
    ExitOnly,
    /// `interactive`
    Interactive,
    /// `autopilot`
    Autopilot,
    /// `autopilot_fleet`
    AutopilotFleet,
    /// Another string.
    Unknown(Box<str>),
}

impl UIExitPlanModeAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UIExitPlanModeAction {
        match word(867, 4, text) {
            Some(0) => UIExitPlanModeAction::ExitOnly,
            Some(1) => UIExitPlanModeAction::Interactive,
            Some(2) => UIExitPlanModeAction::Autopilot,
            Some(3) => UIExitPlanModeAction::AutopilotFleet,
            _ => UIExitPlanModeAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UIExitPlanModeAction::ExitOnly => "exit_only",
            UIExitPlanModeAction::Interactive => "interactive",
            UIExitPlanModeAction::Autopilot => "autopilot",
            UIExitPlanModeAction::AutopilotFleet => "autopilot_fleet",
            UIExitPlanModeAction::Unknown(text) => text,
        }
    }
}

enum_base!(UIExitPlanModeAction);

/// The strings of `UISessionLimitsExhaustedResponseAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UISessionLimitsExhaustedResponseAction {
    /// `add`
    Add,
    /// `set`
    Set,
    /// `unset`
    Unset,
    /// `cancel`
    Cancel,
    /// Another string.
    Unknown(Box<str>),
}

impl UISessionLimitsExhaustedResponseAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UISessionLimitsExhaustedResponseAction {
        match word(871, 4, text) {
            Some(0) => UISessionLimitsExhaustedResponseAction::Add,
            Some(1) => UISessionLimitsExhaustedResponseAction::Set,
            Some(2) => UISessionLimitsExhaustedResponseAction::Unset,
            Some(3) => UISessionLimitsExhaustedResponseAction::Cancel,
            _ => UISessionLimitsExhaustedResponseAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UISessionLimitsExhaustedResponseAction::Add => "add",
            UISessionLimitsExhaustedResponseAction::Set => "set",
            UISessionLimitsExhaustedResponseAction::Unset => "unset",
            UISessionLimitsExhaustedResponseAction::Cancel => "cancel",
            UISessionLimitsExhaustedResponseAction::Unknown(text) => text,
        }
    }
}

enum_base!(UISessionLimitsExhaustedResponseAction);

/// The strings of `UserMessageAgentMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserMessageAgentMode {
    /// `interactive`
    Interactive,
    /// `plan`
    Plan,
    /// `autopilot`
    Autopilot,
    /// `shell`
    Shell,
    /// Another string.
    Unknown(Box<str>),
}

impl UserMessageAgentMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UserMessageAgentMode {
        match word(600, 4, text) {
            Some(0) => UserMessageAgentMode::Interactive,
            Some(1) => UserMessageAgentMode::Plan,
            Some(2) => UserMessageAgentMode::Autopilot,
            Some(3) => UserMessageAgentMode::Shell,
            _ => UserMessageAgentMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UserMessageAgentMode::Interactive => "interactive",
            UserMessageAgentMode::Plan => "plan",
            UserMessageAgentMode::Autopilot => "autopilot",
            UserMessageAgentMode::Shell => "shell",
            UserMessageAgentMode::Unknown(text) => text,
        }
    }
}

enum_base!(UserMessageAgentMode);

/// The strings of `UserMessageDelivery`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserMessageDelivery {
    /// `idle`
    Idle,
    /// `steering`
    Steering,
    /// `queued`
    Queued,
    /// Another string.
    Unknown(Box<str>),
}

impl UserMessageDelivery {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> UserMessageDelivery {
        match word(597, 3, text) {
            Some(0) => UserMessageDelivery::Idle,
            Some(1) => UserMessageDelivery::Steering,
            Some(2) => UserMessageDelivery::Queued,
            _ => UserMessageDelivery::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            UserMessageDelivery::Idle => "idle",
            UserMessageDelivery::Steering => "steering",
            UserMessageDelivery::Queued => "queued",
            UserMessageDelivery::Unknown(text) => text,
        }
    }
}

enum_base!(UserMessageDelivery);

/// The strings of `Verbosity`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verbosity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// Another string.
    Unknown(Box<str>),
}

impl Verbosity {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> Verbosity {
        match word(482, 3, text) {
            Some(0) => Verbosity::Low,
            Some(1) => Verbosity::Medium,
            Some(2) => Verbosity::High,
            _ => Verbosity::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Verbosity::Low => "low",
            Verbosity::Medium => "medium",
            Verbosity::High => "high",
            Verbosity::Unknown(text) => text,
        }
    }
}

enum_base!(Verbosity);

/// The strings of `WorkflowPermissionOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowPermissionOperation {
    /// `run`
    Run,
    /// `author`
    Author,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowPermissionOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowPermissionOperation {
        match word(339, 2, text) {
            Some(0) => WorkflowPermissionOperation::Run,
            Some(1) => WorkflowPermissionOperation::Author,
            _ => WorkflowPermissionOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowPermissionOperation::Run => "run",
            WorkflowPermissionOperation::Author => "author",
            WorkflowPermissionOperation::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowPermissionOperation);

/// The strings of `WorkflowRunSettledStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowRunSettledStatus {
    /// `completed`
    Completed,
    /// `halted`
    Halted,
    /// `paused`
    Paused,
    /// `cancelled`
    Cancelled,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowRunSettledStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowRunSettledStatus {
        match word(604, 5, text) {
            Some(0) => WorkflowRunSettledStatus::Completed,
            Some(1) => WorkflowRunSettledStatus::Halted,
            Some(2) => WorkflowRunSettledStatus::Paused,
            Some(3) => WorkflowRunSettledStatus::Cancelled,
            Some(4) => WorkflowRunSettledStatus::Error,
            _ => WorkflowRunSettledStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowRunSettledStatus::Completed => "completed",
            WorkflowRunSettledStatus::Halted => "halted",
            WorkflowRunSettledStatus::Paused => "paused",
            WorkflowRunSettledStatus::Cancelled => "cancelled",
            WorkflowRunSettledStatus::Error => "error",
            WorkflowRunSettledStatus::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowRunSettledStatus);

/// The strings of `WorkingDirectoryContextHostType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkingDirectoryContextHostType {
    /// `github`
    GitHub,
    /// `ado`
    Ado,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkingDirectoryContextHostType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkingDirectoryContextHostType {
        match word(411, 2, text) {
            Some(0) => WorkingDirectoryContextHostType::GitHub,
            Some(1) => WorkingDirectoryContextHostType::Ado,
            _ => WorkingDirectoryContextHostType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkingDirectoryContextHostType::GitHub => "github",
            WorkingDirectoryContextHostType::Ado => "ado",
            WorkingDirectoryContextHostType::Unknown(text) => text,
        }
    }
}

enum_base!(WorkingDirectoryContextHostType);

/// The strings of `WorkingDirectoryTrust`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkingDirectoryTrust {
    /// `session`
    Session,
    /// `user`
    User,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkingDirectoryTrust {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkingDirectoryTrust {
        match word(807, 2, text) {
            Some(0) => WorkingDirectoryTrust::Session,
            Some(1) => WorkingDirectoryTrust::User,
            _ => WorkingDirectoryTrust::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkingDirectoryTrust::Session => "session",
            WorkingDirectoryTrust::User => "user",
            WorkingDirectoryTrust::Unknown(text) => text,
        }
    }
}

enum_base!(WorkingDirectoryTrust);

/// The strings of `WorkspaceFileChangedOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkspaceFileChangedOperation {
    /// `create`
    Create,
    /// `update`
    Update,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkspaceFileChangedOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkspaceFileChangedOperation {
        match word(547, 2, text) {
            Some(0) => WorkspaceFileChangedOperation::Create,
            Some(1) => WorkspaceFileChangedOperation::Update,
            _ => WorkspaceFileChangedOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkspaceFileChangedOperation::Create => "create",
            WorkspaceFileChangedOperation::Update => "update",
            WorkspaceFileChangedOperation::Unknown(text) => text,
        }
    }
}

enum_base!(WorkspaceFileChangedOperation);

