//! What a stream must give: everything that was put into it, in order, under numbers without a hole. Events may be
//! given up for want of room, and are then counted in their place.

use std::collections::VecDeque;
use std::fmt::Debug;

/// Bytes that an item in a queue counts besides its own.
pub const WEIGHT: usize = 128;
/// Memory of a read buffer, which a queue's last item may keep whatever the limit is.
pub const CHUNK: usize = 64 << 10;

/// Returns the bytes that a queue holds at most. Past its hard limit only what may not be dropped is left: the largest
/// item, and asks. A queue that keeps buffers for what is less than half of them is copied out, past a size at which
/// that is worth it.
pub fn most_bytes(hard_limit: usize, largest: usize, open_asks: usize) -> usize {
    let firm = hard_limit + largest + WEIGHT * (open_asks + 2);
    (2 * firm).max(2 * CHUNK) + CHUNK
}

/// Something that was put into a stream and was not taken yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// It comes.
    Item(T),
    /// It comes, or is counted in its place: an event.
    Event(T),
    /// It was dropped before it came here, and is counted in its place.
    Lost,
    /// It comes or not: nobody can say whether it was settled before it was put in.
    Maybe(T),
}

/// The numbers of a stream's items: from 1 on, a gap taking as many as it counts.
#[derive(Clone, Debug)]
pub struct Numbers {
    next: u64,
}

impl Default for Numbers {
    fn default() -> Self {
        Numbers { next: 1 }
    }
}

impl Numbers {
    /// An item is taken.
    pub fn take(&mut self, seq: u64) {
        assert_eq!(seq, self.next, "sequence numbers leave no hole");
        self.next += 1;
    }

    /// A gap is taken that says from where on it counts.
    pub fn take_gap(&mut self, seq: u64, from: u64, count: u64) {
        assert_eq!(from, seq, "a gap is in its place");
        assert!(count > 0, "a gap of nothing");
        self.take(seq);
        self.next += count - 1;
    }
}

/// A stream's entries, in the order in which they must come.
#[derive(Clone, Debug)]
pub struct Stream<T> {
    entries: VecDeque<Entry<T>>,
    numbers: Numbers,
    unread: bool,
    ended: bool,
    told: bool,
}

impl<T> Default for Stream<T> {
    fn default() -> Self {
        Stream {
            entries: VecDeque::new(),
            numbers: Numbers::default(),
            unread: false,
            ended: false,
            told: false,
        }
    }
}

impl<T: Clone + Debug + PartialEq> Stream<T> {
    /// Puts something in, unless nobody takes it.
    pub fn push(&mut self, entry: Entry<T>) {
        if !self.unread {
            self.entries.push_back(entry);
        }
    }

    /// Nobody takes from it any more.
    pub fn stop(&mut self) {
        self.unread = true;
        self.told = false;
        self.entries.clear();
    }

    /// Says whether nobody takes from it any more.
    pub fn is_unread(&self) -> bool {
        self.unread
    }

    /// Takes out everything that is still to come, for the stream that it goes over to.
    pub fn drain(&mut self) -> Vec<Entry<T>> {
        self.entries.drain(..).collect()
    }

    /// It is told that there is something to take.
    pub fn tell(&mut self) {
        self.told = true;
    }

    /// Says whether it was told that there is something to take, since it was last found empty.
    pub fn is_told(&self) -> bool {
        self.told
    }

    /// It was found empty.
    pub fn found_empty(&mut self) {
        self.told = false;
    }

    /// Takes out the entries of the next so many items, if none is given up. What was lost in a row is one.
    pub fn next(&mut self, most: usize) -> Vec<Entry<T>> {
        let mut taken = Vec::new();
        let mut items = 0;
        while let Some(entry) = self.entries.front() {
            let goes_on = matches!((taken.last(), entry), (Some(Entry::Lost), Entry::Lost));
            if items == most && !goes_on {
                break;
            }
            items += usize::from(!goes_on);
            taken.extend(self.entries.pop_front());
        }
        taken
    }

    /// An item is taken that is no gap.
    pub fn take(&mut self, seq: u64, item: &T) {
        self.numbers.take(seq);
        self.take_unnumbered(item);
    }

    /// An item is taken that is no gap, from a stream whose items have no numbers.
    pub fn take_unnumbered(&mut self, item: &T) {
        self.check_is_read(item);
        loop {
            match self.entries.pop_front() {
                Some(Entry::Item(expected) | Entry::Event(expected) | Entry::Maybe(expected))
                    if expected == *item =>
                {
                    return;
                }
                Some(Entry::Maybe(_)) => {}
                other => panic!("{item:?} in the place of {other:?}"),
            }
        }
    }

    /// An item is taken of which nothing is known beforehand.
    pub fn take_unknown(&mut self, seq: u64, item: &impl Debug) {
        self.check_is_read(item);
        self.numbers.take(seq);
    }

    /// A gap is taken. Returns how many events of it were given up here.
    pub fn take_gap(&mut self, seq: u64, from: u64, count: u64) -> u64 {
        self.check_is_read(&"a gap");
        self.numbers.take_gap(seq, from, count);
        self.take_missed(count)
    }

    /// So many are counted that were given up. Returns how many of them were given up here.
    pub fn take_missed(&mut self, count: u64) -> u64 {
        let mut here = 0;
        for _ in 0..count {
            match self.pop() {
                Some(Entry::Event(_)) => here += 1,
                Some(Entry::Lost) => {}
                other => panic!("a gap of {count} in the place of {other:?}"),
            }
        }
        assert_ne!(self.entries.front(), Some(&Entry::Lost), "what was lost behind a gap belongs to it");
        here
    }

    /// Its end is taken, of which nothing is known beforehand.
    pub fn take_end(&mut self, seq: u64) {
        self.take_unknown(seq, &"the end");
        let left = self.pop();
        assert_eq!(left, None, "the end came before it");
        self.ended = true;
    }

    /// Says whether its end was taken.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Says whether nothing must still come.
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(|entry| matches!(entry, Entry::Maybe(_)))
    }

    /// Replaces an entry that was not taken.
    pub fn replace(&mut self, old: &Entry<T>, new: &Entry<T>) {
        for entry in self.entries.iter_mut().filter(|entry| *entry == old) {
            entry.clone_from(new);
        }
    }

    fn check_is_read(&self, item: &impl Debug) {
        assert!(!self.unread, "{item:?} of a stream that nobody reads");
        assert!(!self.ended, "{item:?} behind the end");
    }

    fn pop(&mut self) -> Option<Entry<T>> {
        loop {
            match self.entries.pop_front() {
                Some(Entry::Maybe(_)) => {}
                other => return other,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream() -> Stream<char> {
        let mut stream = Stream::default();
        for entry in [Entry::Lost, Entry::Event('a'), Entry::Maybe('b'), Entry::Item('c')] {
            stream.push(entry);
        }
        stream
    }

    #[test]
    fn what_is_given_up_is_counted_in_its_place() {
        let mut kept = stream();
        assert_eq!(kept.take_gap(1, 1, 1), 0);
        kept.take(2, &'a');
        kept.take(3, &'c');
        kept.take_end(4);
        let mut given_up = stream();
        assert_eq!(given_up.take_gap(1, 1, 2), 1);
        given_up.take(3, &'b');
        given_up.take(4, &'c');
        assert!(given_up.is_empty());
    }

    #[test]
    fn what_was_lost_in_a_row_is_one_item() {
        let mut stream = stream();
        stream.push(Entry::Lost);
        stream.push(Entry::Lost);
        assert_eq!(stream.next(2), [Entry::Lost, Entry::Event('a')]);
        assert_eq!(stream.next(3), [Entry::Maybe('b'), Entry::Item('c'), Entry::Lost, Entry::Lost]);
    }

    #[test]
    #[should_panic(expected = "leave no hole")]
    fn a_hole_is_seen() {
        stream().take_gap(2, 2, 1);
    }

    #[test]
    #[should_panic(expected = "in the place of")]
    fn a_gap_for_what_may_not_be_given_up_is_seen() {
        stream().take_gap(1, 1, 3);
    }

    #[test]
    #[should_panic(expected = "belongs to it")]
    fn a_gap_that_counts_too_few_is_seen() {
        let mut stream = stream();
        stream.next(4);
        stream.push(Entry::Lost);
        stream.push(Entry::Lost);
        stream.take_gap(1, 1, 1);
    }
}
