//! What kind of message a frame is, in one pass over it.

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::ops::Range;

use bytes::Bytes;

use crate::frame::Frame;
use crate::json::lex::{Flaw, Lexer};
use crate::json::{Json, unescape};

use super::event::EventFrame;
use super::message::{Message, Method, Notification, Request, Response, UncorrelatedError};
use super::{Id, Malformed, MalformedReason};

/// Tells what kind of message a frame is, and where its parts lie.
///
/// Which members are there decides (protocol.md, section 8, rule 6); of those that are there twice, the last counts.
/// The members of the message, of `params` and of `params.event` are walked over strictly. Inside of all other values
/// only strings and brackets are kept apart: what is wrong in there is found by who decodes it. No depth of nesting
/// costs stack or memory.
///
/// # Errors
///
/// When it is no message. The connection can go on, see [`Malformed`].
pub fn scan(frame: Frame) -> Result<Message, Malformed> {
    let Frame { body, chunk } = frame;
    let found = match Found::find(&body) {
        Ok(found) => found,
        Err(reason) => return Err(Malformed::new(reason, &body)),
    };
    let malformed = |reason| Err(Malformed::new(reason, &body));

    let method = match found.method.map(|span| method(&body, span)) {
        None => None,
        Some(Some(method)) => Some(method),
        Some(None) => return malformed(MalformedReason::InvalidMethod),
    };
    let Some(id) = found.id else {
        let Some(method) = method else { return malformed(MalformedReason::NoMethodOrId) };
        return Ok(Message::Notification(Notification {
            params: found.params(&body),
            frame: if is_event(&body, &found, &method) {
                EventFrame::new(body, chunk, &found)
            } else {
                EventFrame::new(body, chunk, &Found { event: Event::default(), ..found })
            },
            method,
        }));
    };
    if id.is_null(&body) {
        return match (method, found.error) {
            (Some(_), _) => malformed(MalformedReason::NullIdRequest),
            (None, None) => malformed(MalformedReason::UncorrelatedWithoutError),
            (None, Some(error)) => Ok(Message::UncorrelatedError(UncorrelatedError::new(&error.json(&body)))),
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
pub(super) struct Found {
    id: Option<Span>,
    method: Option<Span>,
    params: Option<Span>,
    result: Option<Span>,
    error: Option<Span>,
    pub(super) session_id: Option<Span>,
    pub(super) event: Event,
}

/// Where the parts of `params.event` lie.
#[derive(Clone, Copy, Default)]
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
        if std::str::from_utf8(body).is_err() {
            return Err(MalformedReason::NotUtf8);
        }
        let mut lexer = Lexer::new(body);
        let mut found = Found::default();
        let walked = match lexer.peek() {
            None => return Err(MalformedReason::Empty),
            Some(b'[') => return Err(MalformedReason::Batch),
            Some(b'{') => found.message(&mut lexer).and_then(|()| lexer.finish()),
            Some(_) => match lexer.skip().and_then(|()| lexer.finish()) {
                Ok(()) => return Err(MalformedReason::NotAnObject),
                Err(Flaw) => Err(Flaw),
            },
        };
        walked.map(|()| found).map_err(|Flaw| MalformedReason::NotJson { at: lexer.at() })
    }

    #[inline]
    fn message(&mut self, lexer: &mut Lexer<'_>) -> Result<(), Flaw> {
        lexer.object(|lexer, name| {
            match name {
                b"id" => self.id = Span::new(lexer.value()?),
                b"method" => self.method = Span::new(lexer.value()?),
                b"params" => {
                    // Nothing of earlier `params` counts.
                    (self.session_id, self.event) = (None, Event::default());
                    self.params = if lexer.peek() == Some(b'{') {
                        let start = lexer.at();
                        self.params_object(lexer)?;
                        Span::new(start..lexer.at())
                    } else {
                        Span::new(lexer.value()?)
                    };
                }
                b"result" => self.result = Span::new(lexer.value()?),
                b"error" => self.error = Span::new(lexer.value()?),
                _ => {
                    lexer.skip()?;
                }
            }
            Ok(())
        })
    }

    #[inline]
    fn params_object(&mut self, lexer: &mut Lexer<'_>) -> Result<(), Flaw> {
        lexer.object(|lexer, name| {
            match name {
                b"sessionId" => self.session_id = string(lexer)?,
                b"event" => {
                    self.event = Event::default();
                    if lexer.peek() == Some(b'{') {
                        let start = lexer.at();
                        self.event.object(lexer)?;
                        self.event.whole = Span::new(start..lexer.at());
                    } else {
                        lexer.skip()?;
                    }
                }
                _ => {
                    lexer.skip()?;
                }
            }
            Ok(())
        })
    }

    fn params(&self, body: &[u8]) -> Option<Span> {
        self.params.filter(|span| !span.is_null(body))
    }
}

impl Event {
    #[inline]
    fn object(&mut self, lexer: &mut Lexer<'_>) -> Result<(), Flaw> {
        lexer.object(|lexer, name| {
            match name {
                b"type" => self.kind = string(lexer)?,
                b"id" => self.id = string(lexer)?,
                b"agentId" => self.agent_id = string(lexer)?,
                b"data" => self.data = Span::new(lexer.value()?),
                _ => {
                    lexer.skip()?;
                }
            }
            Ok(())
        })
    }
}

/// Takes a value; the inside of it if it is a string.
#[inline]
fn string(lexer: &mut Lexer<'_>) -> Result<Option<Span>, Flaw> {
    let quoted = lexer.peek() == Some(b'"');
    let start = lexer.at() + 1;
    lexer.skip()?;
    Ok(if quoted { Span::new(start..lexer.at() - 1) } else { None })
}

fn method(body: &[u8], span: Span) -> Option<Method> {
    let inside = span.of(body).strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    if inside.iter().any(u8::is_ascii_control) {
        return None;
    }
    let inside_span = span.inside();
    match text_at(body, inside_span)? {
        Cow::Borrowed(_) => Some(Method::Plain(inside_span)),
        Cow::Owned(name) => Some(Method::Unescaped(name.into())),
    }
}

fn is_event(body: &[u8], found: &Found, method: &Method) -> bool {
    found.event.whole.is_some() && method.of(body) == "session.event"
}

/// A place in a body: never at its end 0, as there is always a bracket before it.
#[derive(Clone, Copy)]
pub(super) struct Span {
    start: u32,
    end: NonZeroU32,
}

impl Span {
    /// Of a place in a body of less than 4 GiB.
    #[inline]
    fn new(range: Range<usize>) -> Option<Span> {
        Some(Span {
            start: u32::try_from(range.start).ok()?,
            end: NonZeroU32::new(u32::try_from(range.end).ok()?)?,
        })
    }

    /// Without the quotes of the string that it is.
    fn inside(self) -> Span {
        Span { start: self.start + 1, end: NonZeroU32::new(self.end.get() - 1).unwrap_or(self.end) }
    }

    #[inline]
    fn range(self) -> Range<usize> {
        self.start as usize..self.end.get() as usize
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
