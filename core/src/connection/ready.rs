//! The things that there are to take out of a connection.

/// The things that there are to take out of a connection, for callers that want to know without taking them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ready {
    /// [`poll_transmit`](super::Connection::poll_transmit) has a frame.
    pub transmit: bool,
    /// A frame was handed out, and the connection does not know yet that it is written: it learns that when the next is
    /// asked for.
    pub in_flight: bool,
    /// [`poll_outcome`](super::Connection::poll_outcome) has an event.
    pub outcome: bool,
    /// [`poll_connection_event`](super::Connection::poll_connection_event) has an event.
    pub connection_event: bool,
    /// [`poll_claimed`](super::Connection::poll_claimed) has something.
    pub claimed: bool,
    /// [`first_arrival`](super::Connection::first_arrival) may have one.
    pub arrival: bool,
    /// [`poll_subscriber`](super::Connection::poll_subscriber) has one.
    pub subscriber: bool,
}
