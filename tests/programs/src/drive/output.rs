//! Where lines go.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use async_channel::{Receiver, Sender, TrySendError};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::lines::Line;

/// A channel for lines. Whoever prints waits for a slow reader, and with them the runtime.
#[derive(Clone, Debug)]
pub struct Lines(Sender<Line>);

/// Nobody takes lines any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReaderGone;

impl Lines {
    /// A channel that holds as many lines before printing waits, and its other end. Dropping that end tells that
    /// nobody reads.
    ///
    /// # Panics
    ///
    /// If it is to hold none.
    #[must_use]
    pub fn channel(capacity: usize) -> (Self, Receiver<Line>) {
        let (sender, receiver) = async_channel::bounded(capacity);
        (Self(sender), receiver)
    }

    /// Prints a line, once there is room.
    ///
    /// # Errors
    ///
    /// If nobody reads.
    pub async fn print(&self, line: impl Into<Line>) -> Result<(), ReaderGone> {
        self.0.send(line.into()).await.map_err(|_| ReaderGone)
    }
}

/// Prints one line after the other, for callers that have other things to do while there is no room.
pub(super) struct Printer {
    lines: Lines,
    /// Lines that come behind the one that waits.
    behind: VecDeque<Line>,
    /// The line that waits for room.
    waiting: Option<BoxFuture<'static, ()>>,
    /// Resolves when nobody reads any more; none after that.
    reader_gone: Option<BoxFuture<'static, ()>>,
}

impl Printer {
    pub(super) fn new(lines: Lines) -> Self {
        let sender = lines.0.clone();
        let reader_gone = async move { sender.closed().await };
        Self { lines, behind: VecDeque::new(), waiting: None, reader_gone: Some(reader_gone.boxed()) }
    }

    /// Prints a line. What comes next is to be looked for when [`poll_room`](Self::poll_room) says so.
    pub(super) fn print(&mut self, line: Line) {
        if self.waiting.is_some() {
            self.behind.push_back(line);
        } else {
            self.send(line);
        }
    }

    fn send(&mut self, line: Line) {
        if let Err(TrySendError::Full(line)) = self.lines.0.try_send(line) {
            let lines = self.lines.clone();
            let printing = async move {
                // If nobody reads, that is told by `poll_reader_gone`.
                let _ = lines.print(line).await;
            };
            self.waiting = Some(printing.boxed());
        }
    }

    /// Ready when all lines were printed.
    pub(super) fn poll_room(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while let Some(waiting) = &mut self.waiting {
            std::task::ready!(waiting.poll_unpin(context));
            self.waiting = None;
            while self.waiting.is_none()
                && let Some(line) = self.behind.pop_front()
            {
                self.send(line);
            }
        }
        Poll::Ready(())
    }

    /// Ready once, when nobody reads any more.
    pub(super) fn poll_reader_gone(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(gone) = &mut self.reader_gone else { return Poll::Pending };
        std::task::ready!(gone.poll_unpin(context));
        self.reader_gone = None;
        Poll::Ready(())
    }
}
