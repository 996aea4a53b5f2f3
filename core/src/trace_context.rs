//! What a distributed trace is passed on by.

use std::fmt;
use std::sync::Arc;

/// The place in a distributed trace that something is done for, in the words of W3C Trace Context. It goes to the runtime with
/// what is done: see [`Config::trace_context`](crate::Config::trace_context).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TraceContext {
    /// The header `traceparent`.
    pub traceparent: Option<String>,
    /// The header `tracestate`.
    pub tracestate: Option<String>,
}

impl TraceContext {
    /// That of this `traceparent`.
    #[must_use]
    pub fn new(traceparent: impl Into<String>) -> Self {
        Self { traceparent: Some(traceparent.into()), tracestate: None }
    }

    /// With this `tracestate`.
    #[must_use]
    pub fn tracestate(mut self, tracestate: impl Into<String>) -> Self {
        self.tracestate = Some(tracestate.into());
        self
    }

    /// Its members on the wire. What is empty is left out.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let members = [("traceparent", &self.traceparent), ("tracestate", &self.tracestate)];
        members
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
            .filter(|(_, value)| !value.is_empty())
    }
}

/// Gives the context that holds where it is called.
#[derive(Clone)]
pub(crate) struct ContextSource(pub(crate) Arc<dyn Fn() -> Option<TraceContext> + Send + Sync>);

impl fmt::Debug for ContextSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContextSource")
    }
}
