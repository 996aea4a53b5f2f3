//! The part of sessions that is left when their runtime is gone, and the log of a session's events.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::sessions::{Place, Session, SessionState, TIME};
use super::step::AnyStep as Step;
use super::usual::not_found;
use super::value::ToJson;
use super::{Call, Runtime};
use crate::json::{Json, Object};

/// Events of a page of the log, if the client does not say.
const PAGE: usize = 100;

/// The disk of a runtime, where its sessions are kept: a runtime that is [given](super::Script::disk) the same as one that was
/// killed knows what that had written there, and can resume it. Clones are the same disk.
///
/// A session is there once a prompt was said in it, as with the real runtime, with the events that last.
///
/// ```
/// use pilotwire::mock::{Disk, Pair, Script};
/// use pilotwire::{Config, SessionConfig};
///
/// let disk = Disk::new();
/// let first = Pair::new(Config::default(), Script::new().disk(&disk));
/// drop(first); // It is killed.
/// let second = Pair::new(Config::default(), Script::new().disk(&disk));
/// assert!(disk.sessions().is_empty());
/// # drop((second, SessionConfig::new()));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Disk(Arc<Mutex<Stored>>);

#[derive(Debug, Default)]
struct Stored {
    sessions: BTreeMap<String, Vec<Json>>,
    /// The number of the latest event.
    events: u64,
}

impl Disk {
    /// An empty one.
    #[must_use]
    pub fn new() -> Disk {
        Disk::default()
    }

    /// The ids of the sessions that are there.
    #[must_use]
    pub fn sessions(&self) -> Vec<String> {
        self.stored().sessions.keys().cloned().collect()
    }

    /// Adds an event to a session's log, which no client is told of: what a runtime wrote before it was killed. Returns its id.
    pub fn add_event(&self, session: &str, event_type: &str, data: impl ToJson) -> String {
        let mut stored = self.stored();
        stored.events += 1;
        let id = format!("event-{}", stored.events);
        let event = Object::new().str("type", event_type).raw("data", &data.to_json()).str("id", &id);
        let event = event.str("timestamp", TIME).raw("parentId", &Json::null()).finish();
        stored.sessions.entry(session.to_owned()).or_default().push(event);
        id
    }

    /// Takes over a session of another disk, as it is now.
    pub fn adopt(&self, other: &Disk, session: &str) {
        let (log, events) = {
            let other = other.stored();
            (other.sessions.get(session).cloned(), other.events)
        };
        let mut stored = self.stored();
        stored.events = stored.events.max(events);
        stored.sessions.extend(log.map(|log| (session.to_owned(), log)));
    }

    /// Writes what was not written of a session.
    pub(super) fn write(&self, id: &str, session: &Session, events: u64) {
        let mut stored = self.stored();
        stored.events = stored.events.max(events);
        if session.persisted && session.place == Place::Local {
            let log = stored.sessions.entry(id.to_owned()).or_default();
            log.extend(session.history.iter().skip(log.len()).cloned());
        }
    }

    pub(super) fn delete(&self, id: &str) {
        self.stored().sessions.remove(id);
    }

    /// The sessions that are there, for a runtime that starts.
    pub(super) fn read(&self) -> Vec<(String, Session)> {
        let stored = self.stored();
        let of_log = |(id, log): (&String, &Vec<Json>)| {
            let mut session = Session::new(Place::Local, SessionState::Detached);
            session.persisted = true;
            session.last_event = log.last().and_then(event_id);
            session.history.clone_from(log);
            (id.clone(), session)
        };
        stored.sessions.iter().map(of_log).collect()
    }

    /// The number of the latest event, after which a runtime that starts goes on to count.
    pub(super) fn events(&self) -> u64 {
        self.stored().events
    }

    fn stored(&self) -> MutexGuard<'_, Stored> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Runtime {
    /// `session.eventLog.read`: a page of what lasts, forward from a cursor or backward from the end.
    pub(super) fn read_log(&mut self, call: &Call) -> Step {
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        let log = &session.history;
        let max = call.param::<usize>("max").unwrap_or(PAGE).max(1);
        let backward = call.text("direction") == "backward";
        let given = call.param::<String>("cursor");
        // As the real one's, they name the last event that was given.
        let place = |cursor: &str| log.iter().position(|event| event_id(event).as_deref() == Some(cursor));
        let found = given.as_deref().map(|cursor| place(cursor.strip_prefix("b:").unwrap_or(cursor)));
        let expired = found == Some(None);
        let (from, to) = match (backward, found.flatten()) {
            (false, at) => {
                let from = at.map_or(0, |at| at + 1);
                (from, (from + max).min(log.len()))
            }
            (true, at) => {
                let to = at.unwrap_or(log.len());
                (to.saturating_sub(max), to)
            }
        };
        let has_more = if backward { from > 0 } else { to < log.len() };
        let page = log.get(from..to).unwrap_or_default();
        let last = if backward { page.first() } else { page.last() };
        let cursor = last.and_then(event_id).or(given).unwrap_or_default();
        let cursor = match backward && !cursor.starts_with("b:") {
            true => format!("b:{cursor}"),
            false => cursor,
        };
        let reply = Object::new().raw("events", &Json::array(page)).str("cursor", &cursor);
        let reply = reply.raw("hasMore", &Json::from_static(if has_more { "true" } else { "false" }));
        Step::reply(reply.str("cursorStatus", if expired { "expired" } else { "ok" }))
    }

    /// `session.eventLog.tail`: where the log ends.
    pub(super) fn tail_of_log(&mut self, call: &Call) -> Step {
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        let last = session.history.last().and_then(event_id).unwrap_or_default();
        Step::reply(Object::new().str("cursor", &last))
    }
}

fn event_id(event: &Json) -> Option<String> {
    event.get("id")?.decode().ok()
}
