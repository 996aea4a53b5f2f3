//! What goes with a connection, by its client.

#[cfg(feature = "protocol")]
use std::any::Any;
use std::sync::Arc;

use super::client::Client;
use crate::session::TraceContext;

impl Client {
    /// Has every session that is started, and every prompt, say what it is part of, for tracing; in place of a provider that
    /// was given before. A config or prompt that says it itself is left as it is.
    ///
    /// `provider` is called where the session is started or the prompt is sent, by the caller, outside of any lock. It is
    /// kept for as long as the connection's handles are, so it must not hold one of those.
    pub fn trace_contexts(&self, provider: impl Fn() -> Option<TraceContext> + Send + Sync + 'static) {
        drop(self.shared().extras.set_trace_contexts(Arc::new(provider)));
    }

    /// The one value of that type that goes with the connection. It is made when it is first asked for.
    #[cfg(feature = "protocol")]
    pub(crate) fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        self.shared().extras.kept()
    }
}
