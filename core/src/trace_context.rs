//! The context by which a distributed trace is passed on.

use std::fmt;
use std::sync::Arc;

use crate::json::Json;

/// The place in a distributed trace that something is done for, in the words of W3C Trace Context. It goes to the runtime with
/// what is done: see [`Config::trace_context`](crate::Config::trace_context).
///
/// ```
/// use pilotwire::{Prompt, TraceContext};
///
/// let context = TraceContext::new("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
/// let prompt = Prompt::new("hello").trace_context(&context);
/// # drop(prompt);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TraceContext {
    /// The header `traceparent`.
    pub traceparent: Option<String>,
    /// The header `tracestate`.
    pub tracestate: Option<String>,
}

impl TraceContext {
    /// Makes the context of this `traceparent`.
    #[must_use]
    pub fn new(traceparent: impl Into<String>) -> Self {
        Self { traceparent: Some(traceparent.into()), tracestate: None }
    }

    /// Sets the `tracestate`.
    #[must_use]
    pub fn tracestate(mut self, tracestate: impl Into<String>) -> Self {
        self.tracestate = Some(tracestate.into());
        self
    }

    /// Its fields on the wire. What is empty is left out.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static str, Json)> {
        TRACE_FIELDS
            .into_iter()
            .zip([&self.traceparent, &self.tracestate])
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, Json::text(value)))
    }
}

/// The fields that say it on the wire, of a create, a resume and a prompt.
pub(crate) const TRACE_FIELDS: [&str; 2] = ["traceparent", "tracestate"];

/// Returns the context that holds where it is called.
#[derive(Clone)]
pub(crate) struct ContextSource(pub(crate) Arc<dyn Fn() -> Option<TraceContext> + Send + Sync>);

impl fmt::Debug for ContextSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContextSource")
    }
}
