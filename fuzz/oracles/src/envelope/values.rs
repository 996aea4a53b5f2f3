//! JSON kept as text: members, depth, and decoding with halves of surrogate pairs.

use pilotwire::Json;
use pilotwire::jsonrpc::{EventFrame, Message};
use serde_json::Value;

use super::grammar::{self, Kind};
use super::strict;

/// Of the body as a whole: it is parsed as serde_json parses it, and kept without the space around it.
pub(super) fn check_whole(body: &[u8]) {
    let parsed = Json::parse(body.to_vec());
    let text = std::str::from_utf8(body).ok();
    assert_eq!(parsed.is_ok(), text.is_some_and(strict::is_json));
    if let (Ok(json), Some(text)) = (parsed, text) {
        assert_eq!(json.as_str(), text.trim_matches([' ', '\n', '\r', '\t']));
        check(&json);
    }
    if let Some(text) = text {
        let quoted = Json::text(text);
        assert_eq!(quoted.as_str(), serde_json::to_string(text).expect("a string has a JSON form"));
        assert_eq!(quoted.decode::<String>().as_deref(), Ok(text));
    }
}

/// Of the parts that may be anything.
pub(super) fn check_parts(message: &Message) {
    let parts = match message {
        Message::Request(request) => [request.params(), None],
        Message::Notification(notification) => {
            [notification.event().and_then(EventFrame::data), notification.params()]
        }
        Message::Response(response) => [response.outcome().ok(), None],
        _ => [None, None],
    };
    parts.iter().flatten().for_each(check);
}

fn check(json: &Json) {
    let text = json.as_str();
    let members = grammar::object(text, Kind::Other);
    for member in members.iter().flatten() {
        let last = members.iter().flatten().rfind(|other| other.name == member.name);
        let expected = last.map(|last| &text[last.value.clone()]);
        assert_eq!(json.get(&member.name).as_ref().map(Json::as_str), expected, "member {:?}", member.name);
    }
    if members.is_none() {
        assert_eq!(json.get("id"), None);
    }
    assert_eq!(json.detach(), *json);
    if strict::is_json(text) {
        assert_eq!(json.depth(), crate::text::depth(text));
        assert_eq!(json.is_null(), text == "null");
        check_decoding(json);
    } else {
        assert!(json.decode::<Value>().is_err(), "what is no JSON is decoded");
    }
}

/// Decoding takes each half of a surrogate pair for U+FFFD, and is what serde_json does otherwise.
pub(super) fn check_decoding(json: &Json) {
    let whole = crate::text::without_halves(json.as_str()).expect("its strings are good");
    let expected: Result<Value, _> = serde_json::from_str(&whole);
    match (json.decode::<Value>(), expected) {
        (Ok(found), Ok(expected)) => assert_eq!(found, expected),
        (Err(error), Err(_)) => {
            let shown = error.to_string();
            assert!(shown.chars().count() <= 200 && !shown.contains(char::is_control), "{shown:?}");
        }
        (found, expected) => panic!("{found:?} is to be {expected:?}"),
    }
    if let Some(inside) = crate::text::inside(json.as_str()) {
        assert_eq!(json.decode::<String>().ok(), crate::text::decoded(inside));
    }
}
