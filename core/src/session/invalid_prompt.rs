//! A prompt that cannot go on the wire.

/// A prompt that cannot go on the wire. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid prompt: `{field}` {problem}")]
#[non_exhaustive]
pub struct InvalidPrompt {
    /// The parameter of `session.send`, by its name on the wire.
    pub field: String,
    /// The problem with the parameter.
    pub problem: String,
}

#[cfg(any(feature = "protocol", test))]
impl InvalidPrompt {
    pub(crate) fn new(field: &str, problem: impl Into<String>) -> Self {
        Self { field: field.to_owned(), problem: problem.into() }
    }
}
