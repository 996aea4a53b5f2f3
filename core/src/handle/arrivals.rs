//! Everything that a connection tells, in one stream.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ask::Ask;
use super::client::Client;
use super::connection_events::ConnectionEvent;
use super::events::Item;
use super::shared::Shared;
use super::state::{ConnectionReader, State};
use crate::connection::{self, Event, ServerInfo};
use crate::ids::{CallId, SessionKey};
use crate::moment::Moment;
use crate::session::{self, ItemKind, SessionId};
use crate::spare::Trimmed;

/// Items of a session that are taken under one lock.
const BATCH: usize = 64;

/// Everything that a connection tells, in the order in which it came: the items of all sessions, connection-level
/// items, and when each call had its outcome. Read it to know what came first across sessions and calls.
///
/// It replaces [`Client::events`] and every session's [`Events`](super::Events), which end at once. A consumer that is
/// too slow makes the connection stop reading, as it would with those. Futures of calls still resolve.
///
/// Dropping it means that nobody will answer. Items that wait are dropped, and the requests among them are settled. The
/// sessions that it read keep no more events. Sessions that begin afterwards have streams of their own.
pub struct Arrivals {
    shared: Arc<Shared>,
    /// The session whose items were taken out of the connection and not yet out of this stream.
    session: Option<(SessionKey, Option<SessionId>)>,
    taken: Trimmed<VecDeque<session::Item>>,
    ended: bool,
}

/// Something that came.
#[derive(Debug)]
#[non_exhaustive]
pub enum Arrival {
    /// The handshake is done.
    Connected(ServerInfo),
    /// An item of a session.
    Item {
        /// The session.
        session: SessionKey,
        /// Its id. None for a session in the cloud that ended before the runtime gave it one.
        session_id: Option<SessionId>,
        /// The item.
        item: Item,
    },
    /// A connection-level item.
    Event(ConnectionEvent),
    /// A call has its outcome, and its future resolves when it is polled. A call is left out if its future has resolved
    /// before, or was dropped.
    Outcome(CallId),
    /// A [`mark`](Arrivals::mark).
    Mark,
}

impl Client {
    /// Takes everything that the connection tells, as one stream. It can be taken once, before any session has begun
    /// and in place of [`events`](Self::events). Otherwise this returns `None`.
    #[must_use]
    pub fn arrivals(&self) -> Option<Arrivals> {
        let shared = self.shared();
        let first = shared.with(|state, _| {
            let first = !state.connection_reader_taken && state.connection.sessions().is_empty();
            if first {
                state.connection_reader_taken = true;
                state.connection_reader = ConnectionReader::Present;
                state.keep_order();
            }
            first
        });
        first.then(|| Arrivals {
            shared: Arc::clone(shared),
            session: None,
            taken: Trimmed::default(),
            ended: false,
        })
    }
}

impl Arrivals {
    /// Waits for the next of all; `None` after the connection's end. Cancel-safe: a future that is dropped before it is
    /// done takes nothing.
    pub async fn next(&mut self) -> Option<Arrival> {
        let next = Next(self);
        poll_fn(|context| next.0.poll_next_arrival(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_arrival(&mut self, context: &mut Context<'_>) -> Poll<Option<Arrival>> {
        if let Some(arrival) = self.next_taken() {
            return Poll::Ready(Some(arrival));
        }
        if self.ended {
            return Poll::Ready(None);
        }
        let (session, taken) = (&mut self.session, &mut self.taken);
        let polled = self.shared.take(Some(context.waker()), |state, now, waker| {
            let found = take_next(state, now, session, taken);
            if found.is_none() {
                state.wait_for_arrival(waker);
            }
            found
        });
        match polled {
            None => Poll::Pending,
            Some(Found::Items) => Poll::Ready(self.next_taken()),
            Some(Found::Connected(info)) => Poll::Ready(Some(Arrival::Connected(info))),
            Some(Found::Outcome(call)) => Poll::Ready(Some(Arrival::Outcome(call))),
            Some(Found::Mark) => Poll::Ready(Some(Arrival::Mark)),
            Some(Found::Event(event)) => {
                Poll::Ready(ConnectionEvent::new(event, &self.shared).map(Arrival::Event))
            }
            Some(Found::End) => {
                self.ended = true;
                Poll::Ready(None)
            }
        }
    }

    /// Puts an [`Arrival::Mark`] behind everything that has come by now, so that the caller can put something of its own in that place.
    pub fn mark(&mut self) {
        self.marker().mark();
    }

    /// Something that puts such marks from anywhere, also while this is being read.
    #[must_use]
    pub fn marker(&self) -> Marker {
        Marker(Arc::clone(&self.shared))
    }

    fn next_taken(&mut self) -> Option<Arrival> {
        let item = self.taken.change().pop_front()?;
        let (session, session_id) = self.session.clone()?;
        Some(Arrival::Item {
            session,
            session_id,
            item: item.map_ask(|question| Ask::new(question, &self.shared)),
        })
    }
}

/// Puts marks among the [`Arrivals`] of a connection. Cheap to clone; it does not keep the connection open.
#[derive(Clone)]
pub struct Marker(Arc<Shared>);

impl Marker {
    /// As [`Arrivals::mark`]. Once nobody reads the arrivals any more, it does nothing.
    pub fn mark(&self) {
        self.0.with(|state, _| state.connection.note_arrival(connection::Arrival::Mark));
    }
}

impl std::fmt::Debug for Marker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Marker")
    }
}

/// The next thing that was found.
enum Found {
    /// Items of a session, which were taken.
    Items,
    Connected(ServerInfo),
    Outcome(CallId),
    Event(Event),
    Mark,
    End,
}

/// Takes what came first, unless nobody wants to know of it any more.
fn take_next(
    state: &mut State,
    now: Moment,
    session: &mut Option<(SessionKey, Option<SessionId>)>,
    taken: &mut Trimmed<VecDeque<session::Item>>,
) -> Option<Found> {
    loop {
        // The session may be forgotten with the last of its items.
        if let connection::Arrival::Items { session: key, .. } = state.connection.first_arrival()? {
            *session = Some((key, state.connection.session_id(key).cloned()));
        }
        // It is empty, and changes its form without being moved.
        let mut items = Vec::from(std::mem::take(taken).into_inner());
        let arrival = state.connection.take_arrival(now, BATCH, &mut items);
        *taken = Trimmed::new(items.into());
        let found = match arrival? {
            connection::Arrival::Items { .. } => (!taken.is_empty()).then_some(Found::Items),
            connection::Arrival::Connection { .. } => {
                state.connection.poll_connection_item(now).map(Found::Event)
            }
            connection::Arrival::Notice => {
                state.connection.poll_notice(now).map(|notice| Found::Event(Event::Notice(notice)))
            }
            connection::Arrival::Outcome(call) => state.has_outcome(call).then_some(Found::Outcome(call)),
            // Its future tells whoever answered.
            connection::Arrival::Answered => None,
            connection::Arrival::Connected => state.opened.clone().map(Found::Connected),
            connection::Arrival::Closed => Some(Found::End),
            connection::Arrival::Mark => Some(Found::Mark),
        };
        if found.is_some() {
            return found;
        }
    }
}

impl Drop for Arrivals {
    fn drop(&mut self) {
        let taken = std::mem::take(&mut self.taken);
        let left = self.shared.with(|state, now| {
            for item in taken.iter() {
                if let ItemKind::Ask(question) = &item.kind {
                    state.connection.decline(now, question.id());
                }
            }
            state.connection.forget_order();
            for key in state.connection.sessions() {
                state.connection.stop_reading(now, key);
            }
            state.connection_reader = ConnectionReader::Absent;
            state.stop_waiting_for_arrival()
        });
        drop((taken, left));
    }
}

/// A future that waits for the next one. Dropped, it leaves no waker behind.
struct Next<'a>(&'a mut Arrivals);

impl Drop for Next<'_> {
    fn drop(&mut self) {
        let left = self.0.shared.with(|state, _| state.stop_waiting_for_arrival());
        drop(left);
    }
}

impl std::fmt::Debug for Arrivals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arrivals").field("ended", &self.ended).finish_non_exhaustive()
    }
}
