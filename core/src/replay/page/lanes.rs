//! The lanes of rows: that of the connection, of a session, or of an id that no session here has.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::row::{Place, Row};

/// A lane of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lane {
    /// None: the connection's, or that of an id that no session here has.
    pub(super) session: Option<u64>,
    pub(super) id: Option<String>,
    /// Its first and last rows.
    pub(super) rows: Option<(usize, usize)>,
}

/// Ids without a session that have a lane of their own. The others share the last one.
const FOREIGN_LANES: usize = 100;

/// The owners of ids: which session had which id from when on.
#[derive(Debug, Default)]
pub(super) struct Owners {
    sessions: BTreeSet<u64>,
    /// In the order of rows.
    ids: HashMap<String, Vec<(usize, u64)>>,
    /// The rows at which starts failed.
    failed: HashMap<u64, usize>,
}

impl Owners {
    pub(super) fn begins(&mut self, session: u64) {
        self.sessions.insert(session);
    }

    /// From this row on, unless it fails, the id is the session's.
    pub(super) fn has(&mut self, session: u64, id: String, row: usize) {
        self.begins(session);
        let owners = self.ids.entry(id).or_default();
        if owners.last().is_none_or(|(_, last)| *last != session) {
            owners.push((row, session));
        }
    }

    /// Returns `true` if a session has or had this id.
    pub(super) fn know(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    pub(super) fn fails(&mut self, session: u64, row: usize) {
        self.failed.insert(session, row);
    }

    fn of(&self, id: &str, row: usize) -> Option<u64> {
        let owners = self.ids.get(id)?;
        let has = |(from, session): &&(usize, u64)| {
            *from <= row && self.failed.get(session).is_none_or(|failed| row <= *failed)
        };
        // What comes before the reply that names the id is the session's, too.
        owners.iter().rev().find(has).or(owners.first()).map(|(_, session)| *session)
    }
}

/// The lanes, and the number of each row's.
pub(super) fn assign(owners: &Owners, rows: &mut [Row]) -> Vec<Lane> {
    let lane = |session, id| Lane { session, id, rows: None };
    let mut lanes = vec![lane(None, None)];
    for (index, row) in rows.iter_mut().enumerate() {
        if let Place::Id(id) = &row.place
            && let Some(session) = owners.of(id, index)
        {
            row.place = Place::Session(session);
        }
    }
    let mut sessions = owners.sessions.clone();
    sessions.extend(rows.iter().filter_map(|row| match row.place {
        Place::Session(session) => Some(session),
        _ => None,
    }));
    let mut ids: BTreeMap<u64, String> = BTreeMap::new();
    for (id, owners) in &owners.ids {
        for (_, session) in owners {
            ids.insert(*session, id.clone());
        }
    }
    let numbers: HashMap<u64, usize> =
        sessions.iter().enumerate().map(|(index, session)| (*session, index + 1)).collect();
    lanes.extend(sessions.iter().map(|session| lane(Some(*session), ids.remove(session))));

    let mut foreign: HashMap<String, usize> = HashMap::new();
    for (index, row) in rows.iter_mut().enumerate() {
        let number = match &row.place {
            Place::Connection => 0,
            Place::Session(session) => numbers.get(session).copied().unwrap_or(0),
            Place::Id(id) => match foreign.get(id) {
                Some(number) => *number,
                None if foreign.len() < FOREIGN_LANES => {
                    lanes.push(lane(None, Some(id.clone())));
                    foreign.insert(id.clone(), lanes.len() - 1);
                    lanes.len() - 1
                }
                None => {
                    let last = lanes.len() - 1;
                    lanes[last].id = Some("others".to_owned());
                    last
                }
            },
        };
        row.lane = number;
        let first = lanes[number].rows.map_or(index, |(first, _)| first);
        lanes[number].rows = Some((first, index));
    }
    lanes
}
