//! The lane of asks that handlers here have claimed.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ask::Ask;
use super::client::Client;
use super::kept_sessions::Attachment;
use super::shared::Shared;
use super::weak::WeakClient;
use crate::connection::{Claim, Claimed};
use crate::ids::{AskId, SessionKey};
use crate::jsonrpc::Notification;
use crate::session::SessionId;

/// The asks of a connection that are [claimed](Client::claim), for the task that runs the handlers. They come at once,
/// even while items wait in the sessions' streams and nobody reads those.
///
/// Dropping it leaves the asks that wait to whoever takes the lane next. Asks that were taken are settled as every
/// [`Ask`] is.
pub struct ClaimedAsks {
    shared: Arc<Shared>,
}

/// Something for a handler.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClaimedAsk {
    /// An ask that was claimed.
    Ask {
        /// The session that asks; `None` for a connection-level ask. The session may not be created yet, as the runtime
        /// may ask before it answers the create.
        session: Option<SessionKey>,
        /// The ask, to be answered.
        ask: Ask,
    },
    /// An ask that was given out before is over. Answering it has no effect.
    Withdrawn(AskId),
    /// The [limit](Claim::within) of one that was given before is over. It is still to be answered.
    Expired(AskId),
    /// A notification that was claimed.
    Told(Notification),
    /// A session has ended in which something was claimed. Nothing more is asked in it.
    Ended(SessionKey),
    /// The runtime has replied to a [change of tools](crate::sans_io::Connection::set_tools).
    Tools {
        /// The session.
        session: SessionKey,
        /// The number of the change.
        generation: u64,
        /// `true` if the tools of that change are the session's now.
        taken: bool,
    },
}

impl Client {
    /// Declares that somebody answers the asks that `claim` covers through [`claimed`](Self::claimed): those of one
    /// session, or of the connection and all of its sessions. See
    /// [`Connection::claim`](crate::sans_io::Connection::claim).
    ///
    /// To claim asks from a session's first one on, give the claims to
    /// [`create_session_claiming`](Self::create_session_claiming).
    pub fn claim(&self, session: Option<SessionKey>, claim: Claim) {
        self.shared().with(|state, now| state.connection.claim(now, session, claim));
    }

    /// Takes a claim back. Asks that it has claimed stay with whoever has them.
    pub fn unclaim(&self, session: Option<SessionKey>, claim: Claim) {
        self.shared().with(|state, now| state.connection.unclaim(now, session, claim));
    }

    /// The asks that are claimed. One at a time can be there; none if it is, and where [handlers](crate::handlers) are served,
    /// as adapters do.
    #[must_use]
    pub fn claimed(&self) -> Option<ClaimedAsks> {
        let shared = self.shared();
        let first = shared.with(|state, _| !std::mem::replace(&mut state.claims_taken, true));
        first.then(|| ClaimedAsks { shared: Arc::clone(shared) })
    }
}

impl ClaimedAsks {
    /// Waits for the next one; `None` after the connection's end. Cancel-safe: a future that is dropped before it is
    /// done takes nothing.
    pub async fn next(&mut self) -> Option<ClaimedAsk> {
        let next = Next(self);
        poll_fn(|context| next.0.poll_next_claimed(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_claimed(&mut self, context: &mut Context<'_>) -> Poll<Option<ClaimedAsk>> {
        self.poll_next_with(context).map(|claimed| claimed.map(|(claimed, _)| claimed))
    }

    /// As [`poll_next_claimed`](Self::poll_next_claimed), with what is attached to the session that it is of.
    pub(crate) fn poll_next_with(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<(ClaimedAsk, Option<Attachment>)>> {
        let polled = self.shared.take(Some(context.waker()), |state, now, waker| {
            match state.connection.poll_claimed(now) {
                Some(claimed) => {
                    let attachment = state.attachment_of(&claimed);
                    Poll::Ready(Some((claimed, attachment)))
                }
                None if state.closed.is_some() => Poll::Ready(None),
                None => {
                    state.wait_for_claimed(waker);
                    Poll::Pending
                }
            }
        });
        polled.map(|claimed| {
            let (claimed, attachment) = claimed?;
            let claimed = match claimed {
                Claimed::Ask { session, question } => {
                    ClaimedAsk::Ask { session, ask: Ask::new(question, &self.shared) }
                }
                Claimed::Withdrawn(ask) => ClaimedAsk::Withdrawn(ask),
                Claimed::Expired(ask) => ClaimedAsk::Expired(ask),
                Claimed::Told(notification) => ClaimedAsk::Told(notification),
                Claimed::Ended(session) => ClaimedAsk::Ended(session),
                Claimed::Tools { session, generation, taken } => {
                    ClaimedAsk::Tools { session, generation, taken }
                }
            };
            Some((claimed, attachment))
        })
    }

    /// The id of a session, once it has one.
    pub(crate) fn session_id(&self, session: SessionKey) -> Option<SessionId> {
        self.shared.with(|state, _| state.connection.session_id(session).cloned())
    }

    /// The first of what is attached to a session for which `find` gives something.
    pub(crate) fn find_attached<T>(
        &self,
        mut find: impl FnMut(SessionKey, &Attachment) -> Option<T>,
    ) -> Option<T> {
        let attached = self.shared.with(|state, _| state.kept.sessions.attached());
        attached.iter().find_map(|(key, attachment)| find(*key, attachment))
    }

    pub(crate) fn weak(&self) -> WeakClient {
        WeakClient::of(&self.shared)
    }
}

impl Drop for ClaimedAsks {
    fn drop(&mut self) {
        let left = self.shared.with(|state, _| {
            state.claims_taken = false;
            // Nobody is given anything any more once the connection has ended.
            let attached = if state.closed.is_some() { state.kept.sessions.detach_all() } else { Vec::new() };
            (state.stop_waiting_for_claimed(), attached)
        });
        drop(left);
    }
}

/// A future that waits for the next one. Dropped, it leaves no waker behind.
struct Next<'a>(&'a mut ClaimedAsks);

impl Drop for Next<'_> {
    fn drop(&mut self) {
        let left = self.0.shared.with(|state, _| state.stop_waiting_for_claimed());
        drop(left);
    }
}

impl std::fmt::Debug for ClaimedAsks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClaimedAsks")
    }
}
