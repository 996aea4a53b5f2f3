//! The handlers of a session, and what follows from them on the wire.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::install::{Handler, Made, Named};
use crate::json::{Json, Object};
use crate::session::{InvalidConfig, SessionConfig};

/// The handlers of a session: user code that answers what the runtime asks in it.
///
/// They are given to [`Client::create_session`](crate::Client::create_session) and
/// [`resume_session`](crate::Client::resume_session), and live as long as the session. `()` stands for none of them. Cheap to
/// clone; clones share the handlers.
///
/// A handler is a closure that takes what is asked and a [`HandlerContext`](super::HandlerContext), and returns a future that
/// is `Send`. Async closures are such as long as they use nothing by reference that they have captured; one that shares
/// something clones it: `move |question, context| { let shared = shared.clone(); async move { .. } }`.
#[derive(Clone, Default)]
#[must_use]
pub struct Handlers {
    /// Changed by [`parts`](Self::parts) alone.
    pub(super) parts: Arc<Parts>,
}

/// The parts that handlers consist of.
#[derive(Clone, Default)]
pub(super) struct Parts {
    pub(super) kinds: BTreeMap<&'static str, Handler>,
    pub(super) tools: Vec<(Arc<str>, Json, Handler)>,
    pub(super) limit: Option<Duration>,
    /// Flags that are set to true.
    pub(super) flags: Vec<&'static str>,
    /// Declarations of commands.
    pub(super) commands: Vec<Json>,
    /// Sections of the system message that are transformed.
    pub(super) sections: Vec<String>,
    /// Names of model providers whose tokens are asked for.
    pub(super) providers: Vec<String>,
    /// `true` if GitHub tokens are asked for.
    pub(super) github_token: bool,
    pub(super) canvas: bool,
    /// By request method or type of event.
    pub(super) groups: BTreeMap<&'static str, Group>,
    pub(super) by_config: BTreeMap<&'static str, ByConfig>,
    #[cfg(feature = "protocol")]
    pub(super) files: Option<super::files::Files>,
    /// The fault of the handlers, if they have one.
    pub(super) problem: Option<InvalidConfig>,
    /// The handlers as they are installed in every session that has them, once there is one.
    made: OnceLock<Arc<Made>>,
}

/// Handlers that make up one of a kind, each with a name of its own: hooks, commands, sections, providers.
#[derive(Clone)]
pub(super) struct Group {
    /// Makes the one handler.
    pub(super) of_all: fn(Named) -> Handler,
    pub(super) parts: Named,
}

/// A handler that depends on how the session is configured.
pub(super) type ByConfig = Arc<dyn Fn(&SessionConfig) -> Handler + Send + Sync>;

impl Handlers {
    /// No handlers, to begin with.
    pub fn new() -> Self {
        Self::default()
    }

    /// No handlers: what the runtime asks stands in the session's stream. As `()`.
    pub fn none() -> Self {
        Self::default()
    }

    /// Limits how long each of these handlers may take, from when it is called. After that its future is dropped, and
    /// the ask is answered as one whose handler failed. Default: as long as it likes, since people think for minutes.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.parts().limit = Some(limit);
        self
    }

    /// Returns whether there are no handlers.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Parts { kinds, tools, groups, by_config, .. } = &*self.parts;
        kinds.is_empty() && tools.is_empty() && groups.is_empty() && by_config.is_empty()
    }

    /// Returns whether there are tools among the handlers.
    pub(crate) fn has_tools(&self) -> bool {
        !self.parts.tools.is_empty()
    }

    /// Their parts, to be changed: clones keep what they have.
    pub(super) fn parts(&mut self) -> &mut Parts {
        let parts = Arc::make_mut(&mut self.parts);
        parts.made.take();
        parts
    }

    /// Installs a handler of a name within a kind. False if there was one.
    #[cfg(feature = "protocol")]
    pub(super) fn part(
        &mut self,
        kind: &'static str,
        of_all: fn(Named) -> Handler,
        name: &str,
        handler: Handler,
    ) -> bool {
        let groups = &mut self.parts().groups;
        let group = groups.entry(kind).or_insert_with(|| Group { of_all, parts: Named::new() });
        group.parts.insert(name.into(), handler).is_none()
    }

    /// A problem that is told when they are installed; the first counts.
    #[cfg(feature = "protocol")]
    pub(super) fn note_problem(&mut self, field: &str, problem: impl Into<String>) {
        self.parts().problem.get_or_insert_with(|| InvalidConfig::new(field, problem));
    }

    /// The config with what follows from them.
    pub(super) fn apply(&self, config: &SessionConfig) -> Result<SessionConfig, InvalidConfig> {
        if let Some(problem) = &self.parts.problem {
            return Err(problem.clone());
        }
        let mut config = config.clone();
        for flag in &self.parts.flags {
            if config.needs_flag(flag) {
                config = set_flag(config, flag)?;
            }
        }
        if !self.parts.tools.is_empty() {
            config =
                set_list(config, "tools", self.parts.tools.iter().map(|(_, declaration, _)| declaration))?;
        }
        if !self.parts.commands.is_empty() {
            config = set_list(config, "commands", &self.parts.commands)?;
        }
        if !self.parts.sections.is_empty() {
            config = set_sections(config, &self.parts.sections)?;
        }
        for provider in &self.parts.providers {
            config = set_token_provider(config, provider)?;
        }
        if self.parts.canvas {
            if config.value("canvases").is_none() {
                return Err(InvalidConfig::new(
                    "canvases",
                    "declares none, and there is a handler of canvases",
                ));
            }
            config = set_flag(config, "requestCanvasRenderer")?;
        }
        if self.parts.github_token && config.value("gitHubToken").is_some() {
            return Err(InvalidConfig::new("gitHubToken", "is given, and a handler gives it too"));
        }
        Ok(config)
    }

    /// The handlers, by what they answer. Sessions share them, unless they depend on the config.
    pub(super) fn install(&self, config: &SessionConfig) -> Arc<Made> {
        if self.parts.by_config.is_empty() {
            Arc::clone(self.parts.made.get_or_init(|| Arc::new(self.make(config))))
        } else {
            Arc::new(self.make(config))
        }
    }

    fn make(&self, config: &SessionConfig) -> Made {
        let Parts { kinds, groups, by_config, limit, .. } = &*self.parts;
        let mut kinds = kinds.clone();
        kinds.extend(groups.iter().map(|(kind, group)| (*kind, (group.of_all)(group.parts.clone()))));
        kinds.extend(by_config.iter().map(|(kind, make)| (*kind, make(config))));
        Made { kinds, limit: *limit, tools: self.tools(), tools_limit: *limit, ordered: Vec::new() }
    }

    fn tools(&self) -> Named {
        self.parts.tools.iter().map(|(name, _, handler)| (Arc::clone(name), Arc::clone(handler))).collect()
    }

    /// The declarations of the tools, as an array, and their handlers; nothing but tools may be there.
    pub(super) fn only_tools(&self) -> Result<(Json, Named), InvalidConfig> {
        if let Some(problem) = &self.parts.problem {
            return Err(problem.clone());
        }
        if !self.with_tools_of(&Self::none()).is_empty() {
            let problem = "are all that can be changed here, and there are handlers of other kinds";
            return Err(InvalidConfig::new("tools", problem));
        }
        Ok((Json::array(self.parts.tools.iter().map(|(_, declaration, _)| declaration)), self.tools()))
    }

    /// These, with the tools of others in place of their own.
    pub(super) fn with_tools_of(&self, others: &Self) -> Self {
        let mut all = self.clone();
        all.parts().tools.clone_from(&others.parts.tools);
        all
    }
}

impl From<()> for Handlers {
    fn from((): ()) -> Self {
        Self::none()
    }
}

impl From<&Handlers> for Handlers {
    fn from(handlers: &Handlers) -> Self {
        handlers.clone()
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tools: Vec<_> = self.parts.tools.iter().map(|(name, _, _)| name).collect();
        f.debug_struct("Handlers")
            .field("kinds", &self.parts.kinds.keys().collect::<Vec<_>>())
            .field("tools", &tools)
            .field("groups", &self.parts.groups.keys().collect::<Vec<_>>())
            .field("limit", &self.parts.limit)
            .finish_non_exhaustive()
    }
}

/// Sets a flag, which may be set already, but not to the opposite.
fn set_flag(config: SessionConfig, name: &'static str) -> Result<SessionConfig, InvalidConfig> {
    match config.value(name).map(Json::as_str) {
        None => Ok(config.set(name, Json::from_static("true"))),
        Some("true") => Ok(config),
        Some(other) => Err(InvalidConfig::new(
            name,
            format!("is {}, and there is a handler that needs it to be true", crate::text::cut(other)),
        )),
    }
}

/// Sets a list that only handlers or only the config may have.
fn set_list<'a>(
    config: SessionConfig,
    name: &str,
    items: impl IntoIterator<Item = &'a Json>,
) -> Result<SessionConfig, InvalidConfig> {
    if config.value(name).is_some() {
        return Err(InvalidConfig::new(
            name,
            "is given in the config and by handlers: give all of them in one place",
        ));
    }
    // What is declared may have fields of the caller's.
    Ok(config.raw_field(name, Json::array(items)))
}

/// Has the runtime ask for sections of its system message.
fn set_sections(config: SessionConfig, sections: &[String]) -> Result<SessionConfig, InvalidConfig> {
    let given = config.value("systemMessage").cloned().unwrap_or_else(Json::empty_object);
    let problem = |what: &str| InvalidConfig::new("systemMessage", what);
    let members = given.members().ok_or_else(|| problem("is no object"))?;
    let known = given.get("sections").filter(|sections| !sections.is_null());
    let known = known.map_or(Some(Vec::new()), |sections| sections.members());
    let known = known.ok_or_else(|| problem("has `sections` that are no object"))?;
    let mut all = known.iter().fold(Object::new(), |object, (id, section)| object.raw(id, section));
    for id in sections.iter().filter(|id| !known.iter().any(|(known, _)| known == *id)) {
        all = all.raw(id, &Json::from_static(r#"{"action":"transform"}"#));
    }
    let rest = members.iter().filter(|(name, _)| name != "mode" && name != "sections");
    let message =
        rest.fold(Object::new().str("mode", "customize"), |object, (name, value)| object.raw(name, value));
    Ok(config.set("systemMessage", message.raw("sections", &all.finish()).finish()))
}

/// Has the runtime ask for the token of a model provider: `default` is that of the field `provider`, others are among
/// `providers`.
fn set_token_provider(config: SessionConfig, name: &str) -> Result<SessionConfig, InvalidConfig> {
    const FLAG: &str = "hasBearerTokenProvider";
    let flagged = |provider: &Json| {
        let members = provider.members()?;
        let rest = members.iter().filter(|(known, _)| known != FLAG);
        let object = rest.fold(Object::new(), |object, (name, value)| object.raw(name, value));
        Some(object.raw(FLAG, &Json::from_static("true")).finish())
    };
    if name == "default" {
        let provider = config.value("provider").and_then(flagged);
        let provider = provider.ok_or_else(|| {
            InvalidConfig::new("provider", "is not given, and there is a handler of its tokens")
        })?;
        return Ok(config.set("provider", provider));
    }
    let given = config.value("providers").and_then(Json::items).unwrap_or_default();
    let is_it = |provider: &Json| {
        provider.get("name").and_then(|known| known.decode::<String>().ok()).as_deref() == Some(name)
    };
    if !given.iter().any(is_it) {
        let problem =
            format!("has none of the name `{}`, whose tokens a handler gives", crate::text::cut(name));
        return Err(InvalidConfig::new("providers", problem));
    }
    let providers: Vec<Json> = given
        .into_iter()
        .map(|provider| if is_it(&provider) { flagged(&provider).unwrap_or(provider) } else { provider })
        .collect();
    Ok(config.set("providers", Json::array(&providers)))
}

#[cfg(test)]
mod tests;
