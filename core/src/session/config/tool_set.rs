//! The tools that a filter is about.

use crate::json::Json;

/// Tools by where they come from, for [`available_tool_set`](super::SessionConfig::available_tool_set) and
/// [`excluded_tool_set`](super::SessionConfig::excluded_tool_set).
///
/// A name is of letters, digits, `_` and `-`, or `*` for all of that origin; a config with another one is refused.
///
/// ```
/// use pilotwire::{SessionConfig, ToolSet};
///
/// let tools = ToolSet::isolated().builtin("view").mcp("*").custom("weather");
/// let config = SessionConfig::new().available_tool_set(tools);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct ToolSet {
    patterns: Vec<(&'static str, String)>,
}

/// Built-in tools that touch nothing outside of the session.
const ISOLATED: [&str; 10] = [
    "ask_user",
    "task_complete",
    "exit_plan_mode",
    "task",
    "read_agent",
    "write_agent",
    "list_agents",
    "send_inbox",
    "context_board",
    "skill",
];

impl ToolSet {
    /// No tools.
    pub fn new() -> Self {
        Self::default()
    }

    /// The built-in tools that touch nothing outside of the session, such as `ask_user` and `task_complete`.
    pub fn isolated() -> Self {
        ISOLATED.into_iter().fold(Self::new(), Self::builtin)
    }

    /// Adds a tool of the runtime's own.
    pub fn builtin(self, name: impl Into<String>) -> Self {
        self.with("builtin", name.into())
    }

    /// Adds a tool of an MCP server.
    pub fn mcp(self, name: impl Into<String>) -> Self {
        self.with("mcp", name.into())
    }

    /// Adds a tool that the client has declared.
    pub fn custom(self, name: impl Into<String>) -> Self {
        self.with("custom", name.into())
    }

    fn with(mut self, origin: &'static str, name: String) -> Self {
        self.patterns.push((origin, name));
        self
    }

    /// The patterns on the wire, or what is wrong with one.
    pub(super) fn patterns(&self) -> Result<Json, String> {
        let is_good = |name: &str| {
            name == "*"
                || !name.is_empty()
                    && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        };
        if let Some((origin, name)) = self.patterns.iter().find(|(_, name)| !is_good(name)) {
            let name = crate::text::cut(name);
            return Err(format!(
                "has the name `{name}` for a tool of `{origin}`; it must be of letters, digits, `_` and `-`, or `*`"
            ));
        }
        let patterns: Vec<Json> =
            self.patterns.iter().map(|(origin, name)| Json::text(&format!("{origin}:{name}"))).collect();
        Ok(Json::array(&patterns))
    }
}
