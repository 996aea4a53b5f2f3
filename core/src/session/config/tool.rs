//! A tool that the client offers to the agent.

use serde::Serialize;

use crate::json::{EncodeError, Json, Object};

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
    pub(super) name: String,
    pub(super) description: String,
    pub(super) fields: Vec<(String, Json)>,
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
    /// Fails if serde_json refuses to write `schema`, such as a map whose keys are not strings.
    pub fn parameters<T: Serialize + ?Sized>(self, schema: &T) -> Result<Self, EncodeError> {
        self.field("parameters", schema)
    }

    /// Its uses need no permission.
    pub fn skip_permission(self) -> Self {
        self.flag("skipPermission")
    }

    /// It takes the place of the runtime's own tool of this name. Version 1.0.102 calls none in the place of its
    /// `tool_search_tool`.
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
    /// Fails if serde_json refuses to write `value`, such as a map whose keys are not strings.
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
