//! An event of a session, as it came.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use memchr::memmem;

use crate::frame::Chunk;
use crate::json::Json;
use crate::json::lex::Lexer;

use super::parts::Found;
use super::span::{Span, text_at};

/// The ending of the types of events that bring pieces of something that streams.
pub(crate) const DELTA: &str = "_delta";

/// The notification `session.event`, whose parts are known but not decoded.
///
/// It is a frame's body and places in it, so what is returned are slices of the read buffer. It is what waits in a
/// session's queue, and small enough to be moved without a call. `Debug` shows the type and lengths.
#[derive(Clone)]
pub struct EventFrame {
    pub(super) body: Bytes,
    /// The read buffer that the body is a slice of, and its size; 0 once it is none of any.
    chunk: u64,
    pinned: u32,
    pub(super) session_id: Option<Span>,
    /// The whole of `params.event`. Not there only inside of a `Notification` that is no event.
    pub(super) event: Option<Span>,
    kind: Option<Span>,
    id: Option<Span>,
    agent_id: Option<Span>,
    data: Option<Span>,
}

impl EventFrame {
    pub(super) fn new(body: Bytes, chunk: Chunk, found: &Found) -> EventFrame {
        EventFrame {
            body,
            chunk: chunk.id,
            // No frame is as long as 4 GiB.
            pinned: u32::try_from(chunk.len).unwrap_or(u32::MAX),
            session_id: found.session_id,
            event: found.event.whole,
            kind: found.event.kind,
            id: found.event.id,
            agent_id: found.event.agent_id,
            data: found.event.data,
        }
    }

    /// The session that it is of: `params.sessionId`, if that is a string.
    pub fn session_id(&self) -> Option<Cow<'_, str>> {
        self.text(self.session_id)
    }

    /// Its `type`, if that is a string.
    pub fn event_type(&self) -> Option<Cow<'_, str>> {
        self.text(self.kind)
    }

    /// Returns `true` if the event is of this type.
    pub(crate) fn is_type(&self, wanted: &str) -> bool {
        let Some(span) = self.kind else { return false };
        let kind = span.of(&self.body);
        kind == wanted.as_bytes()
            || (kind.contains(&b'\\') && text_at(&self.body, span).is_some_and(|kind| kind == wanted))
    }

    /// Returns `true` if the event is a piece of something that streams, as most events are: its type ends like that.
    pub(crate) fn is_delta(&self) -> bool {
        // No escape can be a part of these letters, or hide them.
        self.kind.is_some_and(|span| span.of(&self.body).ends_with(DELTA.as_bytes()))
    }

    /// Returns `true` if this is the session that the event is of, if neither name has anything escaped.
    pub(crate) fn is_of(&self, session_id: &str) -> bool {
        self.session_id.is_some_and(|span| span.of(&self.body) == session_id.as_bytes())
    }

    /// The bytes of `params.sessionId`, if that is a string with nothing in it escaped.
    pub(crate) fn plain_session_id(&self) -> Option<&[u8]> {
        let id = self.session_id?.of(&self.body);
        (!id.contains(&b'\\')).then_some(id)
    }

    /// Its `id`, if that is a string.
    pub fn id(&self) -> Option<Cow<'_, str>> {
        self.text(self.id)
    }

    /// Its `agentId`, which events of a sub-agent have, if that is a string.
    pub fn agent_id(&self) -> Option<Cow<'_, str>> {
        self.text(self.agent_id)
    }

    /// Its `data`, even if that is null.
    pub fn data(&self) -> Option<Json> {
        self.data.map(|span| span.json(&self.body))
    }

    /// The text of its `data`.
    pub(crate) fn data_bytes(&self) -> Option<&[u8]> {
        self.data.map(|span| span.of(&self.body))
    }

    /// Returns `true` if the runtime does not keep the event: its `ephemeral` is true.
    pub(crate) fn is_ephemeral(&self) -> bool {
        let Some(event) = self.event.map(Span::range) else { return false };
        // Its data may be long, and the member does not stand in there.
        let data = self.data.map_or(event.end..event.end, Span::range);
        let outside = [self.body.get(event.start..data.start), self.body.get(data.end..event.end)];
        let named = outside.into_iter().flatten().any(|part| memmem::find(part, b"ephemeral").is_some());
        named && self.walk_to_ephemeral(event, data)
    }

    /// Returns `true` if the event's `ephemeral` is true. Its data is passed over.
    #[cold]
    fn walk_to_ephemeral(&self, event: Range<usize>, data: Range<usize>) -> bool {
        let Some(text) = self.body.get(event.clone()) else { return false };
        let mut is_ephemeral = false;
        let walked = Lexer::new(text).object(0, |lexer, name, first, at| {
            if event.start + at == data.start {
                return Ok(data.end - event.start);
            }
            let end = lexer.skip(first, at)?;
            if name == b"ephemeral" {
                is_ephemeral = text.get(at..end) == Some(b"true");
            }
            Ok(end)
        });
        walked.is_ok_and(|_| is_ephemeral)
    }

    /// The whole event object: `params.event`.
    pub fn raw(&self) -> Json {
        self.event.map_or_else(Json::null, |span| span.json(&self.body))
    }

    /// Bytes of the whole frame's body.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.body.len()
    }

    /// The read buffer that it keeps alive. `None` after [`detach`](EventFrame::detach).
    #[inline]
    pub fn chunk(&self) -> Option<Chunk> {
        (self.pinned > 0).then_some(Chunk { id: self.chunk, len: self.pinned as usize })
    }

    /// The same in a buffer of its own, which keeps no read buffer alive.
    #[must_use]
    pub fn detach(mut self) -> EventFrame {
        self.detach_in_place();
        self
    }

    pub(super) fn detach_in_place(&mut self) {
        if std::mem::take(&mut self.pinned) > 0 {
            self.body = Bytes::copy_from_slice(&self.body);
        }
    }

    fn text(&self, span: Option<Span>) -> Option<Cow<'_, str>> {
        text_at(&self.body, span?)
    }
}

impl fmt::Debug for EventFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventFrame")
            .field("type", &self.event_type())
            .field("session_id", &self.session_id())
            .field("len", &self.len())
            .field("chunk", &self.chunk())
            .finish_non_exhaustive()
    }
}
