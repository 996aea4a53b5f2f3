//! JSON kept as text.
//!
//! Most of what passes through this crate is not ours to understand: event data, tool arguments, results. Such
//! values stay the text they were on the wire ([`Json`]) until somebody asks for a type. Text that is sent is
//! made by [`Json::new`] from anything serializable, or member by member by [`Object`].

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

mod error;
mod formats;
pub(crate) mod lex;
mod number;
mod object;
mod place;
pub(crate) mod printable;
mod strict;
mod surrogates;
mod text;

pub use error::{DecodeError, EncodeError};
pub(crate) use number::overflows;
pub use object::Object;
#[cfg(feature = "replay")]
pub(crate) use strict::shown_number;
pub(crate) use strict::{Unreadable, path_within};
pub(crate) use surrogates::repair;
pub(crate) use text::{unescape, write_string};

/// One JSON value, as text.
///
/// Cheap to clone: clones share one buffer. A value that was received is a slice of the read buffer it came in, and
/// keeps all of that buffer alive; [`detach`](Json::detach) copies it out, for callers that keep values for long.
///
/// Text that was received was only looked over, not checked: [`decode`](Json::decode) finds what is wrong in it. Text that
/// is sent is checked before it goes out, wherever it came from: lone surrogate escapes are sent as U+FFFD, in names and
/// values alike, and what the runtime could not read is refused. That is what nests deeper than 127 levels, a number that
/// no double holds, and a value of the peer's that is no JSON.
///
/// Two values are equal if their texts are: `1` and `1.0` differ. `Debug` prints the length only, as the text may
/// hold secrets.
///
/// ```
/// use pilotwire::Json;
///
/// let json = Json::parse(r#"{"type": "idle", "data": {"turns": 3}}"#)?;
/// assert_eq!(json.get("data").unwrap().as_str(), r#"{"turns": 3}"#);
/// assert_eq!(json.get("type").unwrap().decode::<String>()?, "idle");
/// # Ok::<(), pilotwire::error::DecodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Json(
    /// UTF-8, without white space around it, never empty.
    Bytes,
);

impl Json {
    /// The text of `value`.
    ///
    /// # Errors
    ///
    /// When `value` has no JSON form: a map whose keys are no strings, or a `Serialize` that fails.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Json, EncodeError> {
        let text = serde_json::to_vec(value).map_err(|error| EncodeError::from_serde(&error))?;
        Ok(Json(text.into()))
    }

    /// Checks that `text` is one well-formed JSON value, and keeps it without the white space around it.
    ///
    /// Nesting may have any depth, and numbers any size. Lone surrogate escapes (`"\ud83d"`) are let through, see
    /// [`decode`](Json::decode).
    ///
    /// # Errors
    ///
    /// When it is not UTF-8, not JSON, or more than one value.
    pub fn parse(text: impl Into<Bytes>) -> Result<Json, DecodeError> {
        let text = text.into();
        if std::str::from_utf8(&text).is_err() {
            return Err(DecodeError::new("not UTF-8"));
        }
        // Skipping a value is a loop in serde_json, so depth costs no stack.
        serde_json::from_slice::<IgnoredAny>(&text).map_err(|error| DecodeError::from_serde(&error))?;
        let start = lex::skip_space(&text, 0);
        let end = text.iter().rposition(|byte| !lex::is_space(*byte)).map_or(start, |last| last + 1);
        Ok(Json(text.slice(start..end)))
    }

    /// A string.
    pub fn text(text: &str) -> Json {
        let mut quoted = Vec::with_capacity(text.len() + 2);
        write_string(&mut quoted, text);
        Json(quoted.into())
    }

    /// `null`
    pub fn null() -> Json {
        Json::from_static("null")
    }

    /// `{}`
    pub fn empty_object() -> Json {
        Json::from_static("{}")
    }

    /// Makes JSON of what a builder of [`types`](crate::types) has built.
    ///
    /// ```
    /// use pilotwire::{Answer, Json};
    /// use pilotwire::types::build::UIUserInputResponse;
    ///
    /// let answer = Answer::Result(Json::built(&UIUserInputResponse::new("yes", true)));
    /// ```
    #[cfg(feature = "protocol")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
    pub fn built<B: pilotwire_protocol::Build + ?Sized>(value: &B) -> Json {
        Json::from_text(value.raw().as_str().to_owned())
    }

    /// Text of our own, which must be one JSON value without white space around it.
    pub(crate) fn from_static(text: &'static str) -> Json {
        Json::from_text(text)
    }

    /// Text made here, which must be one JSON value without white space around it.
    pub(crate) fn from_text(text: impl Into<Bytes>) -> Json {
        Json::from_wire(text.into())
    }

    /// Text of a value that the lexer walked over, in bytes known to be UTF-8.
    pub(crate) fn from_wire(text: Bytes) -> Json {
        debug_assert!(!text.is_empty() && std::str::from_utf8(&text).is_ok());
        Json(text)
    }

    /// This object with a member, in place of those of that name.
    pub(crate) fn with_member(&self, name: &str, value: &Json) -> Json {
        let Some(members) = self.members() else { return self.clone() };
        let others = members.into_iter().filter(|(known, _)| known != name);
        let others = others.fold(Object::new(), |object, (known, value)| object.raw(&known, &value));
        others.raw(name, value).finish()
    }

    /// A value inside of this one, that the lexer walked over.
    pub(crate) fn part(&self, range: std::ops::Range<usize>) -> Json {
        Json::from_wire(self.0.slice(range))
    }

    /// The text.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The text. Checked for UTF-8 again at each call, for want of a safe way around; [`as_bytes`](Json::as_bytes)
    /// costs nothing.
    pub fn as_str(&self) -> &str {
        // It is UTF-8 by the field's invariant.
        std::str::from_utf8(&self.0).unwrap_or("null")
    }

    /// Length of the text in bytes.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns `true` if the value is `null`.
    pub fn is_null(&self) -> bool {
        *self.0 == *b"null"
    }

    /// The value as a `T`.
    ///
    /// The runtime may cut a string between the two halves of a surrogate pair. Where that makes decoding fail, each
    /// half that stands alone is read as U+FFFD. Nothing is paid for that when decoding succeeds.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, is no `T`, or nests deeper than 127 levels in a place that `T` looks at.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let error = match serde_json::from_slice(&self.0) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        match surrogates::repair(&self.0) {
            Some(text) => serde_json::from_slice(&text).map_err(|error| DecodeError::from_serde(&error)),
            None => Err(DecodeError::from_serde(&error)),
        }
    }

    /// Returns the number of levels of arrays and objects in the value: 0 for a string or number, 1 for `[]`, 2 for
    /// `[{}]`.
    ///
    /// Looks at every byte.
    pub fn depth(&self) -> usize {
        lex::depth(&self.0)
    }

    /// A copy in a buffer of its own, which keeps no read buffer alive.
    pub fn detach(&self) -> Json {
        Json(Bytes::copy_from_slice(&self.0))
    }

    /// The member `key` of an object, as a slice of the same buffer.
    ///
    /// The last one of that name, if there are several. `None` if there is none, if this is no object, or if its
    /// members cannot be told apart. The rest is skipped, not checked.
    pub fn get(&self, key: &str) -> Option<Json> {
        let mut found = None;
        let mut lexer = lex::Lexer::new(&self.0);
        lexer
            .object(0, |lexer, name, first, at| {
                let end = lexer.skip(first, at)?;
                if name == key.as_bytes() {
                    found = Some(at..end);
                }
                Ok(end)
            })
            .ok()?;
        found.map(|value| self.part(value))
    }
}

/// The text of the member `key` of an object, if that is a string. Borrowed if nothing in it is escaped. The rest is
/// skipped, not checked.
#[inline]
pub(crate) fn text_member<'a>(object: &'a [u8], key: &str) -> Option<Cow<'a, str>> {
    let mut found = None;
    let mut lexer = lex::Lexer::new(object);
    let nothing_is_escaped = lexer.has_no_escape();
    lexer
        .object(0, |lexer, name, first, at| {
            let end = lexer.skip(first, at)?;
            if name == key.as_bytes() {
                found = (first == b'"').then_some(at + 1..end - 1);
            }
            Ok(end)
        })
        .ok()?;
    let inside = std::str::from_utf8(object.get(found?)?).ok()?;
    if nothing_is_escaped { Some(Cow::Borrowed(inside)) } else { unescape(inside) }
}

impl Default for Json {
    /// `null`
    fn default() -> Json {
        Json::null()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests;
