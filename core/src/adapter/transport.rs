//! What an adapter has of its executor.

use std::io::{self, IoSlice};
use std::task::{Context, Poll};

use bytes::BytesMut;

use crate::moment::Moment;

/// A stream of bytes in both directions.
///
/// As usual of polls: where nothing can be done now, the context's waker is kept, to be woken when something can.
/// Reading and writing share one task.
pub trait Transport {
    /// Appends what there is to read to `buffer`, which has room for at least 8 KiB, and gives how many bytes that
    /// were; zero at the end of the stream. No more is appended than there is room for.
    ///
    /// # Errors
    ///
    /// Of [`io::ErrorKind::Interrupted`], to be called again; of any other kind, that reading is over.
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>>;

    /// Writes from the slices, in order, and gives how many bytes were taken.
    ///
    /// # Errors
    ///
    /// Of any kind: writing is over.
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;

    /// Sees to it that what was written is on its way.
    ///
    /// # Errors
    ///
    /// Of any kind: writing is over.
    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Ends the outgoing direction, so that the peer gets to know of it. Called once or more; the incoming direction
    /// may still be read after it.
    ///
    /// # Errors
    ///
    /// Of any kind; it is then left at that.
    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>>;
}

/// A timer of the executor's.
pub trait Timer {
    /// Ready once `deadline`, on the clock that was given to [`Driver::new`](crate::handle::Driver::new), has passed.
    /// Until then the context's waker is kept. Another deadline than the last takes its place.
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()>;
}
