//! The four kinds of message.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::frame::Chunk;
use crate::json::Json;

use super::event::EventFrame;
use super::span::{Span, text_at};
use super::{Id, ResponseError, RpcError, UncorrelatedError};

/// A message, as the frame it came in and the places of its parts.
///
/// Nothing in it is decoded before it is asked for. What is returned are slices of the read buffer, which they keep
/// alive: `chunk` tells which that is, and `detach` copies out of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Message {
    /// The runtime asks, and is owed exactly one reply.
    Request(Request),
    /// The runtime tells.
    Notification(Notification),
    /// The runtime answers a call of ours.
    Response(Response),
    /// The runtime could not read something that we sent, and so names no call.
    UncorrelatedError(UncorrelatedError),
}

/// A request of the runtime's: a `method` and an `id`.
#[derive(Clone)]
pub struct Request {
    pub(super) body: Bytes,
    pub(super) chunk: Option<Chunk>,
    pub(super) id: Id,
    pub(super) method: Method,
    pub(super) params: Option<Span>,
    pub(super) session_id: Option<Span>,
}

impl Request {
    /// Returns the id that the reply must carry.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Returns the method: what is asked.
    pub fn method(&self) -> &str {
        self.method.of(&self.body)
    }

    /// Its parameters, whatever they are. `null` is none.
    pub fn params(&self) -> Option<Json> {
        self.params.map(|span| span.json(&self.body))
    }

    /// `params.sessionId`, if that is a string.
    pub fn session_id(&self) -> Option<Cow<'_, str>> {
        text_at(&self.body, self.session_id?)
    }

    /// Bytes of the whole frame's body.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.body.len()
    }

    /// The read buffer that it keeps alive. `None` after [`detach`](Request::detach).
    pub fn chunk(&self) -> Option<Chunk> {
        self.chunk
    }

    /// The same in a buffer of its own, which keeps no read buffer alive.
    #[must_use]
    pub fn detach(mut self) -> Request {
        if self.chunk.take().is_some() {
            self.body = Bytes::copy_from_slice(&self.body);
        }
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("id", &self.id)
            .field("method", &self.method())
            .field("session_id", &self.session_id())
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// A notification of the runtime's: a `method` and no `id`.
#[derive(Clone)]
pub struct Notification {
    pub(super) method: Method,
    pub(super) params: Option<Span>,
    /// The body, and the places in it that any notification has or an event has.
    pub(super) frame: EventFrame,
}

impl Notification {
    /// Returns the method: what is told.
    pub fn method(&self) -> &str {
        self.method.of(&self.frame.body)
    }

    /// Its parameters, whatever they are. `null` is none.
    pub fn params(&self) -> Option<Json> {
        self.params.map(|span| span.json(&self.frame.body))
    }

    /// `params.sessionId`, if that is a string.
    pub fn session_id(&self) -> Option<Cow<'_, str>> {
        self.frame.session_id()
    }

    /// The event that it brings: its method is `session.event`, and `params.event` is an object.
    pub fn event(&self) -> Option<&EventFrame> {
        self.frame.event.is_some().then_some(&self.frame)
    }

    /// Keeps only the event that it brings, as [`event`](Notification::event) says.
    ///
    /// # Errors
    ///
    /// The notification itself, if it brings none.
    #[allow(clippy::result_large_err, reason = "it is what was given, and moving it is cheap")]
    pub fn into_event(self) -> Result<EventFrame, Notification> {
        if self.frame.event.is_some() { Ok(self.frame) } else { Err(self) }
    }

    /// The event that it is known to bring.
    #[inline]
    pub(crate) fn into_frame(self) -> EventFrame {
        self.frame
    }

    /// Bytes of the whole frame's body.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.frame.len()
    }

    /// The read buffer that it keeps alive. `None` after [`detach`](Notification::detach).
    pub fn chunk(&self) -> Option<Chunk> {
        self.frame.chunk()
    }

    /// The same in a buffer of its own, which keeps no read buffer alive.
    #[must_use]
    pub fn detach(mut self) -> Notification {
        self.frame.detach_in_place();
        self
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("method", &self.method())
            .field("session_id", &self.session_id())
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// An answer: an `id` and no `method`.
#[derive(Clone)]
pub struct Response {
    pub(super) body: Bytes,
    pub(super) chunk: Chunk,
    pub(super) id: Id,
    pub(super) result: Option<Span>,
    pub(super) error: Option<Span>,
}

impl Response {
    /// The call that it answers. Our calls have whole numbers for ids, and an id that is written in another way but is
    /// the same number (`"4"`, `4.0`, `40e-1`) can be meant for no other call. Any other answers nothing of ours.
    pub fn call(&self) -> Option<u64> {
        self.id.call()
    }

    /// Its id.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Its result, `null` if there is neither a result nor an error.
    ///
    /// # Errors
    ///
    /// When there is a member `error` that is not null, whatever else it is, and even if there is a result beside it.
    pub fn outcome(&self) -> Result<Json, ResponseError> {
        if let Some(error) = self.error {
            return Err(match RpcError::read(&error.json(&self.body)) {
                Ok(error) => ResponseError::Rpc(error),
                Err(error) => ResponseError::Malformed(error),
            });
        }
        Ok(self.result.map_or_else(Json::null, |span| span.json(&self.body)))
    }

    /// Bytes of the whole frame's body.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.body.len()
    }

    /// The read buffer that it keeps alive, and so does its result.
    pub fn chunk(&self) -> Chunk {
        self.chunk
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("id", &self.id)
            .field("is_error", &self.error.is_some())
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// The method whose notifications are events.
pub(super) const SESSION_EVENT: &str = "session.event";

/// The name of a method.
#[derive(Clone)]
pub(super) enum Method {
    SessionEvent,
    Plain(Span),
    /// Something in it was escaped. It is rare, and behind a box of its own makes the others smaller.
    #[allow(clippy::box_collection, reason = "it takes 8 bytes, and a string 24")]
    Unescaped(Box<String>),
}

impl Method {
    fn of<'a>(&'a self, body: &'a [u8]) -> &'a str {
        match self {
            Method::SessionEvent => SESSION_EVENT,
            // The body is UTF-8, and the span ends at quotes.
            Method::Plain(span) => std::str::from_utf8(span.of(body)).unwrap_or_default(),
            Method::Unescaped(name) => name,
        }
    }
}
