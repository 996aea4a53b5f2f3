//! The stream of connection-level items.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ask::Ask;
use super::shared::Shared;
use super::state::ConnectionReader;
use crate::connection::{Event, Notice};
use crate::ids::AskId;
use crate::jsonrpc::Notification;

/// A connection-level item.
///
/// ```
/// use pilotwire::handle::ConnectionEvent;
///
/// fn show(event: &ConnectionEvent) {
///     match event {
///         ConnectionEvent::Notice(notice) => eprintln!("{notice}"),
///         ConnectionEvent::Missed { count } => eprintln!("{count} notifications were lost"),
///         _ => {}
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectionEvent {
    /// A notification, such as `session.lifecycle`.
    Notification(Notification),
    /// Something that the runtime asks of the connection.
    Ask(Ask),
    /// The runtime no longer wants this answered.
    Cancelled(AskId),
    /// Notifications were given up for want of room.
    Missed {
        /// The number of notifications.
        count: u64,
    },
    /// Something went wrong without ending anything.
    Notice(Notice),
}

impl ConnectionEvent {
    /// Returns `None` for an event that another handle reports.
    pub(super) fn new(event: Event, shared: &Arc<Shared>) -> Option<Self> {
        Some(match event {
            Event::Notification(notification) => ConnectionEvent::Notification(notification),
            Event::Ask(question) => ConnectionEvent::Ask(Ask::new(question, shared)),
            Event::Cancelled(ask) => ConnectionEvent::Cancelled(ask),
            Event::Missed { count } => ConnectionEvent::Missed { count },
            Event::Notice(notice) => ConnectionEvent::Notice(notice),
            _ => return None,
        })
    }
}

/// The stream of connection-level items. After it is dropped, connection-level asks are refused.
///
/// ```
/// # async fn show(client: pilotwire::Client) -> Option<()> {
/// use pilotwire::handle::ConnectionEvent;
///
/// let mut events = client.events()?;
/// while let Some(event) = events.next().await {
///     if let ConnectionEvent::Notice(notice) = event {
///         eprintln!("{notice}");
///     }
/// }
/// # Some(())
/// # }
/// ```
#[derive(Debug)]
pub struct ConnectionEvents {
    shared: Arc<Shared>,
}

impl ConnectionEvents {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::clone(shared) }
    }

    /// Waits for the next one; `None` after the connection's end. Cancel-safe: a future that is dropped before it is
    /// done takes nothing.
    pub async fn next(&mut self) -> Option<ConnectionEvent> {
        let next = Next(self);
        poll_fn(|context| next.0.poll_next_event(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_event(&mut self, context: &mut Context<'_>) -> Poll<Option<ConnectionEvent>> {
        let polled = self.shared.take(Some(context.waker()), |state, now, waker| {
            match state.connection.poll_connection_event(now) {
                Some(event) => Poll::Ready(Some(event)),
                None if state.closed.is_some() => Poll::Ready(None),
                None => {
                    state.wait_for_connection_event(waker);
                    Poll::Pending
                }
            }
        });
        polled.map(|event| ConnectionEvent::new(event?, &self.shared))
    }
}

impl Drop for ConnectionEvents {
    fn drop(&mut self) {
        let left = self.shared.with(|state, _| {
            state.connection_reader = ConnectionReader::Absent;
            state.stop_waiting_for_connection_event()
        });
        drop(left);
    }
}

/// A future that waits for the next one. Dropped, it leaves no waker behind.
struct Next<'a>(&'a mut ConnectionEvents);

impl Drop for Next<'_> {
    fn drop(&mut self) {
        let left = self.0.shared.with(|state, _| state.stop_waiting_for_connection_event());
        drop(left);
    }
}
