//! The id of a request.

use std::fmt;
use std::sync::Arc;

use crate::decimal::Decimal;
use crate::json::Json;

/// The id of a request, as its sender wrote it: a number or a string.
///
/// It is echoed as it came, and two ids are equal if they are written alike: `1`, `1.0` and `"1"` are three ids.
/// Cheap to clone, and keeps no read buffer alive.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Written);

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Written {
    /// Digits, with no leading zero.
    Plain(u64),
    /// Anything else, as JSON text.
    Text(Arc<str>),
}

impl Id {
    /// The id that `json` is, such as the `id` in the parameters of `$/cancelRequest`. `None` if it is neither a number
    /// nor a string.
    pub fn from_json(json: &Json) -> Option<Id> {
        Id::from_text(json.as_bytes())
    }

    /// The id that a JSON value is, whose text the lexer walked over.
    pub(super) fn from_text(text: &[u8]) -> Option<Id> {
        if let Some(number) = plain_number(text) {
            return Some(Id::from(number));
        }
        let checked = match text.first()? {
            b'-' | b'0'..=b'9' => true,
            // It will be written again, so it must be a good string.
            b'"' => serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok(),
            _ => false,
        };
        let text = std::str::from_utf8(text).ok()?;
        checked.then(|| Id(Written::Text(text.into())))
    }

    /// The number, if it is a plain unsigned one, as the ids of our calls are.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Written::Plain(number) => Some(number),
            Written::Text(_) => None,
        }
    }

    /// The same id. It never keeps a read buffer alive, so there is nothing to copy out of.
    #[must_use]
    pub fn detach(&self) -> Id {
        self.clone()
    }

    /// Appends the JSON text.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match &self.0 {
            Written::Plain(number) => write_number(out, *number),
            Written::Text(text) => out.extend_from_slice(text.as_bytes()),
        }
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Id {
        Id(Written::Plain(number))
    }
}

/// The JSON text.
impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Plain(number) => number.fmt(f),
            Written::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

/// `text` as a number, if it is written as we write numbers.
pub(super) fn plain_number(text: &[u8]) -> Option<u64> {
    if !text.iter().all(u8::is_ascii_digit) || (text.len() > 1 && text.first() == Some(&b'0')) {
        return None;
    }
    std::str::from_utf8(text).ok()?.parse().ok()
}

pub(super) fn write_number(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(Decimal::of(number).as_bytes());
}
