//! Who sees a session's stream beside its first reader.

use std::collections::{BTreeMap, BTreeSet};

use pilotwire::SessionId;
use pilotwire::sans_io::SessionKey;
use serde_json::Value;

use crate::lines::{self, Item};

/// The observers of sessions.
#[derive(Debug, Default)]
pub(super) struct Observers {
    /// Those that were asked for.
    known: BTreeSet<(SessionKey, u64)>,
    /// Those that see what comes.
    watching: BTreeMap<SessionKey, Vec<Observer>>,
}

#[derive(Debug)]
struct Observer {
    number: u64,
    /// The place of what it sees next.
    next: u64,
}

impl Observers {
    /// Notes that there is to be an observer. False if there is one of this number.
    pub(super) fn note(&mut self, session: SessionKey, observer: u64) -> bool {
        self.known.insert((session, observer))
    }

    /// From here on it sees what comes, unless the session has ended.
    pub(super) fn begin(&mut self, session: SessionKey, observer: u64) {
        if self.known.contains(&(session, observer)) {
            self.watching.entry(session).or_default().push(Observer { number: observer, next: 1 });
        }
    }

    /// The lines of an item, one for each observer that sees it.
    pub(super) fn lines<'a>(&mut self, session: SessionKey, id: &SessionId, item: Item<'a>) -> Vec<Value> {
        let Some(observers) = self.watching.get_mut(&session) else { return Vec::new() };
        let places = if let Item::Gap(gap) = item { gap.count } else { 1 };
        let line_of = |observer: &mut Observer| {
            let line = lines::observed(id, observer.next, observer.number, item)?;
            observer.next += places;
            Some(line)
        };
        observers.iter_mut().filter_map(line_of).collect()
    }

    /// The session has ended.
    pub(super) fn forget(&mut self, session: SessionKey) {
        self.known.retain(|(known, _)| *known != session);
        self.watching.remove(&session);
    }
}
