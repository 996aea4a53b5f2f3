//! What is open, by the names that commands have for it.

use std::collections::BTreeMap;

use futures_util::FutureExt;
use pilotwire::AskId;
use pilotwire::handle::{Call, Client, Create, Session, Waiting};
use pilotwire::sans_io::{CallId, SessionKey};
use serde_json::Value;

use crate::lines;

/// What is open.
#[derive(Default)]
pub(super) struct Open {
    asks: BTreeMap<u64, AskId>,
    calls: BTreeMap<CallId, (Value, Pending)>,
    /// The calls whose tags say which they are, by the text of those.
    tags: BTreeMap<String, CallId>,
    /// Under which tags the plan to go on elsewhere is to be told.
    plans: Vec<Value>,
    /// Dropping a session would detach from it.
    sessions: BTreeMap<SessionKey, Session>,
}

/// A call whose outcome is to be told, in the form that goes with it.
pub(super) enum Pending {
    Reply(Call),
    /// A session is to end: whatever the runtime replies is told, that it did not end it too.
    End(Call),
    Session(Box<Create>),
    Turn(Waiting),
}

impl Pending {
    fn id(&self) -> Option<CallId> {
        match self {
            Pending::Reply(call) | Pending::End(call) => call.id(),
            Pending::Session(create) => create.id(),
            Pending::Turn(turn) => turn.id(),
        }
    }

    /// The line of its outcome, if that is there, and the session that is there with it.
    fn finish(self, tag: &Value) -> Option<(Value, Option<Session>)> {
        Some(match self {
            Pending::Reply(call) => (lines::reply(tag, call.now_or_never()?.as_ref()), None),
            Pending::End(call) => (lines::end(tag, call.now_or_never()?.as_ref()), None),
            Pending::Session(create) => {
                let result = create.now_or_never()?.map(|(session, _)| session);
                (lines::started(tag, result.as_ref().map(Session::info)), result.ok())
            }
            Pending::Turn(turn) => (lines::turn(tag, turn.now_or_never()?.as_ref()), None),
        })
    }
}

impl Open {
    pub(super) fn note_ask(&mut self, ask: AskId) {
        self.asks.insert(ask.number(), ask);
    }

    pub(super) fn ask(&self, number: u64) -> Option<AskId> {
        self.asks.get(&number).copied()
    }

    pub(super) fn forget_ask(&mut self, ask: AskId) {
        self.asks.remove(&ask.number());
    }

    pub(super) fn note_plan(&mut self, tag: Value) {
        self.plans.push(tag);
    }

    /// The tags of the plans that are to be told.
    pub(super) fn plans(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.plans)
    }

    /// Whether a call that is under way has this tag.
    pub(super) fn has_tag(&self, tag: &Value) -> bool {
        self.tags.contains_key(&tag.to_string()) || self.plans.contains(tag)
    }

    /// Keeps a call until its outcome is there. If it was never made, returns the line that says why.
    pub(super) fn note_call(&mut self, tag: Value, pending: Pending) -> Option<Value> {
        let Some(call) = pending.id() else { return pending.finish(&tag).map(|(line, _)| line) };
        if !tag.is_null() {
            self.tags.insert(tag.to_string(), call);
        }
        self.calls.insert(call, (tag, pending));
        None
    }

    /// The line of a call that has its outcome. If that is a session, it is kept.
    pub(super) fn finish_call(&mut self, call: CallId) -> Option<Value> {
        let (tag, pending) = self.calls.remove(&call)?;
        self.tags.remove(&tag.to_string());
        let (line, session) = pending.finish(&tag)?;
        if let Some(session) = session {
            self.sessions.insert(session.key(), session);
        }
        Some(line)
    }

    /// The call under way with this tag.
    pub(super) fn call_of(&self, tag: &Value) -> Option<CallId> {
        self.tags.get(&tag.to_string()).copied()
    }

    /// All calls under way.
    pub(super) fn calls(&self) -> Vec<CallId> {
        self.calls.keys().copied().collect()
    }

    /// A session has ended, and with it what was asked in it, unless another session took that over.
    pub(super) fn forget_session(&mut self, key: SessionKey, client: &Client) {
        let open: Vec<u64> = client.snapshot().asks.iter().map(|ask| ask.ask).collect();
        self.asks.retain(|number, _| open.binary_search(number).is_ok());
        self.sessions.remove(&key);
    }
}
