//! Values and texts in the words of a conversation.

use serde_json::Value;

use super::tokens::Tokens;
use crate::json::Json;

/// Characters of JSON that are shown.
const JSON_LIMIT: usize = 300;

/// Reads from a line what went wrong.
pub(super) fn told(tokens: &mut Tokens<'_>) -> Option<String> {
    let told: Value = tokens.json().ok()?.decode().ok()?;
    Some(match &told {
        Value::Object(said) => match said.get("message").or_else(|| said.get("error")) {
            Some(message) => plain(message),
            None => cut(told.to_string()),
        },
        told => plain(told),
    })
}

/// A string as its text, anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// An object without the members that say which one it is of several.
pub(super) fn without_ids(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !name.ends_with("Id"));
            Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        value => value.clone(),
    }
}

pub(super) fn shown(json: &Json) -> String {
    cut(json.as_str().to_owned())
}

pub(super) fn cut(text: String) -> String {
    crate::json::printable::cut(&text, JSON_LIMIT)
}

/// A text with its ids and points in time named for what they are.
pub(super) fn without_the_changing(text: &str) -> String {
    const ID: &str = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const TIME: &str = "dddd-dd-ddTdd:dd:dd";
    let fits = |text: &str, form: &str| {
        let mut bytes = text.bytes();
        form.bytes().all(|form| {
            bytes.next().is_some_and(|byte| match form {
                b'x' => byte.is_ascii_hexdigit(),
                b'd' => byte.is_ascii_digit(),
                form => byte == form,
            })
        })
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if fits(rest, ID) {
            out.push_str("<id>");
            rest = &rest[ID.len()..];
        } else if fits(rest, TIME) {
            out.push_str("<time>");
            rest = rest[TIME.len()..].trim_start_matches(|c: char| c.is_ascii_digit() || ".:+Z".contains(c));
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}
