//! The place in a distributed trace that goes to the runtime with what is done.

use std::borrow::Cow;
use std::sync::Arc;

use super::shared::Shared;
use crate::json::Json;
use crate::session::{Prompt, SessionConfig};
use crate::trace_context::TraceContext;

/// A prompt with its place, if one is to be passed on.
pub(super) fn prompt(shared: &Arc<Shared>, prompt: Prompt) -> Prompt {
    match context(shared) {
        Some(context) => prompt.traced(&context),
        None => prompt,
    }
}

/// A config with its place, if one is to be passed on.
pub(super) fn config<'a>(shared: &Arc<Shared>, config: &'a SessionConfig) -> Cow<'a, SessionConfig> {
    let has_its_own = ["traceparent", "tracestate"].iter().any(|name| config.value(name).is_some());
    let Some(context) = context(shared).filter(|_| !has_its_own) else { return Cow::Borrowed(config) };
    let traced = context
        .members()
        .fold(config.clone(), |config, (name, value)| config.raw_field(name, Json::text(value)));
    Cow::Owned(traced)
}

/// Asks for the place, under no lock.
fn context(shared: &Arc<Shared>) -> Option<TraceContext> {
    let source = shared.trace()?;
    (source.0)()
}
