//! What all builders are made of: JSON text that grows member by member.

use std::fmt;

use serde::Serialize;

use crate::error::DecodeError;
use crate::raw::RawJson;
use crate::secret;
use crate::text::{MOST_LEVELS, Members, Place, is_name, write_string};

/// A JSON value of the caller's, for members that are of no type here.
///
/// Two are equal if they say the same: the order of members does not count.
#[derive(Clone)]
pub struct JsonText {
    /// One well-formed value.
    text: String,
}

impl JsonText {
    /// The JSON of anything serializable.
    ///
    /// # Errors
    ///
    /// serde's, when the value has no JSON form.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<JsonText, serde_json::Error> {
        Ok(JsonText { text: serde_json::to_string(value)? })
    }

    /// Checks that a text is one JSON value, and keeps it.
    ///
    /// # Errors
    ///
    /// When it is no JSON, more than one value, or nests deeper than 127 levels.
    pub fn parse(text: &str) -> Result<JsonText, DecodeError> {
        RawJson::parse(text).map(JsonText::from)
    }

    /// The value `null`.
    pub fn null() -> JsonText {
        JsonText { text: "null".to_owned() }
    }

    /// The value.
    pub fn raw(&self) -> RawJson<'_> {
        RawJson::over(&self.text)
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.text
    }
}

/// A copy.
impl From<RawJson<'_>> for JsonText {
    fn from(raw: RawJson<'_>) -> JsonText {
        JsonText { text: raw.repaired().into_owned() }
    }
}

/// A JSON string.
impl From<&str> for JsonText {
    fn from(text: &str) -> JsonText {
        let mut out = String::new();
        write_string(&mut out, text);
        JsonText { text: out }
    }
}

impl From<bool> for JsonText {
    fn from(value: bool) -> JsonText {
        JsonText { text: if value { "true" } else { "false" }.to_owned() }
    }
}

/// A number that is not finite has no JSON form, and becomes `null`.
impl From<f64> for JsonText {
    fn from(value: f64) -> JsonText {
        if value.is_finite() { JsonText { text: format!("{value:?}") } } else { JsonText::null() }
    }
}

impl From<i64> for JsonText {
    fn from(value: i64) -> JsonText {
        JsonText { text: value.to_string() }
    }
}

impl From<u64> for JsonText {
    fn from(value: u64) -> JsonText {
        JsonText { text: value.to_string() }
    }
}

/// `None` is null.
impl<T: Into<JsonText>> From<Option<T>> for JsonText {
    fn from(value: Option<T>) -> JsonText {
        value.map_or_else(JsonText::null, Into::into)
    }
}

impl PartialEq for JsonText {
    fn eq(&self, other: &JsonText) -> bool {
        says_the_same(self.raw(), other.raw())
    }
}

impl fmt::Debug for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonText({})", secret::shown(self.raw()))
    }
}

/// An object that is written member by member. It is whole at any time.
#[derive(Clone)]
pub(crate) struct Fields {
    text: String,
}

#[cfg_attr(not(feature = "common"), allow(dead_code, reason = "only builders use them"))]
impl Fields {
    pub(crate) fn new() -> Fields {
        // Room for a short object, so that its text does not grow step by step.
        let mut text = String::with_capacity(64);
        text.push_str("{}");
        Fields { text }
    }

    /// A copy of an object that came. What is no object is an empty one.
    pub(crate) fn copy(raw: RawJson<'_>) -> Fields {
        if raw.is_object() { Fields { text: raw.repaired().into_owned() } } else { Fields::new() }
    }

    pub(crate) fn raw(&self) -> RawJson<'_> {
        RawJson::over(&self.text)
    }

    pub(crate) fn into_json(self) -> JsonText {
        JsonText { text: self.text }
    }

    /// Opens the place for the value of a member.
    fn name(&mut self, name: &str) {
        self.remove(name);
        self.text.pop();
        if self.text.len() > 1 {
            self.text.push(',');
        }
        write_string(&mut self.text, name);
        self.text.push(':');
    }

    /// Takes out every member of that name. What nests too deep to be walked over stays as it is, and is refused when it
    /// is sent.
    fn remove(&mut self, name: &str) {
        let text = self.text.as_bytes();
        let is_it = |place: &Place| is_name(text, place.0.clone(), name.as_bytes());
        let mut is_there = false;
        let mut members = Members::new(text, 0, MOST_LEVELS);
        loop {
            match members.next() {
                Ok(Some(place)) => is_there |= is_it(&place),
                Ok(None) if is_there => break,
                _ => return,
            }
        }
        let mut kept = String::from("{");
        let mut members = Members::new(text, 0, MOST_LEVELS);
        while let Ok(Some(place)) = members.next() {
            if !is_it(&place) {
                if kept.len() > 1 {
                    kept.push(',');
                }
                kept.push_str(self.text.get(place.0.start - 1..place.2).unwrap_or_default());
            }
        }
        kept.push('}');
        self.text = kept;
    }

    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        write_string(&mut self.text, value);
        self.text.push('}');
    }

    /// A value that is JSON already.
    pub(crate) fn put(&mut self, name: &str, value: &JsonText) {
        self.literal(name, &value.text);
    }

    pub(crate) fn fields(&mut self, name: &str, value: &Fields) {
        self.literal(name, &value.text);
    }

    pub(crate) fn literal(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(value);
        self.text.push('}');
    }

    pub(crate) fn null(&mut self, name: &str) {
        self.literal(name, "null");
    }

    pub(crate) fn bool(&mut self, name: &str, value: bool) {
        self.literal(name, if value { "true" } else { "false" });
    }

    pub(crate) fn integer(&mut self, name: &str, value: i64) {
        self.put(name, &value.into());
    }

    pub(crate) fn natural(&mut self, name: &str, value: u64) {
        self.put(name, &value.into());
    }

    pub(crate) fn number(&mut self, name: &str, value: f64) {
        self.put(name, &value.into());
    }

    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{name}({})", secret::shown(self.raw()))
    }
}

impl PartialEq for Fields {
    fn eq(&self, other: &Fields) -> bool {
        says_the_same(self.raw(), other.raw())
    }
}

/// An array or object that is written item by item.
pub(crate) struct Series {
    text: String,
    close: char,
}

#[cfg_attr(not(feature = "common"), allow(dead_code, reason = "only builders use them"))]
impl Series {
    pub(crate) fn list() -> Series {
        Series { text: "[".to_owned(), close: ']' }
    }

    pub(crate) fn map() -> Series {
        Series { text: "{".to_owned(), close: '}' }
    }

    pub(crate) fn item(&mut self, value: &JsonText) {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        self.text.push_str(&value.text);
    }

    pub(crate) fn entry(&mut self, name: &str, value: &JsonText) {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        write_string(&mut self.text, name);
        self.text.push(':');
        self.text.push_str(&value.text);
    }

    pub(crate) fn finish(mut self) -> JsonText {
        self.text.push(self.close);
        JsonText { text: self.text }
    }
}

/// A type that goes out: a builder, which is JSON text at any time.
pub trait Build {
    /// What was built, as JSON.
    fn raw(&self) -> RawJson<'_>;

    /// Appends what was built to a frame.
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.raw().as_str().as_bytes());
    }

    /// Appends what was built to a frame, with the session's id in front, as the parameters of a session's method have
    /// it. A `sessionId` of its own gives way to it.
    fn write_for_session(&self, session_id: &str, out: &mut Vec<u8>) {
        write_for_session(self.raw(), session_id, out);
    }
}

fn write_for_session(raw: RawJson<'_>, session_id: &str, out: &mut Vec<u8>) {
    let mut fields = Fields::copy(raw);
    fields.remove("sessionId");
    let mut text = String::from("{\"sessionId\":");
    write_string(&mut text, session_id);
    let rest = fields.text.get(1..).unwrap_or("}");
    if rest != "}" {
        text.push(',');
    }
    text.push_str(rest);
    out.extend_from_slice(text.as_bytes());
}

/// What every builder of an object has, but for its setters.
#[cfg(feature = "common")]
macro_rules! object_builder {
    ($name:ident) => {
        impl Build for $name {
            #[inline]
            fn raw(&self) -> RawJson<'_> {
                self.0.raw()
            }
        }

        /// A copy, with what is not known here.
        impl From<view::$name<'_>> for $name {
            #[inline]
            fn from(view: view::$name<'_>) -> $name {
                $name(Fields::copy(view.0))
            }
        }

        impl fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.debug(stringify!($name), f)
            }
        }
    };
}

/// What every builder of a union has, but for its kinds.
#[cfg(feature = "common")]
macro_rules! union_builder {
    ($name:ident) => {
        impl $name {
            /// One of a kind that is not known here.
            pub fn other(value: impl Into<JsonText>) -> $name {
                $name(value.into())
            }

            /// What is built, to be read.
            #[inline]
            pub fn view(&self) -> view::$name<'_> {
                view::$name::over(self.0.raw())
            }
        }

        impl Build for $name {
            #[inline]
            fn raw(&self) -> RawJson<'_> {
                self.0.raw()
            }
        }

        impl fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.raw().debug(stringify!($name), f)
            }
        }
    };
}

#[cfg(feature = "common")]
pub(crate) use {object_builder, union_builder};

/// An answer that says nothing but that it is one: `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

impl Build for Null {
    fn raw(&self) -> RawJson<'_> {
        RawJson::NULL
    }
}

/// Parameters of a method that takes none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoParams;

impl Build for NoParams {
    fn raw(&self) -> RawJson<'_> {
        RawJson::over("{}")
    }
}

impl Build for JsonText {
    fn raw(&self) -> RawJson<'_> {
        JsonText::raw(self)
    }
}

/// Tells whether two values are the same but for the order of members and the way of writing strings. What nests too deep
/// to be walked over is the same only if its text is.
fn says_the_same(one: RawJson<'_>, other: RawJson<'_>) -> bool {
    let can_be_walked = |raw: RawJson<'_>| RawJson::parse(raw.as_str()).is_ok();
    one.as_str() == other.as_str()
        || (can_be_walked(one) && can_be_walked(other) && is_same_value(one, other))
}

fn is_same_value(one: RawJson<'_>, other: RawJson<'_>) -> bool {
    match (one.as_str().as_bytes().first(), other.as_str().as_bytes().first()) {
        (Some(b'"'), Some(b'"')) => one.to_text() == other.to_text(),
        (Some(b'{'), Some(b'{')) => {
            let (mine, theirs) = (one.members(), other.members());
            // Of a name that is there twice, the last value counts.
            let is_same = |name: &str| match (mine.get(name), theirs.get(name)) {
                (Some(one), Some(other)) => is_same_value(one, other),
                _ => false,
            };
            mine.into_iter().chain(theirs).all(|(name, _)| is_same(&name))
        }
        (Some(b'['), Some(b'[')) => {
            let (mine, theirs) = (one.items(), other.items());
            mine.len() == theirs.len() && mine.zip(theirs).all(|(one, other)| is_same_value(one, other))
        }
        _ => match (one.to_number(), other.to_number()) {
            (Some(one), Some(other)) => one == other,
            // The words `true`, `false` and `null`.
            _ => one.as_str() == other.as_str(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_is_the_same() {
        let same = |one, other| says_the_same(RawJson::over(one), RawJson::over(other));
        assert!(same(r#"{"a":1,"b":[1.0]}"#, r#"{"b":[1],"a":1e0}"#));
        assert!(same(r#"{"a":2,"a":1}"#, r#"{"a":1}"#));
        assert!(!same(r#"{"a":2,"a":2}"#, r#"{"a":2,"b":3}"#));
        assert!(!same(r#"{"a":2,"b":3}"#, r#"{"a":2,"a":2}"#));
        assert!(!same("9007199254740993", "9007199254740992"));
        assert!(!same("9007199254740993", "9007199254740992.0"));
        assert!(same("0.1", "0.10000000000000000001"));
    }

    #[test]
    fn the_last_value_of_a_member_counts() {
        let mut fields = Fields::copy(RawJson::over(r#"{"a":1,"\u0062":[1,{"a":2}],"a":3}"#));
        fields.text("a", "x");
        assert_eq!(fields.raw().as_str(), r#"{"\u0062":[1,{"a":2}],"a":"x"}"#);
        fields.bool("b", true);
        fields.null("c");
        assert_eq!(fields.raw().as_str(), r#"{"a":"x","b":true,"c":null}"#);
        fields.remove("a");
        fields.remove("c");
        fields.remove("b");
        assert_eq!(fields.raw().as_str(), "{}");
    }

    #[test]
    fn what_is_too_deep_to_be_walked_over_is_not_lost() {
        let deep = JsonText::new(&(0..200).fold(serde_json::json!(1), |inner, _| serde_json::json!([inner])));
        let mut fields = Fields::new();
        fields.text("first", "1");
        fields.put("deep", &deep.expect("it is JSON"));
        fields.text("first", "2");
        assert!(fields.raw().as_str().contains("[[[[1]]]]"));
        assert!(fields.raw().as_str().ends_with(r#","first":"2"}"#));
    }

    #[test]
    fn values_are_compared_by_what_they_say() {
        let json = |text: &str| JsonText::parse(text).expect("it is JSON");
        assert_eq!(json(r#"{"a":1,"b":[true,"\u0041"]}"#), json(r#"{ "b":[true,"A"], "a":1.0 }"#));
        for other in [r#"{"a":1}"#, r#"{"a":1,"b":[true]}"#, r#"{"a":2,"b":[true,"A"]}"#, "null", "[]"] {
            assert_ne!(json(r#"{"a":1,"b":[true,"A"]}"#), json(other));
        }
        let deep =
            |inner: i32| (0..200).fold(serde_json::json!(inner), |inner, _| serde_json::json!([inner]));
        let deep = |inner: i32| JsonText::new(&deep(inner)).expect("it is JSON");
        assert_eq!(deep(1), deep(1));
        assert_ne!(deep(1), deep(2));
        assert_eq!(JsonText::from(f64::NAN), JsonText::null());
        assert_eq!(JsonText::from(1e300).raw().as_str(), "1e300");
    }
}
