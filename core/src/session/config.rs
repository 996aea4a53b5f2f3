//! How a session is created or resumed, and the wire form of that.

use std::fmt;

use serde::Serialize;

use super::SessionId;
use crate::json::{EncodeError, Json, Object};

/// How a session is to be: the parameters of `session.create` and `session.resume`.
///
/// What has a setter here is what this crate's own features need; everything else that the runtime takes goes by
/// its name on the wire, through [`field`](Self::field). A value set twice is what it was set to last.
///
/// ```
/// use pilotwire::{Cloud, SessionConfig};
///
/// // A local session, in a folder of its own.
/// let local = SessionConfig::new().model("gpt-5").working_directory("/srv/project").streaming(true);
/// // One that runs in the cloud, on a repository.
/// let cloud = SessionConfig::new().cloud(Cloud::repository("octo", "demo").branch("main")).streaming(true);
/// ```
#[derive(Clone)]
#[must_use]
pub struct SessionConfig {
    fields: Vec<(String, Json)>,
    as_given: bool,
}

/// A config that cannot go on the wire. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid session config: `{field}` {problem}")]
#[non_exhaustive]
pub struct InvalidConfig {
    /// The field, by its name on the wire.
    pub field: String,
    /// What is wrong with it.
    pub problem: String,
}

impl InvalidConfig {
    pub(crate) fn new(field: &str, problem: impl Into<String>) -> Self {
        Self { field: field.to_owned(), problem: problem.into() }
    }
}

/// Flags that a runtime may not take in a cloud create if they are `true`.
const FLAGS_NOT_IN_CLOUD: [&str; 9] = [
    "requestPermission",
    "requestUserInput",
    "hooks",
    "requestExitPlanMode",
    "requestAutoModeSwitch",
    "requestElicitation",
    "requestMcpApps",
    "requestCanvasRenderer",
    "includeSubAgentStreamingEvents",
];

/// Fields that a runtime may not take in a cloud create at all, even empty.
const FIELDS_NOT_IN_CLOUD: [&str; 5] = ["tools", "commands", "canvases", "canvasProvider", "toolSearch"];

impl SessionConfig {
    /// A config with this crate's defaults: environment values of MCP servers are taken as they stand
    /// (`envValueMode: direct`), and exclusion wins over inclusion in tool filters (`toolFilterPrecedence: excluded`).
    pub fn new() -> Self {
        Self::bare()
            .raw_field("toolFilterPrecedence", Json::text("excluded"))
            .raw_field("envValueMode", Json::text("direct"))
            .defaults()
    }

    /// A config of nothing: what goes on the wire is what is set, as it is set.
    pub fn bare() -> Self {
        Self { fields: Vec::new(), as_given: true }
    }

    fn defaults(mut self) -> Self {
        self.as_given = false;
        self
    }

    /// The id of a local session. Default: a version 4 UUID, drawn from the connection's seed.
    pub fn session_id(self, id: impl Into<SessionId>) -> Self {
        self.raw_field("sessionId", Json::text(id.into().as_str()))
    }

    /// Makes it a session in the cloud. Its id is then the runtime's to choose.
    pub fn cloud(self, cloud: Cloud) -> Self {
        let wire = cloud.wire();
        self.raw_field("cloud", wire)
    }

    /// The model's id.
    pub fn model(self, model: &str) -> Self {
        self.raw_field("model", Json::text(model))
    }

    /// The folder that the agent works in.
    pub fn working_directory(self, path: impl AsRef<str>) -> Self {
        self.raw_field("workingDirectory", Json::text(path.as_ref()))
    }

    /// Whether answers also come piece by piece, as `assistant.message_delta` events and their like.
    pub fn streaming(self, on: bool) -> Self {
        self.flag("streaming", on)
    }

    /// A model provider of one's own.
    pub fn provider(self, provider: Provider) -> Self {
        let wire = provider.wire();
        self.raw_field("provider", wire)
    }

    /// Tools that this client runs. Each use comes as an `external_tool.requested` ask.
    pub fn tools(self, tools: impl IntoIterator<Item = Tool>) -> Self {
        let declared: Vec<Json> = tools.into_iter().map(|tool| tool.wire()).collect();
        self.raw_field("tools", Json::array(&declared))
    }

    /// Whether permissions are asked for here: `permission.requested` asks.
    pub fn request_permission(self, on: bool) -> Self {
        self.flag("requestPermission", on)
    }

    /// Whether the agent may ask the user: `userInput.request` asks.
    pub fn request_user_input(self, on: bool) -> Self {
        self.flag("requestUserInput", on)
    }

    /// Whether hooks run here: `hooks.invoke` asks.
    pub fn hooks(self, on: bool) -> Self {
        self.flag("hooks", on)
    }

    fn flag(self, name: &str, on: bool) -> Self {
        self.raw_field(name, Json::from_static(if on { "true" } else { "false" }))
    }

    /// Any field, by its name on the wire.
    ///
    /// # Errors
    ///
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Result<Self, EncodeError> {
        Ok(self.raw_field(name, Json::new(value)?))
    }

    /// As [`field`](Self::field), of a value that is JSON text already. What the runtime could not read of it is refused
    /// when the session is started, see [`Json`].
    pub fn raw_field(mut self, name: &str, value: Json) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value));
        self
    }

    /// The fields as they were set, and whether they go on the wire as they are.
    #[cfg(feature = "replay")]
    pub(crate) fn parts(&self) -> (&[(String, Json)], bool) {
        (&self.fields, self.as_given)
    }

    #[cfg(feature = "replay")]
    pub(crate) fn from_parts(fields: Vec<(String, Json)>, as_given: bool) -> Self {
        let bare = Self { fields: Vec::with_capacity(fields.len()), as_given };
        fields.into_iter().fold(bare, |config, (name, value)| config.raw_field(&name, value))
    }

    /// Whether a session of this config gets its id from the connection.
    pub(crate) fn draws_an_id(&self) -> bool {
        !self.is_cloud() && self.get("sessionId").is_none()
    }

    /// Whether its fields go on the wire as they are.
    pub(crate) fn is_as_given(&self) -> bool {
        self.as_given
    }

    /// A field that is set and not null.
    pub(crate) fn value(&self, name: &str) -> Option<&Json> {
        self.get(name)
    }

    fn get(&self, name: &str) -> Option<&Json> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value).filter(|v| !v.is_null())
    }

    pub(crate) fn is_cloud(&self) -> bool {
        self.get("cloud").is_some()
    }

    /// The id that the caller gave.
    fn given_id(&self) -> Result<Option<SessionId>, InvalidConfig> {
        let Some(id) = self.get("sessionId") else { return Ok(None) };
        let id: String =
            id.decode().map_err(|error| InvalidConfig::new("sessionId", format!("is no string: {error}")))?;
        if id.is_empty() {
            return Err(InvalidConfig::new("sessionId", "is empty"));
        }
        Ok(Some(SessionId::from(id)))
    }

    /// Checks it for `session.create`, and returns the id that the caller chose.
    pub(crate) fn check_create(&self) -> Result<Option<SessionId>, InvalidConfig> {
        if self.is_cloud() {
            let cloud = self.get("cloud").map(Json::as_str).unwrap_or_default();
            if !cloud.trim_start().starts_with('{') {
                return Err(InvalidConfig::new("cloud", "is no object"));
            }
            if self.get("sessionId").is_some() {
                return Err(InvalidConfig::new(
                    "sessionId",
                    "cannot be chosen for a session in the cloud: the runtime gives it",
                ));
            }
            for name in ["provider", "providers"] {
                if self.get(name).is_some_and(|value| !says_nothing(value)) {
                    return Err(InvalidConfig::new(name, "cannot be used by a session in the cloud"));
                }
            }
        }
        self.given_id()
    }

    /// Checks it for `session.resume` of `session`.
    pub(crate) fn check_resume(&self, session: &SessionId) -> Result<(), InvalidConfig> {
        if session.as_str().is_empty() {
            return Err(InvalidConfig::new("sessionId", "is empty"));
        }
        if self.is_cloud() {
            return Err(InvalidConfig::new("cloud", "is for creating a session, not for resuming one"));
        }
        match self.given_id()? {
            Some(given) if given != *session => {
                Err(InvalidConfig::new("sessionId", "is another than that of the session to resume"))
            }
            _ => Ok(()),
        }
    }

    /// The parameters on the wire. `id` is none for a session whose id the runtime gives.
    pub(crate) fn wire(&self, id: Option<&SessionId>) -> Json {
        let omit_what_says_nothing = self.is_cloud() && !self.as_given;
        let mut params = Object::new();
        if let Some(id) = id {
            params = params.str("sessionId", id.as_str());
        }
        for (name, value) in &self.fields {
            if name == "sessionId" || (omit_what_says_nothing && name != "cloud" && says_nothing(value)) {
                continue;
            }
            params = params.raw(name, value);
        }
        params.finish()
    }

    /// Which of the fields that go on the wire some runtimes refuse in a cloud create (with a misleading error -32601).
    pub(crate) fn fields_not_in_cloud(&self) -> Vec<String> {
        let refused = |name: &str, value: &Json| {
            let is_sent = !value.is_null() && (self.as_given || !says_nothing(value));
            (FLAGS_NOT_IN_CLOUD.contains(&name) && value.as_str().trim() == "true")
                || (FIELDS_NOT_IN_CLOUD.contains(&name) && is_sent)
        };
        self.fields
            .iter()
            .filter(|(name, value)| refused(name, value))
            .map(|(name, _)| name.clone())
            .collect()
    }
}

/// Whether a field of this value might as well not be there.
fn says_nothing(value: &Json) -> bool {
    let mut text = value.as_str().bytes().filter(|byte| !byte.is_ascii_whitespace());
    let short: Vec<u8> = text.by_ref().take(6).collect();
    matches!(short.as_slice(), b"null" | b"false" | b"[]" | b"{}" | b"\"\"")
}

impl Default for SessionConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for SessionConfig {
    /// Names only: values may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.fields.iter().map(|(name, _)| name)).finish()
    }
}

/// Where a session in the cloud works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Cloud {
    repository: Option<Repository>,
}

/// A repository on GitHub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Repository {
    /// Whose it is.
    pub owner: String,
    /// What it is called.
    pub name: String,
    /// The branch; none for the repository's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
}

impl Cloud {
    /// On no repository.
    pub fn new() -> Self {
        Self::default()
    }

    /// On the default branch of `owner/name`.
    pub fn repository(owner: impl Into<String>, name: impl Into<String>) -> Self {
        Self { repository: Some(Repository { owner: owner.into(), name: name.into(), branch: None }) }
    }

    /// On this branch of the repository; without a repository it does nothing. Version 1.0.102 of the runtime takes it,
    /// and does not pass it on to GitHub.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        if let Some(repository) = &mut self.repository {
            repository.branch = Some(branch.into());
        }
        self
    }

    fn wire(&self) -> Json {
        let mut wire = Object::new();
        if let Some(Repository { owner, name, branch }) = &self.repository {
            let mut repository = Object::new().str("owner", owner).str("name", name);
            if let Some(branch) = branch {
                repository = repository.str("branch", branch);
            }
            wire = wire.raw("repository", &repository.finish());
        }
        wire.finish()
    }
}

/// A model provider of one's own: the field `provider` of `session.create`.
#[derive(Clone)]
#[must_use]
pub struct Provider {
    base_url: String,
    kind: Option<String>,
    api_key: Option<String>,
    fields: Vec<(String, Json)>,
}

impl Provider {
    /// A provider at this address, which speaks as OpenAI does unless [`kind`](Self::kind) says otherwise.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self { base_url: base_url.into(), kind: None, api_key: None, fields: Vec::new() }
    }

    /// How it speaks: `openai`, `azure` or `anthropic`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// The key to give it.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Any other field, by its name on the wire.
    ///
    /// # Errors
    ///
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Self, EncodeError> {
        self.fields.push((name.to_owned(), Json::new(value)?));
        Ok(self)
    }

    fn wire(&self) -> Json {
        let mut wire = Object::new();
        if let Some(kind) = &self.kind {
            wire = wire.str("type", kind);
        }
        wire = wire.str("baseUrl", &self.base_url);
        if let Some(key) = &self.api_key {
            wire = wire.str("apiKey", key);
        }
        self.fields.iter().fold(wire, |wire, (name, value)| wire.raw(name, value)).finish()
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider")
            .field("base_url", &self.base_url)
            .field("kind", &self.kind)
            .field("api_key", &self.api_key.as_ref().map(|_| "(secret)"))
            .finish_non_exhaustive()
    }
}

/// A tool that this client offers to the agent: one of the field `tools` of `session.create`.
///
/// ```
/// use pilotwire::Tool;
/// # fn main() -> Result<(), pilotwire::error::EncodeError> {
/// let weather = Tool::new("get_weather", "The weather in a city").parameters(&serde_json::json!({
///     "type": "object",
///     "properties": { "city": { "type": "string" } },
///     "required": ["city"],
/// }))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Tool {
    name: String,
    description: String,
    fields: Vec<(String, Json)>,
}

impl Tool {
    /// A tool of this name; the description is what the model goes by.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self { name: name.into(), description: description.into(), fields: Vec::new() }
    }

    /// The JSON Schema of its arguments.
    ///
    /// # Errors
    ///
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn parameters<T: Serialize + ?Sized>(self, schema: &T) -> Result<Self, EncodeError> {
        self.field("parameters", schema)
    }

    /// Its uses need no permission.
    pub fn skip_permission(self) -> Self {
        self.flag("skipPermission")
    }

    /// It takes the place of the runtime's own tool of this name.
    pub fn overrides_built_in(self) -> Self {
        self.flag("overridesBuiltInTool")
    }

    /// A use of it that succeeds ends the turn.
    pub fn terminal(self) -> Self {
        self.flag("isTerminal")
    }

    fn flag(mut self, name: &str) -> Self {
        self.fields.push((name.to_owned(), Json::from_static("true")));
        self
    }

    /// The tool's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Any other field, by its name on the wire: `defer`, `metadata`, ...
    ///
    /// # Errors
    ///
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Self, EncodeError> {
        self.fields.push((name.to_owned(), Json::new(value)?));
        Ok(self)
    }

    /// The declaration, as the field `tools` has it.
    pub(crate) fn wire(&self) -> Json {
        let wire = Object::new().str("name", &self.name).str("description", &self.description);
        self.fields.iter().fold(wire, |wire, (name, value)| wire.raw(name, value)).finish()
    }
}
