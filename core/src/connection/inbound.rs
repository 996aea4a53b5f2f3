//! From bytes to messages: what can be done without the connection.

use std::fmt;

use bytes::BytesMut;

use super::{CloseKind, Config, Connection};
use crate::frame::{Decoder, FrameError, Truncated};
use crate::jsonrpc::{self, Malformed, Message};
use crate::moment::Moment;

/// Framing and scanning, apart from the connection that they are for.
///
/// A connection has one of its own, behind [`Connection::receive`]. A driver whose connection is shared keeps one by
/// itself ([`Connection::inbound`]), so that only routing is done under the lock.
pub struct Inbound {
    decoder: Decoder,
    /// Whether what is told of a batch is also what it was made of.
    #[cfg(feature = "replay")]
    recorded: bool,
}

impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound").field("buffered", &self.decoder.buffered()).finish_non_exhaustive()
    }
}

/// Messages in the order in which they came, on their way to [`Connection::apply`].
#[derive(Debug, Default)]
pub struct Batch {
    messages: Vec<Result<Message, Malformed>>,
    pub(crate) broken: Option<FrameError>,
    pub(crate) end: Option<InputEnd>,
    /// What the messages were made of, if the connection is recorded.
    #[cfg(feature = "replay")]
    pub(crate) frames: Vec<bytes::Bytes>,
    #[cfg(feature = "replay")]
    pub(crate) broken_header: Vec<u8>,
}

/// How the input ended.
#[derive(Clone, Debug)]
pub(crate) enum InputEnd {
    /// On a frame's boundary.
    Clean,
    /// Within a frame.
    Truncated(Truncated),
}

impl Inbound {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            decoder: Decoder::new(config.frame),
            #[cfg(feature = "replay")]
            recorded: config.recorder.is_some(),
        }
    }

    /// Takes bytes, as they came.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.decoder.feed(bytes);
    }

    /// Room to append bytes to, in place of [`feed`](Self::feed), which spares a copy.
    pub fn read_buffer(&mut self) -> &mut BytesMut {
        self.decoder.read_buffer()
    }

    /// Moves up to `max` messages into the batch. False if there are none left for now.
    pub fn fill(&mut self, batch: &mut Batch, max: usize) -> bool {
        while batch.messages.len() < max {
            match self.decoder.next_frame() {
                None => return !batch.is_empty(),
                Some(Ok(frame)) => {
                    #[cfg(feature = "replay")]
                    if self.recorded {
                        batch.frames.push(frame.body.clone());
                    }
                    batch.messages.push(jsonrpc::scan(frame));
                }
                Some(Err(error)) => {
                    batch.broken = Some(error);
                    #[cfg(feature = "replay")]
                    batch.broken_header.extend_from_slice(self.decoder.broken_header());
                    return true;
                }
            }
        }
        true
    }

    /// Puts the end of the input into the batch, behind its messages.
    pub fn finish(&mut self, batch: &mut Batch) {
        batch.end = Some(self.end());
    }

    pub(super) fn end(&mut self) -> InputEnd {
        match self.decoder.finish() {
            Ok(()) => InputEnd::Clean,
            Err(truncated) => InputEnd::Truncated(truncated),
        }
    }
}

impl Batch {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty() && self.broken.is_none() && self.end.is_none()
    }
}

impl Connection {
    /// Framing and scanning for a driver that does them outside of a lock, with this connection's limits.
    #[must_use]
    pub fn inbound(&self) -> Inbound {
        Inbound::new(&self.config)
    }

    /// Takes bytes, as they came, however they are split.
    pub fn receive(&mut self, now: Moment, bytes: &[u8]) {
        self.advance(now);
        let mut batch = Batch::default();
        self.inbound.feed(bytes);
        while self.inbound.fill(&mut batch, 256) {
            self.apply(now, &mut batch);
        }
    }

    /// Takes messages that an [`Inbound`] made; the batch is empty afterwards.
    pub fn apply(&mut self, now: Moment, batch: &mut Batch) {
        recorded!(self.apply(now; batch));
        #[cfg(feature = "replay")]
        batch.frames.clear();
        self.advance(now);
        for message in &mut batch.messages {
            self.on_message(message);
            // After each, or where closing ends would depend on how the bytes were split.
            self.finish_closing();
        }
        batch.messages.clear();
        if let Some(error) = batch.broken.take() {
            self.end(CloseKind::Protocol(error));
        }
        if let Some(end) = batch.end.take() {
            self.on_end(end);
        }
        self.finish_closing();
    }
}
