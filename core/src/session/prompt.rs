//! What a turn is started with.

use std::fmt;

use serde::Serialize;

use super::SessionId;
use crate::json::{EncodeError, Json, Object};

/// A prompt for a session, and how it is to be taken.
///
/// ```
/// use pilotwire::Prompt;
///
/// let prompt = Prompt::new("what is in this folder?").mode("immediate");
/// ```
#[derive(Clone)]
#[must_use]
pub struct Prompt {
    text: String,
    fields: Vec<(String, Json)>,
}

impl Prompt {
    /// A prompt of this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), fields: Vec::new() }
    }

    /// When it is taken, while a turn is going on: `enqueue` (the runtime's default) after it, `immediate` within it.
    pub fn mode(self, mode: &str) -> Self {
        self.raw_field("mode", Json::text(mode))
    }

    /// What the agent is to do with it: `interactive`, `plan`, `autopilot` or `shell`.
    pub fn agent_mode(self, mode: &str) -> Self {
        self.raw_field("agentMode", Json::text(mode))
    }

    /// What is shown for it in place of its text.
    pub fn display(self, text: &str) -> Self {
        self.raw_field("displayPrompt", Json::text(text))
    }

    /// Any other parameter of `session.send`, by its name on the wire: `attachments`, `responseFormat`, ...
    ///
    /// # Errors
    ///
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Result<Self, EncodeError> {
        Ok(self.raw_field(name, Json::new(value)?))
    }

    /// As [`field`](Self::field), of a value that is JSON text already.
    pub fn raw_field(mut self, name: &str, value: Json) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value));
        self
    }

    #[cfg(feature = "replay")]
    pub(crate) fn parts(&self) -> (&str, &[(String, Json)]) {
        (&self.text, &self.fields)
    }

    /// The parameters of `session.send`.
    pub(crate) fn params(&self, session: &SessionId) -> Json {
        let params = Object::new().str("sessionId", session.as_str()).str("prompt", &self.text);
        self.fields.iter().fold(params, |params, (name, value)| params.raw(name, value)).finish()
    }
}

impl<T: Into<String>> From<T> for Prompt {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&str> = self.fields.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Prompt").field("bytes", &self.text.len()).field("fields", &fields).finish()
    }
}
