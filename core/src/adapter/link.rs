//! The link that a connection to a process runs over.

use std::io::{self, IoSlice};
use std::task::{Context, Poll};

use bytes::BytesMut;

use super::{Reader, Writer};

/// The process's own streams, or a socket.
pub(super) enum Link<P, T> {
    Pipes(P),
    Socket(T),
}

impl<P: Reader, T: Reader> Reader for Link<P, T> {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_read(context, buffer),
            Link::Socket(socket) => socket.poll_read(context, buffer),
        }
    }
}

impl<P: Writer, T: Writer> Writer for Link<P, T> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_write(context, frames),
            Link::Socket(socket) => socket.poll_write(context, frames),
        }
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_flush(context),
            Link::Socket(socket) => socket.poll_flush(context),
        }
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_close(context),
            Link::Socket(socket) => socket.poll_close(context),
        }
    }
}

/// A process's stdin, which is dropped to close it.
pub(super) struct Stdin<I>(pub(super) Option<I>);

impl<I: Writer> Writer for Stdin<I> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        match &mut self.0 {
            Some(stdin) => stdin.poll_write(context, frames),
            None => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().map_or(Poll::Ready(Ok(())), |stdin| stdin.poll_flush(context))
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let closed = self.0.as_mut().map_or(Poll::Ready(Ok(())), |stdin| stdin.poll_close(context));
        self.0 = None;
        closed
    }
}
