//! The queue behind a session's turn.

use pilotwire_protocol::{build, methods};

use super::{CallFor, reply};
use crate::handle::{Session, TypedCall};

/// The prompts and commands that wait behind a session's turn: [`Session::queue`].
///
/// In the cloud nothing waits at the runtime here: it sends each prompt to the worker at once, and takes none back (seen
/// with 1.0.102).
#[derive(Clone, Copy, Debug)]
pub struct Queue<'a>(&'a Session);

impl Session {
    /// Returns the queue behind the session's turn.
    #[must_use]
    pub fn queue(&self) -> Queue<'_> {
        Queue(self)
    }
}

impl Queue<'_> {
    /// Asks for the items that wait (`session.queue.pendingItems`).
    pub fn items(&self) -> TypedCall<methods::session::queue::PendingItems> {
        self.0.request::<methods::session::queue::PendingItems>(build::SessionParams::new())
    }

    /// Drops all that waits (`session.queue.clear`). A turn that is waited for here and has not begun ends by that only if
    /// the runtime says so; give it a limit.
    pub fn clear(&self) -> CallFor<()> {
        CallFor::of(self.0.request::<methods::session::queue::Clear>(build::SessionParams::new()), |_| Ok(()))
    }

    /// Drops what came last (`session.queue.removeMostRecent`). Resolves to whether there was something.
    pub fn remove_most_recent(&self) -> CallFor<bool> {
        let call = self.0.request::<methods::session::queue::RemoveMostRecent>(build::SessionParams::new());
        CallFor::of(call, |result| {
            Ok(reply::<methods::session::queue::RemoveMostRecent>(result)?.view().removed())
        })
    }
}
