//! The frames that go out: whole, and in order.

use std::collections::VecDeque;

use bytes::Bytes;

use crate::close::TransportError;
use crate::spare::Trimmed;

/// Frames that wait to be written.
#[derive(Debug, Default)]
pub(super) struct Transmits {
    ready: Trimmed<VecDeque<Transmit>>,
    /// Calls made before the handshake was done.
    deferred: VecDeque<Transmit>,
    /// Bytes in `ready` of replies that the core made by itself.
    own_replies: usize,
    /// `true` if a frame was handed out, and nobody has asked for the next.
    in_flight: bool,
    /// Why writing failed. Nothing more goes out then.
    failure: Option<TransportError>,
}

#[derive(Debug)]
struct Transmit {
    frame: Bytes,
    origin: Origin,
}

/// Whose a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// That of a call of this number.
    Call(u64),
    /// A reply that the user gave.
    Answer,
    /// A reply that the core made by itself.
    OwnReply,
}

impl Transmits {
    /// Queues a frame.
    pub(super) fn push(&mut self, frame: Bytes, origin: Origin) {
        if self.failure.is_some() {
            return;
        }
        if origin == Origin::OwnReply {
            self.own_replies += frame.len();
        }
        self.ready.change().push_back(Transmit { frame, origin });
    }

    /// Queues a call's frame behind the handshake.
    pub(super) fn defer(&mut self, frame: Bytes, call: u64) {
        if self.failure.is_none() {
            self.deferred.push_back(Transmit { frame, origin: Origin::Call(call) });
        }
    }

    /// Lets frames go out that waited for the handshake.
    pub(super) fn release_deferred(&mut self) {
        self.ready.change().append(&mut self.deferred);
    }

    /// Takes back a call's frame that waits for the handshake. Returns false if it no longer does.
    pub(super) fn retract(&mut self, call: u64) -> bool {
        let before = self.deferred.len();
        self.deferred.retain(|transmit| transmit.origin != Origin::Call(call));
        self.deferred.len() < before
    }

    /// Hands out the next frame to write. `None` if there is none; then the last one is written.
    pub(super) fn take(&mut self) -> Option<(Bytes, Origin)> {
        let next = self.ready.change().pop_front();
        self.in_flight = next.is_some();
        let Transmit { frame, origin } = next?;
        if origin == Origin::OwnReply {
            self.own_replies -= frame.len();
        }
        Some((frame, origin))
    }

    /// Length of the next frame.
    pub(super) fn next_len(&self) -> Option<usize> {
        self.ready.front().map(|transmit| transmit.frame.len())
    }

    /// Returns `true` if there is a frame to write.
    pub(super) fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// Returns `true` if a frame was handed out that may not be written yet.
    pub(super) fn is_in_flight(&self) -> bool {
        self.in_flight
    }

    /// Returns `true` if everything that may go out is written.
    pub(super) fn is_empty(&self) -> bool {
        self.ready.is_empty() && !self.in_flight
    }

    /// Bytes of replies that the core made by itself and that wait.
    pub(super) fn own_replies(&self) -> usize {
        self.own_replies
    }

    /// Drops what waits and queues nothing more: writing failed. The first cause counts.
    pub(super) fn fail(&mut self, cause: TransportError) {
        let failure = self.failure.take().unwrap_or(cause);
        *self = Self { failure: Some(failure), ..Self::default() };
    }

    pub(super) fn failure(&self) -> Option<&TransportError> {
        self.failure.as_ref()
    }

    /// Drops what waits: the connection has ended.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &'static str) -> Bytes {
        Bytes::from_static(text.as_bytes())
    }

    fn taken(transmits: &mut Transmits) -> Vec<(Bytes, Origin)> {
        std::iter::from_fn(|| transmits.take()).collect()
    }

    #[test]
    fn frames_go_out_in_order_and_those_of_calls_behind_the_handshake() {
        let mut transmits = Transmits::default();
        transmits.defer(frame("two"), 2);
        transmits.defer(frame("three"), 3);
        transmits.push(frame("hello"), Origin::Call(1));
        assert_eq!(transmits.next_len(), Some(5));
        assert_eq!(taken(&mut transmits), [(frame("hello"), Origin::Call(1))]);
        assert!(transmits.retract(3) && !transmits.retract(3) && !transmits.retract(1));
        transmits.release_deferred();
        transmits.push(frame("yes"), Origin::Answer);
        assert_eq!(taken(&mut transmits), [(frame("two"), Origin::Call(2)), (frame("yes"), Origin::Answer)]);
    }

    #[test]
    fn the_last_frame_is_written_when_its_successor_is_asked_for() {
        let mut transmits = Transmits::default();
        transmits.push(frame("a"), Origin::Answer);
        assert!(transmits.is_ready() && !transmits.is_in_flight() && !transmits.is_empty());
        assert!(transmits.take().is_some());
        assert!(!transmits.is_ready() && transmits.is_in_flight() && !transmits.is_empty());
        assert!(transmits.take().is_none());
        assert!(!transmits.is_in_flight() && transmits.is_empty());
    }

    #[test]
    fn only_replies_of_the_core_are_counted() {
        let mut transmits = Transmits::default();
        transmits.push(frame("answer"), Origin::Answer);
        transmits.push(frame("own"), Origin::OwnReply);
        transmits.push(frame("more"), Origin::OwnReply);
        assert_eq!(transmits.own_replies(), 7);
        transmits.take();
        assert_eq!(transmits.own_replies(), 7);
        transmits.take();
        assert_eq!(transmits.own_replies(), 4);
        transmits.clear();
        assert_eq!(transmits.own_replies(), 0);
    }

    #[test]
    fn nothing_goes_out_after_writing_has_failed() {
        let mut transmits = Transmits::default();
        transmits.push(frame("a"), Origin::OwnReply);
        transmits.defer(frame("b"), 2);
        transmits.take();
        let error = std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        transmits.fail(TransportError::writing(&error));
        transmits.fail(TransportError::reading(&error));
        assert_eq!(transmits.failure(), Some(&TransportError::writing(&error)));
        transmits.push(frame("c"), Origin::Answer);
        transmits.defer(frame("d"), 3);
        transmits.release_deferred();
        assert!(transmits.is_empty() && transmits.take().is_none());
        assert_eq!(transmits.own_replies(), 0);
    }
}
