//! The traits of what an adapter has of its executor.
//!
//! As usual of polls: where nothing can be done now, the context's waker is kept, to be woken when something can. All of
//! a connection is polled by one task.

use std::io::{self, IoSlice};
use std::task::{Context, Poll};

use bytes::BytesMut;

use crate::moment::Moment;

/// A stream that can be read from.
pub trait Reader {
    /// Appends what there is to read to `buffer`, which has room for at least 8 KiB, and returns how many bytes that
    /// were; zero at the end. No more is appended than there is room for.
    ///
    /// # Errors
    ///
    /// Of [`io::ErrorKind::Interrupted`], to be called again; of any other kind, that reading is over.
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>>;
}

/// A stream that can be written to.
pub trait Writer {
    /// Writes from the slices, in order, and returns how many bytes were taken. There is at least one, and none is empty.
    ///
    /// # Errors
    ///
    /// Of [`io::ErrorKind::Interrupted`], to be called again; of any other kind, that writing is over.
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;

    /// Sees to it that what was written is on its way.
    ///
    /// # Errors
    ///
    /// Of any kind: writing is over.
    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Ends this direction, so that the peer gets to know of it. Called once or more. Of a process's input, it is
    /// enough that it is dropped after this.
    ///
    /// # Errors
    ///
    /// Of any kind; it is then left at that.
    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>>;
}

/// A stream of bytes in both directions: a [`Reader`] and a [`Writer`] that may be one. [`Halves`] makes one of two.
pub trait Transport: Reader + Writer {}

impl<T: Reader + Writer> Transport for T {}

/// A [`Transport`] of two parts.
#[derive(Debug)]
pub struct Halves<R, W> {
    /// The incoming direction.
    pub reader: R,
    /// The outgoing direction.
    pub writer: W,
}

impl<R: Reader, W> Reader for Halves<R, W> {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        self.reader.poll_read(context, buffer)
    }
}

impl<R, W: Writer> Writer for Halves<R, W> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        self.writer.poll_write(context, frames)
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer.poll_flush(context)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer.poll_close(context)
    }
}

/// A timer of the executor's.
pub trait Timer {
    /// Ready once `deadline`, on the clock that was given to [`Driver::new`](crate::handle::Driver::new), has passed.
    /// Until then the context's waker is kept. Another deadline than the last takes its place.
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()>;
}
