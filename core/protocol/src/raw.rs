//! JSON text that is known to be JSON, and the few functions that all accessors are made of.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;

use crate::check::{case_of, check};
use crate::error::DecodeError;
use crate::list::{List, Map};
use crate::number::{Number, integer};
use crate::presence::Presence;
use crate::secret;
use crate::shape::ShapeId;
use crate::text::{MOST_LEVELS, Members, is_name, unescape, write_repaired};

/// One JSON value, as the text that came.
///
/// What has no type of its own is given as this, and every view has it as its `raw` form. The text is well-formed and
/// nests at most 127 levels deep. Of members of the same name the last one counts.
///
/// `Debug` shows the text, cut where it is long, without what stands under names such as `token` or `apiKey`.
///
/// ```
/// use pilotwire_protocol::RawJson;
///
/// let raw = RawJson::parse(r#"{"name":"Rome","at":[41.9,12.5]}"#)?;
/// assert_eq!(raw.get("name").unwrap().to_text(), "Rome");
/// assert_eq!(raw.get("at").unwrap().decode::<(f64, f64)>()?, (41.9, 12.5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct RawJson<'a> {
    /// One well-formed value without white space around it.
    text: &'a str,
}

impl<'a> RawJson<'a> {
    /// The value `null`.
    pub const NULL: RawJson<'static> = RawJson { text: "null" };

    /// Checks that a text is one JSON value.
    ///
    /// # Errors
    ///
    /// When it is no JSON, more than one value, or nests deeper than 127 levels.
    pub fn parse(text: &'a str) -> Result<RawJson<'a>, DecodeError> {
        check(text, ShapeId::ANY)
    }

    /// Takes a text for JSON without a look at it, for callers that have walked over it before.
    ///
    /// On what is no JSON nothing panics, and what is looked for is not found. It should have no white space around it.
    #[doc(hidden)]
    #[inline]
    pub fn assume(text: &'a str) -> RawJson<'a> {
        RawJson { text }
    }

    /// Text that was checked.
    #[inline]
    pub(crate) fn over(text: &'a str) -> RawJson<'a> {
        RawJson { text }
    }

    /// The text, without white space around it.
    #[inline]
    pub fn as_str(self) -> &'a str {
        self.text
    }

    /// The value as a type of the caller's. Where a half of a surrogate pair that stands alone makes that fail, each is read
    /// as U+FFFD.
    ///
    /// # Errors
    ///
    /// serde's, when the value is no `T`.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.text).or_else(|error| match self.repaired() {
            Cow::Borrowed(_) => Err(error),
            Cow::Owned(repaired) => serde_json::from_str(&repaired),
        })
    }

    /// The last member of that name, if this is an object that has one. It may be `null`.
    #[inline(never)]
    pub fn get(self, name: &str) -> Option<RawJson<'a>> {
        let mut members = Members::new(self.text.as_bytes(), 0, MOST_LEVELS);
        let mut found = None;
        while let Ok(Some((place, start, end))) = members.next() {
            if is_name(self.text.as_bytes(), place, name.as_bytes()) {
                found = Some((start, end));
            }
        }
        let (start, end) = found?;
        self.text.get(start..end).map(RawJson::over)
    }

    /// Tells whether it is the value `null`.
    pub fn is_null(self) -> bool {
        self.text.starts_with('n')
    }

    /// Tells whether it is an object.
    pub fn is_object(self) -> bool {
        self.text.starts_with('{')
    }

    /// The items of an array. There are none if it is something else.
    pub fn items(self) -> List<'a, RawJson<'a>> {
        List::new(self, RawJson::itself)
    }

    /// The members of an object. There are none if it is something else.
    pub fn members(self) -> Map<'a, RawJson<'a>> {
        Map::new(self, RawJson::itself)
    }

    /// The string that it is. Empty if it is something else.
    #[inline(never)]
    pub fn to_text(self) -> Cow<'a, str> {
        match self.text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(inside) => unescape(inside),
            None => Cow::Borrowed(""),
        }
    }

    /// The bool that it is. `false` if it is something else.
    pub fn to_bool(self) -> bool {
        self.text.starts_with('t')
    }

    /// The number that it is.
    pub fn to_number(self) -> Option<Number<'a>> {
        self.text
            .starts_with(|first: char| first == '-' || first.is_ascii_digit())
            .then_some(Number(self.text))
    }

    /// The text, written anew with U+FFFD for each half of a surrogate pair that stands alone. This is what a strict
    /// reader can read.
    pub fn repaired(self) -> Cow<'a, str> {
        if !self.text.contains("\\u") {
            return Cow::Borrowed(self.text);
        }
        let mut out = String::with_capacity(self.text.len());
        write_repaired(&mut out, self.text);
        Cow::Owned(out)
    }
}

/// What accessors are made of. A member that should be there, and is not, is neutral: that is only so for text that was
/// never checked against the shape. None is inlined: there are thousands of calls.
#[cfg_attr(not(feature = "common"), allow(dead_code, reason = "only accessors use them"))]
impl<'a> RawJson<'a> {
    /// Itself, as the items of a list of anything are made.
    pub(crate) fn itself(self) -> RawJson<'a> {
        self
    }

    /// A number, 0 if it is something else.
    pub(crate) fn number_of(self) -> Number<'a> {
        self.to_number().unwrap_or(Number("0"))
    }

    #[inline(never)]
    pub(crate) fn integer_of(self) -> i64 {
        integer(self.number_of().0).ok().and_then(|value| value.try_into().ok()).unwrap_or_default()
    }

    #[inline(never)]
    pub(crate) fn natural_of(self) -> u64 {
        integer(self.number_of().0).ok().and_then(|value| value.try_into().ok()).unwrap_or_default()
    }

    /// A member that must be there.
    #[inline(never)]
    pub(crate) fn member(self, name: &str) -> RawJson<'a> {
        match self.get(name) {
            Some(value) => value,
            None => RawJson::NULL,
        }
    }

    /// A member that may be absent or null.
    #[inline(never)]
    pub(crate) fn option(self, name: &str) -> Option<RawJson<'a>> {
        match self.get(name) {
            Some(value) if !value.is_null() => Some(value),
            _ => None,
        }
    }

    /// The value itself, if it is not null.
    pub(crate) fn nullable(self) -> Option<RawJson<'a>> {
        if self.is_null() { None } else { Some(self) }
    }

    #[inline(never)]
    pub(crate) fn presence(self, name: &str) -> Presence<RawJson<'a>> {
        match self.get(name) {
            None => Presence::Absent,
            Some(value) if value.is_null() => Presence::Null,
            Some(value) => Presence::Value(value),
        }
    }

    #[inline(never)]
    pub(crate) fn text(self, name: &str) -> Cow<'a, str> {
        self.member(name).to_text()
    }

    #[inline(never)]
    pub(crate) fn option_text(self, name: &str) -> Option<Cow<'a, str>> {
        self.option(name).map(RawJson::to_text)
    }

    #[inline(never)]
    pub(crate) fn bool(self, name: &str) -> bool {
        self.member(name).to_bool()
    }

    #[inline(never)]
    pub(crate) fn option_bool(self, name: &str) -> Option<bool> {
        self.option(name).map(RawJson::to_bool)
    }

    #[inline(never)]
    pub(crate) fn integer(self, name: &str) -> i64 {
        self.member(name).integer_of()
    }

    #[inline(never)]
    pub(crate) fn option_integer(self, name: &str) -> Option<i64> {
        self.option(name).map(RawJson::integer_of)
    }

    #[inline(never)]
    pub(crate) fn natural(self, name: &str) -> u64 {
        self.member(name).natural_of()
    }

    #[inline(never)]
    pub(crate) fn option_natural(self, name: &str) -> Option<u64> {
        self.option(name).map(RawJson::natural_of)
    }

    #[inline(never)]
    pub(crate) fn number(self, name: &str) -> Number<'a> {
        self.member(name).number_of()
    }

    #[inline(never)]
    pub(crate) fn option_number(self, name: &str) -> Option<Number<'a>> {
        self.option(name).map(RawJson::number_of)
    }

    /// The number of the case of a union that it is.
    #[inline(never)]
    pub(crate) fn case(self, shape: u16) -> Option<usize> {
        case_of(self.text, shape)
    }

    /// What `Debug` of a view shows.
    #[inline(never)]
    pub(crate) fn debug(self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{name}({})", secret::shown(self))
    }
}

impl fmt::Debug for RawJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("RawJson", f)
    }
}

/// The text.
impl fmt::Display for RawJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
