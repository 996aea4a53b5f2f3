//! The things that are kept of sessions, also for when their connection has ended, and their subscriptions.

use std::sync::Arc;
use std::task::Waker;

use super::kept_sessions::{Attachment, Given, KeptSessions};
use super::wakers::keep;
use crate::close::CloseCause;
use crate::connection::Snapshot;
use crate::ids::{SessionKey, SubscriberId};
use crate::numbers::NumberMap;
use crate::spare::Trimmed;

/// The things that a connection left behind.
#[derive(Debug)]
pub(crate) struct LeftBehind {
    pub(crate) cause: CloseCause,
    pub(crate) open: Snapshot,
    /// By the numbers of sessions.
    pub(crate) sessions: Vec<SessionLeftBehind>,
}

/// A session that was left behind.
pub(crate) struct SessionLeftBehind {
    pub(crate) number: u64,
    pub(crate) given: Given,
    pub(crate) attachment: Option<Attachment>,
}

impl std::fmt::Debug for SessionLeftBehind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionLeftBehind").field("number", &self.number).finish_non_exhaustive()
    }
}

#[derive(Default)]
pub(super) struct Kept {
    pub(super) sessions: KeptSessions,
    /// Replies since those of sessions that are no longer were dropped.
    pub(super) replies: usize,
    /// The number of those that want to know what the connection leaves behind.
    pub(super) planners: usize,
    /// The attachments of sessions that have ended with the connection, if there are planners.
    pub(super) outlived: Vec<(SessionKey, Attachment)>,
    pub(super) left_behind: Option<Arc<LeftBehind>>,
    /// To be dropped when the lock is released.
    pub(super) to_drop: Vec<(SessionKey, Attachment)>,
    /// Wakers of the subscriptions that wait for items.
    subscribers: Trimmed<NumberMap<Option<Waker>>>,
}

impl Kept {
    /// Keeps what is attached to a session that was open at its connection's end, until that is told.
    pub(super) fn outlive(&mut self, session: SessionKey, attachment: &Attachment, open: &Snapshot) {
        let was_open = || open.sessions.iter().any(|known| known.key == session.number());
        if self.planners > 0 && self.left_behind.is_none() && was_open() {
            self.outlived.push((session, Arc::clone(attachment)));
        }
    }

    pub(super) fn wait(&mut self, subscriber: SubscriberId, offered: &mut Option<Waker>) {
        keep(self.subscribers.or_insert_with(subscriber.number(), || None), offered);
    }

    #[must_use]
    pub(super) fn stop_waiting(&mut self, subscriber: SubscriberId) -> Option<Waker> {
        self.subscribers.change().remove(&subscriber.number()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::SessionConfig;

    #[test]
    fn a_session_that_was_left_behind_shows_its_number_alone() {
        let given = Given::of(&SessionConfig::bare());
        let left = SessionLeftBehind { number: 7, given, attachment: None };
        assert_eq!(format!("{left:?}"), "SessionLeftBehind { number: 7, .. }");
    }
}
