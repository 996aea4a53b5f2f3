//! What the pending-id window must hold: a list of everything, in the order in which it came.

use std::collections::BTreeSet;

use super::super::peer::SentEvent;

/// What a kept message counts besides its bytes.
const WEIGHT: usize = 128;

#[derive(Clone, Debug)]
pub(in crate::connection) enum Kept {
    Event(SentEvent),
    Request { ask: u64 },
}

#[derive(Debug)]
struct Place {
    session: String,
    kept: Kept,
    weight: usize,
    /// It was given up, and is only counted.
    lost: bool,
}

/// The window's bounds.
#[derive(Clone, Copy, Debug)]
pub(in crate::connection) struct Bounds {
    pub(in crate::connection) per_id: usize,
    pub(in crate::connection) ids: usize,
    pub(in crate::connection) bytes: usize,
}

#[derive(Debug)]
pub(in crate::connection) struct Window {
    places: Vec<Place>,
    /// The calls whose end it waits for: creates in the cloud, and destroys that undo one.
    holders: BTreeSet<u64>,
    bounds: Bounds,
}

/// Whether there is room for a message.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::connection) enum Room {
    There,
    /// There is, but for it this request had to go.
    InsteadOf(u64),
    None,
}

impl Window {
    pub(in crate::connection) fn new(bounds: Bounds) -> Window {
        Window { places: Vec::new(), holders: BTreeSet::new(), bounds }
    }

    /// A create in the cloud has begun.
    pub(in crate::connection) fn open(&mut self, create: u64) {
        self.holders.insert(create);
    }

    /// A create is undone. If the window waited for its end, it now waits for that of the destroy.
    pub(in crate::connection) fn pass_on(&mut self, create: u64, destroy: u64) {
        if self.holders.contains(&create) {
            self.holders.insert(destroy);
        }
    }

    pub(in crate::connection) fn retain_holders(&mut self, open: impl Fn(u64) -> bool) {
        self.holders.retain(|call| open(*call));
    }

    pub(in crate::connection) fn count(&self) -> usize {
        self.holders.len()
    }

    /// Keeps a message if it may be: at most so many of one id, the oldest of which makes room; so many ids and bytes
    /// in all, past which the newcomer is refused.
    pub(in crate::connection) fn keep(&mut self, session: &str, len: usize, kept: Kept) -> Room {
        let known = self.of(session).count() > 0;
        let full = self.of(session).count() >= self.bounds.per_id;
        let oldest = self.places.iter().position(|place| place.session == session && !place.lost);
        let oldest = oldest.filter(|_| full);
        let freed = oldest.map_or(0, |at| self.places[at].weight);
        let room = self.bounds.per_id > 0
            && (known || self.ids() < self.bounds.ids)
            && self.bytes() - freed + len + WEIGHT <= self.bounds.bytes;
        let place = Place { session: session.to_owned(), kept, weight: len + WEIGHT, lost: !room };
        if !room {
            if matches!(place.kept, Kept::Event(_)) {
                self.places.push(place);
            }
            return Room::None;
        }
        self.places.push(place);
        let Some(oldest) = oldest else { return Room::There };
        match self.places[oldest].kept {
            Kept::Event(_) => {
                self.places[oldest].lost = true;
                Room::There
            }
            Kept::Request { ask } => {
                self.places.remove(oldest);
                Room::InsteadOf(ask)
            }
        }
    }

    /// Takes out what is kept of a session: each message, and whether it was given up.
    pub(in crate::connection) fn take(&mut self, session: &str) -> Vec<(Kept, bool)> {
        let (taken, left) =
            std::mem::take(&mut self.places).into_iter().partition(|place| place.session == session);
        self.places = left;
        let taken: Vec<Place> = taken;
        taken.into_iter().map(|place| (place.kept, place.lost)).collect()
    }

    /// Takes out the requests that are not open any more.
    pub(in crate::connection) fn retain_asks(&mut self, open: impl Fn(u64) -> bool) {
        self.places.retain(|place| match place.kept {
            Kept::Request { ask } => open(ask),
            Kept::Event(_) => true,
        });
    }

    pub(in crate::connection) fn clear(&mut self) {
        self.places.clear();
    }

    pub(in crate::connection) fn messages(&self) -> usize {
        self.places.iter().filter(|place| !place.lost).count()
    }

    pub(in crate::connection) fn bytes(&self) -> usize {
        self.places.iter().filter(|place| !place.lost).map(|place| place.weight).sum()
    }

    fn of(&self, session: &str) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(move |place| place.session == session && !place.lost)
    }

    fn ids(&self) -> usize {
        let kept = self.places.iter().filter(|place| !place.lost);
        let mut ids: Vec<&str> = kept.map(|place| place.session.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }
}
