//! Errors that come in messages, and messages that are errors.

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::json::lex::{Flaw, Lexer, skip_space, string_end};
use crate::json::printable::{ANSWER_LIMIT, MESSAGE_LIMIT, cut, redact};
use crate::json::{DecodeError, Json};

use super::codes;
use super::id::call_named;
use super::span::mark_end;

/// The error that the peer answered instead of a result.
///
/// `message` may hold anything. `Display` shows it cut to 500 characters, with control characters escaped, and `Debug` the
/// same, and of `data` the length. What it quotes stays, since that says what is wrong with the call.
#[derive(Clone, PartialEq, Eq)]
pub struct RpcError {
    /// The code of what went wrong, see [`codes`](super::codes). One that is outside of an `i64` is the nearest that is
    /// not.
    pub code: i64,
    /// For people. Not fit to be shown as it is.
    pub message: String,
    /// More, in a form that depends on the code. A copy, which keeps no read buffer alive.
    pub data: Option<Json>,
}

impl RpcError {
    /// Reads the object that the member `error` of a message should be.
    pub(super) fn read(json: &Json) -> Result<RpcError, DecodeError> {
        if json.as_bytes().first() != Some(&b'{') {
            return Err(DecodeError::new("the error of a response is no object"));
        }
        let (mut code, mut message, mut data) = (None, None, None);
        Lexer::new(json.as_bytes())
            .object(0, |lexer, name, first, at| {
                let end = lexer.skip(first, at)?;
                match name {
                    b"code" => code = Some(json.part(at..end)),
                    b"message" => message = Some(json.part(at..end)),
                    b"data" => data = Some(json.part(at..end)),
                    _ => {}
                }
                Ok(end)
            })
            .map_err(|_: Flaw| DecodeError::new("the error of a response is no JSON"))?;
        let code = code.as_ref().and_then(|code| whole_number(code.as_str()));
        Ok(RpcError {
            code: code.ok_or_else(|| DecodeError::new("the error of a response has no code"))?,
            message: message
                .ok_or_else(|| DecodeError::new("the error of a response has no message"))?
                .decode()?,
            data: data.filter(|data| !data.is_null()).map(|data| data.detach()),
        })
    }
}

impl fmt::Display for RpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {})", cut(&self.message, ANSWER_LIMIT), self.code)
    }
}

impl fmt::Debug for RpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RpcError")
            .field("code", &self.code)
            .field("message", &cut(&self.message, ANSWER_LIMIT))
            .field("data", &self.data)
            .finish()
    }
}

impl std::error::Error for RpcError {}

/// An error that names no call: its `id` is null. The peer could not read one of the frames that we sent, or it nested too
/// deep, and its call will never be answered. Which one is not said.
///
/// It may quote that frame, whatever was in it. So it is an [`RpcError`] of which `Display` and `Debug` show less: the
/// message cut to 200 characters, with `…` for what it quotes.
#[derive(Clone, PartialEq, Eq)]
pub struct UncorrelatedError(RpcError);

impl UncorrelatedError {
    /// The error, in which nothing is left out.
    #[must_use]
    pub fn error(&self) -> RpcError {
        self.0.clone()
    }

    /// The message, as far as it is shown.
    pub(crate) fn shown(&self) -> String {
        without_quotes(&self.message)
    }

    /// One that cannot be read has the code -32603 and a message that says so.
    pub(super) fn read(error: &Json) -> Self {
        Self(RpcError::read(error).unwrap_or_else(|unreadable| RpcError {
            code: codes::INTERNAL,
            message: format!("unreadable error: {unreadable}"),
            data: None,
        }))
    }
}

impl From<RpcError> for UncorrelatedError {
    fn from(error: RpcError) -> Self {
        Self(error)
    }
}

impl Deref for UncorrelatedError {
    type Target = RpcError;

    fn deref(&self) -> &RpcError {
        &self.0
    }
}

impl DerefMut for UncorrelatedError {
    fn deref_mut(&mut self) -> &mut RpcError {
        &mut self.0
    }
}

impl fmt::Display for UncorrelatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {})", self.shown(), self.code)
    }
}

impl fmt::Debug for UncorrelatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UncorrelatedError")
            .field("code", &self.code)
            .field("message", &self.shown())
            .field("data", &self.data)
            .finish()
    }
}

impl std::error::Error for UncorrelatedError {}

/// Why a response has no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResponseError {
    /// The peer answered with an error.
    #[error(transparent)]
    Rpc(#[from] RpcError),
    /// There is an error, but it cannot be read.
    #[error("unreadable error in a response: {0}")]
    Malformed(DecodeError),
}

impl From<DecodeError> for ResponseError {
    fn from(error: DecodeError) -> Self {
        Self::Malformed(error)
    }
}

/// A frame that is no message. Its boundary is known, so whatever follows can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}: {excerpt}")]
#[non_exhaustive]
pub struct Malformed {
    /// The reason that the frame is no message.
    pub reason: MalformedReason,
    /// An excerpt of the body: its first 64 bytes without strings that are values, control characters escaped.
    pub excerpt: String,
    /// The call of ours that it would have been a response to: it has a plain number as `id`, and no `method`.
    pub call: Option<u64>,
    /// Bytes of the whole body.
    pub len: usize,
}

/// Why a frame is no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MalformedReason {
    /// There is nothing in it but white space.
    #[error("empty frame")]
    Empty,
    /// It is larger than 4 GiB.
    #[error("frame too long")]
    TooLong,
    /// It is not UTF-8.
    #[error("frame is not UTF-8")]
    NotUtf8,
    /// It is not JSON, as far as it was walked over.
    #[error("frame is not JSON, at byte {at}")]
    NotJson {
        /// The place where that shows first, in bytes from the start of the body.
        at: usize,
    },
    /// An array. The protocol has no batches.
    #[error("frame is a batch")]
    Batch,
    /// A string, a number, or the like.
    #[error("frame is no JSON object")]
    NotAnObject,
    /// Neither `method` nor `id`.
    #[error("message without method or id")]
    NoMethodOrId,
    /// An `id` that is neither number, nor string, nor null.
    #[error("id is neither a number nor a string")]
    InvalidId,
    /// A `method` that is neither a string nor null.
    #[error("method is no string")]
    InvalidMethod,
    /// A `method` whose `id` is null.
    #[error("request with id null")]
    NullIdRequest,
    /// An `id` that is null, with neither `method` nor `error`, or with these null.
    #[error("message with id null, but no error")]
    UncorrelatedWithoutError,
}

impl Malformed {
    #[cold]
    pub(super) fn new(reason: MalformedReason, body: &[u8]) -> Malformed {
        Malformed { reason, excerpt: excerpt(body), call: call_of(body), len: body.len() }
    }
}

/// The start of a frame, as far as it may be shown: strings that are values may be secrets.
fn excerpt(body: &[u8]) -> String {
    const LIMIT: usize = 64;
    let start = &body[..body.len().min(LIMIT)];
    let mut shown = Vec::with_capacity(LIMIT);
    let mut at = 0;
    while let Some(&byte) = start.get(at) {
        let next = match byte {
            b'"' => string_end(start, at + 1).map_or(start.len(), |end| end + 1),
            _ => at + 1,
        };
        if byte != b'"' || start.get(skip_space(start, next)) == Some(&b':') {
            shown.extend_from_slice(&start[at..next]);
        } else {
            shown.extend_from_slice("\"…\"".as_bytes());
        }
        at = next;
    }
    if body.len() > LIMIT {
        shown.extend_from_slice("…".as_bytes());
    }
    cut(&String::from_utf8_lossy(&shown), MESSAGE_LIMIT)
}

/// The call that a malformed frame would have been a response to, from what of its structure can be made out.
///
/// Nothing is certain in such a frame. So two different ids are as good as none, and null says nothing. The one response
/// in a batch is looked at as if it were not in one.
fn call_of(body: &[u8]) -> Option<u64> {
    let outermost = match body.get(skip_space(body, mark_end(body))) {
        Some(b'{') => 1,
        Some(b'[') => 2,
        _ => return None,
    };
    let mut call = None;
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let Some(end) = string_end(body, at + 1) else { break };
                let colon = skip_space(body, end + 1);
                let inside = std::str::from_utf8(&body[at + 1..end]).ok().and_then(crate::json::unescape);
                at = end;
                if depth == outermost && body.get(colon) == Some(&b':') {
                    let value = &body[skip_space(body, colon + 1)..];
                    match inside.as_deref() {
                        Some("method") if !value.starts_with(b"null") => return None,
                        Some("id") if !value.starts_with(b"null") => {
                            let id = Some(leading_call(value)?);
                            if call.is_some() && call != id {
                                return None;
                            }
                            call = id;
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        at += 1;
    }
    call
}

/// The call that a value names, if it ends where a value may.
fn leading_call(value: &[u8]) -> Option<u64> {
    let end = match value.first()? {
        b'"' => string_end(value, 1)? + 1,
        _ => value.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))?,
    };
    match value.get(end) {
        Some(b',' | b'}' | b' ' | b'\t' | b'\r' | b'\n') => call_named(&value[..end]),
        _ => None,
    }
}

/// A number without a fraction. What is outside of an `i64` becomes the nearest that is not.
fn whole_number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
        return Some(text.parse().unwrap_or(limit));
    }
    // A string is no number either: "inf" has quotes.
    let number: f64 = text.parse().ok()?;
    // `as` saturates. Infinity, from a large exponent, has no fraction that is a number.
    (number.is_infinite() || number.fract() == 0.0).then_some(number as i64)
}

/// A message of the peer's, as far as it may be shown if it may quote anything.
fn without_quotes(message: &str) -> String {
    // What lies far behind the cut need not be looked at.
    let start = message.char_indices().nth(8 * MESSAGE_LIMIT).map_or(message, |(end, _)| &message[..end]);
    cut(&redact(start), MESSAGE_LIMIT)
}
