//! Spans of handlers.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ::tracing::{Span, field, info_span};

use super::Sessions;
use crate::handlers::{HandlerEnd, ObserveHandlers, Started};
use crate::ids::AskId;

/// Sees handlers, for the spans.
pub(super) struct Watch {
    sessions: Sessions,
    inner: Option<Arc<dyn ObserveHandlers>>,
    running: Mutex<BTreeMap<AskId, Span>>,
}

impl Watch {
    pub(super) fn new(sessions: Sessions, inner: Option<Arc<dyn ObserveHandlers>>) -> Self {
        Self { sessions, inner, running: Mutex::default() }
    }

    fn running(&self) -> MutexGuard<'_, BTreeMap<AskId, Span>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ObserveHandlers for Watch {
    fn began(&self, started: &Started<'_>) {
        let method = started.question.method();
        let session_id = started.session_id.as_ref().map(crate::session::SessionId::as_str);
        let parent = session_id.and_then(|id| self.sessions.get(id)).and_then(|span| span.id());
        let (ask, method) = (started.ask.number(), &*method);
        let span = info_span!(
            target: "pilotwire", parent: parent, "handler", ask, method, session_id, outcome = field::Empty
        );
        self.running().insert(started.ask, span);
        if let Some(inner) = &self.inner {
            inner.began(started);
        }
    }

    fn ended(&self, ask: AskId, how: HandlerEnd) {
        let span = self.running().remove(&ask);
        if let Some(span) = span {
            span.record("outcome", how.as_str());
        }
        if let Some(inner) = &self.inner {
            inner.ended(ask, how);
        }
    }

    fn polling(&self, ask: AskId, poll: &mut dyn FnMut()) {
        let span = self.running().get(&ask).cloned();
        let mut within = || span.as_ref().map_or_else(Span::none, Span::clone).in_scope(&mut *poll);
        match &self.inner {
            Some(inner) => inner.polling(ask, &mut within),
            None => within(),
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}
