//! Spans and events of the crate `tracing`, for what a connection does. A feature, off by default.
//!
//! ```
//! use pilotwire::Config;
//! use pilotwire::handlers::Setup;
//! use pilotwire::trace::Tracing;
//!
//! let setup = Setup::from(Config::default()).traced(Tracing::new());
//! # drop(setup);
//! ```
//!
//! | span | fields | from, to |
//! |---|---|---|
//! | `connection` | `cause` | it is made, it has ended |
//! | `session` | `key`, `session_id`, `resumed` | its create or resume is sent, its end is known here: by a reply, by its stream, which was read to the end, or by the connection's end |
//! | `call` | `call`, `method`, `outcome` | it is sent, its caller is told the outcome |
//! | `turn` | `call`, `message_id`, `outcome` | its prompt is sent, it has ended |
//! | `handler` | `ask`, `method`, `session_id`, `outcome` | it begins, it has ended; it is entered whenever the handler is polled |
//!
//! Notices are events of the level `WARN`, with their kind. Outcomes are words, such as `ok`, `timeout` or `rpc`. **No prompt,
//! answer, argument, message of an error or secret is in any field**; [`Tracing::with_content`] adds the texts of prompts and
//! of what is answered to them.
//!
//! Subscribers are called while the connection's lock is held: what one does must not use the connection's handles, and should
//! take no time. A session that the runtime ends by itself, and whose stream nobody reads, keeps its span until the connection
//! ends.
//!
//! The target of all of them is `pilotwire`. What passes a trace on to the runtime is
//! [`Config::trace_context`](crate::Config::trace_context).

mod connection;
mod handlers;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ::tracing::Span;

use crate::config::Config;
use crate::connection::Observe;
use crate::handlers::Setup;

/// The tracing of connections. See [the module](self).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Tracing {
    content: bool,
    sessions: Sessions,
}

impl Tracing {
    /// Without what is said.
    pub fn new() -> Self {
        Self::default()
    }

    /// With what is said: turns have the fields `prompt` and `answer`. These may have secrets in them.
    pub fn with_content(mut self) -> Self {
        self.content = true;
        self
    }
}

impl Config {
    /// Traces the connections that are made with this config, but for their handlers: [`Setup::traced`] traces these too. What
    /// [observes](Self::observe) them already goes on to; it is to be set before this.
    #[must_use]
    pub fn traced(self, tracing: Tracing) -> Self {
        let inner = self.observer().cloned();
        self.observe(Arc::new(connection::Watch::new(tracing, inner)) as Arc<dyn Observe>)
    }
}

impl Setup {
    /// Traces the connections that are made with this, and their handlers. What observes those already goes on to; it is to be
    /// set before this.
    pub fn traced(self, tracing: Tracing) -> Self {
        let sessions = tracing.sessions.clone();
        let traced = self.map_config(|config| config.traced(tracing));
        traced.map_handler_observer(|inner| Arc::new(handlers::Watch::new(sessions, inner)))
    }
}

/// The spans of sessions that are open, by their ids.
#[derive(Clone, Debug, Default)]
struct Sessions(Arc<Mutex<BTreeMap<String, Span>>>);

impl Sessions {
    fn note(&self, id: &str, span: &Span) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), span.clone());
    }

    fn get(&self, id: &str) -> Option<Span> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// Forgets a session, unless another has its id.
    fn forget(&self, id: &str, span: &Span) {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.get(id).is_some_and(|known| known.id() == span.id()) {
            sessions.remove(id);
        }
    }
}
