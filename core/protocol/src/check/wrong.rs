//! What a walk over a text has found wrong, and its words for people.

use crate::error::{self, DecodeError, Step};
use crate::shape::{self, Case, Shape, When};
use crate::text::{Flaw, MOST_LEVELS};

#[derive(Clone, Copy)]
pub(super) enum Wrong {
    Nothing,
    Flaw(Flaw),
    /// Something else than expected stands there.
    Kind {
        at: usize,
        expected: Expected,
    },
    Integer {
        expected: Expected,
        found: &'static str,
    },
    /// Nothing stands there.
    Missing(Expected),
}

/// What should stand in a place.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    Shape(Shape),
    Tag { of_bools: bool },
}

impl Wrong {
    /// The error, in this text, where these steps lead to.
    pub(super) fn error(self, steps: &[Step], text: &[u8]) -> DecodeError {
        let path = error::path(steps);
        match self {
            Wrong::Flaw(Flaw::TooDeep(_)) => {
                DecodeError::new(path, format!("at most {MOST_LEVELS} levels of arrays and objects"), "more")
            }
            Wrong::Flaw(Flaw::NotJson(at)) => {
                DecodeError::new(path, "a JSON value", format!("something else at byte {at}"))
            }
            Wrong::Kind { at, expected } => match text.get(at) {
                Some(first) if kind_of(*first) != "no JSON" => {
                    DecodeError::new(path, expected.shown(), kind_of(*first))
                }
                _ => DecodeError::new(path, "a JSON value", format!("something else at byte {at}")),
            },
            Wrong::Integer { expected, found } => DecodeError::new(path, expected.shown(), found),
            Wrong::Missing(expected) => DecodeError::new(path, expected.shown(), "nothing"),
            Wrong::Nothing => DecodeError::new(path, "something else", "this"),
        }
    }
}

impl Expected {
    fn shown(self) -> String {
        match self {
            Expected::Shape(shape) => shown(shape),
            Expected::Tag { of_bools: true } => "true or false".to_owned(),
            Expected::Tag { of_bools: false } => "a string".to_owned(),
        }
    }
}

/// The name of a shape, for people.
fn shown(expected: Shape) -> String {
    let name = match expected {
        Shape::Any => "any JSON",
        Shape::Null => "null",
        Shape::Nothing => "null or an object",
        Shape::Bool | Shape::IsBool(_) => "true or false",
        Shape::Text | Shape::Is(_) | Shape::Word { .. } => "a string",
        Shape::Integer => "an integer of 64 bits",
        Shape::Natural => "an integer of 64 bits that is not negative",
        Shape::Number => "a number",
        Shape::List(_) => "an array",
        Shape::Map(_) | Shape::Object { .. } => "an object",
        Shape::Nullable(inner) => return format!("{} or null", shown(shape::shape(inner))),
        Shape::Union { first, count, .. } => return shown_cases(shape::cases(first, count)),
    };
    name.to_owned()
}

fn shown_cases(cases: &[Case]) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    for case in cases {
        let kind = match case.when {
            When::Tag(_) | When::TagBool(_) | When::Object => "an object",
            When::Array => "an array",
            When::Text => "a string",
            When::Number => "a number",
            When::Bool => "true or false",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.join(" or ")
}

fn kind_of(first: u8) -> &'static str {
    match first {
        b'{' => "an object",
        b'[' => "an array",
        b'"' => "a string",
        b't' | b'f' => "a bool",
        b'n' => "null",
        b'-' | b'0'..=b'9' => "a number",
        _ => "no JSON",
    }
}
