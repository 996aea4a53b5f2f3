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
        let text = unmarked(text);
        match text.trim_start_matches([' ', '\n', '\r', '\t']).chars().next() {
            None => return unclear(Reason::Empty),
            Some('[') => return Expected::Malformed { reason: Reason::Batch, call: call_of_batch(text) },
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

    /// A member that is there and is not null.
    fn given(&self, name: &str) -> Option<&'a str> {
        self.get(name).filter(|value| *value != "null")
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
        let method = match self.given("method").map(method) {
            Some(None) => return malformed(Reason::InvalidMethod),
            Some(method) => method,
            None => None,
        };
        match (self.get("id"), method) {
            (None, None) => malformed(Reason::NoMethodOrId),
            (None, Some(method)) => Expected::Notification { params: self.params(&method), method },
            (Some("null"), Some(_)) => malformed(Reason::NullIdRequest),
            (Some("null"), None) => match self.given("error") {
                Some(error) => Expected::Uncorrelated(read_error(error)),
                None => malformed(Reason::UncorrelatedWithoutError),
            },
            (Some(id), _) if !is_id(id) => malformed(Reason::InvalidId),
            (Some(id), Some(method)) => Expected::Request { id, params: self.params(&method), method },
            (Some(id), None) => Expected::Response { id, outcome: self.outcome() },
        }
    }

    fn params(&self, method: &str) -> Params<'a> {
        let Some(whole) = self.given("params") else { return Params::default() };
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
        match self.given("error") {
            Some(error) => Err(read_error(error)),
            None => Ok(self.get("result").unwrap_or("null")),
        }
    }
}

/// The text behind the byte order mark, if there is one.
pub(super) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The call that an object with these members is the reply to, if it is no good one.
///
/// Nothing is certain of such an object. So a method that is not null, an id that names no call, and two ids that name
/// different ones leave none.
pub(super) fn call_of(text: &str, members: &[Member]) -> Option<u64> {
    let values = |name: &'static str| {
        let named = members.iter().filter(move |member| member.name == name);
        named.map(|member| &text[member.value.clone()]).filter(|value| *value != "null")
    };
    let ids: Vec<Option<u64>> = values("id").map(call_named).collect();
    let one = ids.iter().all(|id| *id == ids[0]);
    let id = ids.first().copied().flatten();
    id.filter(|_| one && values("method").next().is_none())
}

/// The call that a batch is the reply to: that of the one message in it.
fn call_of_batch(text: &str) -> Call {
    let inside =
        text.trim_matches([' ', '\n', '\r', '\t']).strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let Some(inside) = inside else { return Call::Unclear };
    match grammar::object(inside, Kind::Message) {
        Some(members) => Call::Is(call_of(inside, &members)),
        None => Call::Unclear,
    }
}

/// The call that an id names: a whole number, or a string of one.
pub(super) fn call_named(id: &str) -> Option<u64> {
    match crate::text::inside(id) {
        Some(inside) => number(&crate::text::decoded(inside)?),
        None => number(id),
    }
}

/// The whole number that a text is, in any of the ways in which JSON writes it: the point is moved as the exponent says,
/// and then there must be nothing but zeros behind it.
fn number(text: &str) -> Option<u64> {
    let is_digit = |character: char| character.is_ascii_digit();
    if !(text.starts_with(is_digit) && text.ends_with(is_digit) && strict::is_json(text)) {
        return None;
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = format!("{whole}{fraction}");
    if digits.bytes().all(|digit| digit == b'0') {
        return Some(0);
    }
    // No body has as many digits as would undo a larger exponent.
    let exponent: i64 = exponent.parse().ok().filter(|exponent: &i64| exponent.abs() < 1_000_000)?;
    let point = usize::try_from(i64::try_from(whole.len()).ok()? + exponent).ok()?;
    // A width of `format!` ends at 65,535.
    digits.extend(std::iter::repeat_n('0', point.saturating_sub(digits.len())));
    let (before, behind) = digits.split_at(point);
    behind.bytes().all(|digit| digit == b'0').then(|| before.parse().ok())?
}

/// The number that a text is, if it is written as we write numbers.
pub(super) fn plain_number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|number: &u64| number.to_string() == text)
}

/// A number or a string, and one that may be written again.
fn is_id(text: &str) -> bool {
    let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    (is_number && super::strict::is_within_a_double(text)) || (text.starts_with('"') && strict::is_json(text))
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
