//! What goes out: whole frames, in order.

use std::collections::VecDeque;

use bytes::Bytes;

use super::deadlines::Timer;
use super::{CloseKind, Connection, Phase, TransportError};
use crate::moment::Moment;
use crate::spare::give_back;

/// Frames that wait to be written.
#[derive(Debug, Default)]
pub(super) struct Transmits {
    ready: VecDeque<Transmit>,
    /// Calls made before the handshake was done.
    deferred: VecDeque<Transmit>,
    /// Bytes in `ready` of replies that the core made by itself.
    own_replies: usize,
    /// Whether a frame was handed out and its successor was not asked for.
    in_flight: bool,
}

/// A frame, and whose it is.
#[derive(Debug)]
pub(super) struct Transmit {
    frame: Bytes,
    origin: Origin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    Call(u64),
    Answer,
    OwnReply,
}

impl Transmits {
    pub(super) fn own_replies(&self) -> usize {
        self.own_replies
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ready.is_empty() && !self.in_flight
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    fn push(&mut self, transmit: Transmit) {
        if transmit.origin == Origin::OwnReply {
            self.own_replies += transmit.frame.len();
        }
        self.ready.push_back(transmit);
    }
}

impl Connection {
    /// The next frame to write: header and body, whole. None: there is nothing to write now.
    ///
    /// Frames are to be written in the order in which they come, and a driver asks for the next when the last is
    /// written; that is how the connection knows of a peer that does not read. The limit for writing begins with the
    /// time that was told last: [`transmit_progress`](Self::transmit_progress) tells it, where that may be long ago.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        recorded!(self.poll_transmit());
        self.untimed = true;
        let Some(transmit) = self.transmits.ready.pop_front() else {
            self.transmits.in_flight = false;
            self.deadlines.disarm(Timer::WriteStalled);
            self.finish_closing();
            return None;
        };
        give_back(&mut self.transmits.ready);
        match transmit.origin {
            Origin::Call(number) => self.calls.mark_transmitted(number),
            Origin::OwnReply => self.transmits.own_replies -= transmit.frame.len(),
            Origin::Answer => {}
        }
        self.stats.frames_sent += 1;
        self.stats.bytes_sent += transmit.frame.len() as u64;
        self.transmits.in_flight = true;
        self.deadlines.arm(Timer::WriteStalled, self.now + self.config.write_stalled);
        self.note_reading();
        Some(transmit.frame)
    }

    /// As [`poll_transmit`](Self::poll_transmit), of as many frames as make about `max` bytes, at least one; to be
    /// asked for when the last are written. False if there is nothing to write now.
    pub fn poll_transmits(&mut self, max: usize, frames: &mut VecDeque<Bytes>) -> bool {
        let Some(first) = self.poll_transmit() else { return false };
        let mut bytes = first.len();
        frames.push_back(first);
        while let Some(next) = self.transmits.ready.front() {
            bytes = bytes.saturating_add(next.frame.len());
            if bytes > max {
                break;
            }
            frames.extend(self.poll_transmit());
        }
        true
    }

    /// Whether there is a frame to write.
    pub(crate) fn has_transmit(&self) -> bool {
        !self.transmits.ready.is_empty()
    }

    /// Whether frames were handed out that may not be written yet.
    pub(crate) fn is_in_flight(&self) -> bool {
        self.transmits.in_flight
    }

    /// Tells that some bytes of the frame last handed out were written.
    ///
    /// Only of use for frames that take long, or of which many are written with nothing else happening: without it,
    /// frames that take more than the limit for writing without progress (30 s) end the connection.
    pub fn transmit_progress(&mut self, now: Moment) {
        recorded!(self.transmit_progress(now;));
        self.advance(now);
        if self.transmits.in_flight {
            self.deadlines.arm(Timer::WriteStalled, self.now + self.config.write_stalled);
        }
    }

    /// Tells that writing failed. Nothing more is handed out to be written; input is still taken to its end.
    pub fn transmit_failed(&mut self, now: Moment, cause: TransportError) {
        recorded!(self.transmit_failed(now; cause));
        self.advance(now);
        if self.phase == Phase::Closed || self.write_failure.is_some() {
            return;
        }
        self.write_failure = Some(cause);
        self.transmits.clear();
        self.deadlines.disarm(Timer::WriteStalled);
        // The peer's last words are still to be read, but not for ever.
        self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
        self.note_reading();
    }

    /// Queues a call's frame, behind the handshake if that is not done.
    pub(super) fn transmit_call(&mut self, number: u64, frame: Bytes) {
        if self.write_failure.is_some() {
            return;
        }
        let transmit = Transmit { frame, origin: Origin::Call(number) };
        if self.phase == Phase::Handshaking && !self.is_handshake(number) {
            self.transmits.deferred.push_back(transmit);
        } else {
            self.transmits.push(transmit);
        }
    }

    /// Takes back a frame that waits for the handshake. False if it is past that.
    pub(super) fn retract_deferred(&mut self, number: u64) -> bool {
        let before = self.transmits.deferred.len();
        self.transmits.deferred.retain(|transmit| transmit.origin != Origin::Call(number));
        self.transmits.deferred.len() < before
    }

    pub(super) fn release_deferred(&mut self) {
        for transmit in std::mem::take(&mut self.transmits.deferred) {
            self.transmits.push(transmit);
        }
    }

    /// Queues a reply that the user gave.
    pub(super) fn transmit_answer(&mut self, frame: Bytes) {
        if self.write_failure.is_none() {
            self.transmits.push(Transmit { frame, origin: Origin::Answer });
        }
    }

    /// Queues a reply that the core made by itself.
    pub(super) fn transmit_own_reply(&mut self, frame: Bytes) {
        if self.write_failure.is_none() {
            self.transmits.push(Transmit { frame, origin: Origin::OwnReply });
            self.note_reading();
        }
    }

    pub(super) fn on_write_stalled(&mut self) {
        self.end(CloseKind::WriteStalled(self.config.write_stalled));
    }
}
