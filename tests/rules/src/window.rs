//! The pending-id window: a list of everything that is kept, in the order in which it came.

use std::collections::BTreeSet;

/// Bytes that a kept message counts besides its own.
pub const WEIGHT: usize = 128;

/// How much the window keeps.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Messages of one id. Past that, the oldest of them makes room.
    pub per_id: usize,
    /// Ids. Past that, a message of another is refused.
    pub ids: usize,
    /// Bytes in all, counted with [`WEIGHT`]. Past that, the newcomer is refused.
    pub bytes: usize,
}

/// Messages of ids that nobody owns, of type `E` if they are events; requests are known by their number.
#[derive(Clone, Debug)]
pub struct Window<Id, E> {
    places: Vec<Place<Id, E>>,
    /// The calls that it is open for: creates in the cloud, and destroys that undo one.
    holders: BTreeSet<u64>,
    bounds: Bounds,
}

#[derive(Clone, Debug)]
struct Place<Id, E> {
    id: Id,
    kept: Kept<E>,
    weight: usize,
}

/// What stands at one place of the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept<E> {
    /// An event.
    Event(E),
    /// A request, by its number.
    Request(u64),
    /// This event was dropped here. A session that adopts the place counts it.
    Lost(E),
}

/// What became of a message that was to be kept.
#[derive(Debug, PartialEq, Eq)]
pub enum Room {
    /// It is kept.
    There,
    /// It is kept, and for it the oldest event of its id was dropped.
    InsteadOfEvent,
    /// It is kept, and for it this request of its id has to be refused.
    InsteadOfRequest(u64),
    /// It is dropped or has to be refused itself.
    None,
}

impl<Id: Clone + PartialEq, E: Clone> Window<Id, E> {
    /// Makes one that is not open.
    pub fn new(bounds: Bounds) -> Self {
        Window { places: Vec::new(), holders: BTreeSet::new(), bounds }
    }

    /// A create in the cloud begins.
    pub fn open(&mut self, create: u64) {
        self.holders.insert(create);
    }

    /// A create is undone by a destroy. If the window was open for it, it stays open for the destroy.
    pub fn pass_on(&mut self, create: u64, destroy: u64) {
        if self.holders.contains(&create) {
            self.holders.insert(destroy);
        }
    }

    /// Forgets the calls that are over.
    pub fn retain_holders(&mut self, open: impl Fn(u64) -> bool) {
        self.holders.retain(|call| open(*call));
    }

    /// Returns the number of calls that it is open for.
    pub fn count(&self) -> usize {
        self.holders.len()
    }

    /// Says whether messages are kept.
    pub fn is_open(&self) -> bool {
        !self.holders.is_empty()
    }

    /// Keeps a message of so many bytes, if it may be.
    pub fn keep(&mut self, id: &Id, len: usize, message: Kept<E>) -> Room {
        let of_id = self.places.iter().filter(|place| place.is_of(id)).count();
        let full = of_id >= self.bounds.per_id;
        let oldest = self.places.iter().position(|place| full && place.is_of(id));
        let freed = oldest.map_or(0, |at| self.places[at].weight);
        let weight = len + WEIGHT;
        let fits = self.bounds.per_id > 0
            && (of_id > 0 || self.ids() < self.bounds.ids)
            && self.bytes() - freed + weight <= self.bounds.bytes;
        match (fits, message) {
            (true, kept) => self.places.push(Place { id: id.clone(), kept, weight }),
            (false, Kept::Event(event)) => {
                self.places.push(Place { id: id.clone(), kept: Kept::Lost(event), weight });
                return Room::None;
            }
            (false, _) => return Room::None,
        }
        let Some(oldest) = oldest else { return Room::There };
        match self.places[oldest].kept.clone() {
            Kept::Event(event) | Kept::Lost(event) => {
                self.places[oldest].kept = Kept::Lost(event);
                Room::InsteadOfEvent
            }
            Kept::Request(number) => {
                self.places.remove(oldest);
                Room::InsteadOfRequest(number)
            }
        }
    }

    /// Takes out what is kept of an id: its session has begun, or it has none any more.
    pub fn take(&mut self, id: &Id) -> Vec<Kept<E>> {
        let (taken, left): (Vec<_>, _) =
            std::mem::take(&mut self.places).into_iter().partition(|place| place.id == *id);
        self.places = left;
        taken.into_iter().map(|place| place.kept).collect()
    }

    /// Takes out everything, as has to be done when the last call is over that it was open for.
    pub fn take_all(&mut self) -> Vec<(Id, Kept<E>)> {
        std::mem::take(&mut self.places).into_iter().map(|place| (place.id, place.kept)).collect()
    }

    /// Takes out the requests that have been settled.
    pub fn retain_requests(&mut self, open: impl Fn(u64) -> bool) {
        self.places.retain(|place| !matches!(place.kept, Kept::Request(number) if !open(number)));
    }

    /// Returns the number of messages that are kept.
    pub fn messages(&self) -> usize {
        self.places.iter().filter(|place| place.is_there()).count()
    }

    /// Returns the bytes that they count.
    pub fn bytes(&self) -> usize {
        self.places.iter().filter(|place| place.is_there()).map(|place| place.weight).sum()
    }

    fn ids(&self) -> usize {
        let first_of_its_id = |(at, place): &(usize, &Place<Id, E>)| {
            place.is_there() && !self.places[..*at].iter().any(|before| before.is_of(&place.id))
        };
        self.places.iter().enumerate().filter(first_of_its_id).count()
    }
}

impl<Id: PartialEq, E> Place<Id, E> {
    fn is_there(&self) -> bool {
        !matches!(self.kept, Kept::Lost(_))
    }

    fn is_of(&self, id: &Id) -> bool {
        self.is_there() && self.id == *id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window() -> Window<char, u64> {
        Window::new(Bounds { per_id: 2, ids: 2, bytes: 3 * WEIGHT })
    }

    #[test]
    fn the_oldest_of_an_id_makes_room_and_a_newcomer_without_room_is_lost() {
        let mut window = window();
        assert_eq!(window.keep(&'a', 0, Kept::Event(1)), Room::There);
        assert_eq!(window.keep(&'a', 0, Kept::Request(2)), Room::There);
        assert_eq!(window.keep(&'a', 0, Kept::Event(3)), Room::InsteadOfEvent);
        assert_eq!(window.keep(&'a', 0, Kept::Event(4)), Room::InsteadOfRequest(2));
        assert_eq!(window.keep(&'b', 0, Kept::Event(5)), Room::There);
        assert_eq!(window.keep(&'b', 0, Kept::Event(6)), Room::None, "by bytes");
        assert_eq!((window.messages(), window.bytes()), (3, 3 * WEIGHT));
        assert_eq!(window.take(&'a'), [Kept::Lost(1), Kept::Event(3), Kept::Event(4)]);
        assert_eq!(window.keep(&'c', 0, Kept::Event(7)), Room::There);
        assert_eq!(window.keep(&'d', 0, Kept::Request(8)), Room::None, "by ids");
        let left = [('b', Kept::Event(5)), ('b', Kept::Lost(6)), ('c', Kept::Event(7))];
        assert_eq!(window.take_all(), left);
    }

    #[test]
    fn it_stays_open_for_what_undoes_a_create_that_it_was_open_for() {
        let mut window = window();
        window.open(1);
        window.pass_on(1, 5);
        window.pass_on(2, 6);
        window.retain_holders(|call| call != 1);
        assert_eq!((window.is_open(), window.count()), (true, 1));
        window.retain_holders(|call| call != 5);
        assert!(!window.is_open());
    }
}
