//! A runtime as a stream, for adapters.

use std::io::{self, IoSlice};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes, BytesMut};

use super::{Runtime, Script};
use crate::adapter::{Reader, Writer};

/// A [`Runtime`] that an adapter drives a connection over, with no pipe between them and under any executor.
#[derive(Debug)]
pub struct InMemory {
    runtime: Runtime,
    /// The output of the runtime that was not read yet.
    said: Bytes,
}

impl InMemory {
    /// A runtime that plays this script.
    #[must_use]
    pub fn new(script: Script) -> Self {
        Self { runtime: Runtime::new(script), said: Bytes::new() }
    }
}

impl Reader for InMemory {
    fn poll_read(&mut self, _: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        if self.said.is_empty() {
            match self.runtime.poll_transmit() {
                Some(said) => self.said = said,
                None if self.runtime.is_ended() => return Poll::Ready(Ok(0)),
                // It says nothing by itself: only a write, which is of this task, changes that.
                None => return Poll::Pending,
            }
        }
        let count = self.said.len().min(buffer.capacity() - buffer.len());
        buffer.extend_from_slice(&self.said[..count]);
        self.said.advance(count);
        Poll::Ready(Ok(count))
    }
}

impl Writer for InMemory {
    fn poll_write(&mut self, _: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        if self.runtime.is_ended() {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        for frame in frames {
            self.runtime.receive(frame);
        }
        Poll::Ready(Ok(frames.iter().map(|frame| frame.len()).sum()))
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.runtime.receive_end();
        Poll::Ready(Ok(()))
    }
}
