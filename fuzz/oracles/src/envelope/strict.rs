//! The members of an object as serde_json sees them.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::grammar::Member;

/// Whether `text` is JSON.
pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// Whether a number is one that a double holds.
pub(super) fn is_within_a_double(number: &str) -> bool {
    number.parse().is_ok_and(f64::is_finite)
}

/// The numbers in good JSON.
pub(super) fn numbers(text: &str) -> Vec<&str> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|character: char| character == '"' || character.is_ascii_digit()) {
        let (start, inside) = (&rest[at..], &rest[at + 1..]);
        let len = match crate::text::string_end(inside) {
            Some(end) if start.starts_with('"') => end + 2,
            _ => start.find(|character: char| !"0123456789.eE+-".contains(character)).unwrap_or(start.len()),
        };
        if !start.starts_with('"') {
            numbers.push(&start[..len]);
        }
        rest = &start[len..];
    }
    numbers
}

/// The members of an object, if all of `text` is one and JSON throughout.
pub(super) fn object(text: &str) -> Option<Vec<Member>> {
    let Members(members) = serde_json::from_str(text).ok()?;
    let members = members.into_iter().map(|(name, value)| {
        let start = value.get().as_ptr() as usize - text.as_ptr() as usize;
        let name = crate::text::inside(name.get()).and_then(crate::text::decoded);
        Member { name: name.unwrap_or_default(), value: start..start + value.get().len() }
    });
    Some(members.collect())
}

/// Names and values as they are written.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
