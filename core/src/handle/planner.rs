//! The things that a connection leaves behind when it has ended, for callers that go on elsewhere.

use std::sync::Arc;
use std::task::{Context, Poll};

use super::client::Client;
use super::kept::{LeftBehind, SessionLeftBehind};
use super::kept_sessions::Given;
use super::shared::Shared;
use super::state::State;
use super::wakers::Ticket;
use crate::ids::SessionKey;

impl State {
    /// Notes what a session is begun with.
    pub(super) fn keep_given(&mut self, session: SessionKey, given: Given) {
        self.kept.sessions.give(session, given);
    }

    /// A call was answered, which may have ended a session. Now and then, what was kept of sessions that are no longer is
    /// dropped: after half as many replies as there is kept, so that each reply has its share of the work.
    pub(super) fn tidy_given(&mut self) {
        let kept = &mut self.kept;
        kept.replies += 1;
        if kept.sessions.len() == 0 || kept.replies < kept.sessions.len() / 2 {
            return;
        }
        kept.replies = 0;
        kept.sessions.retain_given(&self.connection.sessions());
    }

    /// The connection has ended: keeps what is needed to go on elsewhere, if somebody wants to.
    pub(super) fn keep_what_is_left_behind(&mut self) {
        if self.kept.planners > 0 {
            let attached = self.kept.sessions.attached();
            self.kept.outlived.extend(attached);
            self.kept.left_behind = self.what_is_left_behind().map(Arc::new);
            // The last of one may drop what the user wrote, which may use the connection: not under the lock.
            self.kept.to_drop.append(&mut self.kept.outlived);
        }
    }

    fn what_is_left_behind(&self) -> Option<LeftBehind> {
        let cause = self.closed.clone()?;
        let open = self.connection.open_at_end()?.clone();
        let attachment = |key: SessionKey| {
            let found = self.kept.outlived.iter().find(|(known, _)| *known == key);
            found.map(|(_, attachment)| Arc::clone(attachment))
        };
        let of_session = |number: u64| {
            let (key, given) = self.kept.sessions.given(number)?;
            Some(SessionLeftBehind { number, given: given.clone(), attachment: attachment(key) })
        };
        let sessions = open.sessions.iter().filter_map(|session| of_session(session.key)).collect();
        Some(LeftBehind { cause, open, sessions })
    }
}

impl Client {
    /// Notes that what came while a session was open nowhere was filled in.
    pub(crate) fn note_filled(&self, session: SessionKey) {
        let before = self.shared().with(|state, _| {
            let given = state.kept.sessions.given_mut(session);
            given.map(|given| std::mem::take(&mut given.seen_before))
        });
        drop(before);
    }

    /// The id of the first event that came here of a session and that the runtime keeps.
    pub(crate) fn first_event_id(&self, session: SessionKey) -> Option<String> {
        self.shared().with(|state, _| state.connection.first_event_id(session).map(str::to_owned))
    }
}

/// Somebody who wants to know what the connection leaves behind. Does not keep the connection open.
pub(crate) struct Planner {
    shared: Arc<Shared>,
    ticket: Ticket,
}

impl Planner {
    pub(crate) fn new(client: &Client) -> Self {
        let shared = Arc::clone(client.shared());
        shared.with(|state, _| state.kept.planners += 1);
        Self { shared, ticket: Ticket::default() }
    }

    pub(crate) fn poll(&mut self, context: &Context<'_>) -> Poll<Arc<LeftBehind>> {
        let ticket = &mut self.ticket;
        self.shared.look(context.waker(), |state, waker| {
            let left_behind = match &state.kept.left_behind {
                Some(left_behind) => Some(Arc::clone(left_behind)),
                // Whoever comes late gets what data there is.
                None => state.what_is_left_behind().map(Arc::new),
            };
            match left_behind {
                Some(left_behind) => Poll::Ready(left_behind),
                None => {
                    state.wait_for_end(ticket, waker);
                    Poll::Pending
                }
            }
        })
    }
}

impl Drop for Planner {
    fn drop(&mut self) {
        let ticket = &mut self.ticket;
        let left = self.shared.with(|state, _| {
            state.kept.planners -= 1;
            let kept = (state.kept.planners == 0)
                .then(|| (state.kept.left_behind.take(), std::mem::take(&mut state.kept.outlived)));
            (kept, state.stop_waiting(&mut Ticket::default(), ticket))
        });
        drop(left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::connection::Connection;
    use crate::session::SessionConfig;

    #[test]
    fn what_is_kept_of_sessions_that_are_no_longer_goes_after_half_as_many_replies() {
        let mut state = State::new(Connection::new(Config::default(), [7; 32]));
        for _ in 0..2 {
            for number in 1..=10 {
                state.keep_given(SessionKey::new(1, number, 0), Given::of(&SessionConfig::bare()));
            }
            for reply in 1..=5 {
                assert_eq!(state.kept.sessions.len(), 10, "before reply {reply}");
                state.tidy_given();
            }
            assert_eq!(state.kept.sessions.len(), 0);
        }
    }
}
