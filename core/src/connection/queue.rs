//! A bounded queue of items in order, in which what is lost is counted in its place.

use std::collections::VecDeque;

use crate::frame::Chunk;
use crate::session::Gap;
use crate::spare::give_back;

/// What an item weighs besides its frame, so that bytes bound the number of items too.
const ITEM_WEIGHT: usize = 128;
/// Below this, pinned read buffers are not worth a copy: what one read brings lies in three of them at most.
const WORTH_COPYING: usize = 256 << 10;

/// What can stand in a queue.
pub(super) trait Queued {
    /// Bytes of the frame that it keeps.
    fn len(&self) -> usize;
    /// The read buffer that it is a slice of.
    fn chunk(&self) -> Option<Chunk>;
    /// Makes it a copy of its own.
    fn detach(&mut self);
    /// Whether it may be given up for want of room.
    fn may_be_dropped(&self) -> bool;
}

/// An item or, in the place of some, how many were given up.
#[derive(Debug)]
pub(super) enum Slot<T> {
    Item { seq: u64, item: T },
    Gap(Gap),
}

/// A queue's items, what they weigh, and whether it holds up reading.
///
/// Invariants: sequence numbers of what is queued follow one another without a hole, a gap counting for as many as
/// it stands for; `weight` is `ITEM_WEIGHT` an item, plus the bytes of detached items, plus every pinned chunk once.
#[derive(Debug)]
pub(super) struct Queue<T> {
    slots: VecDeque<Slot<T>>,
    next_seq: u64,
    /// Bytes of frames that the items keep, whoever owns the memory.
    kept: usize,
    weight: usize,
    /// What the items weigh that may not be dropped.
    firm: usize,
    pins: Pins,
    /// No slot before this one holds an item that may be dropped.
    first_droppable: usize,
    /// Whether something was taken since the stall deadline was armed.
    pub(super) taken: bool,
    pub(super) pressure: Pressure,
}

/// Whether a queue holds up reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressure {
    /// There is room.
    None,
    /// Reading pauses until the queue is at half its soft limit.
    Pausing,
    /// It is over its limit, but nobody reads it, so it holds up nothing until somebody does.
    Stalled,
}

impl<T: Queued> Queue<T> {
    pub(super) fn new() -> Self {
        Self {
            slots: VecDeque::new(),
            next_seq: 1,
            kept: 0,
            weight: 0,
            firm: 0,
            pins: Pins::default(),
            first_droppable: 0,
            taken: false,
            pressure: Pressure::None,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn weight(&self) -> usize {
        self.weight
    }

    /// Appends an item; past `hard` bytes the oldest that may be dropped are, but never this one. Returns how many
    /// were.
    pub(super) fn push(&mut self, item: T, hard: usize) -> u64 {
        let seq = self.next_seq;
        self.next_seq += 1;
        self.append(seq, item);
        let mut dropped = 0;
        while self.weight > hard && self.drop_oldest() {
            dropped += 1;
        }
        dropped
    }

    fn append(&mut self, seq: u64, item: T) {
        let len = item.len();
        self.kept += len + ITEM_WEIGHT;
        self.weight += ITEM_WEIGHT;
        if !item.may_be_dropped() {
            self.firm += len + ITEM_WEIGHT;
        }
        let chunk = item.chunk();
        match chunk {
            None => self.weight += len,
            Some(chunk) => self.weight += self.pins.pin(chunk),
        }
        self.slots.push_back(Slot::Item { seq, item });
        if self.weight > WORTH_COPYING && self.weight > 2 * self.kept {
            self.detach();
        }
    }

    /// Makes every item a copy of its own, so that no read buffer is kept for it.
    fn detach(&mut self) {
        for slot in &mut self.slots {
            if let Slot::Item { item, .. } = slot {
                item.detach();
            }
        }
        self.pins = Pins::default();
        self.weight = self.kept;
    }

    /// Counts `count` items that were lost before they could be queued.
    pub(super) fn push_gap(&mut self, count: u64) {
        if count == 0 {
            return;
        }
        let from = self.next_seq;
        self.next_seq += count;
        match self.slots.back_mut() {
            Some(Slot::Gap(gap)) => gap.count += count,
            _ => self.slots.push_back(Slot::Gap(Gap { from, count })),
        }
    }

    /// Whether an item of `len` bytes that may not be dropped finds room, if everything that may be dropped is.
    pub(super) fn fits(&self, len: usize, hard: usize) -> bool {
        self.slots.is_empty() || self.firm + len + ITEM_WEIGHT <= hard
    }

    /// Turns the oldest item that may be dropped into a gap. False if there is none but the last.
    fn drop_oldest(&mut self) -> bool {
        let droppable = |slot: &Slot<T>| matches!(slot, Slot::Item { item, .. } if item.may_be_dropped());
        let last = self.slots.len().saturating_sub(1);
        let Some(at) = (self.first_droppable..last).find(|at| droppable(&self.slots[*at])) else {
            self.first_droppable = last;
            return false;
        };
        let Slot::Item { seq, item } =
            std::mem::replace(&mut self.slots[at], Slot::Gap(Gap { from: 0, count: 0 }))
        else {
            return false;
        };
        self.release(&item);
        self.first_droppable = at;
        let follows_gap = at > 0 && matches!(self.slots[at - 1], Slot::Gap(_));
        if follows_gap {
            self.slots.remove(at);
            if let Slot::Gap(gap) = &mut self.slots[at - 1] {
                gap.count += 1;
            }
        } else {
            self.slots[at] = Slot::Gap(Gap { from: seq, count: 1 });
        }
        // A gap that followed what was dropped is now next to the one before it.
        let end = if follows_gap { at } else { at + 1 };
        if let Some(Slot::Gap(next)) = self.slots.get(end) {
            let count = next.count;
            self.slots.remove(end);
            if let Slot::Gap(gap) = &mut self.slots[end - 1] {
                gap.count += count;
            }
        }
        true
    }

    fn release(&mut self, item: &T) {
        self.kept -= item.len() + ITEM_WEIGHT;
        self.weight -= ITEM_WEIGHT;
        if !item.may_be_dropped() {
            self.firm -= item.len() + ITEM_WEIGHT;
        }
        let Some(chunk) = item.chunk() else {
            self.weight -= item.len();
            return;
        };
        self.weight -= self.pins.unpin(chunk);
    }

    pub(super) fn pop(&mut self) -> Option<Slot<T>> {
        let slot = self.slots.pop_front()?;
        give_back(&mut self.slots);
        self.first_droppable = self.first_droppable.saturating_sub(1);
        if let Slot::Item { item, .. } = &slot {
            self.release(item);
        }
        self.taken = true;
        Some(slot)
    }

    /// Takes everything out, for another queue. Its sequence numbers are free again: nobody has seen them.
    pub(super) fn leave(&mut self) -> Vec<Slot<T>> {
        if let Some(Slot::Item { seq: first, .. } | Slot::Gap(Gap { from: first, .. })) = self.slots.front() {
            self.next_seq = *first;
        }
        std::iter::from_fn(|| self.pop()).collect()
    }

    /// Takes everything out, for who does not want it.
    pub(super) fn clear(&mut self) -> Vec<T> {
        let mut items = Vec::with_capacity(self.slots.len());
        while let Some(slot) = self.pop() {
            if let Slot::Item { item, .. } = slot {
                items.push(item);
            }
        }
        items
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
    /// Counts a slice of a chunk, none of which came later. Gives how many bytes more are kept alive.
    fn pin(&mut self, chunk: Chunk) -> usize {
        if let Some(latest) = self.latest.as_mut().filter(|latest| latest.chunk.id == chunk.id) {
            latest.slices += 1;
            return 0;
        }
        self.earlier.extend(self.latest.replace(Pin { chunk, slices: 1 }));
        chunk.len
    }

    /// A slice is gone. Gives how many bytes fewer are kept alive.
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
