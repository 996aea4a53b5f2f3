//! What goes with a connection's handles and is none of the connection's.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use super::client::Client;
#[cfg(feature = "protocol")]
use super::lifecycle::Watchers;
use crate::session::{Prompt, SessionConfig, TraceContext};
use crate::sync::Mutex;

/// Gives what starts and prompts are part of.
type TraceContexts = Arc<dyn Fn() -> Option<TraceContext> + Send + Sync>;

/// One for each connection. Its locks are held for moves only, and never with the connection's.
#[derive(Default)]
pub(super) struct Extras {
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    trace: Mutex<Option<TraceContexts>>,
    #[cfg(feature = "protocol")]
    pub(super) watchers: Watchers,
}

impl Extras {
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

impl Client {
    /// Has every session that is started, and every prompt, say what it is part of, for tracing; in place of a provider that
    /// was given before. A config or prompt that says it itself is left as it is.
    ///
    /// `provider` is called where the session is started or the prompt is sent, by the caller, outside of any lock. It is
    /// kept for as long as the connection's handles are, so it must not hold one of those.
    pub fn trace_contexts(&self, provider: impl Fn() -> Option<TraceContext> + Send + Sync + 'static) {
        let mut trace = self.shared().extras.trace.lock().unwrap_or_else(PoisonError::into_inner);
        let before = trace.replace(Arc::new(provider));
        drop(trace);
        drop(before);
    }

    /// The one value of that type that goes with the connection. It is made when it is first asked for.
    #[cfg(feature = "protocol")]
    pub(crate) fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.shared().extras.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let value = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::<T>::default());
        let value = Arc::clone(value);
        drop(kept);
        // It is of the type that it is kept under.
        value.downcast().unwrap_or_default()
    }
}
