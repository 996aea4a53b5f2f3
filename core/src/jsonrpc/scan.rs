//! What kind of message a frame is, in one pass over it.

use std::borrow::Cow;
use std::num::NonZeroU64;
use std::ops::Range;

use bytes::Bytes;

use crate::frame::Frame;
use crate::json::lex::{Flaw, Lexer};
use crate::json::{Json, unescape};

use super::UncorrelatedError;
use super::event::EventFrame;
use super::message::{Message, Method, Notification, Request, Response, SESSION_EVENT};
use super::{Id, Malformed, MalformedReason, usual};

/// Tells what kind of message a frame is, and where its parts lie.
///
/// Which members are there decides (`core/PROTOCOL.md`, section "Calls and errors"); of those that are there twice, the last counts, and
/// `null` is as good as none, except that an `id` of null is no notification's. A byte order mark before the message is
/// skipped. The members of the message, of `params` and of `params.event` are walked over strictly. Inside of all other
/// values only strings and brackets are kept apart: what is wrong in there is found by who decodes it. No depth of
/// nesting costs stack or memory.
///
/// # Errors
///
/// When it is no message. The connection can go on, see [`Malformed`].
// A part of its caller, so that what it gives is written where it stays.
#[inline(always)]
pub fn scan(frame: Frame) -> Result<Message, Malformed> {
    if let Some(found) = usual::event(&frame.body).filter(|_| is_text(&frame.body)) {
        let Frame { body, chunk } = frame;
        return Ok(Message::Notification(Notification {
            params: found.params,
            frame: EventFrame::new(body, chunk, &found),
            method: Method::SessionEvent,
        }));
    }
    scan_any(frame)
}

/// The same for a frame of any form.
fn scan_any(frame: Frame) -> Result<Message, Malformed> {
    let Frame { body, chunk } = frame;
    if let Some((call, result)) = usual::result(&body).filter(|_| is_text(&body)) {
        let id = Id::from(call);
        return Ok(Message::Response(Response { body, chunk, id, result: Some(result), error: None }));
    }
    let mut found = match Found::find(&body) {
        Ok(found) => found,
        Err(reason) => return Err(Malformed::new(reason, &body)),
    };
    let malformed = |reason| Err(Malformed::new(reason, &body));

    let given = |span: &Span| !span.is_null(&body);
    found.error = found.error.filter(given);
    let method = match found.method.filter(given).map(|span| method(&body, span)) {
        None => None,
        Some(Some(method)) => Some(method),
        Some(None) => return malformed(MalformedReason::InvalidMethod),
    };
    let Some(id) = found.id else {
        let Some(method) = method else { return malformed(MalformedReason::NoMethodOrId) };
        if !matches!(method, Method::SessionEvent) {
            found.event = Event::default();
        }
        return Ok(Message::Notification(Notification {
            params: found.params(&body),
            frame: EventFrame::new(body, chunk, &found),
            method,
        }));
    };
    if id.is_null(&body) {
        return match (method, found.error) {
            (Some(_), _) => malformed(MalformedReason::NullIdRequest),
            (None, None) => malformed(MalformedReason::UncorrelatedWithoutError),
            (None, Some(error)) => {
                Ok(Message::UncorrelatedError(UncorrelatedError::read(&error.json(&body))))
            }
        };
    }
    let Some(id) = Id::from_text(id.of(&body)) else { return malformed(MalformedReason::InvalidId) };
    Ok(match method {
        Some(method) => Message::Request(Request {
            params: found.params(&body),
            session_id: found.session_id,
            body,
            chunk: Some(chunk),
            id,
            method,
        }),
        None => Message::Response(Response { body, chunk, id, result: found.result, error: found.error }),
    })
}

/// Where the parts of a message lie. Strings that may be none are kept without their quotes, and only if they are.
#[derive(Clone, Copy, Default)]
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Found {
    pub(super) id: Option<Span>,
    pub(super) method: Option<Span>,
    pub(super) params: Option<Span>,
    pub(super) result: Option<Span>,
    pub(super) error: Option<Span>,
    pub(super) session_id: Option<Span>,
    pub(super) event: Event,
}

/// Where the parts of `params.event` lie.
#[derive(Clone, Copy, Default)]
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Event {
    pub(super) whole: Option<Span>,
    pub(super) kind: Option<Span>,
    pub(super) id: Option<Span>,
    pub(super) agent_id: Option<Span>,
    pub(super) data: Option<Span>,
}

impl Found {
    fn find(body: &[u8]) -> Result<Found, MalformedReason> {
        if u32::try_from(body.len()).is_err() {
            return Err(MalformedReason::TooLong);
        }
        if !is_text(body) {
            return Err(MalformedReason::NotUtf8);
        }
        Found::walk(&mut Lexer::new(body), mark_end(body))
    }

    /// In the general way, which takes any form, from a place on.
    pub(super) fn walk(lexer: &mut Lexer<'_>, from: usize) -> Result<Found, MalformedReason> {
        let mut found = Found::default();
        let Ok((first, start)) = lexer.peek(from) else { return Err(MalformedReason::Empty) };
        let walked = match first {
            b'[' => return Err(MalformedReason::Batch),
            b'{' => found.message(lexer, start).and_then(|end| lexer.finish(end)),
            _ => match lexer.skip(first, start).and_then(|end| lexer.finish(end)) {
                Ok(()) => return Err(MalformedReason::NotAnObject),
                flaw => flaw,
            },
        };
        walked.map(|()| found).map_err(|Flaw { at }| MalformedReason::NotJson { at })
    }

    #[inline]
    fn message(&mut self, lexer: &mut Lexer<'_>, at: usize) -> Result<usize, Flaw> {
        lexer.object(at, |lexer, name, first, at| {
            let place = match name {
                b"params" => {
                    // Nothing of earlier `params` counts.
                    (self.session_id, self.event) = (None, Event::default());
                    let end = match first {
                        b'{' => self.params_object(lexer, at)?,
                        _ => lexer.skip(first, at)?,
                    };
                    self.params = Span::new(at, end);
                    return Ok(end);
                }
                b"id" => &mut self.id,
                b"method" => &mut self.method,
                b"result" => &mut self.result,
                b"error" => &mut self.error,
                _ => return lexer.skip(first, at),
            };
            let end = lexer.skip(first, at)?;
            *place = Span::new(at, end);
            Ok(end)
        })
    }

    #[inline]
    fn params_object(&mut self, lexer: &mut Lexer<'_>, at: usize) -> Result<usize, Flaw> {
        lexer.object(at, |lexer, name, first, at| match name {
            b"sessionId" => string(&mut self.session_id, lexer, first, at),
            b"event" => {
                self.event = Event::default();
                if first != b'{' {
                    return lexer.skip(first, at);
                }
                let end = self.event.object(lexer, at)?;
                self.event.whole = Span::new(at, end);
                Ok(end)
            }
            _ => lexer.skip(first, at),
        })
    }

    fn params(&self, body: &[u8]) -> Option<Span> {
        self.params.filter(|span| !span.is_null(body))
    }
}

impl Event {
    #[inline]
    fn object(&mut self, lexer: &mut Lexer<'_>, at: usize) -> Result<usize, Flaw> {
        lexer.object(at, |lexer, name, first, at| match name {
            b"type" => string(&mut self.kind, lexer, first, at),
            b"id" => string(&mut self.id, lexer, first, at),
            b"agentId" => string(&mut self.agent_id, lexer, first, at),
            b"data" => {
                let end = lexer.skip(first, at)?;
                self.data = Span::new(at, end);
                Ok(end)
            }
            _ => lexer.skip(first, at),
        })
    }
}

/// Takes a value, and keeps the inside of it if it is a string.
#[inline]
fn string(place: &mut Option<Span>, lexer: &mut Lexer<'_>, first: u8, at: usize) -> Result<usize, Flaw> {
    let end = lexer.skip(first, at)?;
    *place = if first == b'"' { Span::new(at + 1, end - 1) } else { None };
    Ok(end)
}

fn method(body: &[u8], span: Span) -> Option<Method> {
    let inside = span.of(body).strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    if inside == SESSION_EVENT.as_bytes() {
        return Some(Method::SessionEvent);
    }
    if inside.iter().any(|byte| *byte < b' ') {
        return None;
    }
    let span = span.inside();
    Some(match text_at(body, span)? {
        Cow::Borrowed(_) => Method::Plain(span),
        Cow::Owned(name) if name == SESSION_EVENT => Method::SessionEvent,
        Cow::Owned(name) => Method::Unescaped(Box::new(name)),
    })
}

/// Where the byte order mark ends that some writers put before a text; 0 if there is none.
pub(crate) fn mark_end(body: &[u8]) -> usize {
    const MARK: &str = "\u{feff}";
    if body.starts_with(MARK.as_bytes()) { MARK.len() } else { 0 }
}

/// Whether a body is UTF-8. Most are ASCII, which is faster to see: in blocks, and without a rest to look at byte by byte.
fn is_text(body: &[u8]) -> bool {
    let (blocks, rest) = body.as_chunks::<64>();
    let is_ascii = blocks.as_flattened().is_ascii()
        && match body.last_chunk::<64>() {
            Some(last) => last.is_ascii(),
            None => rest.is_ascii(),
        };
    is_ascii || std::str::from_utf8(body).is_ok()
}

/// A place in a body: never at its end 0, as there is always a bracket before it.
///
/// Start and end are one number, the end above, so that they are written and read as one.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Span(NonZeroU64);

impl Span {
    /// Of a place in a body of less than 4 GiB.
    #[inline]
    pub(super) fn new(start: usize, end: usize) -> Option<Span> {
        let (start, end) = (u32::try_from(start).ok()?, u32::try_from(end).ok()?);
        NonZeroU64::new(u64::from(end) << 32 | u64::from(start)).map(Span)
    }

    /// Without the quotes of the string that it is.
    fn inside(self) -> Span {
        let Range { start, end } = self.range();
        Span::new(start + 1, end - 1).unwrap_or(self)
    }

    #[inline]
    fn range(self) -> Range<usize> {
        let both = self.0.get();
        both as u32 as usize..(both >> 32) as usize
    }

    #[inline]
    pub(super) fn of(self, body: &[u8]) -> &[u8] {
        // A span is only used with the body that it was found in.
        body.get(self.range()).unwrap_or_default()
    }

    pub(super) fn json(self, body: &Bytes) -> Json {
        Json::from_wire(body.slice(self.range()))
    }

    fn is_null(self, body: &[u8]) -> bool {
        self.of(body) == b"null"
    }
}

/// The text of a string, whose inside the span is. `None` if it has an escape that JSON does not have.
pub(super) fn text_at(body: &[u8], span: Span) -> Option<Cow<'_, str>> {
    unescape(std::str::from_utf8(span.of(body)).ok()?)
}
