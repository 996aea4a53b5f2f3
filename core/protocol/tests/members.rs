//! The members of the config that a session is created or resumed with, and that users set, have types: a value of another
//! type is refused.

#![cfg(feature = "common")]

use pilotwire_protocol::{DecodeError, view};

/// Members of `session.create` and of `session.resume`.
const OF_BOTH: [&str; 89] = [
    "sessionId",
    "model",
    "allowedModels",
    "clientName",
    "reasoningEffort",
    "reasoningSummary",
    "contextTier",
    "streaming",
    "systemMessage",
    "askUserVariant",
    "tools",
    "canvases",
    "requestCanvasRenderer",
    "requestExtensions",
    "extensionSdkPath",
    "extensionInfo",
    "canvasProvider",
    "availableTools",
    "excludedTools",
    "excludedBuiltinAgents",
    "toolFilterPrecedence",
    "mcpServers",
    "diagnostics",
    "lifecycleDiagnostics",
    "mcpOAuthTokenStorage",
    "authClientIdMetadataUrl",
    "embeddingCacheStorage",
    "envValueMode",
    "enableConfigDiscovery",
    "skipEmbeddingRetrieval",
    "organizationCustomInstructions",
    "enableOnDemandInstructionDiscovery",
    "enableFileHooks",
    "enableHostGitOperations",
    "enableSessionStore",
    "enableSkills",
    "hasSkillProvider",
    "requestUserInput",
    "requestPermission",
    "requestExitPlanMode",
    "requestAutoModeSwitch",
    "requestElicitation",
    "requestMcpApps",
    "githubMcpToolConfig",
    "hooks",
    "skillDirectories",
    "agentDirectories",
    "hookDirectories",
    "instructionDirectories",
    "pluginDirectories",
    "largeOutput",
    "toolSearch",
    "imageGeneration",
    "disabledSkills",
    "disabledMcpServers",
    "sandboxConfig",
    "customAgents",
    "customAgentsLocalOnly",
    "defaultAgent",
    "agent",
    "infiniteSessions",
    "provider",
    "capi",
    "providers",
    "models",
    "enableSessionTelemetry",
    "enableCitations",
    "enableFileChangeTracking",
    "sessionLimits",
    "autopilot",
    "modelCapabilities",
    "memory",
    "configDir",
    "workingDirectory",
    "additionalDirectories",
    "gitHubToken",
    "gitHubTokenProviderRegistrationId",
    "remoteSession",
    "includeSubAgentStreamingEvents",
    "enableGitHubTelemetryForwarding",
    "commands",
    "featureFlags",
    "expAssignments",
    "enableManagedSettings",
    "excludedManagedSettings",
    "enforceManagedModelDefaults",
    "interactiveUser",
    "isExperimentalMode",
    "managedSettings",
];

const OF_A_CREATE: [&str; 4] = ["name", "trustWorkingDirectory", "refreshCustomInstructions", "cloud"];

const OF_A_RESUME: [&str; 4] =
    ["openCanvases", "disableResume", "continuePendingWork", "allowTranscriptRecovery"];

/// Whether a member refuses a value of one type or another, and names itself.
fn is_typed(name: &str, decode: impl Fn(&str) -> Result<(), DecodeError>) -> bool {
    ["5", "\"x\"", "true", "{}", "[5]"].into_iter().any(|value| {
        let text = format!(r#"{{"sessionId":"s","{name}":{value}}}"#);
        let text = if name == "sessionId" { format!(r#"{{"{name}":{value}}}"#) } else { text };
        decode(&text).is_err_and(|error| error.path().starts_with(name))
    })
}

#[test]
fn these_members_of_a_sessions_config_have_types() {
    let create = |text: &str| view::SessionCreateRequest::decode(text).map(drop);
    let resume = |text: &str| view::SessionResumeRequest::decode(text).map(drop);
    let untyped: Vec<_> = OF_BOTH.iter().chain(&OF_A_CREATE).filter(|name| !is_typed(name, create)).collect();
    assert_eq!(untyped, [&""; 0]);
    let untyped: Vec<_> = OF_BOTH.iter().chain(&OF_A_RESUME).filter(|name| !is_typed(name, resume)).collect();
    assert_eq!(untyped, [&""; 0]);
    assert!(!is_typed("noSuchMember", create));
}
