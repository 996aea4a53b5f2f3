//! Secrets in a message that is sent: what stands under their names.

use crate::json::lex::{skip_space, string_end};
use crate::json::unescape;

use super::names::{KEYS, VALUE_KEYS, credentials, is_under, looks_random, names_a_secret};

/// The method that tells the runtime of secrets, and where they are in its parameters.
const FILTER: &[u8] = b"\"secrets.addFilterValues\"";
const FILTERED: &[u8] = b"values";
/// Bytes in which a message's method is found.
const ENVELOPE: usize = 128;

/// Calls `note` with each secret in a message. What of it is no JSON is passed over.
///
/// One pass, which stops at strings alone: most of what is sent has no secrets in it, and much of it is long.
pub(super) fn each_secret(message: &[u8], mut note: impl FnMut(&str)) {
    let envelope = &message[..message.len().min(ENVELOPE)];
    let filters = memchr::memmem::find(envelope, FILTER).is_some();
    // Up to here, values may be secrets under names of any kind.
    let mut any_until = 0;
    let mut at = 0;
    while let Some(quote) = message.get(at..).and_then(|rest| memchr::memchr(b'"', rest)) {
        let open = at + quote + 1;
        let Some(close) = string_end(message, open) else { return };
        at = close + 1;
        let colon = skip_space(message, at);
        if message.get(colon) != Some(&b':') {
            continue;
        }
        let name = &message[open..close];
        let value = skip_space(message, colon + 1);
        let is_secret = is_under(&KEYS, name) || (filters && name == FILTERED);
        match message.get(value) {
            Some(b'"') if is_secret || open < any_until => {
                let Some(end) = string_end(message, value + 1) else { return };
                let text = text_of(&message[value + 1..end]);
                let telling = |text: &str| {
                    names_a_secret(&text_of(name)) || looks_random(text) || credentials(text).is_some()
                };
                if is_secret || telling(&text) {
                    note(&text);
                }
                at = end + 1;
            }
            Some(b'[') if is_secret => at = each_of_list(message, value + 1, &mut note),
            Some(b'{' | b'[') if open >= any_until && (is_secret || is_under(&VALUE_KEYS, name)) => {
                any_until = container_end(message, value);
                at = value + 1;
            }
            _ => at = value,
        }
    }
}

/// The strings of a list, up to the first thing that is none. Gives where that is.
fn each_of_list(message: &[u8], mut at: usize, note: &mut impl FnMut(&str)) -> usize {
    loop {
        at = skip_space(message, at);
        if message.get(at) != Some(&b'"') {
            return at;
        }
        let Some(end) = string_end(message, at + 1) else { return message.len() };
        note(&text_of(&message[at + 1..end]));
        at = skip_space(message, end + 1);
        if message.get(at) != Some(&b',') {
            return at;
        }
        at += 1;
    }
}

/// Where the object or list that starts here ends.
fn container_end(message: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = message.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
            b'"' => match string_end(message, at + 1) {
                Some(end) => at = end,
                None => break,
            },
            _ => {}
        }
        at += 1;
    }
    message.len()
}

fn text_of(inside: &[u8]) -> std::borrow::Cow<'_, str> {
    let inside = std::str::from_utf8(inside).unwrap_or_default();
    unescape(inside).unwrap_or(std::borrow::Cow::Borrowed(inside))
}
