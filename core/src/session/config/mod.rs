//! The configuration that a session is created or resumed with, and its form on the wire.

mod check;
mod cloud;
mod file;
mod mode;
#[cfg(feature = "protocol")]
mod near;
mod provider;
mod tool;
mod tool_set;
#[cfg(feature = "protocol")]
mod typed;

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use serde::Serialize;

pub(crate) use check::Start;
pub use cloud::Cloud;
pub use mode::ClientMode;
pub(crate) use mode::{EMPTY_OPTIONS, OPTIONS};
pub use provider::Provider;
pub use tool::Tool;
pub use tool_set::ToolSet;

use super::SessionId;
use crate::json::{EncodeError, Json, Object};
use crate::trace_context::{TRACE_FIELDS, TraceContext};

/// The configuration of a session: the parameters of `session.create` and `session.resume`.
///
/// With the feature `protocol` there is a setter for each field that the runtime takes; objects are built with
/// [`types::build`](crate::types::build), words are [`types::enums`](crate::types::enums). What a newer runtime takes goes
/// by its name on the wire, through [`field`](Self::field). A value set twice is what it was set to last.
///
/// ```
/// use pilotwire::{Cloud, SessionConfig};
///
/// // A local session, in a folder of its own.
/// let local = SessionConfig::new().model("gpt-5").working_directory("/srv/project").streaming(true);
/// // One that runs in the cloud, on a repository.
/// let cloud = SessionConfig::new().cloud(Cloud::repository("octo", "demo").branch("main")).streaming(true);
/// ```
///
/// # Checks
///
/// A create or resume is refused with [`InvalidConfig`], and nothing is sent, where two tools have one name, a tool filter
/// is a bare `*`, or a path is not Unicode. With the feature `protocol` also where a field has a name that is one edit from
/// a known one, is of another type than it must be, or is not for this kind of start. [`unchecked`](Self::unchecked) leaves
/// these out.
///
/// # In files
///
/// It is read from an object with the fields by their names on the wire, and written as one, in any format that describes
/// itself, such as JSON or TOML.
/// What is read starts from [`new`](Self::new). **What is written has the secrets that were set**, such as keys of
/// providers.
///
/// ```
/// use pilotwire::SessionConfig;
///
/// let config: SessionConfig = serde_json::from_str(r#"{"model": "gpt-5", "streaming": true}"#)?;
/// let text = serde_json::to_string(&config.working_directory("/srv/project"))?;
/// assert!(text.contains(r#""workingDirectory":"/srv/project""#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct SessionConfig {
    fields: Vec<(Cow<'static, str>, Json)>,
    /// Fields that were set to what has no wire form.
    faults: Vec<InvalidConfig>,
    as_given: bool,
    unchecked: bool,
    /// `true` if there are fields whose names and types are the caller's.
    has_raw: bool,
}

/// A config that cannot go on the wire. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid session config: `{field}` {problem}")]
#[non_exhaustive]
pub struct InvalidConfig {
    /// The field, by its name on the wire.
    pub field: String,
    /// The problem with the field.
    pub problem: String,
}

impl InvalidConfig {
    pub(crate) fn new(field: &str, problem: impl Into<String>) -> Self {
        Self { field: field.to_owned(), problem: problem.into() }
    }
}

/// Flags that a runtime may not take in a cloud create if they are `true`: of what the cloud does not have.
const FLAGS_NOT_IN_CLOUD: [&str; 4] =
    ["hooks", "requestMcpApps", "requestCanvasRenderer", "includeSubAgentStreamingEvents"];

/// Flags that a runtime may not take in a cloud create either: of asks that come there without a flag.
const FLAGS_NEEDLESS_IN_CLOUD: [&str; 5] = [
    "requestPermission",
    "requestUserInput",
    "requestExitPlanMode",
    "requestAutoModeSwitch",
    "requestElicitation",
];

/// Fields that a runtime may not take in a cloud create at all, even empty.
const FIELDS_NOT_IN_CLOUD: [&str; 5] = ["tools", "commands", "canvases", "canvasProvider", "toolSearch"];

/// Fields with providers of one's own, which no session in the cloud can use.
const PROVIDERS: [&str; 2] = ["provider", "providers"];

impl SessionConfig {
    /// A config with this crate's defaults: environment values of MCP servers are taken as they stand
    /// (`envValueMode: direct`), and exclusion wins over inclusion in tool filters (`toolFilterPrecedence: excluded`).
    pub fn new() -> Self {
        Self::bare()
            .set("toolFilterPrecedence", Json::from_static(r#""excluded""#))
            .set("envValueMode", Json::from_static(r#""direct""#))
            .defaults()
    }

    /// A config of nothing: what goes on the wire is what is set, as it is set.
    pub fn bare() -> Self {
        Self { fields: Vec::new(), faults: Vec::new(), as_given: true, unchecked: false, has_raw: false }
    }

    fn defaults(mut self) -> Self {
        self.as_given = false;
        self
    }

    /// The id of a local session. Default: a version 4 UUID, drawn from the connection's seed.
    pub fn session_id(self, id: impl Into<SessionId>) -> Self {
        self.set("sessionId", Json::text(id.into().as_str()))
    }

    /// Makes it a session in the cloud. Its id is then the runtime's to choose.
    pub fn cloud(self, cloud: Cloud) -> Self {
        let wire = cloud.wire();
        self.set("cloud", wire)
    }

    /// The model's id.
    pub fn model(self, model: &str) -> Self {
        self.set("model", Json::text(model))
    }

    /// The folder that the agent works in.
    pub fn working_directory(self, path: impl AsRef<Path>) -> Self {
        self.path("workingDirectory", path.as_ref())
    }

    /// Sets whether answers also come piece by piece, as `assistant.message_delta` events and their like.
    pub fn streaming(self, on: bool) -> Self {
        self.flag("streaming", on)
    }

    /// A model provider of one's own.
    pub fn provider(self, provider: impl Into<Provider>) -> Self {
        let wire = provider.into().wire();
        self.raw("provider", wire)
    }

    /// Tools that this client runs. Each use comes as an `external_tool.requested` ask.
    pub fn tools(self, tools: impl IntoIterator<Item = Tool>) -> Self {
        let declared: Vec<Json> = tools.into_iter().map(|tool| tool.wire()).collect();
        self.raw("tools", Json::array(&declared))
    }

    /// Sets whether permissions are asked for here: `permission.requested` asks. Leave it unset for the
    /// cloud: the runtime asks there without it, and refuses a create that has it.
    pub fn request_permission(self, on: bool) -> Self {
        self.flag("requestPermission", on)
    }

    /// Sets whether the agent may ask the user: `userInput.request` asks. Leave it unset for the cloud: the
    /// runtime asks there without it (`user_input.requested`), and refuses a create that has it.
    pub fn request_user_input(self, on: bool) -> Self {
        self.flag("requestUserInput", on)
    }

    /// Sets whether hooks run here: `hooks.invoke` asks.
    pub fn hooks(self, on: bool) -> Self {
        self.flag("hooks", on)
    }

    fn flag(self, name: &'static str, on: bool) -> Self {
        self.set(name, Json::from_static(if on { "true" } else { "false" }))
    }

    /// The tools that the model may use, and no others; `ToolSet` names them by where they come from.
    pub fn available_tool_set(self, tools: ToolSet) -> Self {
        self.tool_set("availableTools", tools)
    }

    /// Tools that the model may not use.
    pub fn excluded_tool_set(self, tools: ToolSet) -> Self {
        self.tool_set("excludedTools", tools)
    }

    fn tool_set(self, name: &'static str, tools: ToolSet) -> Self {
        match tools.patterns() {
            Ok(patterns) => self.set(name, patterns),
            Err(problem) => self.fault(name, problem),
        }
    }

    /// Sets the trace that the session is part of, in place of what
    /// [`Config::trace_context`](crate::Config::trace_context) says.
    pub fn trace_context(mut self, context: &TraceContext) -> Self {
        TRACE_FIELDS.into_iter().for_each(|name| self.clear(name));
        context.fields().fold(self, |config, (name, value)| config.set(name, value))
    }

    pub(crate) fn has_trace_context(&self) -> bool {
        TRACE_FIELDS.into_iter().any(|name| self.get(name).is_some())
    }

    /// Removes what a resume does not take: fields that are for creating a session only, the session's id, and the create's place in a trace. So the config
    /// that a session was created with is good for resuming it.
    pub fn for_resume(mut self) -> Self {
        check::CREATE_ONLY
            .into_iter()
            .chain(["sessionId"])
            .chain(TRACE_FIELDS)
            .for_each(|name| self.clear(name));
        self
    }

    /// Leaves out the checks of names, types and kinds of fields, for what a newer runtime takes and this crate would
    /// refuse. What has no wire form, and what this crate's own rules need, is refused all the same.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Any field, by its name on the wire.
    ///
    /// # Errors
    ///
    /// Fails if serde_json refuses to write `value`, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Result<Self, EncodeError> {
        Ok(self.raw_field(name, Json::new(value)?))
    }

    /// As [`field`](Self::field), of a value that is JSON text already. What the runtime could not read of it is refused
    /// when the session is started, see [`Json`].
    pub fn raw_field(self, name: &str, value: Json) -> Self {
        self.raw(name.to_owned(), value)
    }

    fn raw(mut self, name: impl Into<Cow<'static, str>>, value: Json) -> Self {
        self.has_raw = true;
        self.set(name, value)
    }

    /// Sets a field whose name and type are known to be right.
    pub(crate) fn set(mut self, name: impl Into<Cow<'static, str>>, value: Json) -> Self {
        let name = name.into();
        self.clear(&name);
        self.fields.push((name, value));
        self
    }

    /// Notes that a field was set to what cannot go on the wire.
    fn fault(mut self, name: &str, problem: impl Into<String>) -> Self {
        self.clear(name);
        self.faults.push(InvalidConfig::new(name, problem));
        self
    }

    /// The config without a field.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.clear(name);
        self.fields.shrink_to_fit();
        self
    }

    fn clear(&mut self, name: &str) {
        self.fields.retain(|(known, _)| known != name);
        self.faults.retain(|fault| fault.field != name);
    }

    fn path(self, name: &'static str, path: &Path) -> Self {
        match path.to_str() {
            Some(path) => self.set(name, Json::text(path)),
            None => self.fault(name, not_unicode(path)),
        }
    }

    #[cfg(feature = "protocol")]
    fn paths(self, name: &'static str, paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
        let mut texts = Vec::new();
        for path in paths {
            match path.as_ref().to_str() {
                Some(path) => texts.push(Json::text(path)),
                None => return self.fault(name, not_unicode(path.as_ref())),
            }
        }
        self.set(name, Json::array(&texts))
    }

    /// The fields as they were set, and whether they go on the wire as they are.
    #[cfg(feature = "replay")]
    pub(crate) fn parts(&self) -> (&[(Cow<'static, str>, Json)], bool) {
        (&self.fields, self.as_given)
    }

    /// Makes a config of recorded parts. It is not checked anew: what was recorded was checked, if it was to be.
    #[cfg(feature = "replay")]
    pub(crate) fn from_parts(fields: Vec<(String, Json)>, as_given: bool) -> Self {
        let bare = Self { as_given, ..Self::bare() }.unchecked();
        fields.into_iter().fold(bare, |config, (name, value)| config.set(name, value))
    }

    /// Returns `true` if a session of this config gets its id from the connection.
    pub(crate) fn draws_an_id(&self) -> bool {
        !self.is_cloud() && self.get("sessionId").is_none()
    }

    /// Returns `true` if the config's fields go on the wire as they are.
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

    /// Returns `false` if the runtime asks without this flag, which is then better left out.
    pub(crate) fn needs_flag(&self, flag: &str) -> bool {
        !(self.is_cloud() && FLAGS_NEEDLESS_IN_CLOUD.contains(&flag))
    }

    /// The parameters on the wire. `id` is none for a session whose id the runtime gives.
    pub(crate) fn wire(&self, id: Option<&SessionId>) -> Json {
        let spares_the_cloud = self.is_cloud() && !self.as_given;
        let mut params = Object::new();
        if let Some(id) = id {
            params = params.str("sessionId", id.as_str());
        }
        for (name, value) in &self.fields {
            if name == "sessionId" || (spares_the_cloud && is_delicate_in_cloud(name) && says_nothing(value))
            {
                continue;
            }
            params = params.raw(name, value);
        }
        params.finish()
    }

    /// Returns the names of the fields that go on the wire and that some runtimes refuse in a cloud create (with a
    /// misleading error -32601).
    pub(crate) fn fields_not_in_cloud(&self) -> Vec<String> {
        let refused = |name: &str, value: &Json| {
            let is_sent = !value.is_null() && (self.as_given || !says_nothing(value));
            (is_flag_not_in_cloud(name) && value.as_str().trim() == "true")
                || (FIELDS_NOT_IN_CLOUD.contains(&name) && is_sent)
        };
        self.fields
            .iter()
            .filter(|(name, value)| refused(name, value))
            .map(|(name, _)| name.clone().into_owned())
            .collect()
    }
}

fn not_unicode(path: &Path) -> String {
    format!("has a path that is not Unicode: {}", crate::text::cut(&path.to_string_lossy()))
}

fn is_flag_not_in_cloud(name: &str) -> bool {
    FLAGS_NOT_IN_CLOUD.contains(&name) || FLAGS_NEEDLESS_IN_CLOUD.contains(&name)
}

/// Returns `true` if a session in the cloud may be refused for having this field.
fn is_delicate_in_cloud(name: &str) -> bool {
    is_flag_not_in_cloud(name) || FIELDS_NOT_IN_CLOUD.contains(&name) || PROVIDERS.contains(&name)
}

/// Returns `true` if a field of this value might as well not be there.
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
