//! What goes with a connection's handles and is none of the connection's.

#[cfg(feature = "protocol")]
use std::any::{Any, TypeId};
#[cfg(feature = "protocol")]
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

#[cfg(feature = "protocol")]
use super::watchers::Watchers;
use crate::session::{Prompt, SessionConfig, TraceContext};
use crate::sync::Mutex;

/// Gives what starts and prompts are part of.
pub(super) type TraceContexts = Arc<dyn Fn() -> Option<TraceContext> + Send + Sync>;

/// One for each connection. Its locks are held for moves only, and never with the connection's.
#[derive(Default)]
pub(super) struct Extras {
    #[cfg(feature = "protocol")]
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    trace: Mutex<Option<TraceContexts>>,
    #[cfg(feature = "protocol")]
    pub(super) watchers: Watchers,
}

impl Extras {
    /// Has this give trace contexts from now on. Returns what did so before, to be dropped outside of locks.
    pub(super) fn set_trace_contexts(&self, provider: TraceContexts) -> Option<TraceContexts> {
        self.trace.lock().unwrap_or_else(PoisonError::into_inner).replace(provider)
    }

    /// The one value of that type. It is made when it is first asked for.
    #[cfg(feature = "protocol")]
    pub(super) fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let value = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::<T>::default());
        let value = Arc::clone(value);
        drop(kept);
        // It is of the type that it is kept under.
        value.downcast().unwrap_or_default()
    }

    fn trace_context(&self) -> Option<TraceContext> {
        let provider = self.trace.lock().unwrap_or_else(PoisonError::into_inner).clone();
        provider?()
    }

    /// The prompt with what it is part of, if that is not said yet.
    pub(super) fn traced_prompt(&self, prompt: Prompt) -> Prompt {
        if prompt.has_trace_context() {
            return prompt;
        }
        match self.trace_context() {
            Some(context) => prompt.trace_context(&context),
            None => prompt,
        }
    }

    /// The config with what it is part of, if there is something to add.
    pub(super) fn traced_config(&self, config: &SessionConfig) -> Option<SessionConfig> {
        if config.has_trace_context() {
            return None;
        }
        Some(config.clone().trace_context(&self.trace_context()?))
    }
}
