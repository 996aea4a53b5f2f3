//! What is open, by the names that commands have for it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pilotwire::handle::{Client, Session};
use pilotwire::{AskId, CallId, SessionKey};
use serde_json::Value;

/// Shared by what carries out commands and what prints their outcomes.
#[derive(Clone, Default)]
pub(super) struct Open(Arc<Mutex<Names>>);

#[derive(Default)]
struct Names {
    asks: BTreeMap<u64, AskId>,
    /// Calls under way, with the text of their tags.
    calls: Vec<(String, CallId)>,
    /// Dropping a session would detach from it.
    sessions: BTreeMap<SessionKey, Session>,
}

impl Open {
    pub(super) fn note_ask(&self, ask: AskId) {
        self.lock().asks.insert(ask.number(), ask);
    }

    pub(super) fn ask(&self, number: u64) -> Option<AskId> {
        self.lock().asks.get(&number).copied()
    }

    pub(super) fn forget_ask(&self, ask: AskId) {
        self.lock().asks.remove(&ask.number());
    }

    pub(super) fn note_call(&self, tag: &Value, call: CallId) {
        self.lock().calls.push((tag.to_string(), call));
    }

    pub(super) fn forget_call(&self, call: CallId) {
        self.lock().calls.retain(|(_, known)| *known != call);
    }

    /// The calls under way with this tag.
    pub(super) fn calls_of(&self, tag: &Value) -> Vec<CallId> {
        let tag = tag.to_string();
        self.lock().calls.iter().filter(|(known, _)| *known == tag).map(|(_, call)| *call).collect()
    }

    /// All calls under way.
    pub(super) fn calls(&self) -> Vec<CallId> {
        self.lock().calls.iter().map(|(_, call)| *call).collect()
    }

    pub(super) fn keep_session(&self, session: Session) {
        self.lock().sessions.insert(session.key(), session);
    }

    /// A session has ended, and with it what was asked in it, unless another session took that over.
    pub(super) fn forget_session(&self, key: SessionKey, client: &Client) {
        let open: Vec<u64> = client.snapshot().asks.iter().map(|ask| ask.ask).collect();
        let mut names = self.lock();
        names.asks.retain(|number, _| open.binary_search(number).is_ok());
        let ended = names.sessions.remove(&key);
        // What a session does when it is dropped is done outside of the lock.
        drop(names);
        drop(ended);
    }

    fn lock(&self) -> MutexGuard<'_, Names> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
