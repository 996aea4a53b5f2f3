//! The scan of a frame: what kind of message it is, in one pass over it.

use std::borrow::Cow;

use crate::frame::Frame;

use super::event::EventFrame;
use super::message::{Message, Method, Notification, Request, Response, SESSION_EVENT};
use super::parts::{Event, Found};
use super::span::{Span, is_text, text_at};
use super::{Id, Malformed, MalformedReason, UncorrelatedError, usual};

/// Tells what kind of message a frame is, and where its parts lie.
///
/// The members that are there decide (`core/PROTOCOL.md`, section "Calls and errors"); of those that are there twice,
/// the last counts, and `null` is as good as none, except that an `id` of null is no notification's. A byte order mark
/// before the message is skipped. The members of the message, of `params` and of `params.event` are walked over
/// strictly. Inside of all other values only strings and brackets are kept apart: what is wrong in there is found by
/// who decodes it. No depth of nesting costs stack or memory.
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
