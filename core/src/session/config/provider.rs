//! A model provider of one's own.

use std::fmt;

use serde::Serialize;

use crate::json::{EncodeError, Json, Object};

/// A model provider of one's own: the field `provider` of `session.create`.
///
/// ```
/// use pilotwire::{Provider, SessionConfig};
///
/// # fn main() -> Result<(), pilotwire::error::EncodeError> {
/// let provider = Provider::new("https://models.example/v1")
///     .kind("openai")
///     .api_key("sk-example")
///     .field("headers", &serde_json::json!({ "x-team": "painters" }))?;
/// let config = SessionConfig::new().model("mine").provider(provider);
/// # drop(config);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Provider {
    pub(super) base_url: String,
    pub(super) kind: Option<String>,
    pub(super) api_key: Option<String>,
    pub(super) fields: Vec<(String, Json)>,
}

impl Provider {
    /// A provider at this address, which speaks as OpenAI does unless [`kind`](Self::kind) says otherwise.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self { base_url: base_url.into(), kind: None, api_key: None, fields: Vec::new() }
    }

    /// Sets how the provider speaks: `openai`, `azure` or `anthropic`.
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
    /// Fails if serde_json refuses to write `value`, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Self, EncodeError> {
        self.fields.push((name.to_owned(), Json::new(value)?));
        Ok(self)
    }

    pub(super) fn wire(&self) -> Json {
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
