//! Target `typed`: any text into any type.
//!
//! An input is a line with the use and the name of a type, such as `event abort`, and a text below it, in which `~cN` is
//! expanded. Where the name is not known, another of the same use is taken, by the length of the input.
//!
//! What is JSON is what a reference says. What is decoded is written anew by the accessors as JSON that decodes again,
//! and to the same. Showing it and showing an error come to an end without a panic, whatever stands in
//! it.

use pilotwire_protocol::{Of, RawJson, TypedEvent, TypedRequest, names, retype};
use serde::de::IgnoredAny;

use crate::expand::expand;

/// Panics if a text is not decoded as it should be.
pub fn check(input: &[u8]) {
    let input = String::from_utf8_lossy(&expand(input)).into_owned();
    let (line, text) = input.split_once('\n').unwrap_or(("", &input));
    let (of, name) = line.split_once(' ').unwrap_or((line, ""));
    let of = match of {
        "params" => Of::Params,
        "result" => Of::Result,
        "ask" => Of::Ask,
        "answer" => Of::Answer,
        "event" => Of::Event,
        _ => Of::Type,
    };
    check_raw(text);
    let known: Vec<&str> = names(of).collect();
    let name = known.iter().find(|known| **known == name).unwrap_or(&known[input.len() % known.len()]);
    check_type(of, name, text);
    let _ = format!("{:?}", TypedEvent::decode(*name, text));
    let _ = TypedRequest::decode(name, text).map(|request| format!("{request:?}"));
}

/// What is JSON here is what serde_json takes for it, as deep as it may be.
fn check_raw(text: &str) {
    let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
    match RawJson::parse(text) {
        Ok(raw) => {
            assert!(is_json, "taken for JSON");
            assert_eq!(raw.as_str(), text.trim_matches([' ', '\n', '\r', '\t']));
            assert!(
                serde_json::from_str::<IgnoredAny>(&raw.repaired()).is_ok(),
                "repaired: {}",
                raw.repaired()
            );
            let _ = format!("{raw:?}");
            assert_eq!(raw.items().len(), raw.items().count());
            assert_eq!(raw.members().len(), raw.members().count());
        }
        Err(error) => {
            assert!(!is_json || depth(text) > 127, "not taken for JSON: {error}");
            check_error(&error);
        }
    }
}

fn check_type(of: Of, name: &str, text: &str) {
    let written = match retype(of, name, text) {
        Ok(written) => written.expect("the name is known"),
        Err(error) => return check_error(&error),
    };
    assert!(serde_json::from_str::<IgnoredAny>(&written).is_ok(), "{of:?} {name}: {written}");
    let again =
        retype(of, name, &written).unwrap_or_else(|error| panic!("{of:?} {name}: {error} in {written}"));
    assert_eq!(again.as_deref(), Some(&*written), "{of:?} {name}, written again");
}

fn check_error(error: &pilotwire_protocol::DecodeError) {
    assert!(error.to_string().len() < 20_000, "an error of {} bytes", error.to_string().len());
    assert!(!error.to_string().chars().any(char::is_control), "{error:?}");
}

/// How deep a text nests that is JSON.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => {
                while let Some(character) = characters.next() {
                    match character {
                        '\\' => drop(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
