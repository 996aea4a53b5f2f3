//! The place in a distributed trace that goes to the runtime with what is done.

use std::borrow::Cow;
use std::sync::Arc;

use super::shared::Shared;
use crate::session::{Prompt, SessionConfig};
use crate::trace_context::TraceContext;

/// A prompt with its place, if one is to be passed on.
pub(super) fn prompt(shared: &Arc<Shared>, prompt: Prompt) -> Prompt {
    if prompt.has_trace_context() {
        return prompt;
    }
    match context(shared) {
        Some(context) => prompt.trace_context(&context),
        None => prompt,
    }
}

/// A config with its place, if one is to be passed on.
pub(super) fn config<'a>(shared: &Arc<Shared>, config: &'a SessionConfig) -> Cow<'a, SessionConfig> {
    if config.has_trace_context() {
        return Cow::Borrowed(config);
    }
    match context(shared) {
        Some(context) => Cow::Owned(config.clone().trace_context(&context)),
        None => Cow::Borrowed(config),
    }
}

/// Asks for the place, under no lock.
fn context(shared: &Arc<Shared>) -> Option<TraceContext> {
    let source = shared.trace()?;
    (source.0)()
}
