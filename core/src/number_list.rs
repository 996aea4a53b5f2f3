//! Tables by numbers of our own that mostly come and go in their order.

use std::collections::VecDeque;

use crate::spare::Trimmed;

/// Values by their numbers, in the order of the numbers.
///
/// It is a sorted list: what is entered last, looked up first or taken out first costs next to nothing. Anything else moves
/// entries, so they are to be small, and their number is not to be a peer's to decide.
#[derive(Debug)]
pub(crate) struct NumberList<T> {
    entries: Trimmed<VecDeque<(u64, T)>>,
}

impl<T> NumberList<T> {
    pub(crate) const fn new() -> Self {
        Self { entries: Trimmed::new(VecDeque::new()) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Enters a value. Returns the one that had the number before.
    pub(crate) fn insert(&mut self, number: u64, value: T) -> Option<T> {
        match self.find(number) {
            Ok(at) => Some(std::mem::replace(&mut self.entries[at].1, value)),
            Err(at) => {
                self.enter(at, (number, value));
                None
            }
        }
    }

    /// The value of a number, which gets one if it has none.
    pub(crate) fn entry(&mut self, number: u64) -> &mut T
    where
        T: Default,
    {
        let at = match self.find(number) {
            Ok(at) => at,
            Err(at) => {
                self.enter(at, (number, T::default()));
                at
            }
        };
        &mut self.entries[at].1
    }

    pub(crate) fn get(&self, number: u64) -> Option<&T> {
        let at = self.find(number).ok()?;
        Some(&self.entries[at].1)
    }

    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut T> {
        let at = self.find(number).ok()?;
        Some(&mut self.entries[at].1)
    }

    pub(crate) fn remove(&mut self, number: u64) -> Option<T> {
        let at = self.find(number).ok()?;
        let mut entries = self.entries.change();
        let (_, value) = if at == 0 { entries.pop_front() } else { entries.remove(at) }?;
        Some(value)
    }

    /// Keeps those for which `keep` is true.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.entries.change().retain(|(_, value)| keep(value));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &T)> {
        self.entries.iter().map(|(number, value)| (*number, value))
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    #[inline]
    fn enter(&mut self, at: usize, entry: (u64, T)) {
        if at == self.entries.len() {
            self.entries.change().push_back(entry);
        } else {
            self.entries.change().insert(at, entry);
        }
    }

    /// Returns where a number is, or where it belongs.
    #[inline]
    fn find(&self, number: u64) -> Result<usize, usize> {
        match (self.entries.front(), self.entries.back()) {
            (Some((first, _)), _) if *first == number => Ok(0),
            (_, Some((last, _))) if *last < number => Err(self.entries.len()),
            (None, _) => Err(0),
            _ => self.entries.binary_search_by_key(&number, |(number, _)| *number),
        }
    }
}

impl<T> Default for NumberList<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::NumberList;

    #[test]
    fn it_is_as_a_map_of_the_standard_library() {
        let mut drawn = 1_u64;
        let mut below = |limit: u64| {
            drawn ^= drawn << 13;
            drawn ^= drawn >> 7;
            drawn ^= drawn << 17;
            drawn % limit
        };
        let (mut list, mut map) = (NumberList::new(), BTreeMap::new());
        for step in 0..20_000 {
            let number = below(50);
            match below(6) {
                0 | 1 => assert_eq!(list.insert(number, step), map.insert(number, step)),
                2 => assert_eq!(list.remove(number), map.remove(&number)),
                4 => assert_eq!(list.entry(number), map.entry(number).or_default()),
                3 if below(50) == 0 => {
                    list.retain(|value| value % 3 > 0);
                    map.retain(|_, value| *value % 3 > 0);
                }
                3 => assert_eq!(list.get_mut(number), map.get_mut(&number)),
                _ => assert_eq!(list.get(number), map.get(&number)),
            }
            assert!(list.iter().eq(map.iter().map(|(number, value)| (*number, value))));
            assert!(list.values_mut().eq(map.values_mut()));
            assert_eq!(list.is_empty(), map.is_empty());
        }
    }

    #[test]
    fn what_is_not_used_any_more_is_given_back() {
        let mut list = NumberList::new();
        for number in 0..10_000 {
            list.insert(number, ());
        }
        for number in 0..10_000 {
            list.remove(number);
        }
        assert!(list.entries.capacity() < 500, "{}", list.entries.capacity());
    }
}
