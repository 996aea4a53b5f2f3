//! The parts of a message, found in one pass over it.

use crate::json::lex::{Flaw, Lexer};

use super::MalformedReason;
use super::span::{Span, is_text, mark_end};

/// The places of the parts of a message. Strings that may be none are kept without their quotes, and only if they are.
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

/// The places of the parts of `params.event`.
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
    pub(super) fn find(body: &[u8]) -> Result<Found, MalformedReason> {
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

    pub(super) fn params(&self, body: &[u8]) -> Option<Span> {
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
