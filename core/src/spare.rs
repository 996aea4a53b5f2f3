//! Memory that collections have no use for any more.
//!
//! A collection keeps the memory that it once needed. Those whose size the peer or the user decides give it back when
//! little of it is used, in steps of which each pays for itself: as many items have gone as are moved.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, Hash};

/// Items for which there may be room for good.
const KEPT: usize = 128;

/// What to shrink to, if it is worth it: twice what is used, so that neither growing nor shrinking is near.
fn smaller(len: usize, capacity: usize) -> Option<usize> {
    (capacity > 2 * KEPT && len <= capacity / 8).then_some(KEPT.max(2 * len))
}

/// To be called when something was taken out of a queue.
#[inline]
pub(crate) fn give_back<T>(queue: &mut VecDeque<T>) {
    if let Some(capacity) = smaller(queue.len(), queue.capacity()) {
        queue.shrink_to(capacity);
    }
}

/// To be called when something was taken out of a map.
pub(crate) fn give_back_of_map<K: Eq + Hash, V, S: BuildHasher>(map: &mut HashMap<K, V, S>) {
    if let Some(capacity) = smaller(map.len(), map.capacity()) {
        map.shrink_to(capacity);
    }
}

/// To be called when something was taken out of a list.
pub(crate) fn give_back_of_list<T>(list: &mut Vec<T>) {
    if let Some(capacity) = smaller(list.len(), list.capacity()) {
        list.shrink_to(capacity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_that_was_long_is_small_again_and_was_not_moved_often() {
        let mut queue: VecDeque<usize> = (0..100_000).collect();
        let (mut moved, mut capacity) = (0, queue.capacity());
        for number in 0..100_000 {
            assert_eq!(queue.pop_front(), Some(number));
            give_back(&mut queue);
            if queue.capacity() < capacity {
                capacity = queue.capacity();
                moved += queue.len();
            }
        }
        assert!(capacity <= 2 * KEPT, "{capacity}");
        assert!(moved < 100_000, "{moved}");
    }

    #[test]
    fn a_queue_that_is_short_keeps_its_room() {
        let mut queue: VecDeque<usize> = (0..2 * KEPT).collect();
        let capacity = queue.capacity();
        while queue.pop_front().is_some() {
            give_back(&mut queue);
        }
        assert_eq!(queue.capacity(), capacity);
    }
}
