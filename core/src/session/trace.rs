//! What a session or a prompt is part of, for tracing.

use crate::json::Json;

/// A place in a distributed trace, as the W3C's Trace Context has it: sent with a create, a resume or a prompt, so that what
/// the runtime does is told as a part of it.
///
/// ```
/// use pilotwire::{Prompt, TraceContext};
///
/// let context = TraceContext::new("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
/// let prompt = Prompt::new("hello").trace_context(&context);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct TraceContext {
    parent: String,
    state: String,
}

impl TraceContext {
    /// Of this header `traceparent`. An empty one is not sent.
    pub fn new(parent: impl Into<String>) -> Self {
        Self { parent: parent.into(), state: String::new() }
    }

    /// With this header `tracestate`. An empty one is not sent.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = state.into();
        self
    }

    /// The fields that say it.
    pub(crate) fn fields(&self) -> Vec<(&'static str, Json)> {
        let both = [(TRACEPARENT, &self.parent), (TRACESTATE, &self.state)];
        both.into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| (name, Json::text(text)))
            .collect()
    }
}

pub(crate) const TRACEPARENT: &str = "traceparent";
pub(crate) const TRACESTATE: &str = "tracestate";
