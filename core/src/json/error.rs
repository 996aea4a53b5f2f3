//! Errors of decoding text into types, and of encoding types as text.

use super::Json;
use super::printable::{MESSAGE_LIMIT, cut, redact};

/// A JSON text that is not what was asked for.
///
/// The message says what was expected and where. What the text held is left out of it, as that may be secret:
/// quoted parts become `…`. It has at most 200 characters, none of them a control character.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    message: String,
    place: Option<Box<Place>>,
}

/// The place of the fault, and the value that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    path: String,
    value: Json,
}

impl DecodeError {
    /// With a message of our own.
    pub(crate) fn new(message: impl AsRef<str>) -> DecodeError {
        DecodeError { message: cut(message.as_ref(), MESSAGE_LIMIT), place: None }
    }

    /// With the place in a value, and the value.
    #[cfg(feature = "protocol")]
    pub(crate) fn in_value(error: &pilotwire_protocol::DecodeError, value: Json) -> DecodeError {
        let place = Place { path: error.path().to_owned(), value };
        DecodeError { place: Some(Box::new(place)), ..DecodeError::new(error.to_string()) }
    }

    /// The place in the value, such as `models[3].id`, whole and empty for the value itself. None if it is not known, which
    /// it is where something was decoded into a type of `types`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.place.as_deref().map(|place| &*place.path)
    }

    /// The value that is not what was asked for, as it came. None where [`path`](Self::path) is none.
    #[must_use]
    pub fn value(&self) -> Option<&Json> {
        self.place.as_deref().map(|place| &place.value)
    }

    /// With the place in a value, which the message then begins with, and the value.
    #[cfg(feature = "protocol")]
    pub(crate) fn at(self, path: String, value: Json) -> DecodeError {
        let message = format!("at {}: {}", cut(&path, MESSAGE_LIMIT / 2), self.message);
        DecodeError { place: Some(Box::new(Place { path, value })), ..DecodeError::new(message) }
    }

    pub(crate) fn message_mut(&mut self) -> &mut String {
        &mut self.message
    }

    pub(crate) fn from_serde(error: &serde_json::Error) -> DecodeError {
        let text = error.to_string();
        // Names of fields and what stands behind the last "expected" are the type's; all else quoted is the text's.
        let ours = ["missing field", "duplicate field"].iter().any(|start| text.starts_with(start));
        if ours {
            return DecodeError::new(text);
        }
        let (theirs, ours) = text.split_at(text.rfind(", expected ").unwrap_or(text.len()));
        // Half the room each, so that a long list of variants cannot push out what was found.
        let theirs = cut(&redact(theirs), MESSAGE_LIMIT / 2);
        DecodeError::new(format!("{theirs}{ours}"))
    }
}

/// A value that has no JSON form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct EncodeError {
    message: Box<str>,
}

impl EncodeError {
    pub(crate) fn from_serde(error: &serde_json::Error) -> EncodeError {
        EncodeError { message: cut(&error.to_string(), MESSAGE_LIMIT).into() }
    }
}
