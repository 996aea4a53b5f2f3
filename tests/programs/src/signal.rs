//! Ctrl-C, as something to wait for.

use std::future::pending;
use std::io;

use async_channel::Receiver;

/// Interrupts that wait to be noticed. Whoever presses more often is only impatient.
const WAITING: usize = 4;

/// Ctrl-C, which no longer ends the process by itself.
pub(crate) struct Interrupts(Receiver<()>);

impl Interrupts {
    /// Begins to listen. A process can do so once.
    pub(crate) fn listen() -> io::Result<Self> {
        let (sender, receiver) = async_channel::bounded(WAITING);
        ctrlc::set_handler(move || {
            let _ = sender.try_send(());
        })
        .map_err(io::Error::other)?;
        Ok(Self(receiver))
    }

    /// The next one.
    pub(crate) async fn next(&self) {
        if self.0.recv().await.is_err() {
            // The handler stays for as long as the process.
            pending().await
        }
    }
}
