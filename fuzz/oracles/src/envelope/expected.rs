//! What a body is, by its members.

use super::grammar::{self, Kind, Member};
use super::strict;

/// What a scan must say of a body.
#[derive(Debug)]
pub(super) enum Expected<'a> {
    Request { id: &'a str, method: String, params: Params<'a> },
    Notification { method: String, params: Params<'a> },
    Response { id: &'a str, outcome: Result<&'a str, Error<'a>> },
    Uncorrelated(Error<'a>),
    Malformed { reason: Reason, call: Call },
}

/// The parameters, and what is looked for in them.
#[derive(Debug, Default)]
pub(super) struct Params<'a> {
    pub(super) whole: Option<&'a str>,
    pub(super) session_id: Option<String>,
    pub(super) event: Option<Event<'a>>,
}

/// What is looked for in `params.event`.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) whole: &'a str,
    pub(super) kind: Option<String>,
    pub(super) id: Option<String>,
    pub(super) agent_id: Option<String>,
    pub(super) data: Option<&'a str>,
}

/// An error that can be read, or none.
pub(super) type Error<'a> = Option<(i64, String, Option<&'a str>)>;

/// Why a body is no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Empty,
    NotUtf8,
    NotJson,
    Batch,
    NotAnObject,
    NoMethodOrId,
    InvalidId,
    InvalidMethod,
    NullIdRequest,
    UncorrelatedWithoutError,
}

/// Which call of ours a malformed body is the reply to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Is(Option<u64>),
    /// There is not enough structure to say.
    Unclear,
}

impl<'a> Expected<'a> {
    pub(super) fn of(body: &'a [u8]) -> Expected<'a> {
        let unclear = |reason| Expected::Malformed { reason, call: Call::Unclear };
        let Ok(text) = std::str::from_utf8(body) else { return unclear(Reason::NotUtf8) };
        match text.trim_start_matches([' ', '\n', '\r', '\t']).chars().next() {
            None => return unclear(Reason::Empty),
            Some('[') => return unclear(Reason::Batch),
            Some('{') => {}
            Some(_) if grammar::is_value(text) => return unclear(Reason::NotAnObject),
            Some(_) => return unclear(Reason::NotJson),
        }
        match Object::read(text, Kind::Message) {
            Some(object) => object.message(),
            None => unclear(Reason::NotJson),
        }
    }
}

/// An object's members, of which the last of a name counts.
struct Object<'a> {
    text: &'a str,
    members: Vec<Member>,
}

impl<'a> Object<'a> {
    /// By the grammar; where serde_json takes the text, it must see the same.
    fn read(text: &'a str, kind: Kind) -> Option<Object<'a>> {
        let members = grammar::object(text, kind);
        if let Some(strict) = strict::object(text) {
            assert_eq!(members.as_ref(), Some(&strict), "the grammar does not see what serde_json sees");
        }
        Some(Object { text, members: members? })
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        let member = self.members.iter().rfind(|member| member.name == name)?;
        Some(&self.text[member.value.clone()])
    }

    /// A member that is a string. Escapes that JSON does not have make it none.
    fn string(&self, name: &str) -> Option<String> {
        string(self.get(name)?)
    }

    fn message(&self) -> Expected<'a> {
        let malformed =
            |reason| Expected::Malformed { reason, call: Call::Is(call_of(self.text, &self.members)) };
        let method = match self.get("method").map(method) {
            Some(None) => return malformed(Reason::InvalidMethod),
            Some(method) => method,
            None => None,
        };
        match (self.get("id"), method) {
            (None, None) => malformed(Reason::NoMethodOrId),
            (None, Some(method)) => Expected::Notification { params: self.params(&method), method },
            (Some("null"), Some(_)) => malformed(Reason::NullIdRequest),
            (Some("null"), None) => match self.get("error") {
                Some(error) => Expected::Uncorrelated(read_error(error)),
                None => malformed(Reason::UncorrelatedWithoutError),
            },
            (Some(id), _) if !is_id(id) => malformed(Reason::InvalidId),
            (Some(id), Some(method)) => Expected::Request { id, params: self.params(&method), method },
            (Some(id), None) => Expected::Response { id, outcome: self.outcome() },
        }
    }

    fn params(&self, method: &str) -> Params<'a> {
        let Some(whole) = self.get("params").filter(|params| *params != "null") else {
            return Params::default();
        };
        let Some(params) = Object::read(whole, Kind::Params) else {
            return Params { whole: Some(whole), ..Params::default() };
        };
        let event = params.get("event").filter(|_| method == "session.event");
        let event = event.and_then(|whole| {
            let event = Object::read(whole, Kind::Other)?;
            Some(Event {
                whole,
                kind: event.string("type"),
                id: event.string("id"),
                agent_id: event.string("agentId"),
                data: event.get("data"),
            })
        });
        Params { whole: Some(whole), session_id: params.string("sessionId"), event }
    }

    fn outcome(&self) -> Result<&'a str, Error<'a>> {
        match self.get("error") {
            Some(error) => Err(read_error(error)),
            None => Ok(self.get("result").unwrap_or("null")),
        }
    }
}

/// The call that an object with these members is the reply to, if it is no good one.
///
/// Nothing is certain of such an object. So a method that is not null, an id that is no plain number, and two ids
/// that differ leave none.
pub(super) fn call_of(text: &str, members: &[Member]) -> Option<u64> {
    let values = |name: &'static str| {
        members.iter().filter(move |member| member.name == name).map(|member| &text[member.value.clone()])
    };
    let ids: Vec<Option<u64>> = values("id").map(plain_number).collect();
    let one = ids.iter().all(|id| *id == ids[0]);
    let id = ids.first().copied().flatten();
    id.filter(|_| one && values("method").all(|method| method == "null"))
}

/// The number that a text is, if it is written as we write numbers.
pub(super) fn plain_number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|number: &u64| number.to_string() == text)
}

/// A number or a string, and one that may be written again.
fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        || (text.starts_with('"') && strict::is_json(text))
}

/// The text of a string that is only looked at: as it stands, if nothing in it is escaped.
fn string(value: &str) -> Option<String> {
    let inside = crate::text::inside(value)?;
    if inside.contains('\\') { crate::text::decoded(inside) } else { Some(inside.to_owned()) }
}

fn method(value: &str) -> Option<String> {
    crate::text::inside(value).and_then(crate::text::decoded)
}

fn read_error(value: &str) -> Error<'_> {
    let object = Object::read(value, Kind::Other)?;
    let code = code(object.get("code")?)?;
    let message = crate::text::decoded(crate::text::inside(object.get("message")?)?)?;
    Some((code, message, object.get("data").filter(|data| *data != "null")))
}

/// A number without a fraction; past the ends of an `i64`, its nearer end.
fn code(text: &str) -> Option<i64> {
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return None;
    }
    if text[1..].bytes().all(|byte| byte.is_ascii_digit()) {
        let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
        return Some(text.parse().unwrap_or(limit));
    }
    let number: f64 = text.parse().ok()?;
    (number.fract() == 0.0 || number.is_infinite()).then_some(number as i64)
}
