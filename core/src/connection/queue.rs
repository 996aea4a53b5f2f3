//! A bounded queue of items in order, in which what is lost is counted in its place.

use std::collections::VecDeque;

use super::queued::Queued;
use crate::frame::Chunk;
use crate::session::Gap;
use crate::spare::Trimmed;

/// The weight of an item besides its frame, so that bytes bound the number of items too.
const ITEM_WEIGHT: usize = 128;
/// Below this, pinned read buffers are not worth a copy. The bytes of one read lie in at most three of them.
const WORTH_COPYING: usize = 256 << 10;

/// Contents with room for at most so many items leave their queue when that is empty.
const SMALL: usize = 4;
/// The number of such contents that a connection keeps.
const SPARE: usize = 256;

/// Contents that empty queues have no use for, kept for queues that are about to be used.
///
/// Of many sessions, few have items in their queue at a time. These take what was used last, which is in the cache. Idle
/// sessions have none.
#[derive(Debug)]
#[expect(clippy::vec_box, reason = "the box goes from queue to queue, and what is in it is not moved")]
pub(super) struct SpareContents<T>(Vec<Box<Contents<T>>>);

impl<T> SpareContents<T> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }
}

/// A queue's items, and whether it holds up reading.
///
/// Invariant: sequence numbers of what is queued follow one another without a hole, a gap counting for as many as it
/// stands for.
#[derive(Debug)]
pub(super) struct Queue<T> {
    /// None for most queues that are empty.
    contents: Option<Box<Contents<T>>>,
    next_seq: u64,
    /// `true` if something was taken since the stall deadline was armed.
    taken: bool,
    pressure: Pressure,
}

/// The items of a queue, and what they weigh.
///
/// Invariant: `weight` is `ITEM_WEIGHT` an item, plus the bytes of detached items, plus every pinned chunk once. So all
/// figures are zero if there are no items.
#[derive(Debug)]
struct Contents<T> {
    slots: Trimmed<VecDeque<T>>,
    /// Bytes of frames that the items keep, whoever owns the memory.
    kept: usize,
    weight: usize,
    /// The weight of the items that may not be dropped.
    firm: usize,
    pins: Pins,
    /// No slot before this one holds an item that may be dropped.
    first_droppable: usize,
}

impl<T> Default for Contents<T> {
    fn default() -> Self {
        Self {
            slots: Trimmed::new(VecDeque::new()),
            kept: 0,
            weight: 0,
            firm: 0,
            pins: Pins::default(),
            first_droppable: 0,
        }
    }
}

/// The pressure of a queue: whether it holds up reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressure {
    /// There is room.
    None,
    /// Reading pauses until the queue is at half its soft limit.
    Pausing,
    /// It is over its limit and nobody reads it. It holds up nothing until somebody does.
    Stalled,
}

impl<T: Queued> Queue<T> {
    pub(super) fn new() -> Self {
        Self { contents: None, next_seq: 1, taken: false, pressure: Pressure::None }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.contents.as_ref().is_none_or(|contents| contents.slots.is_empty())
    }

    pub(super) fn len(&self) -> usize {
        self.contents.as_ref().map_or(0, |contents| contents.slots.len())
    }

    #[inline]
    pub(super) fn weight(&self) -> usize {
        self.contents.as_ref().map_or(0, |contents| contents.weight)
    }

    /// The number of what came last.
    #[inline]
    pub(super) fn last_seq(&self) -> u64 {
        self.next_seq - 1
    }

    /// The numbers of what is queued; of a gap, the first that it stands for.
    pub(super) fn seqs(&self) -> impl DoubleEndedIterator<Item = u64> + '_ {
        self.contents.iter().flat_map(|contents| contents.slots.iter().map(T::seq))
    }

    /// Appends an item. Past `hard` bytes it drops the oldest items that may be dropped, but never this one. Returns
    /// the number of items dropped.
    #[inline(always)]
    pub(super) fn push(&mut self, kind: T::Kind, hard: usize) -> u64 {
        let seq = self.next_seq;
        self.next_seq += 1;
        let contents = self.contents.get_or_insert_default();
        let item = T::new(seq, kind);
        contents.count(&item);
        contents.slots.change().push_back(item);
        if contents.weight <= WORTH_COPYING.min(hard) { 0 } else { contents.make_room(hard) }
    }

    /// Counts `count` items that were lost before they could be queued.
    pub(super) fn push_gap(&mut self, count: u64) {
        if count == 0 {
            return;
        }
        let from = self.next_seq;
        self.next_seq += count;
        let slots = &mut self.contents.get_or_insert_default().slots;
        match slots.back_mut().and_then(T::gap_mut) {
            Some(gap) => gap.count += count,
            None => slots.change().push_back(T::of_gap(Gap { from, count })),
        }
    }

    /// Returns `true` if an item of `len` bytes that may not be dropped finds room, if everything that may be dropped
    /// is.
    pub(super) fn fits(&self, len: usize, hard: usize) -> bool {
        let firm = self.contents.as_ref().map_or(0, |contents| contents.firm);
        self.is_empty() || firm + len + ITEM_WEIGHT <= hard
    }

    pub(super) fn pop(&mut self) -> Option<T> {
        let contents = self.contents.as_mut()?;
        let slot = contents.slots.change().pop_front()?;
        contents.release(&slot);
        contents.note_taken(1);
        self.taken = true;
        Some(slot)
    }

    /// Moves up to `max` items from its front to the end of `items`. Returns how many.
    pub(super) fn take(&mut self, max: usize, items: &mut Vec<T>) -> usize {
        let Some(contents) = &mut self.contents else { return 0 };
        let taken = contents.take(max, items);
        self.taken |= taken > 0;
        taken
    }

    /// Takes what is spare for what comes, if the queue has nothing of its own.
    #[inline]
    pub(super) fn take_spare(&mut self, spare: &mut SpareContents<T>) {
        if self.contents.is_none() {
            self.contents = spare.0.pop();
        }
    }

    /// Leaves its contents for other queues to use, if there is nothing in the contents and their room is small.
    #[inline]
    pub(super) fn give_spare(&mut self, spare: &mut SpareContents<T>) {
        let has_room = spare.0.len() < SPARE;
        let is_spare = |contents: &Contents<T>| {
            contents.slots.is_empty() && contents.slots.capacity() <= SMALL && has_room
        };
        if let Some(contents) = self.contents.take_if(|contents| is_spare(contents)) {
            debug_assert_eq!((contents.weight, contents.first_droppable), (0, 0), "it is as a new one");
            spare.0.push(contents);
        }
    }

    /// Shows each item that waits to `change`, which may put something else of the same frame in its place.
    pub(super) fn revise(&mut self, change: impl FnMut(&mut T::Kind)) {
        if let Some(contents) = &mut self.contents {
            contents.revise(change);
        }
    }

    /// Takes everything out, for another queue. Nobody has seen the sequence numbers, so this queue gives them out
    /// again.
    pub(super) fn drain(&mut self) -> Vec<T> {
        if let Some(first) = self.contents.as_ref().and_then(|contents| contents.slots.front()) {
            self.next_seq = first.seq();
        }
        self.clear()
    }

    /// Takes everything out, for callers that do not want it.
    pub(super) fn clear(&mut self) -> Vec<T> {
        let mut items = Vec::new();
        self.take(usize::MAX, &mut items);
        items
    }
}

impl<T: Queued> Contents<T> {
    /// Counts an item that comes in.
    #[inline]
    fn count(&mut self, item: &T) {
        debug_assert!(!item.is_gap(), "gaps come by `push_gap`");
        let len = item.len();
        self.kept += len + ITEM_WEIGHT;
        if !item.may_be_dropped() {
            self.firm += len + ITEM_WEIGHT;
        }
        self.weight += ITEM_WEIGHT
            + match item.chunk() {
                None => len,
                Some(chunk) => self.pins.pin(chunk),
            };
    }

    /// Counts an item that goes.
    #[inline]
    fn release(&mut self, item: &T) {
        if item.is_gap() {
            return;
        }
        let len = item.len();
        self.kept -= len + ITEM_WEIGHT;
        if !item.may_be_dropped() {
            self.firm -= len + ITEM_WEIGHT;
        }
        self.weight -= ITEM_WEIGHT
            + match item.chunk() {
                None => len,
                Some(chunk) => self.pins.unpin(chunk),
            };
    }

    fn note_taken(&mut self, count: usize) {
        self.first_droppable = self.first_droppable.saturating_sub(count);
    }

    fn take(&mut self, max: usize, items: &mut Vec<T>) -> usize {
        let count = max.min(self.slots.len());
        if count == 0 {
            return 0;
        }
        let start = items.len();
        if count > SMALL && count == self.slots.len() {
            // As one piece of memory, and it stays.
            let mut slots = self.slots.change();
            let mut all = Vec::from(std::mem::take(&mut *slots));
            items.append(&mut all);
            *slots = all.into();
        } else {
            items.reserve(count);
            let mut slots = self.slots.change();
            for _ in 0..count {
                items.extend(slots.pop_front());
            }
        }
        for item in &items[start..] {
            self.release(item);
        }
        self.note_taken(count);
        count
    }

    /// Frees read buffers of which the items keep little, and then drops items that may be dropped. Returns the number
    /// of items dropped.
    #[inline(never)]
    fn make_room(&mut self, hard: usize) -> u64 {
        if self.weight > WORTH_COPYING && self.weight > 2 * self.kept {
            self.detach();
        }
        let mut dropped = 0;
        while self.weight > hard && self.drop_oldest() {
            dropped += 1;
        }
        dropped
    }

    /// Makes every item a copy of its own, so that no read buffer is kept for it.
    fn detach(&mut self) {
        for slot in self.slots.iter_mut() {
            slot.detach();
        }
        self.pins = Pins::default();
        self.weight = self.kept;
    }

    /// Turns the oldest item that may be dropped into a gap. False if there is none but the last.
    fn drop_oldest(&mut self) -> bool {
        let last = self.slots.len().saturating_sub(1);
        let Some(at) = (self.first_droppable..last).find(|at| self.slots[*at].may_be_dropped()) else {
            self.first_droppable = last;
            return false;
        };
        let from = self.slots[at].seq();
        let item = std::mem::replace(&mut self.slots[at], T::of_gap(Gap { from, count: 1 }));
        self.release(&item);
        self.first_droppable = at;
        // No two gaps may be neighbours.
        self.join_gap(at + 1);
        self.join_gap(at);
        true
    }

    /// Joins what is here to what is before it, if both are gaps.
    fn join_gap(&mut self, at: usize) {
        let Some(before) = at.checked_sub(1) else { return };
        let Some(count) = self.slots.get_mut(at).and_then(T::gap_mut).map(|gap| gap.count) else { return };
        if let Some(gap) = self.slots[before].gap_mut() {
            gap.count += count;
            self.slots.change().remove(at);
        }
    }

    fn revise(&mut self, mut change: impl FnMut(&mut T::Kind)) {
        for at in 0..self.slots.len() {
            let item = &mut self.slots[at];
            if item.is_gap() {
                continue;
            }
            let (len, firm) = (item.len(), !item.may_be_dropped());
            change(item.kind_mut());
            debug_assert_eq!(len, item.len(), "it is of the same frame");
            if firm && item.may_be_dropped() {
                self.firm -= len + ITEM_WEIGHT;
                self.first_droppable = self.first_droppable.min(at);
            }
        }
    }
}

// How a full queue holds up reading.

/// The effect on reading of taking items from a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relief {
    /// It holds up reading, or not, as before.
    Unchanged,
    /// It no longer holds up reading.
    Released,
    /// It is being read again while it is over its limit, and so holds up reading again.
    Holds,
}

impl<T: Queued> Queue<T> {
    /// Lets a queue that has grown over `soft` bytes hold up reading. Returns true if it did not before.
    #[inline]
    pub(super) fn press(&mut self, soft: usize) -> bool {
        let holds = self.pressure == Pressure::None && self.weight() > soft;
        if holds {
            self.pressure = Pressure::Pausing;
            self.taken = false;
        }
        holds
    }

    /// Checks a queue from which items were taken.
    #[inline]
    pub(super) fn relieve(&mut self, soft: usize) -> Relief {
        match self.pressure {
            Pressure::Pausing if self.weight() <= soft / 2 => {
                self.pressure = Pressure::None;
                Relief::Released
            }
            Pressure::Stalled if self.weight() <= soft => {
                self.pressure = Pressure::None;
                Relief::Unchanged
            }
            Pressure::Stalled => {
                self.pressure = Pressure::Pausing;
                self.taken = false;
                Relief::Holds
            }
            Pressure::None | Pressure::Pausing => Relief::Unchanged,
        }
    }

    /// Checks, when its time is over, whether anybody takes items from a queue that holds up reading. Returns true if
    /// nobody did: then it holds up nothing until somebody does.
    pub(super) fn stall(&mut self) -> bool {
        if self.pressure != Pressure::Pausing || std::mem::take(&mut self.taken) {
            return false;
        }
        self.pressure = Pressure::Stalled;
        true
    }

    /// Returns `true` if the queue holds up reading.
    pub(super) fn is_pausing(&self) -> bool {
        self.pressure == Pressure::Pausing
    }

    /// Holds up nothing any more. Returns true if it did.
    pub(super) fn let_go(&mut self) -> bool {
        let held = self.is_pausing();
        self.pressure = Pressure::None;
        held
    }
}

/// Read buffers that the items of a queue are slices of.
#[derive(Debug, Default)]
struct Pins {
    /// The latest, which is most often the only one.
    latest: Option<Pin>,
    /// Others, oldest first.
    earlier: VecDeque<Pin>,
}

#[derive(Clone, Copy, Debug)]
struct Pin {
    chunk: Chunk,
    /// Items that are slices of it.
    slices: usize,
}

impl Pins {
    /// Counts a slice of a chunk, none of which came later. Returns how many bytes more are kept alive.
    fn pin(&mut self, chunk: Chunk) -> usize {
        if let Some(latest) = self.latest.as_mut().filter(|latest| latest.chunk.id == chunk.id) {
            latest.slices += 1;
            return 0;
        }
        if let Some(before) = self.latest.replace(Pin { chunk, slices: 1 }) {
            self.earlier.push_back(before);
        }
        chunk.len
    }

    /// Counts a slice that is gone. Returns the bytes that are no longer kept alive.
    fn unpin(&mut self, chunk: Chunk) -> usize {
        if let Some(latest) = self.latest.as_mut().filter(|latest| latest.chunk.id == chunk.id) {
            latest.slices -= 1;
            return if latest.slices == 0 { self.latest.take().map_or(0, |pin| pin.chunk.len) } else { 0 };
        }
        let Some(at) = self.earlier.iter().position(|pin| pin.chunk.id == chunk.id) else { return 0 };
        self.earlier[at].slices -= 1;
        if self.earlier[at].slices == 0 { self.earlier.remove(at).map_or(0, |pin| pin.chunk.len) } else { 0 }
    }
}

#[cfg(test)]
mod tests;
