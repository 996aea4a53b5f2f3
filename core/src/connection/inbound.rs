//! From bytes to messages: what can be done without the connection.

use std::fmt;

use bytes::{Bytes, BytesMut};

use crate::config::Config;
use crate::frame::{Decoder, FrameError, Truncated};
use crate::jsonrpc::{self, Malformed, Message, Notification};

/// Framing and scanning, apart from the connection that they are for.
///
/// A connection has one of its own, behind [`Connection::receive`](super::Connection::receive). A driver whose connection is shared keeps one by
/// itself ([`Connection::inbound`](super::Connection::inbound)), so that only routing is done under the lock.
pub struct Inbound {
    decoder: Decoder,
    /// `true` if a batch also keeps what it was made of.
    observed: bool,
}

impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound").field("buffered", &self.decoder.buffered()).finish_non_exhaustive()
    }
}

/// Messages in the order in which they came, on their way to [`Connection::apply`](super::Connection::apply).
#[derive(Debug, Default)]
pub struct Batch {
    pub(super) messages: Vec<Result<Message, Malformed>>,
    pub(super) broken: Option<FrameError>,
    pub(super) end: Option<InputEnd>,
    /// The frames that the messages were made of, if the connection is observed.
    pub(super) frames: Vec<Bytes>,
    pub(super) broken_header: Vec<u8>,
}

/// The end of the input.
#[derive(Clone, Debug)]
pub(super) enum InputEnd {
    /// On a frame's boundary.
    Clean,
    /// Within a frame.
    Truncated(Truncated),
}

impl Inbound {
    pub(super) fn new(config: &Config) -> Self {
        Self { decoder: Decoder::new(config.frame), observed: config.observer().is_some() }
    }

    /// Takes bytes, as they came.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.decoder.feed(bytes);
    }

    /// Room to append bytes to, in place of [`feed`](Self::feed), which spares a copy.
    pub fn read_buffer(&mut self) -> &mut BytesMut {
        self.decoder.read_buffer()
    }

    /// Releases the read buffer if it is not in use, for a stream that has been quiet for a while.
    pub fn release_buffer(&mut self) {
        self.decoder.release_buffer();
    }

    /// Bytes of memory that are held for what comes, without what messages that were taken keep alive.
    pub fn buffer_capacity(&self) -> usize {
        self.decoder.capacity()
    }

    /// Moves up to `max` messages into the batch. False if there are none left for now.
    pub fn fill(&mut self, batch: &mut Batch, max: usize) -> bool {
        while batch.messages.len() < max {
            match self.decoder.next_frame() {
                None => return !batch.is_empty(),
                Some(Ok(frame)) => {
                    if self.observed {
                        batch.frames.push(frame.body.clone());
                    }
                    batch.messages.push(jsonrpc::scan(frame));
                }
                Some(Err(error)) => {
                    batch.broken = Some(error);
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
    /// The notifications in it, in the order in which they came.
    pub fn notifications(&self) -> impl Iterator<Item = &Notification> {
        self.messages.iter().filter_map(|message| match message {
            Ok(Message::Notification(notification)) => Some(notification),
            _ => None,
        })
    }

    /// Returns `true` if there is nothing in the batch.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty() && self.broken.is_none() && self.end.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::encode;

    fn fed(bodies: &[&str]) -> Inbound {
        let mut inbound = Inbound::new(&Config::default());
        for body in bodies {
            inbound.feed(&encode(body.as_bytes()));
        }
        inbound
    }

    #[test]
    fn a_batch_takes_so_many_messages_and_leaves_the_others() {
        let mut inbound =
            fed(&[r#"{"method":"first"}"#, r#"{"id":1,"method":"asked"}"#, r#"{"method":"last"}"#]);
        let told =
            |batch: &Batch| batch.notifications().map(|told| told.method().to_owned()).collect::<Vec<_>>();
        let mut batch = Batch::default();
        assert!(inbound.fill(&mut batch, 2));
        assert_eq!((batch.messages.len(), told(&batch)), (2, vec!["first".to_owned()]));
        assert!(inbound.fill(&mut batch, 2), "it is full");
        assert_eq!(batch.messages.len(), 2);
        batch.messages.clear();
        assert!(inbound.fill(&mut batch, 2));
        assert_eq!(told(&batch), ["last"]);
        batch.messages.clear();
        assert!(!inbound.fill(&mut batch, 2));
    }

    #[test]
    fn a_batch_is_empty_if_there_is_neither_a_message_nor_an_end_in_it() {
        let mut batch = Batch::default();
        assert!(batch.is_empty());
        assert!(fed(&["{}"]).fill(&mut batch, 9) && batch.messages.len() == 1);
        assert!(!batch.is_empty());

        let mut batch = Batch::default();
        let mut inbound = fed(&[]);
        inbound.feed(b"nonsense\r\n\r\n");
        assert!(inbound.fill(&mut batch, 9) && batch.messages.is_empty() && batch.broken.is_some());
        assert!(!batch.is_empty());

        let mut batch = Batch::default();
        fed(&[]).finish(&mut batch);
        assert!(matches!(batch.end, Some(InputEnd::Clean)) && !batch.is_empty());
        let mut batch = Batch::default();
        let mut inbound = fed(&[]);
        inbound.feed(b"Content-Length: 7\r\n\r\n{");
        inbound.finish(&mut batch);
        assert!(matches!(batch.end, Some(InputEnd::Truncated(_))) && !batch.is_empty());
    }

    #[test]
    fn a_read_buffer_is_held_until_it_is_given_back() {
        let mut inbound = fed(&[]);
        assert_eq!(inbound.buffer_capacity(), 0);
        inbound.feed(b"C");
        assert!(inbound.buffer_capacity() > 1);
        assert_eq!(format!("{inbound:?}"), "Inbound { buffered: 1, .. }");
        let mut inbound = fed(&["{}"]);
        inbound.release_buffer();
        assert!(inbound.buffer_capacity() > 1, "there is something in it");
        assert!(inbound.fill(&mut Batch::default(), 9));
        inbound.release_buffer();
        assert_eq!(inbound.buffer_capacity(), 0);
    }
}
