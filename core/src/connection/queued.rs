//! The entries that can stand in a queue.

use crate::frame::Chunk;
use crate::session::Gap;

/// An entry of a queue: an item with its place, or a gap that counts the items given up in its place.
pub(super) trait Queued {
    /// The kind of an item: what it is, besides its place.
    type Kind;

    fn new(seq: u64, kind: Self::Kind) -> Self;
    fn of_gap(gap: Gap) -> Self;
    /// The number of the item, or of the first that the gap stands for.
    fn seq(&self) -> u64;
    fn kind_mut(&mut self) -> &mut Self::Kind;
    fn gap_mut(&mut self) -> Option<&mut Gap>;
    fn is_gap(&self) -> bool;
    /// Bytes of the frame that it keeps.
    fn len(&self) -> usize;
    /// The read buffer that it is a slice of.
    fn chunk(&self) -> Option<Chunk>;
    /// Makes it a copy of its own.
    fn detach(&mut self);
    /// Returns `true` if the entry is an item that may be given up for want of room.
    fn may_be_dropped(&self) -> bool;
}
