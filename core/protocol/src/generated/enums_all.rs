//! Enums: what is there with the feature `all`.

use crate::shape::{enum_base, word};

/// The strings of `AccountKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountKind {
    /// `githubDotCom`
    GitHubDotCom,
    /// `proxima`
    Proxima,
    /// `entraEmu`
    EntraEmu,
    /// `entra`
    Entra,
    /// `loki`
    Loki,
    /// Another string.
    Unknown(Box<str>),
}

impl AccountKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AccountKind {
        match word(875, 5, text) {
            Some(0) => AccountKind::GitHubDotCom,
            Some(1) => AccountKind::Proxima,
            Some(2) => AccountKind::EntraEmu,
            Some(3) => AccountKind::Entra,
            Some(4) => AccountKind::Loki,
            _ => AccountKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AccountKind::GitHubDotCom => "githubDotCom",
            AccountKind::Proxima => "proxima",
            AccountKind::EntraEmu => "entraEmu",
            AccountKind::Entra => "entra",
            AccountKind::Loki => "loki",
            AccountKind::Unknown(text) => text,
        }
    }
}

enum_base!(AccountKind);

/// The strings of `AgentDiscoveryPathScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentDiscoveryPathScope {
    /// `user`
    User,
    /// `project`
    Project,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentDiscoveryPathScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentDiscoveryPathScope {
        match word(880, 2, text) {
            Some(0) => AgentDiscoveryPathScope::User,
            Some(1) => AgentDiscoveryPathScope::Project,
            _ => AgentDiscoveryPathScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentDiscoveryPathScope::User => "user",
            AgentDiscoveryPathScope::Project => "project",
            AgentDiscoveryPathScope::Unknown(text) => text,
        }
    }
}

enum_base!(AgentDiscoveryPathScope);

/// The strings of `AgentRegistryLiveTargetEntryAttentionKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistryLiveTargetEntryAttentionKind {
    /// `error`
    Error,
    /// `permission`
    Permission,
    /// `exit_plan`
    ExitPlan,
    /// `elicitation`
    Elicitation,
    /// `user_input`
    UserInput,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistryLiveTargetEntryAttentionKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistryLiveTargetEntryAttentionKind {
        match word(888, 5, text) {
            Some(0) => AgentRegistryLiveTargetEntryAttentionKind::Error,
            Some(1) => AgentRegistryLiveTargetEntryAttentionKind::Permission,
            Some(2) => AgentRegistryLiveTargetEntryAttentionKind::ExitPlan,
            Some(3) => AgentRegistryLiveTargetEntryAttentionKind::Elicitation,
            Some(4) => AgentRegistryLiveTargetEntryAttentionKind::UserInput,
            _ => AgentRegistryLiveTargetEntryAttentionKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistryLiveTargetEntryAttentionKind::Error => "error",
            AgentRegistryLiveTargetEntryAttentionKind::Permission => "permission",
            AgentRegistryLiveTargetEntryAttentionKind::ExitPlan => "exit_plan",
            AgentRegistryLiveTargetEntryAttentionKind::Elicitation => "elicitation",
            AgentRegistryLiveTargetEntryAttentionKind::UserInput => "user_input",
            AgentRegistryLiveTargetEntryAttentionKind::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistryLiveTargetEntryAttentionKind);

/// The strings of `AgentRegistryLiveTargetEntryKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistryLiveTargetEntryKind {
    /// `ui-server`
    UiServer,
    /// `managed-server`
    ManagedServer,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistryLiveTargetEntryKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistryLiveTargetEntryKind {
        match word(882, 2, text) {
            Some(0) => AgentRegistryLiveTargetEntryKind::UiServer,
            Some(1) => AgentRegistryLiveTargetEntryKind::ManagedServer,
            _ => AgentRegistryLiveTargetEntryKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistryLiveTargetEntryKind::UiServer => "ui-server",
            AgentRegistryLiveTargetEntryKind::ManagedServer => "managed-server",
            AgentRegistryLiveTargetEntryKind::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistryLiveTargetEntryKind);

/// The strings of `AgentRegistryLiveTargetEntryLastTerminalEvent`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistryLiveTargetEntryLastTerminalEvent {
    /// `turn_end`
    TurnEnd,
    /// `abort`
    Abort,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistryLiveTargetEntryLastTerminalEvent {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistryLiveTargetEntryLastTerminalEvent {
        match word(893, 2, text) {
            Some(0) => AgentRegistryLiveTargetEntryLastTerminalEvent::TurnEnd,
            Some(1) => AgentRegistryLiveTargetEntryLastTerminalEvent::Abort,
            _ => AgentRegistryLiveTargetEntryLastTerminalEvent::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistryLiveTargetEntryLastTerminalEvent::TurnEnd => "turn_end",
            AgentRegistryLiveTargetEntryLastTerminalEvent::Abort => "abort",
            AgentRegistryLiveTargetEntryLastTerminalEvent::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistryLiveTargetEntryLastTerminalEvent);

/// The strings of `AgentRegistryLiveTargetEntryStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistryLiveTargetEntryStatus {
    /// `working`
    Working,
    /// `waiting`
    Waiting,
    /// `done`
    Done,
    /// `attention`
    Attention,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistryLiveTargetEntryStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistryLiveTargetEntryStatus {
        match word(884, 4, text) {
            Some(0) => AgentRegistryLiveTargetEntryStatus::Working,
            Some(1) => AgentRegistryLiveTargetEntryStatus::Waiting,
            Some(2) => AgentRegistryLiveTargetEntryStatus::Done,
            Some(3) => AgentRegistryLiveTargetEntryStatus::Attention,
            _ => AgentRegistryLiveTargetEntryStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistryLiveTargetEntryStatus::Working => "working",
            AgentRegistryLiveTargetEntryStatus::Waiting => "waiting",
            AgentRegistryLiveTargetEntryStatus::Done => "done",
            AgentRegistryLiveTargetEntryStatus::Attention => "attention",
            AgentRegistryLiveTargetEntryStatus::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistryLiveTargetEntryStatus);

/// The strings of `AgentRegistryLogCaptureOpenErrorReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistryLogCaptureOpenErrorReason {
    /// `permission`
    Permission,
    /// `disk_full`
    DiskFull,
    /// `other`
    Other,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistryLogCaptureOpenErrorReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistryLogCaptureOpenErrorReason {
        match word(895, 3, text) {
            Some(0) => AgentRegistryLogCaptureOpenErrorReason::Permission,
            Some(1) => AgentRegistryLogCaptureOpenErrorReason::DiskFull,
            Some(2) => AgentRegistryLogCaptureOpenErrorReason::Other,
            _ => AgentRegistryLogCaptureOpenErrorReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistryLogCaptureOpenErrorReason::Permission => "permission",
            AgentRegistryLogCaptureOpenErrorReason::DiskFull => "disk_full",
            AgentRegistryLogCaptureOpenErrorReason::Other => "other",
            AgentRegistryLogCaptureOpenErrorReason::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistryLogCaptureOpenErrorReason);

/// The strings of `AgentRegistrySpawnPermissionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistrySpawnPermissionMode {
    /// `default`
    Default,
    /// `yolo`
    Yolo,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistrySpawnPermissionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistrySpawnPermissionMode {
        match word(898, 2, text) {
            Some(0) => AgentRegistrySpawnPermissionMode::Default,
            Some(1) => AgentRegistrySpawnPermissionMode::Yolo,
            _ => AgentRegistrySpawnPermissionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistrySpawnPermissionMode::Default => "default",
            AgentRegistrySpawnPermissionMode::Yolo => "yolo",
            AgentRegistrySpawnPermissionMode::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistrySpawnPermissionMode);

/// The strings of `AgentRegistrySpawnValidationErrorField`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistrySpawnValidationErrorField {
    /// `cwd`
    Cwd,
    /// `name`
    Name,
    /// `agentName`
    AgentName,
    /// `model`
    Model,
    /// `permissionMode`
    PermissionMode,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistrySpawnValidationErrorField {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistrySpawnValidationErrorField {
        match word(906, 5, text) {
            Some(0) => AgentRegistrySpawnValidationErrorField::Cwd,
            Some(1) => AgentRegistrySpawnValidationErrorField::Name,
            Some(2) => AgentRegistrySpawnValidationErrorField::AgentName,
            Some(3) => AgentRegistrySpawnValidationErrorField::Model,
            Some(4) => AgentRegistrySpawnValidationErrorField::PermissionMode,
            _ => AgentRegistrySpawnValidationErrorField::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistrySpawnValidationErrorField::Cwd => "cwd",
            AgentRegistrySpawnValidationErrorField::Name => "name",
            AgentRegistrySpawnValidationErrorField::AgentName => "agentName",
            AgentRegistrySpawnValidationErrorField::Model => "model",
            AgentRegistrySpawnValidationErrorField::PermissionMode => "permissionMode",
            AgentRegistrySpawnValidationErrorField::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistrySpawnValidationErrorField);

/// The strings of `AgentRegistrySpawnValidationErrorReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentRegistrySpawnValidationErrorReason {
    /// `cwd-not-found`
    CwdNotFound,
    /// `cwd-not-directory`
    CwdNotDirectory,
    /// `invalid-name`
    InvalidName,
    /// `unknown-agent`
    UnknownAgent,
    /// `unknown-model`
    UnknownModel,
    /// `yolo-not-allowed`
    YoloNotAllowed,
    /// Another string.
    Unknown(Box<str>),
}

impl AgentRegistrySpawnValidationErrorReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AgentRegistrySpawnValidationErrorReason {
        match word(900, 6, text) {
            Some(0) => AgentRegistrySpawnValidationErrorReason::CwdNotFound,
            Some(1) => AgentRegistrySpawnValidationErrorReason::CwdNotDirectory,
            Some(2) => AgentRegistrySpawnValidationErrorReason::InvalidName,
            Some(3) => AgentRegistrySpawnValidationErrorReason::UnknownAgent,
            Some(4) => AgentRegistrySpawnValidationErrorReason::UnknownModel,
            Some(5) => AgentRegistrySpawnValidationErrorReason::YoloNotAllowed,
            _ => AgentRegistrySpawnValidationErrorReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AgentRegistrySpawnValidationErrorReason::CwdNotFound => "cwd-not-found",
            AgentRegistrySpawnValidationErrorReason::CwdNotDirectory => "cwd-not-directory",
            AgentRegistrySpawnValidationErrorReason::InvalidName => "invalid-name",
            AgentRegistrySpawnValidationErrorReason::UnknownAgent => "unknown-agent",
            AgentRegistrySpawnValidationErrorReason::UnknownModel => "unknown-model",
            AgentRegistrySpawnValidationErrorReason::YoloNotAllowed => "yolo-not-allowed",
            AgentRegistrySpawnValidationErrorReason::Unknown(text) => text,
        }
    }
}

enum_base!(AgentRegistrySpawnValidationErrorReason);

/// The strings of `AuthLoginResultStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthLoginResultStatus {
    /// `completed`
    Completed,
    /// `needs-plaintext-consent`
    NeedsPlaintextConsent,
    /// `declined`
    Declined,
    /// `needs-account-selection`
    NeedsAccountSelection,
    /// Another string.
    Unknown(Box<str>),
}

impl AuthLoginResultStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AuthLoginResultStatus {
        match word(914, 4, text) {
            Some(0) => AuthLoginResultStatus::Completed,
            Some(1) => AuthLoginResultStatus::NeedsPlaintextConsent,
            Some(2) => AuthLoginResultStatus::Declined,
            Some(3) => AuthLoginResultStatus::NeedsAccountSelection,
            _ => AuthLoginResultStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AuthLoginResultStatus::Completed => "completed",
            AuthLoginResultStatus::NeedsPlaintextConsent => "needs-plaintext-consent",
            AuthLoginResultStatus::Declined => "declined",
            AuthLoginResultStatus::NeedsAccountSelection => "needs-account-selection",
            AuthLoginResultStatus::Unknown(text) => text,
        }
    }
}

enum_base!(AuthLoginResultStatus);

/// The strings of `AutopilotObjectiveStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutopilotObjectiveStatus {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `completed`
    Completed,
    /// Another string.
    Unknown(Box<str>),
}

impl AutopilotObjectiveStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> AutopilotObjectiveStatus {
        match word(918, 3, text) {
            Some(0) => AutopilotObjectiveStatus::Active,
            Some(1) => AutopilotObjectiveStatus::Paused,
            Some(2) => AutopilotObjectiveStatus::Completed,
            _ => AutopilotObjectiveStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            AutopilotObjectiveStatus::Active => "active",
            AutopilotObjectiveStatus::Paused => "paused",
            AutopilotObjectiveStatus::Completed => "completed",
            AutopilotObjectiveStatus::Unknown(text) => text,
        }
    }
}

enum_base!(AutopilotObjectiveStatus);

/// The strings of `BuiltinToolFormatType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuiltinToolFormatType {
    /// `grammar`
    Grammar,
    /// Another string.
    Unknown(Box<str>),
}

impl BuiltinToolFormatType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> BuiltinToolFormatType {
        match word(922, 1, text) {
            Some(0) => BuiltinToolFormatType::Grammar,
            _ => BuiltinToolFormatType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            BuiltinToolFormatType::Grammar => "grammar",
            BuiltinToolFormatType::Unknown(text) => text,
        }
    }
}

enum_base!(BuiltinToolFormatType);

/// The strings of `BuiltinToolInputSchemaType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuiltinToolInputSchemaType {
    /// `object`
    Object,
    /// Another string.
    Unknown(Box<str>),
}

impl BuiltinToolInputSchemaType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> BuiltinToolInputSchemaType {
        match word(921, 1, text) {
            Some(0) => BuiltinToolInputSchemaType::Object,
            _ => BuiltinToolInputSchemaType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            BuiltinToolInputSchemaType::Object => "object",
            BuiltinToolInputSchemaType::Unknown(text) => text,
        }
    }
}

enum_base!(BuiltinToolInputSchemaType);

/// The strings of `CatalogAgentPluginCompatibilityTag`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAgentPluginCompatibilityTag {
    /// `canvas`
    Canvas,
    /// `canvas-only`
    CanvasOnly,
    /// `github-copilot`
    GitHubCopilot,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAgentPluginCompatibilityTag {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAgentPluginCompatibilityTag {
        match word(926, 3, text) {
            Some(0) => CatalogAgentPluginCompatibilityTag::Canvas,
            Some(1) => CatalogAgentPluginCompatibilityTag::CanvasOnly,
            Some(2) => CatalogAgentPluginCompatibilityTag::GitHubCopilot,
            _ => CatalogAgentPluginCompatibilityTag::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAgentPluginCompatibilityTag::Canvas => "canvas",
            CatalogAgentPluginCompatibilityTag::CanvasOnly => "canvas-only",
            CatalogAgentPluginCompatibilityTag::GitHubCopilot => "github-copilot",
            CatalogAgentPluginCompatibilityTag::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAgentPluginCompatibilityTag);

/// The strings of `CatalogAgentPluginComponent`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAgentPluginComponent {
    /// `agent`
    Agent,
    /// `command`
    Command,
    /// `skill`
    Skill,
    /// `hook`
    Hook,
    /// `mcp-server`
    McpServer,
    /// `lsp-server`
    LspServer,
    /// `extension`
    Extension,
    /// `canvas`
    Canvas,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAgentPluginComponent {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAgentPluginComponent {
        match word(933, 8, text) {
            Some(0) => CatalogAgentPluginComponent::Agent,
            Some(1) => CatalogAgentPluginComponent::Command,
            Some(2) => CatalogAgentPluginComponent::Skill,
            Some(3) => CatalogAgentPluginComponent::Hook,
            Some(4) => CatalogAgentPluginComponent::McpServer,
            Some(5) => CatalogAgentPluginComponent::LspServer,
            Some(6) => CatalogAgentPluginComponent::Extension,
            Some(7) => CatalogAgentPluginComponent::Canvas,
            _ => CatalogAgentPluginComponent::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAgentPluginComponent::Agent => "agent",
            CatalogAgentPluginComponent::Command => "command",
            CatalogAgentPluginComponent::Skill => "skill",
            CatalogAgentPluginComponent::Hook => "hook",
            CatalogAgentPluginComponent::McpServer => "mcp-server",
            CatalogAgentPluginComponent::LspServer => "lsp-server",
            CatalogAgentPluginComponent::Extension => "extension",
            CatalogAgentPluginComponent::Canvas => "canvas",
            CatalogAgentPluginComponent::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAgentPluginComponent);

/// The strings of `CatalogAgentPluginInstallability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAgentPluginInstallability {
    /// `installable`
    Installable,
    /// `install-data-unavailable`
    InstallDataUnavailable,
    /// `feature-disabled`
    FeatureDisabled,
    /// `not-installable-kind`
    NotInstallableKind,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAgentPluginInstallability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAgentPluginInstallability {
        match word(929, 4, text) {
            Some(0) => CatalogAgentPluginInstallability::Installable,
            Some(1) => CatalogAgentPluginInstallability::InstallDataUnavailable,
            Some(2) => CatalogAgentPluginInstallability::FeatureDisabled,
            Some(3) => CatalogAgentPluginInstallability::NotInstallableKind,
            _ => CatalogAgentPluginInstallability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAgentPluginInstallability::Installable => "installable",
            CatalogAgentPluginInstallability::InstallDataUnavailable => "install-data-unavailable",
            CatalogAgentPluginInstallability::FeatureDisabled => "feature-disabled",
            CatalogAgentPluginInstallability::NotInstallableKind => "not-installable-kind",
            CatalogAgentPluginInstallability::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAgentPluginInstallability);

/// The strings of `CatalogAgentPluginMediaType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAgentPluginMediaType {
    /// `application/vnd.github.copilot-plugin`
    ApplicationVndGitHubCopilotPlugin,
    /// `application/vnd.anthropic.claude-plugin+json`
    ApplicationVndAnthropicClaudePluginJson,
    /// `application/agent-plugin+json`
    ApplicationAgentPluginJson,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAgentPluginMediaType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAgentPluginMediaType {
        match word(923, 3, text) {
            Some(0) => CatalogAgentPluginMediaType::ApplicationVndGitHubCopilotPlugin,
            Some(1) => CatalogAgentPluginMediaType::ApplicationVndAnthropicClaudePluginJson,
            Some(2) => CatalogAgentPluginMediaType::ApplicationAgentPluginJson,
            _ => CatalogAgentPluginMediaType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAgentPluginMediaType::ApplicationVndGitHubCopilotPlugin => "application/vnd.github.copilot-plugin",
            CatalogAgentPluginMediaType::ApplicationVndAnthropicClaudePluginJson => "application/vnd.anthropic.claude-plugin+json",
            CatalogAgentPluginMediaType::ApplicationAgentPluginJson => "application/agent-plugin+json",
            CatalogAgentPluginMediaType::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAgentPluginMediaType);

/// The strings of `CatalogAiSkillInstallability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAiSkillInstallability {
    /// `installable`
    Installable,
    /// `feature-disabled`
    FeatureDisabled,
    /// `materialisation-unavailable`
    MaterialisationUnavailable,
    /// `policy-forbids`
    PolicyForbids,
    /// `not-installable-kind`
    NotInstallableKind,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAiSkillInstallability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAiSkillInstallability {
        match word(941, 5, text) {
            Some(0) => CatalogAiSkillInstallability::Installable,
            Some(1) => CatalogAiSkillInstallability::FeatureDisabled,
            Some(2) => CatalogAiSkillInstallability::MaterialisationUnavailable,
            Some(3) => CatalogAiSkillInstallability::PolicyForbids,
            Some(4) => CatalogAiSkillInstallability::NotInstallableKind,
            _ => CatalogAiSkillInstallability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAiSkillInstallability::Installable => "installable",
            CatalogAiSkillInstallability::FeatureDisabled => "feature-disabled",
            CatalogAiSkillInstallability::MaterialisationUnavailable => "materialisation-unavailable",
            CatalogAiSkillInstallability::PolicyForbids => "policy-forbids",
            CatalogAiSkillInstallability::NotInstallableKind => "not-installable-kind",
            CatalogAiSkillInstallability::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAiSkillInstallability);

/// The strings of `CatalogAuthenticationRequiredReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogAuthenticationRequiredReason {
    /// `no-credential`
    NoCredential,
    /// `credential-expired`
    CredentialExpired,
    /// `credential-rejected`
    CredentialRejected,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogAuthenticationRequiredReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogAuthenticationRequiredReason {
        match word(946, 3, text) {
            Some(0) => CatalogAuthenticationRequiredReason::NoCredential,
            Some(1) => CatalogAuthenticationRequiredReason::CredentialExpired,
            Some(2) => CatalogAuthenticationRequiredReason::CredentialRejected,
            _ => CatalogAuthenticationRequiredReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogAuthenticationRequiredReason::NoCredential => "no-credential",
            CatalogAuthenticationRequiredReason::CredentialExpired => "credential-expired",
            CatalogAuthenticationRequiredReason::CredentialRejected => "credential-rejected",
            CatalogAuthenticationRequiredReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogAuthenticationRequiredReason);

/// The strings of `CatalogCandidateKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogCandidateKind {
    /// `mcp-server`
    McpServer,
    /// `ai-skill`
    AiSkill,
    /// `plugin`
    Plugin,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogCandidateKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogCandidateKind {
        match word(1026, 3, text) {
            Some(0) => CatalogCandidateKind::McpServer,
            Some(1) => CatalogCandidateKind::AiSkill,
            Some(2) => CatalogCandidateKind::Plugin,
            _ => CatalogCandidateKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogCandidateKind::McpServer => "mcp-server",
            CatalogCandidateKind::AiSkill => "ai-skill",
            CatalogCandidateKind::Plugin => "plugin",
            CatalogCandidateKind::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogCandidateKind);

/// The strings of `CatalogCapability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogCapability {
    /// `mcp-server-card`
    McpServerCard,
    /// `legacy-mcp-server-card`
    LegacyMcpServerCard,
    /// `ai-skill-discovery`
    AiSkillDiscovery,
    /// `agent-plugin-discovery`
    AgentPluginDiscovery,
    /// `mcp-install-planning`
    McpInstallPlanning,
    /// `multiple-transport-choice`
    MultipleTransportChoice,
    /// `catalog-search-pagination`
    CatalogSearchPagination,
    /// `trust-snapshot`
    TrustSnapshot,
    /// `catalog-selection`
    CatalogSelection,
    /// `catalog-search-credential-required`
    CatalogSearchCredentialRequired,
    /// `catalog-search-session-bound`
    CatalogSearchSessionBound,
    /// `mcp-confirmed-remote-installation`
    McpConfirmedRemoteInstallation,
    /// `mcp-configured-remote-installation`
    McpConfiguredRemoteInstallation,
    /// `skill-confirmed-installation`
    SkillConfirmedInstallation,
    /// `agent-plugin-formats`
    AgentPluginFormats,
    /// `agent-plugin-confirmed-installation`
    AgentPluginConfirmedInstallation,
    /// `catalog-reference-installation`
    CatalogReferenceInstallation,
    /// `catalog-feeds`
    CatalogFeeds,
    /// `catalog-search-categories`
    CatalogSearchCategories,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogCapability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogCapability {
        match word(990, 19, text) {
            Some(0) => CatalogCapability::McpServerCard,
            Some(1) => CatalogCapability::LegacyMcpServerCard,
            Some(2) => CatalogCapability::AiSkillDiscovery,
            Some(3) => CatalogCapability::AgentPluginDiscovery,
            Some(4) => CatalogCapability::McpInstallPlanning,
            Some(5) => CatalogCapability::MultipleTransportChoice,
            Some(6) => CatalogCapability::CatalogSearchPagination,
            Some(7) => CatalogCapability::TrustSnapshot,
            Some(8) => CatalogCapability::CatalogSelection,
            Some(9) => CatalogCapability::CatalogSearchCredentialRequired,
            Some(10) => CatalogCapability::CatalogSearchSessionBound,
            Some(11) => CatalogCapability::McpConfirmedRemoteInstallation,
            Some(12) => CatalogCapability::McpConfiguredRemoteInstallation,
            Some(13) => CatalogCapability::SkillConfirmedInstallation,
            Some(14) => CatalogCapability::AgentPluginFormats,
            Some(15) => CatalogCapability::AgentPluginConfirmedInstallation,
            Some(16) => CatalogCapability::CatalogReferenceInstallation,
            Some(17) => CatalogCapability::CatalogFeeds,
            Some(18) => CatalogCapability::CatalogSearchCategories,
            _ => CatalogCapability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogCapability::McpServerCard => "mcp-server-card",
            CatalogCapability::LegacyMcpServerCard => "legacy-mcp-server-card",
            CatalogCapability::AiSkillDiscovery => "ai-skill-discovery",
            CatalogCapability::AgentPluginDiscovery => "agent-plugin-discovery",
            CatalogCapability::McpInstallPlanning => "mcp-install-planning",
            CatalogCapability::MultipleTransportChoice => "multiple-transport-choice",
            CatalogCapability::CatalogSearchPagination => "catalog-search-pagination",
            CatalogCapability::TrustSnapshot => "trust-snapshot",
            CatalogCapability::CatalogSelection => "catalog-selection",
            CatalogCapability::CatalogSearchCredentialRequired => "catalog-search-credential-required",
            CatalogCapability::CatalogSearchSessionBound => "catalog-search-session-bound",
            CatalogCapability::McpConfirmedRemoteInstallation => "mcp-confirmed-remote-installation",
            CatalogCapability::McpConfiguredRemoteInstallation => "mcp-configured-remote-installation",
            CatalogCapability::SkillConfirmedInstallation => "skill-confirmed-installation",
            CatalogCapability::AgentPluginFormats => "agent-plugin-formats",
            CatalogCapability::AgentPluginConfirmedInstallation => "agent-plugin-confirmed-installation",
            CatalogCapability::CatalogReferenceInstallation => "catalog-reference-installation",
            CatalogCapability::CatalogFeeds => "catalog-feeds",
            CatalogCapability::CatalogSearchCategories => "catalog-search-categories",
            CatalogCapability::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogCapability);

/// The strings of `CatalogContractViolationReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogContractViolationReason {
    /// `both-url-and-data`
    BothUrlAndData,
    /// `neither-url-nor-data`
    NeitherUrlNorData,
    /// `duplicate-identity`
    DuplicateIdentity,
    /// `unknown-media-type`
    UnknownMediaType,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogContractViolationReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogContractViolationReason {
        match word(951, 4, text) {
            Some(0) => CatalogContractViolationReason::BothUrlAndData,
            Some(1) => CatalogContractViolationReason::NeitherUrlNorData,
            Some(2) => CatalogContractViolationReason::DuplicateIdentity,
            Some(3) => CatalogContractViolationReason::UnknownMediaType,
            _ => CatalogContractViolationReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogContractViolationReason::BothUrlAndData => "both-url-and-data",
            CatalogContractViolationReason::NeitherUrlNorData => "neither-url-nor-data",
            CatalogContractViolationReason::DuplicateIdentity => "duplicate-identity",
            CatalogContractViolationReason::UnknownMediaType => "unknown-media-type",
            CatalogContractViolationReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogContractViolationReason);

/// The strings of `CatalogHandleRejectionReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogHandleRejectionReason {
    /// `invalid`
    Invalid,
    /// `stale`
    Stale,
    /// `replayed`
    Replayed,
    /// `foreign`
    Foreign,
    /// `wrong-kind`
    WrongKind,
    /// `search-mismatch`
    SearchMismatch,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogHandleRejectionReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogHandleRejectionReason {
        match word(958, 6, text) {
            Some(0) => CatalogHandleRejectionReason::Invalid,
            Some(1) => CatalogHandleRejectionReason::Stale,
            Some(2) => CatalogHandleRejectionReason::Replayed,
            Some(3) => CatalogHandleRejectionReason::Foreign,
            Some(4) => CatalogHandleRejectionReason::WrongKind,
            Some(5) => CatalogHandleRejectionReason::SearchMismatch,
            _ => CatalogHandleRejectionReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogHandleRejectionReason::Invalid => "invalid",
            CatalogHandleRejectionReason::Stale => "stale",
            CatalogHandleRejectionReason::Replayed => "replayed",
            CatalogHandleRejectionReason::Foreign => "foreign",
            CatalogHandleRejectionReason::WrongKind => "wrong-kind",
            CatalogHandleRejectionReason::SearchMismatch => "search-mismatch",
            CatalogHandleRejectionReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogHandleRejectionReason);

/// The strings of `CatalogHandleType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogHandleType {
    /// `candidate`
    Candidate,
    /// `plan`
    Plan,
    /// `selection`
    Selection,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogHandleType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogHandleType {
        match word(955, 3, text) {
            Some(0) => CatalogHandleType::Candidate,
            Some(1) => CatalogHandleType::Plan,
            Some(2) => CatalogHandleType::Selection,
            _ => CatalogHandleType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogHandleType::Candidate => "candidate",
            CatalogHandleType::Plan => "plan",
            CatalogHandleType::Selection => "selection",
            CatalogHandleType::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogHandleType);

/// The strings of `CatalogInvalidRequestField`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogInvalidRequestField {
    /// `policySessionId`
    PolicySessionId,
    /// `query`
    Query,
    /// `limit`
    Limit,
    /// `kinds`
    Kinds,
    /// `contract`
    Contract,
    /// `source`
    Source,
    /// `card`
    Card,
    /// `scope`
    Scope,
    /// `page`
    Page,
    /// `sessionId`
    SessionId,
    /// `selectionRef`
    SelectionRef,
    /// `outcome`
    Outcome,
    /// `feed`
    Feed,
    /// `trustTiers`
    TrustTiers,
    /// `categories`
    Categories,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogInvalidRequestField {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogInvalidRequestField {
        match word(964, 15, text) {
            Some(0) => CatalogInvalidRequestField::PolicySessionId,
            Some(1) => CatalogInvalidRequestField::Query,
            Some(2) => CatalogInvalidRequestField::Limit,
            Some(3) => CatalogInvalidRequestField::Kinds,
            Some(4) => CatalogInvalidRequestField::Contract,
            Some(5) => CatalogInvalidRequestField::Source,
            Some(6) => CatalogInvalidRequestField::Card,
            Some(7) => CatalogInvalidRequestField::Scope,
            Some(8) => CatalogInvalidRequestField::Page,
            Some(9) => CatalogInvalidRequestField::SessionId,
            Some(10) => CatalogInvalidRequestField::SelectionRef,
            Some(11) => CatalogInvalidRequestField::Outcome,
            Some(12) => CatalogInvalidRequestField::Feed,
            Some(13) => CatalogInvalidRequestField::TrustTiers,
            Some(14) => CatalogInvalidRequestField::Categories,
            _ => CatalogInvalidRequestField::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogInvalidRequestField::PolicySessionId => "policySessionId",
            CatalogInvalidRequestField::Query => "query",
            CatalogInvalidRequestField::Limit => "limit",
            CatalogInvalidRequestField::Kinds => "kinds",
            CatalogInvalidRequestField::Contract => "contract",
            CatalogInvalidRequestField::Source => "source",
            CatalogInvalidRequestField::Card => "card",
            CatalogInvalidRequestField::Scope => "scope",
            CatalogInvalidRequestField::Page => "page",
            CatalogInvalidRequestField::SessionId => "sessionId",
            CatalogInvalidRequestField::SelectionRef => "selectionRef",
            CatalogInvalidRequestField::Outcome => "outcome",
            CatalogInvalidRequestField::Feed => "feed",
            CatalogInvalidRequestField::TrustTiers => "trustTiers",
            CatalogInvalidRequestField::Categories => "categories",
            CatalogInvalidRequestField::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogInvalidRequestField);

/// The strings of `CatalogMalformedCardReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogMalformedCardReason {
    /// `invalid-json`
    InvalidJson,
    /// `schema-violation`
    SchemaViolation,
    /// `unsupported-media-type`
    UnsupportedMediaType,
    /// `missing-required-field`
    MissingRequiredField,
    /// `size-limit-exceeded`
    SizeLimitExceeded,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogMalformedCardReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogMalformedCardReason {
        match word(979, 5, text) {
            Some(0) => CatalogMalformedCardReason::InvalidJson,
            Some(1) => CatalogMalformedCardReason::SchemaViolation,
            Some(2) => CatalogMalformedCardReason::UnsupportedMediaType,
            Some(3) => CatalogMalformedCardReason::MissingRequiredField,
            Some(4) => CatalogMalformedCardReason::SizeLimitExceeded,
            _ => CatalogMalformedCardReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogMalformedCardReason::InvalidJson => "invalid-json",
            CatalogMalformedCardReason::SchemaViolation => "schema-violation",
            CatalogMalformedCardReason::UnsupportedMediaType => "unsupported-media-type",
            CatalogMalformedCardReason::MissingRequiredField => "missing-required-field",
            CatalogMalformedCardReason::SizeLimitExceeded => "size-limit-exceeded",
            CatalogMalformedCardReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogMalformedCardReason);

/// The strings of `CatalogMcpServerInstallability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogMcpServerInstallability {
    /// `installable`
    Installable,
    /// `not-installable-policy`
    NotInstallablePolicy,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogMcpServerInstallability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogMcpServerInstallability {
        match word(949, 2, text) {
            Some(0) => CatalogMcpServerInstallability::Installable,
            Some(1) => CatalogMcpServerInstallability::NotInstallablePolicy,
            _ => CatalogMcpServerInstallability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogMcpServerInstallability::Installable => "installable",
            CatalogMcpServerInstallability::NotInstallablePolicy => "not-installable-policy",
            CatalogMcpServerInstallability::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogMcpServerInstallability);

/// The strings of `CatalogMediaType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogMediaType {
    /// `application/mcp-server-card+json`
    ApplicationMcpServerCardJson,
    /// `application/mcp-server+json`
    ApplicationMcpServerJson,
    /// `application/ai-skill`
    ApplicationAiSkill,
    /// `application/vnd.github.copilot-plugin`
    ApplicationVndGitHubCopilotPlugin,
    /// `application/vnd.anthropic.claude-plugin+json`
    ApplicationVndAnthropicClaudePluginJson,
    /// `application/agent-plugin+json`
    ApplicationAgentPluginJson,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogMediaType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogMediaType {
        match word(984, 6, text) {
            Some(0) => CatalogMediaType::ApplicationMcpServerCardJson,
            Some(1) => CatalogMediaType::ApplicationMcpServerJson,
            Some(2) => CatalogMediaType::ApplicationAiSkill,
            Some(3) => CatalogMediaType::ApplicationVndGitHubCopilotPlugin,
            Some(4) => CatalogMediaType::ApplicationVndAnthropicClaudePluginJson,
            Some(5) => CatalogMediaType::ApplicationAgentPluginJson,
            _ => CatalogMediaType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogMediaType::ApplicationMcpServerCardJson => "application/mcp-server-card+json",
            CatalogMediaType::ApplicationMcpServerJson => "application/mcp-server+json",
            CatalogMediaType::ApplicationAiSkill => "application/ai-skill",
            CatalogMediaType::ApplicationVndGitHubCopilotPlugin => "application/vnd.github.copilot-plugin",
            CatalogMediaType::ApplicationVndAnthropicClaudePluginJson => "application/vnd.anthropic.claude-plugin+json",
            CatalogMediaType::ApplicationAgentPluginJson => "application/agent-plugin+json",
            CatalogMediaType::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogMediaType);

/// The strings of `CatalogNegotiationRefusedReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogNegotiationRefusedReason {
    /// `unsupported-protocol-version`
    UnsupportedProtocolVersion,
    /// `unsupported-capability`
    UnsupportedCapability,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogNegotiationRefusedReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogNegotiationRefusedReason {
        match word(1009, 2, text) {
            Some(0) => CatalogNegotiationRefusedReason::UnsupportedProtocolVersion,
            Some(1) => CatalogNegotiationRefusedReason::UnsupportedCapability,
            _ => CatalogNegotiationRefusedReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogNegotiationRefusedReason::UnsupportedProtocolVersion => "unsupported-protocol-version",
            CatalogNegotiationRefusedReason::UnsupportedCapability => "unsupported-capability",
            CatalogNegotiationRefusedReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogNegotiationRefusedReason);

/// The strings of `CatalogNetworkFailureReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogNetworkFailureReason {
    /// `offline`
    Offline,
    /// `dns`
    Dns,
    /// `timeout`
    Timeout,
    /// `tls`
    Tls,
    /// `connection-refused`
    ConnectionRefused,
    /// `proxy-authentication-required`
    ProxyAuthenticationRequired,
    /// `rate-limited`
    RateLimited,
    /// `service-unavailable`
    ServiceUnavailable,
    /// `http-status`
    HttpStatus,
    /// `response-too-large`
    ResponseTooLarge,
    /// `redirect-rejected`
    RedirectRejected,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogNetworkFailureReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogNetworkFailureReason {
        match word(1011, 11, text) {
            Some(0) => CatalogNetworkFailureReason::Offline,
            Some(1) => CatalogNetworkFailureReason::Dns,
            Some(2) => CatalogNetworkFailureReason::Timeout,
            Some(3) => CatalogNetworkFailureReason::Tls,
            Some(4) => CatalogNetworkFailureReason::ConnectionRefused,
            Some(5) => CatalogNetworkFailureReason::ProxyAuthenticationRequired,
            Some(6) => CatalogNetworkFailureReason::RateLimited,
            Some(7) => CatalogNetworkFailureReason::ServiceUnavailable,
            Some(8) => CatalogNetworkFailureReason::HttpStatus,
            Some(9) => CatalogNetworkFailureReason::ResponseTooLarge,
            Some(10) => CatalogNetworkFailureReason::RedirectRejected,
            _ => CatalogNetworkFailureReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogNetworkFailureReason::Offline => "offline",
            CatalogNetworkFailureReason::Dns => "dns",
            CatalogNetworkFailureReason::Timeout => "timeout",
            CatalogNetworkFailureReason::Tls => "tls",
            CatalogNetworkFailureReason::ConnectionRefused => "connection-refused",
            CatalogNetworkFailureReason::ProxyAuthenticationRequired => "proxy-authentication-required",
            CatalogNetworkFailureReason::RateLimited => "rate-limited",
            CatalogNetworkFailureReason::ServiceUnavailable => "service-unavailable",
            CatalogNetworkFailureReason::HttpStatus => "http-status",
            CatalogNetworkFailureReason::ResponseTooLarge => "response-too-large",
            CatalogNetworkFailureReason::RedirectRejected => "redirect-rejected",
            CatalogNetworkFailureReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogNetworkFailureReason);

/// The strings of `CatalogNotInstallableReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogNotInstallableReason {
    /// `kind-not-installable`
    KindNotInstallable,
    /// `ai-skill-not-installable`
    AiSkillNotInstallable,
    /// `policy-forbids`
    PolicyForbids,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogNotInstallableReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogNotInstallableReason {
        match word(1022, 3, text) {
            Some(0) => CatalogNotInstallableReason::KindNotInstallable,
            Some(1) => CatalogNotInstallableReason::AiSkillNotInstallable,
            Some(2) => CatalogNotInstallableReason::PolicyForbids,
            _ => CatalogNotInstallableReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogNotInstallableReason::KindNotInstallable => "kind-not-installable",
            CatalogNotInstallableReason::AiSkillNotInstallable => "ai-skill-not-installable",
            CatalogNotInstallableReason::PolicyForbids => "policy-forbids",
            CatalogNotInstallableReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogNotInstallableReason);

/// The strings of `CatalogSearchTotalCountRelation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogSearchTotalCountRelation {
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogSearchTotalCountRelation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogSearchTotalCountRelation {
        match word(1025, 1, text) {
            Some(0) => CatalogSearchTotalCountRelation::SaidUnknown,
            _ => CatalogSearchTotalCountRelation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogSearchTotalCountRelation::SaidUnknown => "unknown",
            CatalogSearchTotalCountRelation::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogSearchTotalCountRelation);

/// The strings of `CatalogSelectionDecision`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogSelectionDecision {
    /// `selected`
    Selected,
    /// `declined`
    Declined,
    /// `cancelled`
    Cancelled,
    /// `timed-out`
    TimedOut,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogSelectionDecision {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogSelectionDecision {
        match word(1041, 4, text) {
            Some(0) => CatalogSelectionDecision::Selected,
            Some(1) => CatalogSelectionDecision::Declined,
            Some(2) => CatalogSelectionDecision::Cancelled,
            Some(3) => CatalogSelectionDecision::TimedOut,
            _ => CatalogSelectionDecision::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogSelectionDecision::Selected => "selected",
            CatalogSelectionDecision::Declined => "declined",
            CatalogSelectionDecision::Cancelled => "cancelled",
            CatalogSelectionDecision::TimedOut => "timed-out",
            CatalogSelectionDecision::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogSelectionDecision);

/// The strings of `CatalogUnavailableReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogUnavailableReason {
    /// `search-unavailable`
    SearchUnavailable,
    /// `planning-unavailable`
    PlanningUnavailable,
    /// `selection-unavailable`
    SelectionUnavailable,
    /// `authority-not-configured`
    AuthorityNotConfigured,
    /// `disabled-by-policy`
    DisabledByPolicy,
    /// `feed-not-found`
    FeedNotFound,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogUnavailableReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogUnavailableReason {
        match word(1035, 6, text) {
            Some(0) => CatalogUnavailableReason::SearchUnavailable,
            Some(1) => CatalogUnavailableReason::PlanningUnavailable,
            Some(2) => CatalogUnavailableReason::SelectionUnavailable,
            Some(3) => CatalogUnavailableReason::AuthorityNotConfigured,
            Some(4) => CatalogUnavailableReason::DisabledByPolicy,
            Some(5) => CatalogUnavailableReason::FeedNotFound,
            _ => CatalogUnavailableReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogUnavailableReason::SearchUnavailable => "search-unavailable",
            CatalogUnavailableReason::PlanningUnavailable => "planning-unavailable",
            CatalogUnavailableReason::SelectionUnavailable => "selection-unavailable",
            CatalogUnavailableReason::AuthorityNotConfigured => "authority-not-configured",
            CatalogUnavailableReason::DisabledByPolicy => "disabled-by-policy",
            CatalogUnavailableReason::FeedNotFound => "feed-not-found",
            CatalogUnavailableReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogUnavailableReason);

/// The strings of `CatalogUnavailableTransportReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogUnavailableTransportReason {
    /// `no-eligible-transport`
    NoEligibleTransport,
    /// `transport-not-supported`
    TransportNotSupported,
    /// `remote-enumeration-unavailable`
    RemoteEnumerationUnavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogUnavailableTransportReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogUnavailableTransportReason {
        match word(1045, 3, text) {
            Some(0) => CatalogUnavailableTransportReason::NoEligibleTransport,
            Some(1) => CatalogUnavailableTransportReason::TransportNotSupported,
            Some(2) => CatalogUnavailableTransportReason::RemoteEnumerationUnavailable,
            _ => CatalogUnavailableTransportReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogUnavailableTransportReason::NoEligibleTransport => "no-eligible-transport",
            CatalogUnavailableTransportReason::TransportNotSupported => "transport-not-supported",
            CatalogUnavailableTransportReason::RemoteEnumerationUnavailable => "remote-enumeration-unavailable",
            CatalogUnavailableTransportReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogUnavailableTransportReason);

/// The strings of `CatalogUnsafeRetrievalReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CatalogUnsafeRetrievalReason {
    /// `blocked-scheme`
    BlockedScheme,
    /// `credentials-in-url`
    CredentialsInUrl,
    /// `blocked-address`
    BlockedAddress,
    /// `redirect-to-blocked-address`
    RedirectToBlockedAddress,
    /// `proxy-rejected`
    ProxyRejected,
    /// `host-not-permitted`
    HostNotPermitted,
    /// Another string.
    Unknown(Box<str>),
}

impl CatalogUnsafeRetrievalReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CatalogUnsafeRetrievalReason {
        match word(1029, 6, text) {
            Some(0) => CatalogUnsafeRetrievalReason::BlockedScheme,
            Some(1) => CatalogUnsafeRetrievalReason::CredentialsInUrl,
            Some(2) => CatalogUnsafeRetrievalReason::BlockedAddress,
            Some(3) => CatalogUnsafeRetrievalReason::RedirectToBlockedAddress,
            Some(4) => CatalogUnsafeRetrievalReason::ProxyRejected,
            Some(5) => CatalogUnsafeRetrievalReason::HostNotPermitted,
            _ => CatalogUnsafeRetrievalReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CatalogUnsafeRetrievalReason::BlockedScheme => "blocked-scheme",
            CatalogUnsafeRetrievalReason::CredentialsInUrl => "credentials-in-url",
            CatalogUnsafeRetrievalReason::BlockedAddress => "blocked-address",
            CatalogUnsafeRetrievalReason::RedirectToBlockedAddress => "redirect-to-blocked-address",
            CatalogUnsafeRetrievalReason::ProxyRejected => "proxy-rejected",
            CatalogUnsafeRetrievalReason::HostNotPermitted => "host-not-permitted",
            CatalogUnsafeRetrievalReason::Unknown(text) => text,
        }
    }
}

enum_base!(CatalogUnsafeRetrievalReason);

/// The strings of `CommandsInvocationOrigin`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandsInvocationOrigin {
    /// `settings`
    Settings,
    /// Another string.
    Unknown(Box<str>),
}

impl CommandsInvocationOrigin {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> CommandsInvocationOrigin {
        match word(1052, 1, text) {
            Some(0) => CommandsInvocationOrigin::Settings,
            _ => CommandsInvocationOrigin::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            CommandsInvocationOrigin::Settings => "settings",
            CommandsInvocationOrigin::Unknown(text) => text,
        }
    }
}

enum_base!(CommandsInvocationOrigin);

/// The strings of `ConnectedRemoteSessionMetadataKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectedRemoteSessionMetadataKind {
    /// `remote-session`
    RemoteSession,
    /// `coding-agent`
    CodingAgent,
    /// Another string.
    Unknown(Box<str>),
}

impl ConnectedRemoteSessionMetadataKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ConnectedRemoteSessionMetadataKind {
        match word(1053, 2, text) {
            Some(0) => ConnectedRemoteSessionMetadataKind::RemoteSession,
            Some(1) => ConnectedRemoteSessionMetadataKind::CodingAgent,
            _ => ConnectedRemoteSessionMetadataKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ConnectedRemoteSessionMetadataKind::RemoteSession => "remote-session",
            ConnectedRemoteSessionMetadataKind::CodingAgent => "coding-agent",
            ConnectedRemoteSessionMetadataKind::Unknown(text) => text,
        }
    }
}

enum_base!(ConnectedRemoteSessionMetadataKind);

/// The strings of `ConnectorAuthorizationScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectorAuthorizationScope {
    /// `write_plugin_gateway_connections`
    WritePluginGatewayConnections,
    /// Another string.
    Unknown(Box<str>),
}

impl ConnectorAuthorizationScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ConnectorAuthorizationScope {
        match word(1055, 1, text) {
            Some(0) => ConnectorAuthorizationScope::WritePluginGatewayConnections,
            _ => ConnectorAuthorizationScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ConnectorAuthorizationScope::WritePluginGatewayConnections => "write_plugin_gateway_connections",
            ConnectorAuthorizationScope::Unknown(text) => text,
        }
    }
}

enum_base!(ConnectorAuthorizationScope);

/// The strings of `ConnectorAvailability`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectorAvailability {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `unavailable`
    Unavailable,
    /// Another string.
    Unknown(Box<str>),
}

impl ConnectorAvailability {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ConnectorAvailability {
        match word(1056, 3, text) {
            Some(0) => ConnectorAvailability::Enabled,
            Some(1) => ConnectorAvailability::Disabled,
            Some(2) => ConnectorAvailability::Unavailable,
            _ => ConnectorAvailability::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ConnectorAvailability::Enabled => "enabled",
            ConnectorAvailability::Disabled => "disabled",
            ConnectorAvailability::Unavailable => "unavailable",
            ConnectorAvailability::Unknown(text) => text,
        }
    }
}

enum_base!(ConnectorAvailability);

/// The strings of `ConnectorCatalogStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectorCatalogStatus {
    /// `not_connected`
    NotConnected,
    /// `pending`
    Pending,
    /// `connected`
    Connected,
    /// `error`
    Error,
    /// `unknown`
    SaidUnknown,
    /// Another string.
    Unknown(Box<str>),
}

impl ConnectorCatalogStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ConnectorCatalogStatus {
        match word(1059, 5, text) {
            Some(0) => ConnectorCatalogStatus::NotConnected,
            Some(1) => ConnectorCatalogStatus::Pending,
            Some(2) => ConnectorCatalogStatus::Connected,
            Some(3) => ConnectorCatalogStatus::Error,
            Some(4) => ConnectorCatalogStatus::SaidUnknown,
            _ => ConnectorCatalogStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ConnectorCatalogStatus::NotConnected => "not_connected",
            ConnectorCatalogStatus::Pending => "pending",
            ConnectorCatalogStatus::Connected => "connected",
            ConnectorCatalogStatus::Error => "error",
            ConnectorCatalogStatus::SaidUnknown => "unknown",
            ConnectorCatalogStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ConnectorCatalogStatus);

/// The strings of `ConnectorMcpStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectorMcpStatus {
    /// `connected`
    Connected,
    /// `pending`
    Pending,
    /// `needs_auth`
    NeedsAuth,
    /// `failed`
    Failed,
    /// `stopped`
    Stopped,
    /// `disabled`
    Disabled,
    /// `not_configured`
    NotConfigured,
    /// Another string.
    Unknown(Box<str>),
}

impl ConnectorMcpStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ConnectorMcpStatus {
        match word(1064, 7, text) {
            Some(0) => ConnectorMcpStatus::Connected,
            Some(1) => ConnectorMcpStatus::Pending,
            Some(2) => ConnectorMcpStatus::NeedsAuth,
            Some(3) => ConnectorMcpStatus::Failed,
            Some(4) => ConnectorMcpStatus::Stopped,
            Some(5) => ConnectorMcpStatus::Disabled,
            Some(6) => ConnectorMcpStatus::NotConfigured,
            _ => ConnectorMcpStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ConnectorMcpStatus::Connected => "connected",
            ConnectorMcpStatus::Pending => "pending",
            ConnectorMcpStatus::NeedsAuth => "needs_auth",
            ConnectorMcpStatus::Failed => "failed",
            ConnectorMcpStatus::Stopped => "stopped",
            ConnectorMcpStatus::Disabled => "disabled",
            ConnectorMcpStatus::NotConfigured => "not_configured",
            ConnectorMcpStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ConnectorMcpStatus);

/// The strings of `DebugCollectLogsEntryKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugCollectLogsEntryKind {
    /// `file`
    File,
    /// `directory`
    Directory,
    /// Another string.
    Unknown(Box<str>),
}

impl DebugCollectLogsEntryKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DebugCollectLogsEntryKind {
        match word(1075, 2, text) {
            Some(0) => DebugCollectLogsEntryKind::File,
            Some(1) => DebugCollectLogsEntryKind::Directory,
            _ => DebugCollectLogsEntryKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DebugCollectLogsEntryKind::File => "file",
            DebugCollectLogsEntryKind::Directory => "directory",
            DebugCollectLogsEntryKind::Unknown(text) => text,
        }
    }
}

enum_base!(DebugCollectLogsEntryKind);

/// The strings of `DebugCollectLogsRedaction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugCollectLogsRedaction {
    /// `plain-text`
    PlainText,
    /// `events-jsonl`
    EventsJsonl,
    /// `none`
    None,
    /// Another string.
    Unknown(Box<str>),
}

impl DebugCollectLogsRedaction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DebugCollectLogsRedaction {
        match word(1077, 3, text) {
            Some(0) => DebugCollectLogsRedaction::PlainText,
            Some(1) => DebugCollectLogsRedaction::EventsJsonl,
            Some(2) => DebugCollectLogsRedaction::None,
            _ => DebugCollectLogsRedaction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DebugCollectLogsRedaction::PlainText => "plain-text",
            DebugCollectLogsRedaction::EventsJsonl => "events-jsonl",
            DebugCollectLogsRedaction::None => "none",
            DebugCollectLogsRedaction::Unknown(text) => text,
        }
    }
}

enum_base!(DebugCollectLogsRedaction);

/// The strings of `DebugCollectLogsResultKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugCollectLogsResultKind {
    /// `archive`
    Archive,
    /// `directory`
    Directory,
    /// Another string.
    Unknown(Box<str>),
}

impl DebugCollectLogsResultKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DebugCollectLogsResultKind {
        match word(1080, 2, text) {
            Some(0) => DebugCollectLogsResultKind::Archive,
            Some(1) => DebugCollectLogsResultKind::Directory,
            _ => DebugCollectLogsResultKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DebugCollectLogsResultKind::Archive => "archive",
            DebugCollectLogsResultKind::Directory => "directory",
            DebugCollectLogsResultKind::Unknown(text) => text,
        }
    }
}

enum_base!(DebugCollectLogsResultKind);

/// The strings of `DebugCollectLogsSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DebugCollectLogsSource {
    /// `events`
    Events,
    /// `process-log`
    ProcessLog,
    /// `shell-log`
    ShellLog,
    /// `additional`
    Additional,
    /// Another string.
    Unknown(Box<str>),
}

impl DebugCollectLogsSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DebugCollectLogsSource {
        match word(1071, 4, text) {
            Some(0) => DebugCollectLogsSource::Events,
            Some(1) => DebugCollectLogsSource::ProcessLog,
            Some(2) => DebugCollectLogsSource::ShellLog,
            Some(3) => DebugCollectLogsSource::Additional,
            _ => DebugCollectLogsSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DebugCollectLogsSource::Events => "events",
            DebugCollectLogsSource::ProcessLog => "process-log",
            DebugCollectLogsSource::ShellLog => "shell-log",
            DebugCollectLogsSource::Additional => "additional",
            DebugCollectLogsSource::Unknown(text) => text,
        }
    }
}

enum_base!(DebugCollectLogsSource);

/// The strings of `DiagnosticCursorStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticCursorStatus {
    /// `ok`
    Ok,
    /// `expired`
    Expired,
    /// Another string.
    Unknown(Box<str>),
}

impl DiagnosticCursorStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiagnosticCursorStatus {
        match word(1094, 2, text) {
            Some(0) => DiagnosticCursorStatus::Ok,
            Some(1) => DiagnosticCursorStatus::Expired,
            _ => DiagnosticCursorStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiagnosticCursorStatus::Ok => "ok",
            DiagnosticCursorStatus::Expired => "expired",
            DiagnosticCursorStatus::Unknown(text) => text,
        }
    }
}

enum_base!(DiagnosticCursorStatus);

/// The strings of `DiagnosticSeverity`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticSeverity {
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

impl DiagnosticSeverity {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiagnosticSeverity {
        match word(1082, 5, text) {
            Some(0) => DiagnosticSeverity::Error,
            Some(1) => DiagnosticSeverity::Warning,
            Some(2) => DiagnosticSeverity::Info,
            Some(3) => DiagnosticSeverity::Debug,
            Some(4) => DiagnosticSeverity::Trace,
            _ => DiagnosticSeverity::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiagnosticSeverity::Error => "error",
            DiagnosticSeverity::Warning => "warning",
            DiagnosticSeverity::Info => "info",
            DiagnosticSeverity::Debug => "debug",
            DiagnosticSeverity::Trace => "trace",
            DiagnosticSeverity::Unknown(text) => text,
        }
    }
}

enum_base!(DiagnosticSeverity);

/// The strings of `DiagnosticSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticSource {
    /// `mcp`
    Mcp,
    /// Another string.
    Unknown(Box<str>),
}

impl DiagnosticSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiagnosticSource {
        match word(1093, 1, text) {
            Some(0) => DiagnosticSource::Mcp,
            _ => DiagnosticSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiagnosticSource::Mcp => "mcp",
            DiagnosticSource::Unknown(text) => text,
        }
    }
}

enum_base!(DiagnosticSource);

/// The strings of `DiscoveredExtensionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscoveredExtensionMode {
    /// `disabled`
    Disabled,
    /// `load_only`
    LoadOnly,
    /// `load_and_augment`
    LoadAndAugment,
    /// Another string.
    Unknown(Box<str>),
}

impl DiscoveredExtensionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiscoveredExtensionMode {
        match word(1098, 3, text) {
            Some(0) => DiscoveredExtensionMode::Disabled,
            Some(1) => DiscoveredExtensionMode::LoadOnly,
            Some(2) => DiscoveredExtensionMode::LoadAndAugment,
            _ => DiscoveredExtensionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiscoveredExtensionMode::Disabled => "disabled",
            DiscoveredExtensionMode::LoadOnly => "load_only",
            DiscoveredExtensionMode::LoadAndAugment => "load_and_augment",
            DiscoveredExtensionMode::Unknown(text) => text,
        }
    }
}

enum_base!(DiscoveredExtensionMode);

/// The strings of `DiscoveredExtensionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscoveredExtensionSource {
    /// `user`
    User,
    /// `plugin`
    Plugin,
    /// Another string.
    Unknown(Box<str>),
}

impl DiscoveredExtensionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiscoveredExtensionSource {
        match word(1096, 2, text) {
            Some(0) => DiscoveredExtensionSource::User,
            Some(1) => DiscoveredExtensionSource::Plugin,
            _ => DiscoveredExtensionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiscoveredExtensionSource::User => "user",
            DiscoveredExtensionSource::Plugin => "plugin",
            DiscoveredExtensionSource::Unknown(text) => text,
        }
    }
}

enum_base!(DiscoveredExtensionSource);

/// The strings of `DiscoveredMcpServerType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscoveredMcpServerType {
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

impl DiscoveredMcpServerType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> DiscoveredMcpServerType {
        match word(1122, 4, text) {
            Some(0) => DiscoveredMcpServerType::Stdio,
            Some(1) => DiscoveredMcpServerType::Http,
            Some(2) => DiscoveredMcpServerType::Sse,
            Some(3) => DiscoveredMcpServerType::Memory,
            _ => DiscoveredMcpServerType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DiscoveredMcpServerType::Stdio => "stdio",
            DiscoveredMcpServerType::Http => "http",
            DiscoveredMcpServerType::Sse => "sse",
            DiscoveredMcpServerType::Memory => "memory",
            DiscoveredMcpServerType::Unknown(text) => text,
        }
    }
}

enum_base!(DiscoveredMcpServerType);

/// The strings of `ExtensionStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionStatus {
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

impl ExtensionStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ExtensionStatus {
        match word(1126, 4, text) {
            Some(0) => ExtensionStatus::Running,
            Some(1) => ExtensionStatus::Disabled,
            Some(2) => ExtensionStatus::Failed,
            Some(3) => ExtensionStatus::Starting,
            _ => ExtensionStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ExtensionStatus::Running => "running",
            ExtensionStatus::Disabled => "disabled",
            ExtensionStatus::Failed => "failed",
            ExtensionStatus::Starting => "starting",
            ExtensionStatus::Unknown(text) => text,
        }
    }
}

enum_base!(ExtensionStatus);

/// The strings of `HistoryFileRestoreSkipReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryFileRestoreSkipReason {
    /// `user-modified`
    UserModified,
    /// `skipped-capture`
    SkippedCapture,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryFileRestoreSkipReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryFileRestoreSkipReason {
        match word(1147, 2, text) {
            Some(0) => HistoryFileRestoreSkipReason::UserModified,
            Some(1) => HistoryFileRestoreSkipReason::SkippedCapture,
            _ => HistoryFileRestoreSkipReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryFileRestoreSkipReason::UserModified => "user-modified",
            HistoryFileRestoreSkipReason::SkippedCapture => "skipped-capture",
            HistoryFileRestoreSkipReason::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryFileRestoreSkipReason);

/// The strings of `HistoryRewindChangeType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryRewindChangeType {
    /// `created`
    Created,
    /// `deleted`
    Deleted,
    /// `modified`
    Modified,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryRewindChangeType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryRewindChangeType {
        match word(1133, 3, text) {
            Some(0) => HistoryRewindChangeType::Created,
            Some(1) => HistoryRewindChangeType::Deleted,
            Some(2) => HistoryRewindChangeType::Modified,
            _ => HistoryRewindChangeType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryRewindChangeType::Created => "created",
            HistoryRewindChangeType::Deleted => "deleted",
            HistoryRewindChangeType::Modified => "modified",
            HistoryRewindChangeType::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryRewindChangeType);

/// The strings of `HistoryRewindMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryRewindMode {
    /// `conversation`
    Conversation,
    /// `conversation-and-files`
    ConversationAndFiles,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryRewindMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryRewindMode {
        match word(1136, 2, text) {
            Some(0) => HistoryRewindMode::Conversation,
            Some(1) => HistoryRewindMode::ConversationAndFiles,
            _ => HistoryRewindMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryRewindMode::Conversation => "conversation",
            HistoryRewindMode::ConversationAndFiles => "conversation-and-files",
            HistoryRewindMode::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryRewindMode);

/// The strings of `HistoryRewindOutcome`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryRewindOutcome {
    /// `success`
    Success,
    /// `session-busy`
    SessionBusy,
    /// `file-change-tracking-disabled`
    FileChangeTrackingDisabled,
    /// `unsupported-remote-session`
    UnsupportedRemoteSession,
    /// `files-rolled-back`
    FilesRolledBack,
    /// `rollback-incomplete`
    RollbackIncomplete,
    /// `truncation-failed`
    TruncationFailed,
    /// `checkpoint-cleanup-failed`
    CheckpointCleanupFailed,
    /// `snapshot-prune-failed`
    SnapshotPruneFailed,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryRewindOutcome {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryRewindOutcome {
        match word(1138, 9, text) {
            Some(0) => HistoryRewindOutcome::Success,
            Some(1) => HistoryRewindOutcome::SessionBusy,
            Some(2) => HistoryRewindOutcome::FileChangeTrackingDisabled,
            Some(3) => HistoryRewindOutcome::UnsupportedRemoteSession,
            Some(4) => HistoryRewindOutcome::FilesRolledBack,
            Some(5) => HistoryRewindOutcome::RollbackIncomplete,
            Some(6) => HistoryRewindOutcome::TruncationFailed,
            Some(7) => HistoryRewindOutcome::CheckpointCleanupFailed,
            Some(8) => HistoryRewindOutcome::SnapshotPruneFailed,
            _ => HistoryRewindOutcome::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryRewindOutcome::Success => "success",
            HistoryRewindOutcome::SessionBusy => "session-busy",
            HistoryRewindOutcome::FileChangeTrackingDisabled => "file-change-tracking-disabled",
            HistoryRewindOutcome::UnsupportedRemoteSession => "unsupported-remote-session",
            HistoryRewindOutcome::FilesRolledBack => "files-rolled-back",
            HistoryRewindOutcome::RollbackIncomplete => "rollback-incomplete",
            HistoryRewindOutcome::TruncationFailed => "truncation-failed",
            HistoryRewindOutcome::CheckpointCleanupFailed => "checkpoint-cleanup-failed",
            HistoryRewindOutcome::SnapshotPruneFailed => "snapshot-prune-failed",
            HistoryRewindOutcome::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryRewindOutcome);

/// The strings of `HistoryRewindUnavailableReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryRewindUnavailableReason {
    /// `file-change-tracking-disabled`
    FileChangeTrackingDisabled,
    /// `session-busy`
    SessionBusy,
    /// `unsupported-remote-session`
    UnsupportedRemoteSession,
    /// Another string.
    Unknown(Box<str>),
}

impl HistoryRewindUnavailableReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HistoryRewindUnavailableReason {
        match word(1130, 3, text) {
            Some(0) => HistoryRewindUnavailableReason::FileChangeTrackingDisabled,
            Some(1) => HistoryRewindUnavailableReason::SessionBusy,
            Some(2) => HistoryRewindUnavailableReason::UnsupportedRemoteSession,
            _ => HistoryRewindUnavailableReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HistoryRewindUnavailableReason::FileChangeTrackingDisabled => "file-change-tracking-disabled",
            HistoryRewindUnavailableReason::SessionBusy => "session-busy",
            HistoryRewindUnavailableReason::UnsupportedRemoteSession => "unsupported-remote-session",
            HistoryRewindUnavailableReason::Unknown(text) => text,
        }
    }
}

enum_base!(HistoryRewindUnavailableReason);

/// The strings of `HookOrigin`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookOrigin {
    /// `user`
    User,
    /// `repository`
    Repository,
    /// `plugin`
    Plugin,
    /// `policy`
    Policy,
    /// Another string.
    Unknown(Box<str>),
}

impl HookOrigin {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HookOrigin {
        match word(1118, 4, text) {
            Some(0) => HookOrigin::User,
            Some(1) => HookOrigin::Repository,
            Some(2) => HookOrigin::Plugin,
            Some(3) => HookOrigin::Policy,
            _ => HookOrigin::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HookOrigin::User => "user",
            HookOrigin::Repository => "repository",
            HookOrigin::Plugin => "plugin",
            HookOrigin::Policy => "policy",
            HookOrigin::Unknown(text) => text,
        }
    }
}

enum_base!(HookOrigin);

/// The strings of `HookType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookType {
    /// `preToolUse`
    PreToolUse,
    /// `preMcpToolCall`
    PreMcpToolCall,
    /// `postToolUse`
    PostToolUse,
    /// `postToolUseFailure`
    PostToolUseFailure,
    /// `userPromptSubmitted`
    UserPromptSubmitted,
    /// `userPromptTransformed`
    UserPromptTransformed,
    /// `sessionStart`
    SessionStart,
    /// `sessionEnd`
    SessionEnd,
    /// `postResult`
    PostResult,
    /// `prePRDescription`
    PrePrDescription,
    /// `errorOccurred`
    ErrorOccurred,
    /// `agentStop`
    AgentStop,
    /// `subagentStart`
    SubagentStart,
    /// `subagentStop`
    SubagentStop,
    /// `preCompact`
    PreCompact,
    /// `permissionRequest`
    PermissionRequest,
    /// `notification`
    Notification,
    /// Another string.
    Unknown(Box<str>),
}

impl HookType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> HookType {
        match word(1101, 17, text) {
            Some(0) => HookType::PreToolUse,
            Some(1) => HookType::PreMcpToolCall,
            Some(2) => HookType::PostToolUse,
            Some(3) => HookType::PostToolUseFailure,
            Some(4) => HookType::UserPromptSubmitted,
            Some(5) => HookType::UserPromptTransformed,
            Some(6) => HookType::SessionStart,
            Some(7) => HookType::SessionEnd,
            Some(8) => HookType::PostResult,
            Some(9) => HookType::PrePrDescription,
            Some(10) => HookType::ErrorOccurred,
            Some(11) => HookType::AgentStop,
            Some(12) => HookType::SubagentStart,
            Some(13) => HookType::SubagentStop,
            Some(14) => HookType::PreCompact,
            Some(15) => HookType::PermissionRequest,
            Some(16) => HookType::Notification,
            _ => HookType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            HookType::PreToolUse => "preToolUse",
            HookType::PreMcpToolCall => "preMcpToolCall",
            HookType::PostToolUse => "postToolUse",
            HookType::PostToolUseFailure => "postToolUseFailure",
            HookType::UserPromptSubmitted => "userPromptSubmitted",
            HookType::UserPromptTransformed => "userPromptTransformed",
            HookType::SessionStart => "sessionStart",
            HookType::SessionEnd => "sessionEnd",
            HookType::PostResult => "postResult",
            HookType::PrePrDescription => "prePRDescription",
            HookType::ErrorOccurred => "errorOccurred",
            HookType::AgentStop => "agentStop",
            HookType::SubagentStart => "subagentStart",
            HookType::SubagentStop => "subagentStop",
            HookType::PreCompact => "preCompact",
            HookType::PermissionRequest => "permissionRequest",
            HookType::Notification => "notification",
            HookType::Unknown(text) => text,
        }
    }
}

enum_base!(HookType);

/// The strings of `InstructionDiscoveryPathKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionDiscoveryPathKind {
    /// `file`
    File,
    /// `directory`
    Directory,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionDiscoveryPathKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionDiscoveryPathKind {
        match word(1153, 2, text) {
            Some(0) => InstructionDiscoveryPathKind::File,
            Some(1) => InstructionDiscoveryPathKind::Directory,
            _ => InstructionDiscoveryPathKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionDiscoveryPathKind::File => "file",
            InstructionDiscoveryPathKind::Directory => "directory",
            InstructionDiscoveryPathKind::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionDiscoveryPathKind);

/// The strings of `InstructionDiscoveryPathLocation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionDiscoveryPathLocation {
    /// `user`
    User,
    /// `repository`
    Repository,
    /// `working-directory`
    WorkingDirectory,
    /// `plugin`
    Plugin,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionDiscoveryPathLocation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionDiscoveryPathLocation {
        match word(1149, 4, text) {
            Some(0) => InstructionDiscoveryPathLocation::User,
            Some(1) => InstructionDiscoveryPathLocation::Repository,
            Some(2) => InstructionDiscoveryPathLocation::WorkingDirectory,
            Some(3) => InstructionDiscoveryPathLocation::Plugin,
            _ => InstructionDiscoveryPathLocation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionDiscoveryPathLocation::User => "user",
            InstructionDiscoveryPathLocation::Repository => "repository",
            InstructionDiscoveryPathLocation::WorkingDirectory => "working-directory",
            InstructionDiscoveryPathLocation::Plugin => "plugin",
            InstructionDiscoveryPathLocation::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionDiscoveryPathLocation);

/// The strings of `InstructionSourceLocation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionSourceLocation {
    /// `user`
    User,
    /// `repository`
    Repository,
    /// `working-directory`
    WorkingDirectory,
    /// `plugin`
    Plugin,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionSourceLocation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionSourceLocation {
        match word(1162, 4, text) {
            Some(0) => InstructionSourceLocation::User,
            Some(1) => InstructionSourceLocation::Repository,
            Some(2) => InstructionSourceLocation::WorkingDirectory,
            Some(3) => InstructionSourceLocation::Plugin,
            _ => InstructionSourceLocation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionSourceLocation::User => "user",
            InstructionSourceLocation::Repository => "repository",
            InstructionSourceLocation::WorkingDirectory => "working-directory",
            InstructionSourceLocation::Plugin => "plugin",
            InstructionSourceLocation::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionSourceLocation);

/// The strings of `InstructionSourceType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstructionSourceType {
    /// `home`
    Home,
    /// `repo`
    Repo,
    /// `model`
    Model,
    /// `vscode`
    Vscode,
    /// `nested-agents`
    NestedAgents,
    /// `child-instructions`
    ChildInstructions,
    /// `plugin`
    Plugin,
    /// Another string.
    Unknown(Box<str>),
}

impl InstructionSourceType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> InstructionSourceType {
        match word(1155, 7, text) {
            Some(0) => InstructionSourceType::Home,
            Some(1) => InstructionSourceType::Repo,
            Some(2) => InstructionSourceType::Model,
            Some(3) => InstructionSourceType::Vscode,
            Some(4) => InstructionSourceType::NestedAgents,
            Some(5) => InstructionSourceType::ChildInstructions,
            Some(6) => InstructionSourceType::Plugin,
            _ => InstructionSourceType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            InstructionSourceType::Home => "home",
            InstructionSourceType::Repo => "repo",
            InstructionSourceType::Model => "model",
            InstructionSourceType::Vscode => "vscode",
            InstructionSourceType::NestedAgents => "nested-agents",
            InstructionSourceType::ChildInstructions => "child-instructions",
            InstructionSourceType::Plugin => "plugin",
            InstructionSourceType::Unknown(text) => text,
        }
    }
}

enum_base!(InstructionSourceType);

/// The strings of `LoginProviderKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoginProviderKind {
    /// `githubDotCom`
    GitHubDotCom,
    /// `proxima`
    Proxima,
    /// `entra`
    Entra,
    /// Another string.
    Unknown(Box<str>),
}

impl LoginProviderKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> LoginProviderKind {
        match word(911, 3, text) {
            Some(0) => LoginProviderKind::GitHubDotCom,
            Some(1) => LoginProviderKind::Proxima,
            Some(2) => LoginProviderKind::Entra,
            _ => LoginProviderKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            LoginProviderKind::GitHubDotCom => "githubDotCom",
            LoginProviderKind::Proxima => "proxima",
            LoginProviderKind::Entra => "entra",
            LoginProviderKind::Unknown(text) => text,
        }
    }
}

enum_base!(LoginProviderKind);

/// The strings of `McpAppsHostContextDetailsAvailableDisplayMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsHostContextDetailsAvailableDisplayMode {
    /// `inline`
    Inline,
    /// `fullscreen`
    Fullscreen,
    /// `pip`
    Pip,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsHostContextDetailsAvailableDisplayMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsHostContextDetailsAvailableDisplayMode {
        match word(1171, 3, text) {
            Some(0) => McpAppsHostContextDetailsAvailableDisplayMode::Inline,
            Some(1) => McpAppsHostContextDetailsAvailableDisplayMode::Fullscreen,
            Some(2) => McpAppsHostContextDetailsAvailableDisplayMode::Pip,
            _ => McpAppsHostContextDetailsAvailableDisplayMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsHostContextDetailsAvailableDisplayMode::Inline => "inline",
            McpAppsHostContextDetailsAvailableDisplayMode::Fullscreen => "fullscreen",
            McpAppsHostContextDetailsAvailableDisplayMode::Pip => "pip",
            McpAppsHostContextDetailsAvailableDisplayMode::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsHostContextDetailsAvailableDisplayMode);

/// The strings of `McpAppsHostContextDetailsDisplayMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsHostContextDetailsDisplayMode {
    /// `inline`
    Inline,
    /// `fullscreen`
    Fullscreen,
    /// `pip`
    Pip,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsHostContextDetailsDisplayMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsHostContextDetailsDisplayMode {
        match word(1168, 3, text) {
            Some(0) => McpAppsHostContextDetailsDisplayMode::Inline,
            Some(1) => McpAppsHostContextDetailsDisplayMode::Fullscreen,
            Some(2) => McpAppsHostContextDetailsDisplayMode::Pip,
            _ => McpAppsHostContextDetailsDisplayMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsHostContextDetailsDisplayMode::Inline => "inline",
            McpAppsHostContextDetailsDisplayMode::Fullscreen => "fullscreen",
            McpAppsHostContextDetailsDisplayMode::Pip => "pip",
            McpAppsHostContextDetailsDisplayMode::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsHostContextDetailsDisplayMode);

/// The strings of `McpAppsHostContextDetailsPlatform`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsHostContextDetailsPlatform {
    /// `web`
    Web,
    /// `desktop`
    Desktop,
    /// `mobile`
    Mobile,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsHostContextDetailsPlatform {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsHostContextDetailsPlatform {
        match word(1174, 3, text) {
            Some(0) => McpAppsHostContextDetailsPlatform::Web,
            Some(1) => McpAppsHostContextDetailsPlatform::Desktop,
            Some(2) => McpAppsHostContextDetailsPlatform::Mobile,
            _ => McpAppsHostContextDetailsPlatform::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsHostContextDetailsPlatform::Web => "web",
            McpAppsHostContextDetailsPlatform::Desktop => "desktop",
            McpAppsHostContextDetailsPlatform::Mobile => "mobile",
            McpAppsHostContextDetailsPlatform::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsHostContextDetailsPlatform);

/// The strings of `McpAppsHostContextDetailsTheme`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsHostContextDetailsTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsHostContextDetailsTheme {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsHostContextDetailsTheme {
        match word(1166, 2, text) {
            Some(0) => McpAppsHostContextDetailsTheme::Light,
            Some(1) => McpAppsHostContextDetailsTheme::Dark,
            _ => McpAppsHostContextDetailsTheme::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsHostContextDetailsTheme::Light => "light",
            McpAppsHostContextDetailsTheme::Dark => "dark",
            McpAppsHostContextDetailsTheme::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsHostContextDetailsTheme);

/// The strings of `McpAppsSetHostContextDetailsAvailableDisplayMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsSetHostContextDetailsAvailableDisplayMode {
    /// `inline`
    Inline,
    /// `fullscreen`
    Fullscreen,
    /// `pip`
    Pip,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsSetHostContextDetailsAvailableDisplayMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsSetHostContextDetailsAvailableDisplayMode {
        match word(1182, 3, text) {
            Some(0) => McpAppsSetHostContextDetailsAvailableDisplayMode::Inline,
            Some(1) => McpAppsSetHostContextDetailsAvailableDisplayMode::Fullscreen,
            Some(2) => McpAppsSetHostContextDetailsAvailableDisplayMode::Pip,
            _ => McpAppsSetHostContextDetailsAvailableDisplayMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsSetHostContextDetailsAvailableDisplayMode::Inline => "inline",
            McpAppsSetHostContextDetailsAvailableDisplayMode::Fullscreen => "fullscreen",
            McpAppsSetHostContextDetailsAvailableDisplayMode::Pip => "pip",
            McpAppsSetHostContextDetailsAvailableDisplayMode::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsSetHostContextDetailsAvailableDisplayMode);

/// The strings of `McpAppsSetHostContextDetailsDisplayMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsSetHostContextDetailsDisplayMode {
    /// `inline`
    Inline,
    /// `fullscreen`
    Fullscreen,
    /// `pip`
    Pip,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsSetHostContextDetailsDisplayMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsSetHostContextDetailsDisplayMode {
        match word(1179, 3, text) {
            Some(0) => McpAppsSetHostContextDetailsDisplayMode::Inline,
            Some(1) => McpAppsSetHostContextDetailsDisplayMode::Fullscreen,
            Some(2) => McpAppsSetHostContextDetailsDisplayMode::Pip,
            _ => McpAppsSetHostContextDetailsDisplayMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsSetHostContextDetailsDisplayMode::Inline => "inline",
            McpAppsSetHostContextDetailsDisplayMode::Fullscreen => "fullscreen",
            McpAppsSetHostContextDetailsDisplayMode::Pip => "pip",
            McpAppsSetHostContextDetailsDisplayMode::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsSetHostContextDetailsDisplayMode);

/// The strings of `McpAppsSetHostContextDetailsPlatform`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsSetHostContextDetailsPlatform {
    /// `web`
    Web,
    /// `desktop`
    Desktop,
    /// `mobile`
    Mobile,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsSetHostContextDetailsPlatform {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsSetHostContextDetailsPlatform {
        match word(1185, 3, text) {
            Some(0) => McpAppsSetHostContextDetailsPlatform::Web,
            Some(1) => McpAppsSetHostContextDetailsPlatform::Desktop,
            Some(2) => McpAppsSetHostContextDetailsPlatform::Mobile,
            _ => McpAppsSetHostContextDetailsPlatform::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsSetHostContextDetailsPlatform::Web => "web",
            McpAppsSetHostContextDetailsPlatform::Desktop => "desktop",
            McpAppsSetHostContextDetailsPlatform::Mobile => "mobile",
            McpAppsSetHostContextDetailsPlatform::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsSetHostContextDetailsPlatform);

/// The strings of `McpAppsSetHostContextDetailsTheme`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpAppsSetHostContextDetailsTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
    /// Another string.
    Unknown(Box<str>),
}

impl McpAppsSetHostContextDetailsTheme {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpAppsSetHostContextDetailsTheme {
        match word(1177, 2, text) {
            Some(0) => McpAppsSetHostContextDetailsTheme::Light,
            Some(1) => McpAppsSetHostContextDetailsTheme::Dark,
            _ => McpAppsSetHostContextDetailsTheme::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpAppsSetHostContextDetailsTheme::Light => "light",
            McpAppsSetHostContextDetailsTheme::Dark => "dark",
            McpAppsSetHostContextDetailsTheme::Unknown(text) => text,
        }
    }
}

enum_base!(McpAppsSetHostContextDetailsTheme);

/// The strings of `McpDiagnosticDirection`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpDiagnosticDirection {
    /// `client-to-server`
    ClientToServer,
    /// `server-to-client`
    ServerToClient,
    /// Another string.
    Unknown(Box<str>),
}

impl McpDiagnosticDirection {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpDiagnosticDirection {
        match word(1091, 2, text) {
            Some(0) => McpDiagnosticDirection::ClientToServer,
            Some(1) => McpDiagnosticDirection::ServerToClient,
            _ => McpDiagnosticDirection::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpDiagnosticDirection::ClientToServer => "client-to-server",
            McpDiagnosticDirection::ServerToClient => "server-to-client",
            McpDiagnosticDirection::Unknown(text) => text,
        }
    }
}

enum_base!(McpDiagnosticDirection);

/// The strings of `McpDiagnosticKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpDiagnosticKind {
    /// `lifecycle`
    Lifecycle,
    /// `protocol`
    Protocol,
    /// `http`
    Http,
    /// `stderr`
    Stderr,
    /// Another string.
    Unknown(Box<str>),
}

impl McpDiagnosticKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpDiagnosticKind {
        match word(1087, 4, text) {
            Some(0) => McpDiagnosticKind::Lifecycle,
            Some(1) => McpDiagnosticKind::Protocol,
            Some(2) => McpDiagnosticKind::Http,
            Some(3) => McpDiagnosticKind::Stderr,
            _ => McpDiagnosticKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpDiagnosticKind::Lifecycle => "lifecycle",
            McpDiagnosticKind::Protocol => "protocol",
            McpDiagnosticKind::Http => "http",
            McpDiagnosticKind::Stderr => "stderr",
            McpDiagnosticKind::Unknown(text) => text,
        }
    }
}

enum_base!(McpDiagnosticKind);

/// The strings of `McpInstallationFailureReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpInstallationFailureReason {
    /// `invalid-request`
    InvalidRequest,
    /// `operation-limit`
    OperationLimit,
    /// `cancelled`
    Cancelled,
    /// `capability-required`
    CapabilityRequired,
    /// `confirmation-unavailable`
    ConfirmationUnavailable,
    /// `confirmation-invalid`
    ConfirmationInvalid,
    /// `policy-context-unavailable`
    PolicyContextUnavailable,
    /// `policy-changed`
    PolicyChanged,
    /// `policy-denied`
    PolicyDenied,
    /// `configuration-changed`
    ConfigurationChanged,
    /// `configuration-modified`
    ConfigurationModified,
    /// `resource-not-found`
    ResourceNotFound,
    /// `plan-expired`
    PlanExpired,
    /// `plan-replayed`
    PlanReplayed,
    /// `foreign-runtime`
    ForeignRuntime,
    /// `replan-required`
    ReplanRequired,
    /// `source-revalidation-unavailable`
    SourceRevalidationUnavailable,
    /// `source-changed`
    SourceChanged,
    /// `source-unavailable`
    SourceUnavailable,
    /// `registry-unavailable`
    RegistryUnavailable,
    /// `secret-store-unavailable`
    SecretStoreUnavailable,
    /// `lifecycle-unavailable`
    LifecycleUnavailable,
    /// `write-failed`
    WriteFailed,
    /// Another string.
    Unknown(Box<str>),
}

impl McpInstallationFailureReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpInstallationFailureReason {
        match word(1194, 23, text) {
            Some(0) => McpInstallationFailureReason::InvalidRequest,
            Some(1) => McpInstallationFailureReason::OperationLimit,
            Some(2) => McpInstallationFailureReason::Cancelled,
            Some(3) => McpInstallationFailureReason::CapabilityRequired,
            Some(4) => McpInstallationFailureReason::ConfirmationUnavailable,
            Some(5) => McpInstallationFailureReason::ConfirmationInvalid,
            Some(6) => McpInstallationFailureReason::PolicyContextUnavailable,
            Some(7) => McpInstallationFailureReason::PolicyChanged,
            Some(8) => McpInstallationFailureReason::PolicyDenied,
            Some(9) => McpInstallationFailureReason::ConfigurationChanged,
            Some(10) => McpInstallationFailureReason::ConfigurationModified,
            Some(11) => McpInstallationFailureReason::ResourceNotFound,
            Some(12) => McpInstallationFailureReason::PlanExpired,
            Some(13) => McpInstallationFailureReason::PlanReplayed,
            Some(14) => McpInstallationFailureReason::ForeignRuntime,
            Some(15) => McpInstallationFailureReason::ReplanRequired,
            Some(16) => McpInstallationFailureReason::SourceRevalidationUnavailable,
            Some(17) => McpInstallationFailureReason::SourceChanged,
            Some(18) => McpInstallationFailureReason::SourceUnavailable,
            Some(19) => McpInstallationFailureReason::RegistryUnavailable,
            Some(20) => McpInstallationFailureReason::SecretStoreUnavailable,
            Some(21) => McpInstallationFailureReason::LifecycleUnavailable,
            Some(22) => McpInstallationFailureReason::WriteFailed,
            _ => McpInstallationFailureReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpInstallationFailureReason::InvalidRequest => "invalid-request",
            McpInstallationFailureReason::OperationLimit => "operation-limit",
            McpInstallationFailureReason::Cancelled => "cancelled",
            McpInstallationFailureReason::CapabilityRequired => "capability-required",
            McpInstallationFailureReason::ConfirmationUnavailable => "confirmation-unavailable",
            McpInstallationFailureReason::ConfirmationInvalid => "confirmation-invalid",
            McpInstallationFailureReason::PolicyContextUnavailable => "policy-context-unavailable",
            McpInstallationFailureReason::PolicyChanged => "policy-changed",
            McpInstallationFailureReason::PolicyDenied => "policy-denied",
            McpInstallationFailureReason::ConfigurationChanged => "configuration-changed",
            McpInstallationFailureReason::ConfigurationModified => "configuration-modified",
            McpInstallationFailureReason::ResourceNotFound => "resource-not-found",
            McpInstallationFailureReason::PlanExpired => "plan-expired",
            McpInstallationFailureReason::PlanReplayed => "plan-replayed",
            McpInstallationFailureReason::ForeignRuntime => "foreign-runtime",
            McpInstallationFailureReason::ReplanRequired => "replan-required",
            McpInstallationFailureReason::SourceRevalidationUnavailable => "source-revalidation-unavailable",
            McpInstallationFailureReason::SourceChanged => "source-changed",
            McpInstallationFailureReason::SourceUnavailable => "source-unavailable",
            McpInstallationFailureReason::RegistryUnavailable => "registry-unavailable",
            McpInstallationFailureReason::SecretStoreUnavailable => "secret-store-unavailable",
            McpInstallationFailureReason::LifecycleUnavailable => "lifecycle-unavailable",
            McpInstallationFailureReason::WriteFailed => "write-failed",
            McpInstallationFailureReason::Unknown(text) => text,
        }
    }
}

enum_base!(McpInstallationFailureReason);

/// The strings of `McpInstallationState`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpInstallationState {
    /// `needs-setup`
    NeedsSetup,
    /// `active`
    Active,
    /// `authentication-required`
    AuthenticationRequired,
    /// `activation-failed`
    ActivationFailed,
    /// `configuration-modified`
    ConfigurationModified,
    /// `recovery-required`
    RecoveryRequired,
    /// Another string.
    Unknown(Box<str>),
}

impl McpInstallationState {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpInstallationState {
        match word(1188, 6, text) {
            Some(0) => McpInstallationState::NeedsSetup,
            Some(1) => McpInstallationState::Active,
            Some(2) => McpInstallationState::AuthenticationRequired,
            Some(3) => McpInstallationState::ActivationFailed,
            Some(4) => McpInstallationState::ConfigurationModified,
            Some(5) => McpInstallationState::RecoveryRequired,
            _ => McpInstallationState::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpInstallationState::NeedsSetup => "needs-setup",
            McpInstallationState::Active => "active",
            McpInstallationState::AuthenticationRequired => "authentication-required",
            McpInstallationState::ActivationFailed => "activation-failed",
            McpInstallationState::ConfigurationModified => "configuration-modified",
            McpInstallationState::RecoveryRequired => "recovery-required",
            McpInstallationState::Unknown(text) => text,
        }
    }
}

enum_base!(McpInstallationState);

/// The strings of `McpOauthProbeNeedsAuthReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpOauthProbeNeedsAuthReason {
    /// `initial`
    Initial,
    /// `refresh`
    Refresh,
    /// `upscope`
    Upscope,
    /// Another string.
    Unknown(Box<str>),
}

impl McpOauthProbeNeedsAuthReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpOauthProbeNeedsAuthReason {
        match word(1217, 3, text) {
            Some(0) => McpOauthProbeNeedsAuthReason::Initial,
            Some(1) => McpOauthProbeNeedsAuthReason::Refresh,
            Some(2) => McpOauthProbeNeedsAuthReason::Upscope,
            _ => McpOauthProbeNeedsAuthReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpOauthProbeNeedsAuthReason::Initial => "initial",
            McpOauthProbeNeedsAuthReason::Refresh => "refresh",
            McpOauthProbeNeedsAuthReason::Upscope => "upscope",
            McpOauthProbeNeedsAuthReason::Unknown(text) => text,
        }
    }
}

enum_base!(McpOauthProbeNeedsAuthReason);

/// The strings of `McpSamplingExecutionAction`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpSamplingExecutionAction {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `cancelled`
    Cancelled,
    /// Another string.
    Unknown(Box<str>),
}

impl McpSamplingExecutionAction {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpSamplingExecutionAction {
        match word(1220, 3, text) {
            Some(0) => McpSamplingExecutionAction::Success,
            Some(1) => McpSamplingExecutionAction::Failure,
            Some(2) => McpSamplingExecutionAction::Cancelled,
            _ => McpSamplingExecutionAction::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpSamplingExecutionAction::Success => "success",
            McpSamplingExecutionAction::Failure => "failure",
            McpSamplingExecutionAction::Cancelled => "cancelled",
            McpSamplingExecutionAction::Unknown(text) => text,
        }
    }
}

enum_base!(McpSamplingExecutionAction);

/// The strings of `McpSetEnvValueModeDetails`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum McpSetEnvValueModeDetails {
    /// `direct`
    Direct,
    /// `indirect`
    Indirect,
    /// Another string.
    Unknown(Box<str>),
}

impl McpSetEnvValueModeDetails {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> McpSetEnvValueModeDetails {
        match word(1223, 2, text) {
            Some(0) => McpSetEnvValueModeDetails::Direct,
            Some(1) => McpSetEnvValueModeDetails::Indirect,
            _ => McpSetEnvValueModeDetails::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            McpSetEnvValueModeDetails::Direct => "direct",
            McpSetEnvValueModeDetails::Indirect => "indirect",
            McpSetEnvValueModeDetails::Unknown(text) => text,
        }
    }
}

enum_base!(McpSetEnvValueModeDetails);

/// The strings of `MetadataSnapshotCurrentMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataSnapshotCurrentMode {
    /// `interactive`
    Interactive,
    /// `plan`
    Plan,
    /// `autopilot`
    Autopilot,
    /// Another string.
    Unknown(Box<str>),
}

impl MetadataSnapshotCurrentMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> MetadataSnapshotCurrentMode {
        match word(1262, 3, text) {
            Some(0) => MetadataSnapshotCurrentMode::Interactive,
            Some(1) => MetadataSnapshotCurrentMode::Plan,
            Some(2) => MetadataSnapshotCurrentMode::Autopilot,
            _ => MetadataSnapshotCurrentMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            MetadataSnapshotCurrentMode::Interactive => "interactive",
            MetadataSnapshotCurrentMode::Plan => "plan",
            MetadataSnapshotCurrentMode::Autopilot => "autopilot",
            MetadataSnapshotCurrentMode::Unknown(text) => text,
        }
    }
}

enum_base!(MetadataSnapshotCurrentMode);

/// The strings of `MetadataSnapshotRemoteMetadataTaskType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataSnapshotRemoteMetadataTaskType {
    /// `cca`
    Cca,
    /// `cli`
    Cli,
    /// Another string.
    Unknown(Box<str>),
}

impl MetadataSnapshotRemoteMetadataTaskType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> MetadataSnapshotRemoteMetadataTaskType {
        match word(1227, 2, text) {
            Some(0) => MetadataSnapshotRemoteMetadataTaskType::Cca,
            Some(1) => MetadataSnapshotRemoteMetadataTaskType::Cli,
            _ => MetadataSnapshotRemoteMetadataTaskType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            MetadataSnapshotRemoteMetadataTaskType::Cca => "cca",
            MetadataSnapshotRemoteMetadataTaskType::Cli => "cli",
            MetadataSnapshotRemoteMetadataTaskType::Unknown(text) => text,
        }
    }
}

enum_base!(MetadataSnapshotRemoteMetadataTaskType);

/// The strings of `PermissionLocationType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionLocationType {
    /// `repo`
    Repo,
    /// `dir`
    Dir,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionLocationType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionLocationType {
        match word(1229, 2, text) {
            Some(0) => PermissionLocationType::Repo,
            Some(1) => PermissionLocationType::Dir,
            _ => PermissionLocationType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionLocationType::Repo => "repo",
            PermissionLocationType::Dir => "dir",
            PermissionLocationType::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionLocationType);

/// The strings of `PermissionsConfigureAdditionalContentExclusionPolicyScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionsConfigureAdditionalContentExclusionPolicyScope {
    /// `repo`
    Repo,
    /// `all`
    All,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionsConfigureAdditionalContentExclusionPolicyScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionsConfigureAdditionalContentExclusionPolicyScope {
        match word(1231, 2, text) {
            Some(0) => PermissionsConfigureAdditionalContentExclusionPolicyScope::Repo,
            Some(1) => PermissionsConfigureAdditionalContentExclusionPolicyScope::All,
            _ => PermissionsConfigureAdditionalContentExclusionPolicyScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionsConfigureAdditionalContentExclusionPolicyScope::Repo => "repo",
            PermissionsConfigureAdditionalContentExclusionPolicyScope::All => "all",
            PermissionsConfigureAdditionalContentExclusionPolicyScope::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionsConfigureAdditionalContentExclusionPolicyScope);

/// The strings of `PermissionsModifyRulesScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionsModifyRulesScope {
    /// `session`
    Session,
    /// `location`
    Location,
    /// Another string.
    Unknown(Box<str>),
}

impl PermissionsModifyRulesScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PermissionsModifyRulesScope {
        match word(1233, 2, text) {
            Some(0) => PermissionsModifyRulesScope::Session,
            Some(1) => PermissionsModifyRulesScope::Location,
            _ => PermissionsModifyRulesScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PermissionsModifyRulesScope::Session => "session",
            PermissionsModifyRulesScope::Location => "location",
            PermissionsModifyRulesScope::Unknown(text) => text,
        }
    }
}

enum_base!(PermissionsModifyRulesScope);

/// The strings of `ProviderEndpointTransport`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderEndpointTransport {
    /// `http`
    Http,
    /// `websockets`
    Websockets,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderEndpointTransport {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderEndpointTransport {
        match word(1240, 2, text) {
            Some(0) => ProviderEndpointTransport::Http,
            Some(1) => ProviderEndpointTransport::Websockets,
            _ => ProviderEndpointTransport::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderEndpointTransport::Http => "http",
            ProviderEndpointTransport::Websockets => "websockets",
            ProviderEndpointTransport::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderEndpointTransport);

/// The strings of `ProviderEndpointType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderEndpointType {
    /// `openai`
    Openai,
    /// `azure`
    Azure,
    /// `anthropic`
    Anthropic,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderEndpointType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderEndpointType {
        match word(1235, 3, text) {
            Some(0) => ProviderEndpointType::Openai,
            Some(1) => ProviderEndpointType::Azure,
            Some(2) => ProviderEndpointType::Anthropic,
            _ => ProviderEndpointType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderEndpointType::Openai => "openai",
            ProviderEndpointType::Azure => "azure",
            ProviderEndpointType::Anthropic => "anthropic",
            ProviderEndpointType::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderEndpointType);

/// The strings of `ProviderEndpointWireApi`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderEndpointWireApi {
    /// `completions`
    Completions,
    /// `responses`
    Responses,
    /// Another string.
    Unknown(Box<str>),
}

impl ProviderEndpointWireApi {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ProviderEndpointWireApi {
        match word(1238, 2, text) {
            Some(0) => ProviderEndpointWireApi::Completions,
            Some(1) => ProviderEndpointWireApi::Responses,
            _ => ProviderEndpointWireApi::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ProviderEndpointWireApi::Completions => "completions",
            ProviderEndpointWireApi::Responses => "responses",
            ProviderEndpointWireApi::Unknown(text) => text,
        }
    }
}

enum_base!(ProviderEndpointWireApi);

/// The strings of `PushAttachmentGitHubReferenceType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PushAttachmentGitHubReferenceType {
    /// `issue`
    Issue,
    /// `pr`
    Pr,
    /// `discussion`
    Discussion,
    /// Another string.
    Unknown(Box<str>),
}

impl PushAttachmentGitHubReferenceType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> PushAttachmentGitHubReferenceType {
        match word(1242, 3, text) {
            Some(0) => PushAttachmentGitHubReferenceType::Issue,
            Some(1) => PushAttachmentGitHubReferenceType::Pr,
            Some(2) => PushAttachmentGitHubReferenceType::Discussion,
            _ => PushAttachmentGitHubReferenceType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            PushAttachmentGitHubReferenceType::Issue => "issue",
            PushAttachmentGitHubReferenceType::Pr => "pr",
            PushAttachmentGitHubReferenceType::Discussion => "discussion",
            PushAttachmentGitHubReferenceType::Unknown(text) => text,
        }
    }
}

enum_base!(PushAttachmentGitHubReferenceType);

/// The strings of `RemoteSessionHostStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoteSessionHostStatus {
    /// `idle`
    Idle,
    /// `working`
    Working,
    /// `input-needed`
    InputNeeded,
    /// `error`
    Error,
    /// Another string.
    Unknown(Box<str>),
}

impl RemoteSessionHostStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> RemoteSessionHostStatus {
        match word(1247, 4, text) {
            Some(0) => RemoteSessionHostStatus::Idle,
            Some(1) => RemoteSessionHostStatus::Working,
            Some(2) => RemoteSessionHostStatus::InputNeeded,
            Some(3) => RemoteSessionHostStatus::Error,
            _ => RemoteSessionHostStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            RemoteSessionHostStatus::Idle => "idle",
            RemoteSessionHostStatus::Working => "working",
            RemoteSessionHostStatus::InputNeeded => "input-needed",
            RemoteSessionHostStatus::Error => "error",
            RemoteSessionHostStatus::Unknown(text) => text,
        }
    }
}

enum_base!(RemoteSessionHostStatus);

/// The strings of `RemoteSessionMetadataTaskType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoteSessionMetadataTaskType {
    /// `cca`
    Cca,
    /// `cli`
    Cli,
    /// Another string.
    Unknown(Box<str>),
}

impl RemoteSessionMetadataTaskType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> RemoteSessionMetadataTaskType {
        match word(1245, 2, text) {
            Some(0) => RemoteSessionMetadataTaskType::Cca,
            Some(1) => RemoteSessionMetadataTaskType::Cli,
            _ => RemoteSessionMetadataTaskType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            RemoteSessionMetadataTaskType::Cca => "cca",
            RemoteSessionMetadataTaskType::Cli => "cli",
            RemoteSessionMetadataTaskType::Unknown(text) => text,
        }
    }
}

enum_base!(RemoteSessionMetadataTaskType);

/// The strings of `SandboxSessionChange`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SandboxSessionChange {
    /// `disabled`
    Disabled,
    /// `restored`
    Restored,
    /// Another string.
    Unknown(Box<str>),
}

impl SandboxSessionChange {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SandboxSessionChange {
        match word(1330, 2, text) {
            Some(0) => SandboxSessionChange::Disabled,
            Some(1) => SandboxSessionChange::Restored,
            _ => SandboxSessionChange::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SandboxSessionChange::Disabled => "disabled",
            SandboxSessionChange::Restored => "restored",
            SandboxSessionChange::Unknown(text) => text,
        }
    }
}

enum_base!(SandboxSessionChange);

/// The strings of `SessionLimitPredictionClientType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLimitPredictionClientType {
    /// `cli-interactive`
    CliInteractive,
    /// `cli-prompt`
    CliPrompt,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLimitPredictionClientType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLimitPredictionClientType {
        match word(1251, 2, text) {
            Some(0) => SessionLimitPredictionClientType::CliInteractive,
            Some(1) => SessionLimitPredictionClientType::CliPrompt,
            _ => SessionLimitPredictionClientType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLimitPredictionClientType::CliInteractive => "cli-interactive",
            SessionLimitPredictionClientType::CliPrompt => "cli-prompt",
            SessionLimitPredictionClientType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLimitPredictionClientType);

/// The strings of `SessionLimitPredictionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLimitPredictionSource {
    /// `model`
    Model,
    /// `family`
    Family,
    /// `global`
    Global,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLimitPredictionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLimitPredictionSource {
        match word(1253, 3, text) {
            Some(0) => SessionLimitPredictionSource::Model,
            Some(1) => SessionLimitPredictionSource::Family,
            Some(2) => SessionLimitPredictionSource::Global,
            _ => SessionLimitPredictionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLimitPredictionSource::Model => "model",
            SessionLimitPredictionSource::Family => "family",
            SessionLimitPredictionSource::Global => "global",
            SessionLimitPredictionSource::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLimitPredictionSource);

/// The strings of `SessionLimitPredictionTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLimitPredictionTier {
    /// `recommended`
    Recommended,
    /// `additional_headroom`
    AdditionalHeadroom,
    /// `generous_headroom`
    GenerousHeadroom,
    /// `maximum_headroom`
    MaximumHeadroom,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLimitPredictionTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLimitPredictionTier {
        match word(1256, 4, text) {
            Some(0) => SessionLimitPredictionTier::Recommended,
            Some(1) => SessionLimitPredictionTier::AdditionalHeadroom,
            Some(2) => SessionLimitPredictionTier::GenerousHeadroom,
            Some(3) => SessionLimitPredictionTier::MaximumHeadroom,
            _ => SessionLimitPredictionTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLimitPredictionTier::Recommended => "recommended",
            SessionLimitPredictionTier::AdditionalHeadroom => "additional_headroom",
            SessionLimitPredictionTier::GenerousHeadroom => "generous_headroom",
            SessionLimitPredictionTier::MaximumHeadroom => "maximum_headroom",
            SessionLimitPredictionTier::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLimitPredictionTier);

/// The strings of `SessionLimitPredictionUnavailableReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionLimitPredictionUnavailableReason {
    /// `auto_unresolved`
    AutoUnresolved,
    /// `no_model`
    NoModel,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionLimitPredictionUnavailableReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionLimitPredictionUnavailableReason {
        match word(1260, 2, text) {
            Some(0) => SessionLimitPredictionUnavailableReason::AutoUnresolved,
            Some(1) => SessionLimitPredictionUnavailableReason::NoModel,
            _ => SessionLimitPredictionUnavailableReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionLimitPredictionUnavailableReason::AutoUnresolved => "auto_unresolved",
            SessionLimitPredictionUnavailableReason::NoModel => "no_model",
            SessionLimitPredictionUnavailableReason::Unknown(text) => text,
        }
    }
}

enum_base!(SessionLimitPredictionUnavailableReason);

/// The strings of `SessionOpenOptionsAdditionalContentExclusionPolicyScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionOpenOptionsAdditionalContentExclusionPolicyScope {
    /// `repo`
    Repo,
    /// `all`
    All,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionOpenOptionsAdditionalContentExclusionPolicyScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionOpenOptionsAdditionalContentExclusionPolicyScope {
        match word(1270, 2, text) {
            Some(0) => SessionOpenOptionsAdditionalContentExclusionPolicyScope::Repo,
            Some(1) => SessionOpenOptionsAdditionalContentExclusionPolicyScope::All,
            _ => SessionOpenOptionsAdditionalContentExclusionPolicyScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionOpenOptionsAdditionalContentExclusionPolicyScope::Repo => "repo",
            SessionOpenOptionsAdditionalContentExclusionPolicyScope::All => "all",
            SessionOpenOptionsAdditionalContentExclusionPolicyScope::Unknown(text) => text,
        }
    }
}

enum_base!(SessionOpenOptionsAdditionalContentExclusionPolicyScope);

/// The strings of `SessionOpenOptionsReasoningSummary`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionOpenOptionsReasoningSummary {
    /// `none`
    None,
    /// `concise`
    Concise,
    /// `detailed`
    Detailed,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionOpenOptionsReasoningSummary {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionOpenOptionsReasoningSummary {
        match word(1267, 3, text) {
            Some(0) => SessionOpenOptionsReasoningSummary::None,
            Some(1) => SessionOpenOptionsReasoningSummary::Concise,
            Some(2) => SessionOpenOptionsReasoningSummary::Detailed,
            _ => SessionOpenOptionsReasoningSummary::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionOpenOptionsReasoningSummary::None => "none",
            SessionOpenOptionsReasoningSummary::Concise => "concise",
            SessionOpenOptionsReasoningSummary::Detailed => "detailed",
            SessionOpenOptionsReasoningSummary::Unknown(text) => text,
        }
    }
}

enum_base!(SessionOpenOptionsReasoningSummary);

/// The strings of `SessionSource`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionSource {
    /// `local`
    Local,
    /// `remote`
    Remote,
    /// `all`
    All,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionSource {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionSource {
        match word(1287, 3, text) {
            Some(0) => SessionSource::Local,
            Some(1) => SessionSource::Remote,
            Some(2) => SessionSource::All,
            _ => SessionSource::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionSource::Local => "local",
            SessionSource::Remote => "remote",
            SessionSource::All => "all",
            SessionSource::Unknown(text) => text,
        }
    }
}

enum_base!(SessionSource);

/// The strings of `SessionVisibilityStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionVisibilityStatus {
    /// `repo`
    Repo,
    /// `unshared`
    Unshared,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionVisibilityStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionVisibilityStatus {
        match word(1357, 2, text) {
            Some(0) => SessionVisibilityStatus::Repo,
            Some(1) => SessionVisibilityStatus::Unshared,
            _ => SessionVisibilityStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionVisibilityStatus::Repo => "repo",
            SessionVisibilityStatus::Unshared => "unshared",
            SessionVisibilityStatus::Unknown(text) => text,
        }
    }
}

enum_base!(SessionVisibilityStatus);

/// The strings of `SessionWorkingDirectoryContextHostType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionWorkingDirectoryContextHostType {
    /// `github`
    GitHub,
    /// `ado`
    Ado,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionWorkingDirectoryContextHostType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionWorkingDirectoryContextHostType {
        match word(1225, 2, text) {
            Some(0) => SessionWorkingDirectoryContextHostType::GitHub,
            Some(1) => SessionWorkingDirectoryContextHostType::Ado,
            _ => SessionWorkingDirectoryContextHostType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionWorkingDirectoryContextHostType::GitHub => "github",
            SessionWorkingDirectoryContextHostType::Ado => "ado",
            SessionWorkingDirectoryContextHostType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionWorkingDirectoryContextHostType);

/// The strings of `SessionsOpenHandoffTaskType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionsOpenHandoffTaskType {
    /// `cca`
    Cca,
    /// `cli`
    Cli,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionsOpenHandoffTaskType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionsOpenHandoffTaskType {
        match word(1272, 2, text) {
            Some(0) => SessionsOpenHandoffTaskType::Cca,
            Some(1) => SessionsOpenHandoffTaskType::Cli,
            _ => SessionsOpenHandoffTaskType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionsOpenHandoffTaskType::Cca => "cca",
            SessionsOpenHandoffTaskType::Cli => "cli",
            SessionsOpenHandoffTaskType::Unknown(text) => text,
        }
    }
}

enum_base!(SessionsOpenHandoffTaskType);

/// The strings of `SessionsOpenProgressStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionsOpenProgressStatus {
    /// `in-progress`
    InProgress,
    /// `complete`
    Complete,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionsOpenProgressStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionsOpenProgressStatus {
        match word(1285, 2, text) {
            Some(0) => SessionsOpenProgressStatus::InProgress,
            Some(1) => SessionsOpenProgressStatus::Complete,
            _ => SessionsOpenProgressStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionsOpenProgressStatus::InProgress => "in-progress",
            SessionsOpenProgressStatus::Complete => "complete",
            SessionsOpenProgressStatus::Unknown(text) => text,
        }
    }
}

enum_base!(SessionsOpenProgressStatus);

/// The strings of `SessionsOpenProgressStep`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionsOpenProgressStep {
    /// `load-session`
    LoadSession,
    /// `validate-repo`
    ValidateRepo,
    /// `check-changes`
    CheckChanges,
    /// `checkout-branch`
    CheckoutBranch,
    /// `create-session`
    CreateSession,
    /// `save-session`
    SaveSession,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionsOpenProgressStep {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionsOpenProgressStep {
        match word(1279, 6, text) {
            Some(0) => SessionsOpenProgressStep::LoadSession,
            Some(1) => SessionsOpenProgressStep::ValidateRepo,
            Some(2) => SessionsOpenProgressStep::CheckChanges,
            Some(3) => SessionsOpenProgressStep::CheckoutBranch,
            Some(4) => SessionsOpenProgressStep::CreateSession,
            Some(5) => SessionsOpenProgressStep::SaveSession,
            _ => SessionsOpenProgressStep::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionsOpenProgressStep::LoadSession => "load-session",
            SessionsOpenProgressStep::ValidateRepo => "validate-repo",
            SessionsOpenProgressStep::CheckChanges => "check-changes",
            SessionsOpenProgressStep::CheckoutBranch => "checkout-branch",
            SessionsOpenProgressStep::CreateSession => "create-session",
            SessionsOpenProgressStep::SaveSession => "save-session",
            SessionsOpenProgressStep::Unknown(text) => text,
        }
    }
}

enum_base!(SessionsOpenProgressStep);

/// The strings of `SessionsOpenStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionsOpenStatus {
    /// `created`
    Created,
    /// `resumed`
    Resumed,
    /// `not_found`
    NotFound,
    /// `connected`
    Connected,
    /// `handed_off`
    HandedOff,
    /// Another string.
    Unknown(Box<str>),
}

impl SessionsOpenStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SessionsOpenStatus {
        match word(1274, 5, text) {
            Some(0) => SessionsOpenStatus::Created,
            Some(1) => SessionsOpenStatus::Resumed,
            Some(2) => SessionsOpenStatus::NotFound,
            Some(3) => SessionsOpenStatus::Connected,
            Some(4) => SessionsOpenStatus::HandedOff,
            _ => SessionsOpenStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SessionsOpenStatus::Created => "created",
            SessionsOpenStatus::Resumed => "resumed",
            SessionsOpenStatus::NotFound => "not_found",
            SessionsOpenStatus::Connected => "connected",
            SessionsOpenStatus::HandedOff => "handed_off",
            SessionsOpenStatus::Unknown(text) => text,
        }
    }
}

enum_base!(SessionsOpenStatus);

/// The strings of `ShellKillSignal`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShellKillSignal {
    /// `SIGTERM`
    Sigterm,
    /// `SIGKILL`
    Sigkill,
    /// `SIGINT`
    Sigint,
    /// Another string.
    Unknown(Box<str>),
}

impl ShellKillSignal {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> ShellKillSignal {
        match word(1290, 3, text) {
            Some(0) => ShellKillSignal::Sigterm,
            Some(1) => ShellKillSignal::Sigkill,
            Some(2) => ShellKillSignal::Sigint,
            _ => ShellKillSignal::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ShellKillSignal::Sigterm => "SIGTERM",
            ShellKillSignal::Sigkill => "SIGKILL",
            ShellKillSignal::Sigint => "SIGINT",
            ShellKillSignal::Unknown(text) => text,
        }
    }
}

enum_base!(ShellKillSignal);

/// The strings of `SkillDiscoveryScope`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillDiscoveryScope {
    /// `project`
    Project,
    /// `personal-copilot`
    PersonalCopilot,
    /// `personal-agents`
    PersonalAgents,
    /// `custom`
    Custom,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillDiscoveryScope {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillDiscoveryScope {
        match word(1293, 4, text) {
            Some(0) => SkillDiscoveryScope::Project,
            Some(1) => SkillDiscoveryScope::PersonalCopilot,
            Some(2) => SkillDiscoveryScope::PersonalAgents,
            Some(3) => SkillDiscoveryScope::Custom,
            _ => SkillDiscoveryScope::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillDiscoveryScope::Project => "project",
            SkillDiscoveryScope::PersonalCopilot => "personal-copilot",
            SkillDiscoveryScope::PersonalAgents => "personal-agents",
            SkillDiscoveryScope::Custom => "custom",
            SkillDiscoveryScope::Unknown(text) => text,
        }
    }
}

enum_base!(SkillDiscoveryScope);

/// The strings of `SkillInstallationFailureReason`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillInstallationFailureReason {
    /// `feature-disabled`
    FeatureDisabled,
    /// `invalid-request`
    InvalidRequest,
    /// `operation-limit`
    OperationLimit,
    /// `cancelled`
    Cancelled,
    /// `confirmation-unavailable`
    ConfirmationUnavailable,
    /// `confirmation-invalid`
    ConfirmationInvalid,
    /// `policy-context-unavailable`
    PolicyContextUnavailable,
    /// `policy-changed`
    PolicyChanged,
    /// `resource-not-found`
    ResourceNotFound,
    /// `plan-expired`
    PlanExpired,
    /// `plan-replayed`
    PlanReplayed,
    /// `foreign-runtime`
    ForeignRuntime,
    /// `wrong-kind`
    WrongKind,
    /// `search-mismatch`
    SearchMismatch,
    /// `expired`
    Expired,
    /// `invalid-candidate`
    InvalidCandidate,
    /// `descriptor-unavailable`
    DescriptorUnavailable,
    /// `descriptor-invalid`
    DescriptorInvalid,
    /// `entrypoint-unavailable`
    EntrypointUnavailable,
    /// `invalid-skill`
    InvalidSkill,
    /// `payload-unavailable`
    PayloadUnavailable,
    /// `payload-mismatch`
    PayloadMismatch,
    /// `source-changed`
    SourceChanged,
    /// `lifecycle-unavailable`
    LifecycleUnavailable,
    /// `recovery-required`
    RecoveryRequired,
    /// `review-too-large`
    ReviewTooLarge,
    /// `busy`
    Busy,
    /// `already-installed`
    AlreadyInstalled,
    /// `configuration-modified`
    ConfigurationModified,
    /// `write-failed`
    WriteFailed,
    /// `source-rate-limited`
    SourceRateLimited,
    /// `no-credential`
    NoCredential,
    /// `credential-rejected`
    CredentialRejected,
    /// Another string.
    Unknown(Box<str>),
}

impl SkillInstallationFailureReason {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SkillInstallationFailureReason {
        match word(1297, 33, text) {
            Some(0) => SkillInstallationFailureReason::FeatureDisabled,
            Some(1) => SkillInstallationFailureReason::InvalidRequest,
            Some(2) => SkillInstallationFailureReason::OperationLimit,
            Some(3) => SkillInstallationFailureReason::Cancelled,
            Some(4) => SkillInstallationFailureReason::ConfirmationUnavailable,
            Some(5) => SkillInstallationFailureReason::ConfirmationInvalid,
            Some(6) => SkillInstallationFailureReason::PolicyContextUnavailable,
            Some(7) => SkillInstallationFailureReason::PolicyChanged,
            Some(8) => SkillInstallationFailureReason::ResourceNotFound,
            Some(9) => SkillInstallationFailureReason::PlanExpired,
            Some(10) => SkillInstallationFailureReason::PlanReplayed,
            Some(11) => SkillInstallationFailureReason::ForeignRuntime,
            Some(12) => SkillInstallationFailureReason::WrongKind,
            Some(13) => SkillInstallationFailureReason::SearchMismatch,
            Some(14) => SkillInstallationFailureReason::Expired,
            Some(15) => SkillInstallationFailureReason::InvalidCandidate,
            Some(16) => SkillInstallationFailureReason::DescriptorUnavailable,
            Some(17) => SkillInstallationFailureReason::DescriptorInvalid,
            Some(18) => SkillInstallationFailureReason::EntrypointUnavailable,
            Some(19) => SkillInstallationFailureReason::InvalidSkill,
            Some(20) => SkillInstallationFailureReason::PayloadUnavailable,
            Some(21) => SkillInstallationFailureReason::PayloadMismatch,
            Some(22) => SkillInstallationFailureReason::SourceChanged,
            Some(23) => SkillInstallationFailureReason::LifecycleUnavailable,
            Some(24) => SkillInstallationFailureReason::RecoveryRequired,
            Some(25) => SkillInstallationFailureReason::ReviewTooLarge,
            Some(26) => SkillInstallationFailureReason::Busy,
            Some(27) => SkillInstallationFailureReason::AlreadyInstalled,
            Some(28) => SkillInstallationFailureReason::ConfigurationModified,
            Some(29) => SkillInstallationFailureReason::WriteFailed,
            Some(30) => SkillInstallationFailureReason::SourceRateLimited,
            Some(31) => SkillInstallationFailureReason::NoCredential,
            Some(32) => SkillInstallationFailureReason::CredentialRejected,
            _ => SkillInstallationFailureReason::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SkillInstallationFailureReason::FeatureDisabled => "feature-disabled",
            SkillInstallationFailureReason::InvalidRequest => "invalid-request",
            SkillInstallationFailureReason::OperationLimit => "operation-limit",
            SkillInstallationFailureReason::Cancelled => "cancelled",
            SkillInstallationFailureReason::ConfirmationUnavailable => "confirmation-unavailable",
            SkillInstallationFailureReason::ConfirmationInvalid => "confirmation-invalid",
            SkillInstallationFailureReason::PolicyContextUnavailable => "policy-context-unavailable",
            SkillInstallationFailureReason::PolicyChanged => "policy-changed",
            SkillInstallationFailureReason::ResourceNotFound => "resource-not-found",
            SkillInstallationFailureReason::PlanExpired => "plan-expired",
            SkillInstallationFailureReason::PlanReplayed => "plan-replayed",
            SkillInstallationFailureReason::ForeignRuntime => "foreign-runtime",
            SkillInstallationFailureReason::WrongKind => "wrong-kind",
            SkillInstallationFailureReason::SearchMismatch => "search-mismatch",
            SkillInstallationFailureReason::Expired => "expired",
            SkillInstallationFailureReason::InvalidCandidate => "invalid-candidate",
            SkillInstallationFailureReason::DescriptorUnavailable => "descriptor-unavailable",
            SkillInstallationFailureReason::DescriptorInvalid => "descriptor-invalid",
            SkillInstallationFailureReason::EntrypointUnavailable => "entrypoint-unavailable",
            SkillInstallationFailureReason::InvalidSkill => "invalid-skill",
            SkillInstallationFailureReason::PayloadUnavailable => "payload-unavailable",
            SkillInstallationFailureReason::PayloadMismatch => "payload-mismatch",
            SkillInstallationFailureReason::SourceChanged => "source-changed",
            SkillInstallationFailureReason::LifecycleUnavailable => "lifecycle-unavailable",
            SkillInstallationFailureReason::RecoveryRequired => "recovery-required",
            SkillInstallationFailureReason::ReviewTooLarge => "review-too-large",
            SkillInstallationFailureReason::Busy => "busy",
            SkillInstallationFailureReason::AlreadyInstalled => "already-installed",
            SkillInstallationFailureReason::ConfigurationModified => "configuration-modified",
            SkillInstallationFailureReason::WriteFailed => "write-failed",
            SkillInstallationFailureReason::SourceRateLimited => "source-rate-limited",
            SkillInstallationFailureReason::NoCredential => "no-credential",
            SkillInstallationFailureReason::CredentialRejected => "credential-rejected",
            SkillInstallationFailureReason::Unknown(text) => text,
        }
    }
}

enum_base!(SkillInstallationFailureReason);

/// The strings of `SlashCommandInputCompletion`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlashCommandInputCompletion {
    /// `directory`
    Directory,
    /// Another string.
    Unknown(Box<str>),
}

impl SlashCommandInputCompletion {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SlashCommandInputCompletion {
        match word(1051, 1, text) {
            Some(0) => SlashCommandInputCompletion::Directory,
            _ => SlashCommandInputCompletion::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SlashCommandInputCompletion::Directory => "directory",
            SlashCommandInputCompletion::Unknown(text) => text,
        }
    }
}

enum_base!(SlashCommandInputCompletion);

/// The strings of `SlashCommandKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlashCommandKind {
    /// `builtin`
    Builtin,
    /// `skill`
    Skill,
    /// `client`
    Client,
    /// Another string.
    Unknown(Box<str>),
}

impl SlashCommandKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SlashCommandKind {
        match word(1048, 3, text) {
            Some(0) => SlashCommandKind::Builtin,
            Some(1) => SlashCommandKind::Skill,
            Some(2) => SlashCommandKind::Client,
            _ => SlashCommandKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SlashCommandKind::Builtin => "builtin",
            SlashCommandKind::Skill => "skill",
            SlashCommandKind::Client => "client",
            SlashCommandKind::Unknown(text) => text,
        }
    }
}

enum_base!(SlashCommandKind);

/// The strings of `SubagentSettingsEntryContextTier`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubagentSettingsEntryContextTier {
    /// `inherit`
    Inherit,
    /// `default`
    Default,
    /// `long_context`
    LongContext,
    /// Another string.
    Unknown(Box<str>),
}

impl SubagentSettingsEntryContextTier {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> SubagentSettingsEntryContextTier {
        match word(1332, 3, text) {
            Some(0) => SubagentSettingsEntryContextTier::Inherit,
            Some(1) => SubagentSettingsEntryContextTier::Default,
            Some(2) => SubagentSettingsEntryContextTier::LongContext,
            _ => SubagentSettingsEntryContextTier::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            SubagentSettingsEntryContextTier::Inherit => "inherit",
            SubagentSettingsEntryContextTier::Default => "default",
            SubagentSettingsEntryContextTier::LongContext => "long_context",
            SubagentSettingsEntryContextTier::Unknown(text) => text,
        }
    }
}

enum_base!(SubagentSettingsEntryContextTier);

/// The strings of `TaskClientActiveStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskClientActiveStatus {
    /// `running`
    Running,
    /// `idle`
    Idle,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskClientActiveStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskClientActiveStatus {
        match word(1353, 2, text) {
            Some(0) => TaskClientActiveStatus::Running,
            Some(1) => TaskClientActiveStatus::Idle,
            _ => TaskClientActiveStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskClientActiveStatus::Running => "running",
            TaskClientActiveStatus::Idle => "idle",
            TaskClientActiveStatus::Unknown(text) => text,
        }
    }
}

enum_base!(TaskClientActiveStatus);

/// The strings of `TaskClientExecutionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskClientExecutionMode {
    /// `background`
    Background,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskClientExecutionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskClientExecutionMode {
        match word(1352, 1, text) {
            Some(0) => TaskClientExecutionMode::Background,
            _ => TaskClientExecutionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskClientExecutionMode::Background => "background",
            TaskClientExecutionMode::Unknown(text) => text,
        }
    }
}

enum_base!(TaskClientExecutionMode);

/// The strings of `TaskClientOwnerKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskClientOwnerKind {
    /// `extension`
    Extension,
    /// `sdk`
    Sdk,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskClientOwnerKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskClientOwnerKind {
        match word(1348, 2, text) {
            Some(0) => TaskClientOwnerKind::Extension,
            Some(1) => TaskClientOwnerKind::Sdk,
            _ => TaskClientOwnerKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskClientOwnerKind::Extension => "extension",
            TaskClientOwnerKind::Sdk => "sdk",
            TaskClientOwnerKind::Unknown(text) => text,
        }
    }
}

enum_base!(TaskClientOwnerKind);

/// The strings of `TaskClientOwnerPresence`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskClientOwnerPresence {
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskClientOwnerPresence {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskClientOwnerPresence {
        match word(1350, 2, text) {
            Some(0) => TaskClientOwnerPresence::Connected,
            Some(1) => TaskClientOwnerPresence::Disconnected,
            _ => TaskClientOwnerPresence::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskClientOwnerPresence::Connected => "connected",
            TaskClientOwnerPresence::Disconnected => "disconnected",
            TaskClientOwnerPresence::Unknown(text) => text,
        }
    }
}

enum_base!(TaskClientOwnerPresence);

/// The strings of `TaskClientStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskClientStatus {
    /// `running`
    Running,
    /// `idle`
    Idle,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// `orphaned`
    Orphaned,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskClientStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskClientStatus {
        match word(1342, 6, text) {
            Some(0) => TaskClientStatus::Running,
            Some(1) => TaskClientStatus::Idle,
            Some(2) => TaskClientStatus::Completed,
            Some(3) => TaskClientStatus::Failed,
            Some(4) => TaskClientStatus::Cancelled,
            Some(5) => TaskClientStatus::Orphaned,
            _ => TaskClientStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskClientStatus::Running => "running",
            TaskClientStatus::Idle => "idle",
            TaskClientStatus::Completed => "completed",
            TaskClientStatus::Failed => "failed",
            TaskClientStatus::Cancelled => "cancelled",
            TaskClientStatus::Orphaned => "orphaned",
            TaskClientStatus::Unknown(text) => text,
        }
    }
}

enum_base!(TaskClientStatus);

/// The strings of `TaskExecutionMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskExecutionMode {
    /// `sync`
    Sync,
    /// `background`
    Background,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskExecutionMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskExecutionMode {
        match word(1340, 2, text) {
            Some(0) => TaskExecutionMode::Sync,
            Some(1) => TaskExecutionMode::Background,
            _ => TaskExecutionMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskExecutionMode::Sync => "sync",
            TaskExecutionMode::Background => "background",
            TaskExecutionMode::Unknown(text) => text,
        }
    }
}

enum_base!(TaskExecutionMode);

/// The strings of `TaskShellInfoAttachmentMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskShellInfoAttachmentMode {
    /// `attached`
    Attached,
    /// `detached`
    Detached,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskShellInfoAttachmentMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskShellInfoAttachmentMode {
        match word(1355, 2, text) {
            Some(0) => TaskShellInfoAttachmentMode::Attached,
            Some(1) => TaskShellInfoAttachmentMode::Detached,
            _ => TaskShellInfoAttachmentMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskShellInfoAttachmentMode::Attached => "attached",
            TaskShellInfoAttachmentMode::Detached => "detached",
            TaskShellInfoAttachmentMode::Unknown(text) => text,
        }
    }
}

enum_base!(TaskShellInfoAttachmentMode);

/// The strings of `TaskStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `running`
    Running,
    /// `idle`
    Idle,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// Another string.
    Unknown(Box<str>),
}

impl TaskStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> TaskStatus {
        match word(1335, 5, text) {
            Some(0) => TaskStatus::Running,
            Some(1) => TaskStatus::Idle,
            Some(2) => TaskStatus::Completed,
            Some(3) => TaskStatus::Failed,
            Some(4) => TaskStatus::Cancelled,
            _ => TaskStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            TaskStatus::Running => "running",
            TaskStatus::Idle => "idle",
            TaskStatus::Completed => "completed",
            TaskStatus::Failed => "failed",
            TaskStatus::Cancelled => "cancelled",
            TaskStatus::Unknown(text) => text,
        }
    }
}

enum_base!(TaskStatus);

/// The strings of `WorkflowDurableOperation`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowDurableOperation {
    /// `createRun`
    CreateRun,
    /// `markRunStarted`
    MarkRunStarted,
    /// `finishRun`
    FinishRun,
    /// `reserveAgent`
    ReserveAgent,
    /// `releaseAgent`
    ReleaseAgent,
    /// `chargeCredit`
    ChargeCredit,
    /// `addElapsed`
    AddElapsed,
    /// `reconcileCreditTotal`
    ReconcileCreditTotal,
    /// `journalGet`
    JournalGet,
    /// `journalPut`
    JournalPut,
    /// `refreshLease`
    RefreshLease,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowDurableOperation {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowDurableOperation {
        match word(1369, 11, text) {
            Some(0) => WorkflowDurableOperation::CreateRun,
            Some(1) => WorkflowDurableOperation::MarkRunStarted,
            Some(2) => WorkflowDurableOperation::FinishRun,
            Some(3) => WorkflowDurableOperation::ReserveAgent,
            Some(4) => WorkflowDurableOperation::ReleaseAgent,
            Some(5) => WorkflowDurableOperation::ChargeCredit,
            Some(6) => WorkflowDurableOperation::AddElapsed,
            Some(7) => WorkflowDurableOperation::ReconcileCreditTotal,
            Some(8) => WorkflowDurableOperation::JournalGet,
            Some(9) => WorkflowDurableOperation::JournalPut,
            Some(10) => WorkflowDurableOperation::RefreshLease,
            _ => WorkflowDurableOperation::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowDurableOperation::CreateRun => "createRun",
            WorkflowDurableOperation::MarkRunStarted => "markRunStarted",
            WorkflowDurableOperation::FinishRun => "finishRun",
            WorkflowDurableOperation::ReserveAgent => "reserveAgent",
            WorkflowDurableOperation::ReleaseAgent => "releaseAgent",
            WorkflowDurableOperation::ChargeCredit => "chargeCredit",
            WorkflowDurableOperation::AddElapsed => "addElapsed",
            WorkflowDurableOperation::ReconcileCreditTotal => "reconcileCreditTotal",
            WorkflowDurableOperation::JournalGet => "journalGet",
            WorkflowDurableOperation::JournalPut => "journalPut",
            WorkflowDurableOperation::RefreshLease => "refreshLease",
            WorkflowDurableOperation::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowDurableOperation);

/// The strings of `WorkflowLogLineKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowLogLineKind {
    /// `log`
    Log,
    /// `phase`
    Phase,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowLogLineKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowLogLineKind {
        match word(1380, 2, text) {
            Some(0) => WorkflowLogLineKind::Log,
            Some(1) => WorkflowLogLineKind::Phase,
            _ => WorkflowLogLineKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowLogLineKind::Log => "log",
            WorkflowLogLineKind::Phase => "phase",
            WorkflowLogLineKind::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowLogLineKind);

/// The strings of `WorkflowPhaseStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowPhaseStatus {
    /// `pending`
    Pending,
    /// `active`
    Active,
    /// `completed`
    Completed,
    /// `skipped`
    Skipped,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowPhaseStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowPhaseStatus {
        match word(1382, 4, text) {
            Some(0) => WorkflowPhaseStatus::Pending,
            Some(1) => WorkflowPhaseStatus::Active,
            Some(2) => WorkflowPhaseStatus::Completed,
            Some(3) => WorkflowPhaseStatus::Skipped,
            _ => WorkflowPhaseStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowPhaseStatus::Pending => "pending",
            WorkflowPhaseStatus::Active => "active",
            WorkflowPhaseStatus::Completed => "completed",
            WorkflowPhaseStatus::Skipped => "skipped",
            WorkflowPhaseStatus::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowPhaseStatus);

/// The strings of `WorkflowRunFailureKind`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowRunFailureKind {
    /// `maxTotalSubagents`
    MaxTotalSubagents,
    /// `timeoutSeconds`
    TimeoutSeconds,
    /// `maxAiCredits`
    MaxAiCredits,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkflowRunFailureKind {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowRunFailureKind {
        match word(1366, 3, text) {
            Some(0) => WorkflowRunFailureKind::MaxTotalSubagents,
            Some(1) => WorkflowRunFailureKind::TimeoutSeconds,
            Some(2) => WorkflowRunFailureKind::MaxAiCredits,
            _ => WorkflowRunFailureKind::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowRunFailureKind::MaxTotalSubagents => "maxTotalSubagents",
            WorkflowRunFailureKind::TimeoutSeconds => "timeoutSeconds",
            WorkflowRunFailureKind::MaxAiCredits => "maxAiCredits",
            WorkflowRunFailureKind::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowRunFailureKind);

/// The strings of `WorkflowRunStatus`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowRunStatus {
    /// `pending`
    Pending,
    /// `running`
    Running,
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

impl WorkflowRunStatus {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkflowRunStatus {
        match word(1359, 7, text) {
            Some(0) => WorkflowRunStatus::Pending,
            Some(1) => WorkflowRunStatus::Running,
            Some(2) => WorkflowRunStatus::Completed,
            Some(3) => WorkflowRunStatus::Halted,
            Some(4) => WorkflowRunStatus::Paused,
            Some(5) => WorkflowRunStatus::Cancelled,
            Some(6) => WorkflowRunStatus::Error,
            _ => WorkflowRunStatus::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowRunStatus::Pending => "pending",
            WorkflowRunStatus::Running => "running",
            WorkflowRunStatus::Completed => "completed",
            WorkflowRunStatus::Halted => "halted",
            WorkflowRunStatus::Paused => "paused",
            WorkflowRunStatus::Cancelled => "cancelled",
            WorkflowRunStatus::Error => "error",
            WorkflowRunStatus::Unknown(text) => text,
        }
    }
}

enum_base!(WorkflowRunStatus);

/// The strings of `WorkspaceDiffFileChangeType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkspaceDiffFileChangeType {
    /// `added`
    Added,
    /// `modified`
    Modified,
    /// `deleted`
    Deleted,
    /// `renamed`
    Renamed,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkspaceDiffFileChangeType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkspaceDiffFileChangeType {
        match word(1386, 4, text) {
            Some(0) => WorkspaceDiffFileChangeType::Added,
            Some(1) => WorkspaceDiffFileChangeType::Modified,
            Some(2) => WorkspaceDiffFileChangeType::Deleted,
            Some(3) => WorkspaceDiffFileChangeType::Renamed,
            _ => WorkspaceDiffFileChangeType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkspaceDiffFileChangeType::Added => "added",
            WorkspaceDiffFileChangeType::Modified => "modified",
            WorkspaceDiffFileChangeType::Deleted => "deleted",
            WorkspaceDiffFileChangeType::Renamed => "renamed",
            WorkspaceDiffFileChangeType::Unknown(text) => text,
        }
    }
}

enum_base!(WorkspaceDiffFileChangeType);

/// The strings of `WorkspaceDiffMode`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkspaceDiffMode {
    /// `unstaged`
    Unstaged,
    /// `branch`
    Branch,
    /// `session`
    Session,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkspaceDiffMode {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkspaceDiffMode {
        match word(1390, 3, text) {
            Some(0) => WorkspaceDiffMode::Unstaged,
            Some(1) => WorkspaceDiffMode::Branch,
            Some(2) => WorkspaceDiffMode::Session,
            _ => WorkspaceDiffMode::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkspaceDiffMode::Unstaged => "unstaged",
            WorkspaceDiffMode::Branch => "branch",
            WorkspaceDiffMode::Session => "session",
            WorkspaceDiffMode::Unknown(text) => text,
        }
    }
}

enum_base!(WorkspaceDiffMode);

/// The strings of `WorkspaceSummaryHostType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkspaceSummaryHostType {
    /// `github`
    GitHub,
    /// `ado`
    Ado,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkspaceSummaryHostType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkspaceSummaryHostType {
        match word(1265, 2, text) {
            Some(0) => WorkspaceSummaryHostType::GitHub,
            Some(1) => WorkspaceSummaryHostType::Ado,
            _ => WorkspaceSummaryHostType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkspaceSummaryHostType::GitHub => "github",
            WorkspaceSummaryHostType::Ado => "ado",
            WorkspaceSummaryHostType::Unknown(text) => text,
        }
    }
}

enum_base!(WorkspaceSummaryHostType);

/// The strings of `WorkspacesWorkspaceDetailsHostType`. One that is not known here is kept.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkspacesWorkspaceDetailsHostType {
    /// `github`
    GitHub,
    /// `ado`
    Ado,
    /// Another string.
    Unknown(Box<str>),
}

impl WorkspacesWorkspaceDetailsHostType {
    /// Reads the string of the wire.
    #[inline(never)]
    pub fn from_wire(text: &str) -> WorkspacesWorkspaceDetailsHostType {
        match word(1393, 2, text) {
            Some(0) => WorkspacesWorkspaceDetailsHostType::GitHub,
            Some(1) => WorkspacesWorkspaceDetailsHostType::Ado,
            _ => WorkspacesWorkspaceDetailsHostType::Unknown(text.into()),
        }
    }

    /// The string of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            WorkspacesWorkspaceDetailsHostType::GitHub => "github",
            WorkspacesWorkspaceDetailsHostType::Ado => "ado",
            WorkspacesWorkspaceDetailsHostType::Unknown(text) => text,
        }
    }
}

enum_base!(WorkspacesWorkspaceDetailsHostType);

