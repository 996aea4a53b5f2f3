//! Where lines go.

use async_channel::{Receiver, Sender};
use serde_json::Value;

/// A channel for lines. Whoever prints waits for a slow reader, and with them the runtime.
#[derive(Clone, Debug)]
pub struct Lines(Sender<Value>);

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
    pub fn channel(capacity: usize) -> (Self, Receiver<Value>) {
        let (sender, receiver) = async_channel::bounded(capacity);
        (Self(sender), receiver)
    }

    /// Prints a line, once there is room.
    ///
    /// # Errors
    ///
    /// If nobody reads.
    pub async fn print(&self, line: Value) -> Result<(), ReaderGone> {
        self.0.send(line).await.map_err(|_| ReaderGone)
    }

    /// Resolves when nobody reads any more.
    pub(super) async fn reader_gone(&self) {
        self.0.closed().await;
    }
}
