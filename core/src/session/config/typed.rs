//! A setter for each field that the runtime takes.
//!
//! Names and types are those of the builders of `session.create` and `session.resume`, which are made from the schema: a
//! setter here hands its value to one, and takes over the member that it has written.

use std::path::Path;

use pilotwire_protocol::{Build, build, enums};

use super::{Provider, SessionConfig, Tool};
use crate::json::Json;

impl SessionConfig {
    /// Takes over the members of an object that was built.
    fn built(self, built: &impl Build) -> Self {
        let members = Json::built(built).members().unwrap_or_default();
        // A resume is built for a session, which is not the config's to name.
        let members = members.into_iter().filter(|(name, _)| name != "sessionId");
        members.fold(self, |config, (name, value)| config.set(name, value))
    }

    /// Sets where tokens of MCP servers are kept.
    pub fn mcp_oauth_token_storage(self, storage: enums::TokenStorage) -> Self {
        self.built(&build::SessionCreateRequest::new().mcp_o_auth_token_storage(storage))
    }
}

/// Makes setters that hand their value to a builder.
macro_rules! setters {
    ($start:expr; $($(#[$doc:meta])* $name:ident($value:ident: $type:ty);)*) => {
        impl SessionConfig {
            $(
                $(#[$doc])*
                pub fn $name(self, $value: $type) -> Self {
                    self.built(&$start.$name($value))
                }
            )*
        }
    };
}

/// Makes setters of one path each.
macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident: $wire:literal;)*) => {
        impl SessionConfig {
            $(
                $(#[$doc])*
                pub fn $name(self, path: impl AsRef<Path>) -> Self {
                    self.path($wire, path.as_ref())
                }
            )*
        }
    };
}

/// Makes setters of several paths each.
macro_rules! lists_of_paths {
    ($($(#[$doc:meta])* $name:ident: $wire:literal;)*) => {
        impl SessionConfig {
            $(
                $(#[$doc])*
                pub fn $name(self, paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
                    self.paths($wire, paths)
                }
            )*
        }
    };
}

setters! {
    build::SessionCreateRequest::new();

    /// The session's name, at most 100 UTF-16 units, without quotes and control characters. Local sessions only; it makes the
    /// session persist at once.
    name(name: &str);
    /// The models that may be switched to, by their exact ids.
    allowed_models(ids: impl IntoIterator<Item = impl AsRef<str>>);
    /// The client's name, as requests to models tell it.
    client_name(name: &str);
    /// Sets how hard the model thinks: `low`, `medium`, `high`, `xhigh` or `max`, as the model allows.
    reasoning_effort(effort: &str);
    /// Sets how much of its thinking the model tells.
    reasoning_summary(summary: enums::ReasoningSummary);
    /// Sets how much context the model gets.
    context_tier(tier: enums::ContextTier);
    /// The system message: more of it, another, or its sections one by one.
    system_message(message: build::SystemMessageConfig);
    /// Sets how the agent asks the user. `Elicitation` needs a handler of elicitations.
    ask_user_variant(variant: enums::AskUserVariant);
    /// Canvases that this client draws.
    canvases(canvases: impl IntoIterator<Item = build::CanvasDeclaration>);
    /// Sets whether canvases can be shown here. Handlers of canvases set it.
    request_canvas_renderer(on: bool);
    /// Sets whether extensions are wanted.
    request_extensions(on: bool);
    /// The extension that the client is.
    extension_info(info: build::ExtensionInfo);
    /// Sets who provides the canvases: an id that stays the same, without the prefix `connection:`.
    canvas_provider(provider: build::CanvasProviderIdentity);
    /// The tools that the model may use, and no others, by patterns such as `builtin:view` or `mcp:*`;
    /// [`available_tool_set`](Self::available_tool_set) makes those. A bare `*` is refused.
    available_tools(patterns: impl IntoIterator<Item = impl AsRef<str>>);
    /// Tools that the model may not use, by patterns. A bare `*` is refused.
    excluded_tools(patterns: impl IntoIterator<Item = impl AsRef<str>>);
    /// Agents of the runtime's own that there are not.
    excluded_builtin_agents(names: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets which filter wins for a tool that both name. Default: exclusion.
    tool_filter_precedence(which: enums::OptionsUpdateToolFilterPrecedence);
    /// MCP servers, by their names.
    mcp_servers(servers: impl IntoIterator<Item = (impl AsRef<str>, impl Into<build::McpServerConfig>)>);
    /// Reports about the work within a session, beyond its events.
    diagnostics(diagnostics: build::DiagnosticsConfiguration);
    /// Reports and records of the session's life.
    lifecycle_diagnostics(diagnostics: build::LifecycleDiagnosticsConfiguration);
    /// The address of the document that identifies this client to MCP servers.
    auth_client_id_metadata_url(url: &str);
    /// Sets where embeddings are kept.
    embedding_cache_storage(storage: enums::EmbeddingCacheStorage);
    /// Sets how environment values of MCP servers are read. Default: as they stand.
    env_value_mode(mode: enums::SessionOpenOptionsEnvValueMode);
    /// Enables or disables the search for configuration in the working directory.
    enable_config_discovery(on: bool);
    /// Sets whose trust in the working directory counts. Only in a create.
    trust_working_directory(trust: enums::WorkingDirectoryTrust);
    /// Sets whether to do without embeddings.
    skip_embedding_retrieval(on: bool);
    /// Instructions of the user's organization.
    organization_custom_instructions(text: &str);
    /// Sets whether instructions are read anew. Only in a create.
    refresh_custom_instructions(on: bool);
    /// Sets whether instructions are looked for as files are touched.
    enable_on_demand_instruction_discovery(on: bool);
    /// Enables or disables hooks in files.
    enable_file_hooks(on: bool);
    /// Allows or forbids the runtime to use Git on its machine.
    enable_host_git_operations(on: bool);
    /// Sets whether the session is kept in the store that sessions share.
    enable_session_store(on: bool);
    /// Enables or disables skills.
    enable_skills(on: bool);
    /// Sets whether skills are provided here. Handlers set it.
    has_skill_provider(on: bool);
    /// Sets whether the agent may ask to leave plan mode: `exitPlanMode.request` asks. Handlers set it. Unset for the cloud, as
    /// [`request_permission`](Self::request_permission) says.
    request_exit_plan_mode(on: bool);
    /// Sets whether switches of the auto mode are asked for here. Handlers set it. Unset for the cloud, as
    /// [`request_permission`](Self::request_permission) says.
    request_auto_mode_switch(on: bool);
    /// Sets whether forms can be shown here: `elicitation.requested` asks. Handlers set it. Unset for the cloud, as
    /// [`request_permission`](Self::request_permission) says.
    request_elicitation(on: bool);
    /// Sets whether apps of MCP servers can be shown here.
    request_mcp_apps(on: bool);
    /// Sets the tools that GitHub's own MCP server brings.
    github_mcp_tool_config(config: build::GitHubMcpToolConfig);
    /// Sets what becomes of large outputs of tools.
    large_output(config: build::LargeToolOutputConfig);
    /// Sets when tools are searched for instead of listed.
    tool_search(config: build::ToolSearchConfig);
    /// Sets how images are made.
    image_generation(options: build::ProtocolImageGenerationOptions);
    /// Skills that are off.
    disabled_skills(names: impl IntoIterator<Item = impl AsRef<str>>);
    /// MCP servers that are off.
    disabled_mcp_servers(names: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets what commands may reach.
    sandbox_config(config: build::SandboxConfig);
    /// Agents of one's own.
    custom_agents(agents: impl IntoIterator<Item = build::CustomAgentConfig>);
    /// Sets whether agents are those of this machine alone.
    custom_agents_local_only(on: bool);
    /// Sets what the default agent may not use.
    default_agent(config: build::DefaultAgentConfig);
    /// The custom agent to begin with.
    agent(name: &str);
    /// Sets when the history is compacted.
    infinite_sessions(config: build::InfiniteSessionConfig);
    /// Options of GitHub's own models.
    capi(options: build::CapiSessionOptions);
    /// Model providers of one's own, by their names.
    providers(providers: impl IntoIterator<Item = build::NamedProviderConfig>);
    /// Models of those providers.
    models(models: impl IntoIterator<Item = build::ProviderModelConfig>);
    /// Sets whether the runtime sends telemetry of the session.
    enable_session_telemetry(on: bool);
    /// Enables or disables citations in answers.
    enable_citations(on: bool);
    /// Enables or disables the tracking of changes of files, which rewinding needs.
    enable_file_change_tracking(on: bool);
    /// Sets what the session may use up. Version 1.0.102 takes no fewer than 30 credits.
    session_limits(limits: build::SessionLimitsConfig);
    /// Sets how far the agent goes on by itself.
    autopilot(options: build::AutopilotOptions);
    /// Sets what the model can do, where that is known better here.
    model_capabilities(capabilities: build::ModelCapabilitiesOverride);
    /// Sets whether and how things are remembered.
    memory(memory: build::MemoryConfiguration);
    /// The token that the session acts with. Not together with a provider of tokens.
    github_token(token: &str);
    /// The registration of a provider of tokens. Handlers set it.
    github_token_provider_registration_id(id: &str);
    /// Sets whether the session is shown at GitHub.
    remote_session(mode: enums::RemoteSessionMode);
    /// Sets whether pieces of the answers of sub-agents come too.
    include_sub_agent_streaming_events(on: bool);
    /// Sets whether telemetry comes here.
    enable_github_telemetry_forwarding(on: bool);
    /// Slash commands of this client. Handlers set them.
    commands(commands: impl IntoIterator<Item = build::CommandDefinition>);
    /// Flags of features.
    feature_flags(flags: impl IntoIterator<Item = (impl AsRef<str>, bool)>);
    /// Assignments of experiments.
    exp_assignments(assignments: build::ExpAssignments);
    /// Sets whether the settings of the user's organization hold.
    enable_managed_settings(on: bool);
    /// Managed settings that do not hold.
    excluded_managed_settings(names: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets whether the managed choice of a model is enforced.
    enforce_managed_model_defaults(on: bool);
    /// Sets whether a user is there to be asked.
    interactive_user(on: bool);
    /// Enables or disables experimental features.
    is_experimental_mode(on: bool);
    /// Managed settings, given.
    managed_settings(settings: build::SessionManagedSettings);
    /// Sets how much the model says.
    verbosity(verbosity: enums::Verbosity);
    /// The integration that the client is.
    integration_id(id: &str);
    /// The name that language servers are told.
    lsp_client_name(name: &str);
    /// Sets the kind of this client.
    client_kind(kind: &str);
    /// The agents of the runtime's own that there are.
    included_builtin_agents(names: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets how commands are run.
    shell(options: build::ShellOptions);
    /// Arguments of the shell.
    shell_process_flags(flags: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets the address at which GitHub's models are reached.
    copilot_url(url: &str);
    /// The largest binary result that is kept in an event, in bytes.
    max_inline_binary_bytes(bytes: u64);
    /// The context that agents are told.
    agent_context(context: &str);
    /// Sets what the session can do.
    session_capabilities(capabilities: impl IntoIterator<Item = enums::SessionCapability>);
    /// Plugins that are there.
    installed_plugins(plugins: impl IntoIterator<Item = build::InstalledPlugin>);
    /// Sources of instructions that are off.
    disabled_instruction_sources(ids: impl IntoIterator<Item = impl AsRef<str>>);
    /// Places where skills are not looked for.
    ignored_skills_locations(locations: impl IntoIterator<Item = impl AsRef<str>>);
    /// Sets whether the agent is kept from asking the user.
    ask_user_disabled(on: bool);
    /// Sets whether the agent goes on after a switch of the auto mode.
    continue_on_auto_mode(on: bool);
    /// MCP servers that are managed, by their names.
    managed_mcp_servers(servers: impl IntoIterator<Item = (impl AsRef<str>, build::ManagedMcpServerConfig)>);
    /// Sets whether the client is interactive.
    running_in_interactive_mode(on: bool);
    /// As [`streaming`](Self::streaming), by the runtime's own name.
    enable_streaming(on: bool);
    /// Sets whether interactive shells are logged.
    log_interactive_shells(on: bool);
    /// Sets the source of the sandbox's config.
    sandbox_config_source(source: enums::SandboxConfigSource);
    /// Sets who the session acts as.
    auth_info(info: impl Into<build::AuthInfo>);
}

setters! {
    build::SessionResumeRequest::new("");

    /// Canvases that are open here. Only in a resume.
    open_canvases(canvases: impl IntoIterator<Item = build::OpenCanvasInstance>);
    /// Sets whether the event `session.resume` is left out. A session that is not there is an error all the same. Only
    /// in a resume.
    disable_resume(on: bool);
    /// Sets whether permissions and tools that were asked for stay answerable: see
    /// [`Session::pending`](crate::Session::pending). They are not asked for anew. Only in a resume.
    continue_pending_work(on: bool);
    /// Sets whether a damaged history may be mended. Only in a resume.
    allow_transcript_recovery(on: bool);
    /// Variables that an extension asks for. Only in a resume.
    requested_environment_variables(names: impl IntoIterator<Item = impl AsRef<str>>);
}

// These are set once the session is there.
setters! {
    build::SessionUpdateOptionsParams::new();

    /// Sets whether the user's own instructions are left out.
    skip_custom_instructions(on: bool);
    /// Sets whether the agent names itself as an author of commits.
    coauthor_enabled(on: bool);
    /// Sets whether the agent may manage schedules.
    manage_schedule_enabled(on: bool);
    /// The skills of the runtime's own that there are.
    included_builtin_skills(names: impl IntoIterator<Item = impl AsRef<str>>);
}

paths! {
    /// Sets the path at which extensions find their SDK.
    extension_sdk_path: "extensionSdkPath";
    /// The folder of the configuration.
    config_dir: "configDir";
    /// The file that the trajectory is written to.
    trajectory_file: "trajectoryFile";
    /// The folder that events are logged in.
    events_log_directory: "eventsLogDirectory";
}

lists_of_paths! {
    /// Folders with skills.
    skill_directories: "skillDirectories";
    /// Folders with agents.
    agent_directories: "agentDirectories";
    /// Folders with hooks.
    hook_directories: "hookDirectories";
    /// Folders with instructions.
    instruction_directories: "instructionDirectories";
    /// Folders with plugins.
    plugin_directories: "pluginDirectories";
    /// Folders beside the working directory. They are not kept with the session: a resume gives them again.
    additional_directories: "additionalDirectories";
}

/// As it was built, with what is not known here.
impl From<build::ProviderConfig> for Provider {
    fn from(built: build::ProviderConfig) -> Self {
        let mut provider = Provider::new("");
        for (name, value) in Json::built(&built).members().unwrap_or_default() {
            match (name.as_str(), value.decode::<String>()) {
                ("baseUrl", Ok(url)) => provider.base_url = url,
                ("type", Ok(kind)) => provider.kind = Some(kind),
                ("apiKey", Ok(key)) => provider.api_key = Some(key),
                _ => provider.fields.push((name, value)),
            }
        }
        provider
    }
}

/// As it was built, with what is not known here.
impl From<build::ProtocolExternalToolDefinition> for Tool {
    fn from(built: build::ProtocolExternalToolDefinition) -> Self {
        let mut tool = Tool::new("", "");
        for (name, value) in Json::built(&built).members().unwrap_or_default() {
            match (name.as_str(), value.decode::<String>()) {
                ("name", Ok(name)) => tool.name = name,
                ("description", Ok(text)) => tool.description = text,
                _ => tool.fields.push((name, value)),
            }
        }
        tool
    }
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
