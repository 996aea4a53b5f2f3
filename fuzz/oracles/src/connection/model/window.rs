//! What the pending-id window must hold: a list of everything, in the order in which it came.

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
        Window { places: Vec::new(), bounds }
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

    /// Takes out one session's messages, so that so many and so many bytes are left; none if none are to go.
    pub(in crate::connection) fn take_until(&mut self, messages: usize, bytes: usize) {
        let gone = (self.messages() - messages.min(self.messages()), self.bytes() - bytes.min(self.bytes()));
        let sessions: Vec<String> = self.places.iter().map(|place| place.session.clone()).collect();
        let session = sessions.iter().find(|session| {
            (self.of(session).count(), self.of(session).map(|place| place.weight).sum()) == gone
        });
        if let Some(session) = session.filter(|_| gone.0 > 0) {
            let session = session.clone();
            self.take(&session);
        }
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
