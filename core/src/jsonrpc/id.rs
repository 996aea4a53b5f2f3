//! The id of a request.

use std::fmt;
use std::sync::Arc;

use crate::decimal::Decimal;
use crate::json::{Json, overflows, repair, unescape};

/// The id of a request, as its sender wrote it: a number or a string.
///
/// It is echoed as it came, but for halves of surrogate pairs in a string, which nobody could read. Two ids are equal if
/// they are written alike: `1`, `1.0` and `"1"` are three ids.
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
    /// that a double holds nor a string.
    pub fn from_json(json: &Json) -> Option<Id> {
        Id::from_text(json.as_bytes())
    }

    /// The id that a JSON value is, whose text the lexer walked over.
    pub(super) fn from_text(text: &[u8]) -> Option<Id> {
        if let Some(number) = plain_number(text) {
            return Some(Id::from(number));
        }
        // It will be written again, so it must be something that can be read.
        let checked = match text.first()? {
            b'-' | b'0'..=b'9' => !overflows(text),
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

    /// The call of ours that a response with this id can only be for.
    pub(super) fn call(&self) -> Option<u64> {
        match &self.0 {
            Written::Plain(number) => Some(*number),
            Written::Text(text) => call_named(text.as_bytes()),
        }
    }

    /// The same id. It never keeps a read buffer alive, so there is nothing to copy out of.
    #[must_use]
    pub fn detach(&self) -> Id {
        self.clone()
    }

    /// Appends the JSON text, as a strict reader can read it.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match &self.0 {
            Written::Plain(number) => write_number(out, *number),
            Written::Text(text) => match repair(text.as_bytes()) {
                None => out.extend_from_slice(text.as_bytes()),
                Some(repaired) => out.extend_from_slice(&repaired),
            },
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

/// The call of ours that an id names, as JSON text: by its number, however that is written, or by a string of it.
#[cold]
pub(crate) fn call_named(id: &[u8]) -> Option<u64> {
    match id.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) {
        Some(inside) => whole_number(unescape(std::str::from_utf8(inside).ok()?)?.as_bytes()),
        None => whole_number(id),
    }
}

/// The value of a number, exactly, if it is one as JSON writes them and is whole.
fn whole_number(text: &[u8]) -> Option<u64> {
    let behind_digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (whole, rest) = text.split_at(behind_digits(text));
    let (fraction, rest) = match rest.strip_prefix(b".") {
        Some(rest) => rest.split_at(behind_digits(rest)),
        None => (&b"0"[..], rest),
    };
    let exponent = match rest.split_first() {
        None => &b"0"[..],
        Some((b'e' | b'E', exponent)) => exponent,
        Some(_) => return None,
    };
    let has_leading_zero = whole.len() > 1 && whole.starts_with(b"0");
    let exponent_digits = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
    let are_digits = !exponent_digits.is_empty() && exponent_digits.iter().all(u8::is_ascii_digit);
    if whole.is_empty() || fraction.is_empty() || has_leading_zero || !are_digits {
        return None;
    }
    // Its digits without the zeros that say nothing, and how many places the point stands behind the last of them.
    let digits = || whole.iter().chain(fraction);
    let Some(first) = digits().position(|digit| *digit != b'0') else { return Some(0) };
    let last = whole.len() + fraction.len() - 1 - digits().rev().position(|digit| *digit != b'0')?;
    let exponent: i64 = std::str::from_utf8(exponent).ok()?.parse().ok()?;
    let places =
        i64::try_from(whole.len()).ok()?.checked_sub(i64::try_from(last).ok()? + 1)?.checked_add(exponent)?;
    let ten_to_the = 10_u64.checked_pow(u32::try_from(places).ok()?)?;
    digits()
        .take(last + 1)
        .skip(first)
        .try_fold(0_u64, |number, digit| number.checked_mul(10)?.checked_add(u64::from(digit - b'0')))?
        .checked_mul(ten_to_the)
}

/// `text` as a number, if it is written as we write numbers.
pub(super) fn plain_number(text: &[u8]) -> Option<u64> {
    if text.is_empty() || (text.len() > 1 && text.first() == Some(&b'0')) {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

pub(super) fn write_number(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(Decimal::of(number).as_bytes());
}
