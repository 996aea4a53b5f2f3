//! The modes of a client: its sessions start from what a user of the runtime's own program has, or from nothing.

use std::borrow::Cow;

use super::{InvalidConfig, SessionConfig};
use crate::json::{Json, Object};

/// The state that sessions of a connection start from, where their configs do not say: see
/// [`Config::client_mode`](crate::Config::client_mode).
///
/// ```
/// use pilotwire::{ClientMode, Config, SessionConfig, ToolSet};
///
/// let config = Config::default().client_mode(ClientMode::Empty);
/// // Sessions of such a client say which tools there are.
/// let session = SessionConfig::new().available_tool_set(ToolSet::isolated());
/// # drop((config, session));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientMode {
    /// All that a user of the runtime's own program has: their skills, hooks, instructions, stored tokens.
    #[default]
    Cli,
    /// Nothing of the user's and of the machine's: for servers, where sessions are of many people. A config must then name
    /// the tools that there are (`availableTools`).
    Empty,
}

/// Fields of a session's config that are set by `session.options.update` after its create or resume (`core/PROTOCOL.md`,
/// section "Starting a session").
pub(crate) const OPTIONS: [&str; 5] = [
    "skipCustomInstructions",
    "customAgentsLocalOnly",
    "coauthorEnabled",
    "manageScheduleEnabled",
    "includedBuiltinSkills",
];

/// The values of `OPTIONS` in the mode `Empty`, where the config has none, and of what else is set with them there.
pub(crate) const EMPTY_OPTIONS: [(&str, &str); 6] = [
    ("skipCustomInstructions", "true"),
    ("customAgentsLocalOnly", "true"),
    ("coauthorEnabled", "false"),
    ("manageScheduleEnabled", "false"),
    ("includedBuiltinSkills", "[]"),
    ("installedPlugins", "[]"),
];

/// The values in the mode `Empty` of fields that the config does not set.
const EMPTY: [(&str, &str); 12] = [
    ("mcpOAuthTokenStorage", "\"in-memory\""),
    ("embeddingCacheStorage", "\"in-memory\""),
    ("skipEmbeddingRetrieval", "true"),
    ("enableOnDemandInstructionDiscovery", "false"),
    ("enableFileHooks", "false"),
    ("enableHostGitOperations", "false"),
    ("enableSessionStore", "false"),
    ("enableSkills", "false"),
    ("customAgentsLocalOnly", "true"),
    ("enableSessionTelemetry", "false"),
    ("memory", "{\"enabled\":false}"),
    ("isExperimentalMode", "false"),
];

/// The section of the system message that describes the machine.
const ENVIRONMENT: &str = "environment_context";

impl SessionConfig {
    /// Returns the config as it is in this mode.
    pub(crate) fn in_mode(&self, mode: ClientMode) -> Result<Cow<'_, Self>, InvalidConfig> {
        if mode == ClientMode::Cli || self.as_given {
            return Ok(Cow::Borrowed(self));
        }
        if self.get("availableTools").is_none() {
            let problem = "is not set: in the mode `Empty` a config must name the tools that there are";
            return Err(InvalidConfig::new("availableTools", problem));
        }
        let mut config = self.clone();
        for (name, value) in EMPTY {
            if config.get(name).is_none() {
                config = config.set(name, Json::from_static(value));
            }
        }
        Ok(Cow::Owned(config.without_the_environment()))
    }

    /// Takes the description of the machine out of the system message, where the config does not replace that.
    fn without_the_environment(self) -> Self {
        let message = self.get("systemMessage").cloned().unwrap_or_else(Json::empty_object);
        let mode = message.get("mode").and_then(|mode| mode.decode::<String>().ok());
        if mode.as_deref() == Some("replace") {
            return self;
        }
        let sections =
            message.get("sections").filter(|of| mode.as_deref() == Some("customize") && !of.is_null());
        let sections = sections.unwrap_or_else(Json::empty_object);
        if sections.get(ENVIRONMENT).is_some_and(|section| !section.is_null()) {
            return self;
        }
        let sections = sections.with_member(ENVIRONMENT, &Json::from_static(r#"{"action":"remove"}"#));
        let others = message.members().unwrap_or_default().into_iter();
        let others = others.filter(|(name, _)| name != "mode" && name != "sections");
        let promoted = others.fold(Object::new().str("mode", "customize"), |message, (name, value)| {
            message.raw(&name, &value)
        });
        self.set("systemMessage", promoted.raw("sections", &sections).finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ToolSet;
    use serde_json::{Value, json};

    fn empty(config: SessionConfig) -> Value {
        let config = config.available_tool_set(ToolSet::new().builtin("view"));
        let config = config.in_mode(ClientMode::Empty).expect("it names its tools").into_owned();
        config.wire(None).decode().expect("it is JSON")
    }

    #[test]
    fn nothing_is_taken_over_that_is_not_set() {
        let wire = empty(SessionConfig::new().raw_field("enableSkills", Json::from_static("true")));
        assert_eq!(wire["enableSkills"], true);
        assert_eq!(wire["memory"], json!({"enabled": false}));
        assert_eq!(wire["mcpOAuthTokenStorage"], "in-memory");
        for (name, _) in EMPTY {
            assert!(wire.get(name).is_some(), "{name}");
        }
    }

    #[test]
    fn the_machine_is_not_described() {
        let message = |given: Option<&'static str>| {
            let config = SessionConfig::new();
            let config = match given {
                Some(message) => config.raw_field("systemMessage", Json::from_static(message)),
                None => config,
            };
            empty(config)["systemMessage"].clone()
        };
        let removed = json!({"environment_context": {"action": "remove"}});
        assert_eq!(message(None), json!({"mode": "customize", "sections": removed}));
        let promoted = json!({"mode": "customize", "content": "c", "sections": removed});
        assert_eq!(message(Some(r#"{"content":"c"}"#)), promoted);
        assert_eq!(message(Some(r#"{"mode":"append","content":"c"}"#)), promoted);
        let blocks = json!({"mode": "customize", "contentBlocks": [1], "sections": removed});
        assert_eq!(message(Some(r#"{"contentBlocks":[1]}"#)), blocks);
        for nothing in [
            r#"{"mode":"customize","sections":null}"#,
            r#"{"mode":"customize","sections":{"environment_context":null}}"#,
        ] {
            assert_eq!(
                message(Some(nothing)),
                json!({"mode": "customize", "sections": removed}),
                "{nothing}"
            );
        }
        let sections = json!({"tone": {"content": "t"}, "environment_context": {"action": "remove"}});
        assert_eq!(
            message(Some(r#"{"mode":"customize","sections":{"tone":{"content":"t"}}}"#)),
            json!({"mode": "customize", "sections": sections})
        );
        for kept in [
            r#"{"mode":"replace","content":"c"}"#,
            r#"{"mode":"customize","sections":{"environment_context":{"action":"preserve"}}}"#,
        ] {
            assert_eq!(message(Some(kept)), serde_json::from_str::<Value>(kept).expect("it is JSON"));
        }
    }

    #[test]
    fn the_tools_must_be_named() {
        let error = SessionConfig::new().in_mode(ClientMode::Empty).expect_err("it names none");
        assert_eq!(error.field, "availableTools");
        assert!(SessionConfig::bare().in_mode(ClientMode::Empty).is_ok(), "what is given goes out as it is");
        assert!(SessionConfig::new().in_mode(ClientMode::Cli).is_ok());
    }
}
