//! Secrets in what is sent: what stands under their names.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr;

use crate::json::lex::skip_space;
use crate::json::unescape;

use super::names::{Meaning, credentials, is_telling_header, looks_random, meaning, names_a_secret};

/// The method that tells the runtime of secrets, and where they are in its parameters.
const FILTER: &str = "secrets.addFilterValues";
const FILTERED: &[u8] = b"values";

/// Bytes of the shortest text that has a secret in it.
const LEAST: usize = r#"{"token":"123456"}"#.len();

/// Calls `note` with each secret in the parameters of a method, or in an answer. What is no JSON is passed over.
///
/// One pass, which stops at strings alone: most of what is sent has no secrets in it, and much of it is long.
pub(super) fn each_secret(method: &str, text: &[u8], mut note: impl FnMut(&str)) {
    if text.len() < LEAST {
        return;
    }
    // Up to here, values may be secrets under names of any kind.
    let (mut any_until, mut any_are) = (0, Meaning::Values);
    let mut next = None;
    for string in Strings::of(text) {
        let behind = skip_space(text, string.end + 1);
        if text.get(behind) != Some(&b':') {
            next = match next {
                Some(Value { at, name, list }) if at + 1 == string.start => {
                    let value = text_of(&text[string]);
                    if name.is_none_or(|name| is_telling(any_are, &text_of(&text[name]), &value)) {
                        note(&value);
                    }
                    let goes_on = list && text.get(behind) == Some(&b',');
                    goes_on.then(|| Value { at: skip_space(text, behind + 1), name: None, list })
                }
                _ => None,
            };
            continue;
        }
        let name = &text[string.clone()];
        let at = skip_space(text, behind + 1);
        let meaning = meaning(name);
        let is_secret = meaning == Some(Meaning::Secret) || (name == FILTERED && method == FILTER);
        next = match text.get(at) {
            Some(b'"') if is_secret => Some(Value { at, name: None, list: false }),
            Some(b'"') if at < any_until => Some(Value { at, name: Some(string), list: false }),
            Some(b'[') if is_secret => Some(Value { at: skip_space(text, at + 1), name: None, list: true }),
            Some(b'{' | b'[') if at >= any_until => {
                if let Some(meaning) = meaning {
                    (any_until, any_are) = (container_end(text, at), meaning);
                }
                None
            }
            _ => None,
        };
    }
}

/// A string that may be a secret, by its place.
struct Value {
    /// The place of its quote.
    at: usize,
    /// Its name, if it is no secret by that alone.
    name: Option<Range<usize>>,
    /// `true` if another string may follow it.
    list: bool,
}

/// Returns `true` if a value is a secret, among others of which that is not certain.
fn is_telling(among: Meaning, name: &str, value: &str) -> bool {
    match among {
        Meaning::Headers => is_telling_header(name),
        Meaning::Secret | Meaning::Values => {
            names_a_secret(name) || looks_random(value) || credentials(value).is_some()
        }
    }
}

/// Returns the place at which the object or list that starts here ends.
fn container_end(text: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = start;
    // Between the strings there are few bytes.
    for string in Strings::of(&text[start..]).map(Some).chain([None]) {
        let end = string.as_ref().map_or(text.len(), |string| start + string.start - 1);
        for (place, byte) in text.iter().enumerate().take(end).skip(at) {
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth <= 1 => return place,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
        }
        at = string.map_or(text.len(), |string| start + string.end + 1);
    }
    text.len()
}

fn text_of(inside: &[u8]) -> Cow<'_, str> {
    let inside = std::str::from_utf8(inside).unwrap_or_default();
    unescape(inside).unwrap_or(Cow::Borrowed(inside))
}

/// The places of the strings in a text, without their quotes.
struct Strings<'a> {
    text: &'a [u8],
    /// Behind the word that was looked at last.
    at: usize,
    /// The highest bit of a byte is set for a quote in that word that was not given out.
    quotes: u64,
}

/// Bytes of a word.
const WORD: usize = 8;
/// Words that are looked at one by one before it counts as a long way to the next quote.
const NEAR: usize = 16;

impl<'a> Strings<'a> {
    fn of(text: &'a [u8]) -> Self {
        Self { text, at: 0, quotes: 0 }
    }

    #[inline]
    fn next_quote(&mut self) -> Option<usize> {
        let mut words = 0;
        while self.quotes == 0 {
            if words == NEAR {
                self.at += memchr(b'"', self.text.get(self.at..)?)?;
            }
            words += 1;
            let rest = self.text.get(self.at..)?;
            let word = match rest.first_chunk() {
                Some(word) => u64::from_le_bytes(*word),
                None if rest.is_empty() => return None,
                None => {
                    let mut word = [0; WORD];
                    word[..rest.len()].copy_from_slice(rest);
                    u64::from_le_bytes(word)
                }
            };
            self.quotes = quotes_in(word);
            self.at += WORD;
        }
        let place = self.quotes.trailing_zeros() as usize / WORD;
        self.quotes &= self.quotes - 1;
        Some(self.at - WORD + place)
    }
}

/// The highest bit of each byte that is a quote.
#[inline]
fn quotes_in(word: u64) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // Zero where there is a quote. The sum carries nothing from one byte into the next.
    let other = word ^ u64::from_le_bytes([b'"'; WORD]);
    !(((other & LOW) + LOW) | other | LOW)
}

impl Iterator for Strings<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.next_quote()? + 1;
        loop {
            let end = self.next_quote()?;
            // A quote is escaped by an odd number of backslashes.
            let before = self.text[start..end].iter().rev();
            if before.take_while(|byte| **byte == b'\\').count() % 2 == 0 {
                return Some(start..end);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(text: &str) -> Vec<&str> {
        Strings::of(text.as_bytes()).map(|place| &text[place]).collect()
    }

    #[test]
    fn strings_are_found_wherever_they_are() {
        assert_eq!(strings(r#"{"a":"b\"c","":"\\","d"#), ["a", r#"b\"c"#, "", r"\\"]);
        for length in 0..300 {
            let (long, far) = ("x".repeat(length), " ".repeat(length));
            let text = format!(r#"{far}"{long}"{far}"{long}"{far}"#);
            assert_eq!(strings(&text), [&long, &long], "{length}");
        }
        assert_eq!(quotes_in(u64::from_le_bytes(*b"\"!#\xa2\"\"\0\"")), 0x8000_8080_0000_0080);
    }

    #[test]
    fn a_container_ends_where_its_bracket_is() {
        for (text, end) in [("{}", 1), (r#"{"a":{"}":[1,{}]},"b":"]"},"#, 25), ("[[", 2), (r#"{"a"#, 3)] {
            assert_eq!(container_end(text.as_bytes(), 0), end, "{text}");
        }
    }
}
