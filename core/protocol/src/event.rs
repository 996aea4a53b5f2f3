//! Events that are of no type here, and events as they stand in lists, with their envelopes.

use std::borrow::Cow;
use std::fmt;

use crate::check::check;
use crate::error::DecodeError;
use crate::generated::{SESSION_EVENT, TypedEvent};
use crate::raw::RawJson;
use crate::shape::ShapeId;
use crate::view_base::View;

/// An event that could not be typed, as it came.
#[derive(Clone)]
pub struct OtherEvent<'a> {
    /// Its type on the wire.
    pub event_type: Cow<'a, str>,
    /// The text of its data.
    pub data: &'a str,
    /// Why it could not be typed.
    pub reason: Reason,
}

impl fmt::Debug for OtherEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OtherEvent({:?}, {:?})", self.event_type, self.reason)
    }
}

/// Why an event could not be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Events of its type are not known here.
    UnknownType,
    /// Its data is of another shape.
    Malformed(DecodeError),
}

/// A view of an event with its envelope, as lists of events have it.
#[derive(Clone, Copy)]
pub struct SessionEvent<'a>(pub(crate) RawJson<'a>);

impl<'a> SessionEvent<'a> {
    /// Checks a text, and returns the view of it. Events of unknown types are let through.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, or of another shape: the first place that differs.
    pub fn decode(text: &'a str) -> Result<SessionEvent<'a>, DecodeError> {
        check(text, SESSION_EVENT).map(SessionEvent)
    }

    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SessionEvent<'a> {
        SessionEvent(raw)
    }

    /// What came.
    pub fn raw(self) -> RawJson<'a> {
        self.0
    }

    /// `id`, required. Format `uuid`.
    pub fn id(self) -> Cow<'a, str> {
        self.0.text("id")
    }

    /// `timestamp`, required. Format `date-time`.
    pub fn timestamp(self) -> Cow<'a, str> {
        self.0.text("timestamp")
    }

    /// `parentId`, required, may be null. Format `uuid`.
    pub fn parent_id(self) -> Option<Cow<'a, str>> {
        self.0.option_text("parentId")
    }

    /// `ephemeral`, optional.
    pub fn ephemeral(self) -> Option<bool> {
        self.0.option_bool("ephemeral")
    }

    /// `agentId`, optional.
    pub fn agent_id(self) -> Option<Cow<'a, str>> {
        self.0.option_text("agentId")
    }

    /// `type`, required.
    pub fn r#type(self) -> Cow<'a, str> {
        self.0.text("type")
    }

    /// `data`, as it came.
    pub fn data(self) -> RawJson<'a> {
        self.0.member("data")
    }

    /// `data`, as the event's type has it. It never fails: an event of another shape, or of a type that is not known here, is
    /// [`Other`](TypedEvent::Other), with the reason. The other accessors then give what is there; a value of another type
    /// reads as empty or false.
    pub fn typed(self) -> TypedEvent<'a> {
        let (event_type, data) = (self.r#type(), self.data());
        let Err(error) = check(self.0.as_str(), SESSION_EVENT) else {
            return TypedEvent::of(event_type, data);
        };
        match TypedEvent::decode(event_type.clone(), data.as_str()) {
            // The path begins at the data, as it does for an event that comes by itself.
            other @ TypedEvent::Other(OtherEvent { reason: Reason::Malformed(_), .. }) => other,
            _ => {
                let reason = Reason::Malformed(error);
                TypedEvent::Other(OtherEvent { event_type, data: data.as_str(), reason })
            }
        }
    }
}

impl View for SessionEvent<'_> {
    type At<'a> = SessionEvent<'a>;

    const SHAPE: ShapeId = SESSION_EVENT;

    fn over(raw: RawJson<'_>) -> SessionEvent<'_> {
        SessionEvent(raw)
    }
}

impl fmt::Debug for SessionEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("SessionEvent", f)
    }
}
