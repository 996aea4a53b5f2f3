//! Memory that collections have no use for any more.
//!
//! A collection keeps the memory that it once needed. Those whose size the peer or the user decides give it back when
//! little of it is used, in steps of which each pays for itself: as many items have gone as are moved.

use std::collections::{HashMap, VecDeque, vec_deque};
use std::hash::{BuildHasher, Hash};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::slice;

/// Items for which there may be room for good.
const KEPT: usize = 128;

/// Returns the capacity to shrink to, if shrinking is worth it: twice what is used, so that neither growing nor
/// shrinking is near.
fn smaller(len: usize, capacity: usize) -> Option<usize> {
    (capacity > 2 * KEPT && len <= capacity / 8).then_some(KEPT.max(2 * len))
}

/// A collection that gives back memory for which it has no use any more, whenever it was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trimmed<C>(C);

impl<C> Trimmed<C> {
    pub(crate) const fn new(collection: C) -> Self {
        Self(collection)
    }

    pub(crate) fn into_inner(self) -> C {
        self.0
    }
}

impl<C: Trim> Trimmed<C> {
    /// The collection, to be changed. What it has no use for then is given back with the end of this loan.
    #[inline]
    pub(crate) fn change(&mut self) -> Changing<'_, C> {
        Changing(&mut self.0)
    }
}

impl<C> Deref for Trimmed<C> {
    type Target = C;

    #[inline]
    fn deref(&self) -> &C {
        &self.0
    }
}

/// A collection while it is changed.
pub(crate) struct Changing<'a, C: Trim>(&'a mut C);

impl<C: Trim> Deref for Changing<'_, C> {
    type Target = C;

    #[inline]
    fn deref(&self) -> &C {
        self.0
    }
}

impl<C: Trim> DerefMut for Changing<'_, C> {
    #[inline]
    fn deref_mut(&mut self) -> &mut C {
        self.0
    }
}

impl<C: Trim> Drop for Changing<'_, C> {
    #[inline]
    fn drop(&mut self) {
        self.0.trim();
    }
}

/// A collection that a [`Trimmed`] can hold.
pub(crate) trait Trim {
    /// Gives back memory, if that is worth it.
    fn trim(&mut self);
}

impl<T> Trim for VecDeque<T> {
    #[inline]
    fn trim(&mut self) {
        if let Some(capacity) = smaller(self.len(), self.capacity()) {
            self.shrink_to(capacity);
        }
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> Trim for HashMap<K, V, S> {
    fn trim(&mut self) {
        if let Some(capacity) = smaller(self.len(), self.capacity()) {
            self.shrink_to(capacity);
        }
    }
}

impl<T> Trim for Vec<T> {
    fn trim(&mut self) {
        if let Some(capacity) = smaller(self.len(), self.capacity()) {
            self.shrink_to(capacity);
        }
    }
}

/// Items that are looked at and changed in their places.
impl<T> Trimmed<VecDeque<T>> {
    #[inline]
    pub(crate) fn iter_mut(&mut self) -> vec_deque::IterMut<'_, T> {
        self.0.iter_mut()
    }

    #[inline]
    pub(crate) fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.0.get_mut(at)
    }

    #[inline]
    pub(crate) fn back_mut(&mut self) -> Option<&mut T> {
        self.0.back_mut()
    }
}

impl<T> Index<usize> for Trimmed<VecDeque<T>> {
    type Output = T;

    #[inline]
    fn index(&self, at: usize) -> &T {
        &self.0[at]
    }
}

impl<T> IndexMut<usize> for Trimmed<VecDeque<T>> {
    #[inline]
    fn index_mut(&mut self, at: usize) -> &mut T {
        &mut self.0[at]
    }
}

impl<T> Trimmed<Vec<T>> {
    #[inline]
    pub(crate) fn iter_mut(&mut self) -> slice::IterMut<'_, T> {
        self.0.iter_mut()
    }

    #[inline]
    pub(crate) fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.0.get_mut(at)
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> Trimmed<HashMap<K, V, S>> {
    #[inline]
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.0.get_mut(key)
    }

    /// The value of a key, which gets one if it has none.
    pub(crate) fn or_insert_with(&mut self, key: K, value: impl FnOnce() -> V) -> &mut V {
        self.0.entry(key).or_insert_with(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_that_was_long_is_small_again_and_was_not_moved_often() {
        let mut queue = Trimmed::new((0..100_000).collect::<VecDeque<usize>>());
        let (mut moved, mut capacity) = (0, queue.capacity());
        for number in 0..100_000 {
            assert_eq!(queue.change().pop_front(), Some(number));
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
        let mut queue = Trimmed::new((0..2 * KEPT).collect::<VecDeque<usize>>());
        let capacity = queue.capacity();
        while queue.change().pop_front().is_some() {}
        assert_eq!(queue.capacity(), capacity);
    }
}
