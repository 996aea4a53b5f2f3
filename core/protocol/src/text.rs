//! Walking over JSON text without building anything, and strings in and out of their quotes.
//!
//! Everything here is strict, and safe on any text: a place is taken with `get`, and depth costs no stack.

use std::borrow::Cow;
use std::ops::Range;

/// The most levels of arrays and objects that a text may have.
pub(crate) const MOST_LEVELS: u32 = 127;

/// The text stops being JSON here, or goes too deep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    NotJson(usize),
    TooDeep(usize),
}

/// The next byte at or behind `at` that is no white space.
#[inline]
pub(crate) fn skip_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// The place behind the string whose inside starts at `start`.
#[inline]
pub(crate) fn string_end(text: &[u8], start: usize) -> Result<usize, Flaw> {
    let mut at = start;
    loop {
        at = plain_end(text, at);
        match text.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = escape_end(text, at)?,
            _ => return Err(Flaw::NotJson(at)),
        }
    }
}

/// The first byte at or behind `at` that does not stand for itself in a string.
#[inline]
fn plain_end(text: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    while let Some(eight) = text.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*eight);
        let quote = word ^ (ONES * b'"' as u64);
        let backslash = word ^ (ONES * b'\\' as u64);
        let found = (quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (word.wrapping_sub(ONES * 0x20) & !word);
        let found = found & HIGH;
        if found != 0 {
            // A borrow makes false finds above the first true one only.
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while text.get(at).is_some_and(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\') {
        at += 1;
    }
    at
}

#[cold]
fn escape_end(text: &[u8], at: usize) -> Result<usize, Flaw> {
    match text.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') if hexadecimal(text, at + 2).is_some() => Ok(at + 6),
        _ => Err(Flaw::NotJson(at)),
    }
}

/// The four hexadecimal digits there.
fn hexadecimal(text: &[u8], at: usize) -> Option<u32> {
    let digits: &[u8; 4] = text.get(at..)?.first_chunk()?;
    digits.iter().try_fold(0, |value, digit| Some(value * 16 + char::from(*digit).to_digit(16)?))
}

/// The place behind the value that starts at `at`, which may have so many levels.
pub(crate) fn skip(text: &[u8], mut at: usize, levels: u32) -> Result<usize, Flaw> {
    // Bit 0 says whether the innermost container is an object.
    let mut containers: u128 = 0;
    let mut depth = 0;
    loop {
        match text.get(at) {
            Some(b'"') => at = string_end(text, at + 1)?,
            Some(open @ (b'{' | b'[')) => {
                let is_object = *open == b'{';
                if depth == levels.min(MOST_LEVELS) {
                    return Err(Flaw::TooDeep(at));
                }
                at = skip_space(text, at + 1);
                if text.get(at) == Some(if is_object { &b'}' } else { &b']' }) {
                    at += 1;
                } else {
                    containers = (containers << 1) | u128::from(is_object);
                    depth += 1;
                    if is_object {
                        at = name_end(text, at)?;
                    }
                    continue;
                }
            }
            _ => at = scalar_end(text, at)?,
        }
        loop {
            if depth == 0 {
                return Ok(at);
            }
            at = skip_space(text, at);
            match (text.get(at), containers & 1 == 1) {
                (Some(b','), true) => {
                    at = name_end(text, skip_space(text, at + 1))?;
                    break;
                }
                (Some(b','), false) => {
                    at = skip_space(text, at + 1);
                    break;
                }
                (Some(b'}'), true) | (Some(b']'), false) => {
                    containers >>= 1;
                    depth -= 1;
                    at += 1;
                }
                _ => return Err(Flaw::NotJson(at)),
            }
        }
    }
}

/// The place of the value behind the name that starts at `at`.
#[inline]
pub(crate) fn name_end(text: &[u8], at: usize) -> Result<usize, Flaw> {
    if text.get(at) != Some(&b'"') {
        return Err(Flaw::NotJson(at));
    }
    let end = string_end(text, at + 1)?;
    colon(text, end)
}

/// The place of the value behind the colon.
#[inline]
pub(crate) fn colon(text: &[u8], at: usize) -> Result<usize, Flaw> {
    let at = skip_space(text, at);
    if text.get(at) == Some(&b':') { Ok(skip_space(text, at + 1)) } else { Err(Flaw::NotJson(at)) }
}

/// The place behind a number, `true`, `false` or `null`.
pub(crate) fn scalar_end(text: &[u8], at: usize) -> Result<usize, Flaw> {
    let word: &[u8] = match text.get(at) {
        Some(b'-' | b'0'..=b'9') => return number_end(text, at),
        Some(b't') => b"true",
        Some(b'f') => b"false",
        _ => b"null",
    };
    match text.get(at..) {
        Some(rest) if rest.starts_with(word) => Ok(at + word.len()),
        _ => Err(Flaw::NotJson(at)),
    }
}

fn number_end(text: &[u8], start: usize) -> Result<usize, Flaw> {
    let mut at = start + usize::from(text.get(start) == Some(&b'-'));
    at = if text.get(at) == Some(&b'0') { at + 1 } else { digits_end(text, at)? };
    if text.get(at) == Some(&b'.') {
        at = digits_end(text, at + 1)?;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        at = digits_end(text, at)?;
    }
    Ok(at)
}

fn digits_end(text: &[u8], start: usize) -> Result<usize, Flaw> {
    let mut at = start;
    while text.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    if at > start { Ok(at) } else { Err(Flaw::NotJson(at)) }
}

/// A walk over the members of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Members<'a> {
    text: &'a [u8],
    /// The place of the next name, or of a bracket or comma before it.
    at: usize,
    levels: u32,
    is_first: bool,
}

/// A member: its name without the quotes, and its value.
pub(crate) type Place = (Range<usize>, usize, usize);

impl<'a> Members<'a> {
    /// Starts at the bracket that opens the object, whose members may have so many levels.
    pub(crate) fn new(text: &'a [u8], open: usize, levels: u32) -> Members<'a> {
        Members { text, at: open, levels, is_first: true }
    }

    pub(crate) fn next(&mut self) -> Result<Option<Place>, Flaw> {
        let at = skip_space(self.text, self.at);
        let wanted = if self.is_first { b'{' } else { b',' };
        let at = match self.text.get(at) {
            Some(byte) if *byte == wanted => skip_space(self.text, at + 1),
            Some(b'}') if !self.is_first => return Ok(None),
            _ => return Err(Flaw::NotJson(at)),
        };
        match self.text.get(at) {
            Some(b'"') => {}
            Some(b'}') if self.is_first => return Ok(None),
            _ => return Err(Flaw::NotJson(at)),
        }
        self.is_first = false;
        let start = at + 1;
        let end = string_end(self.text, start)?;
        let value = colon(self.text, end)?;
        self.at = skip(self.text, value, self.levels)?;
        Ok(Some((start..end - 1, value, self.at)))
    }
}

/// Tells whether two names are the same, without a call for most.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match (one.first_chunk::<8>(), other.first_chunk::<8>()) {
        (Some(start), Some(other_start)) => {
            start == other_start
                && one.last_chunk::<8>() == other.last_chunk::<8>()
                && (one.len() <= 16 || one == other)
        }
        _ => one.iter().zip(other).all(|(one, other)| one == other),
    }
}

/// Tells whether a name in a text is the wanted one.
#[inline]
pub(crate) fn is_name(text: &[u8], name: Range<usize>, wanted: &[u8]) -> bool {
    let name = text.get(name).unwrap_or_default();
    is_same(name, wanted) || (name.contains(&b'\\') && is_escaped_name(name, wanted))
}

#[cold]
fn is_escaped_name(name: &[u8], wanted: &[u8]) -> bool {
    std::str::from_utf8(name).is_ok_and(|name| unescape(name).as_bytes() == wanted)
}

/// The text that `inside`, what stands between the quotes of a JSON string, is for. Borrowed if nothing is escaped.
///
/// A surrogate without its other half is read as U+FFFD.
pub(crate) fn unescape(inside: &str) -> Cow<'_, str> {
    if !inside.as_bytes().contains(&b'\\') {
        return Cow::Borrowed(inside);
    }
    Cow::Owned(unescaped(inside))
}

#[cold]
fn unescaped(inside: &str) -> String {
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        out.push_str(plain);
        let mut characters = escaped.chars();
        let character = match characters.next() {
            Some('u') => {
                let (character, length) = unescaped_unit(escaped.as_bytes());
                out.push(character);
                rest = escaped.get(length..).unwrap_or_default();
                continue;
            }
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(character) => character,
            None => break,
        };
        out.push(character);
        rest = characters.as_str();
    }
    out.push_str(rest);
    out
}

/// The character whose escape stands there, without its backslash, and how long that is.
fn unescaped_unit(escape: &[u8]) -> (char, usize) {
    let Some(first) = hexadecimal(escape, 1) else { return (char::REPLACEMENT_CHARACTER, 1) };
    if let 0xd800..0xdc00 = first {
        let second = if escape.get(5..7) == Some(b"\\u") { hexadecimal(escape, 7) } else { None };
        if let Some(second @ 0xdc00..0xe000) = second {
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 11);
        }
    }
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 5)
}

/// Appends `text` as a JSON string.
pub(crate) fn write_string(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.reserve(text.len() + 2);
    out.push('"');
    let mut rest = text;
    while let Some((plain, escaped)) = rest.split_at_checked(plain_end(rest.as_bytes(), 0)) {
        out.push_str(plain);
        let Some(character) = escaped.chars().next() else { break };
        rest = escaped.get(1..).unwrap_or_default();
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => {
                out.push_str("\\u00");
                let code = other as usize;
                out.push(char::from(HEX[(code >> 4) & 15]));
                out.push(char::from(HEX[code & 15]));
            }
        }
    }
    out.push('"');
}

/// Appends a value's text, with each surrogate escape that has no other half as U+FFFD.
pub(crate) fn write_repaired(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        out.push_str(plain);
        let length = match escaped.as_bytes().first() {
            Some(b'u') => unescaped_unit(escaped.as_bytes()),
            _ => ('\\', escaped.chars().next().map_or(0, char::len_utf8)),
        };
        let (taken, behind) = escaped.split_at_checked(length.1).unwrap_or((escaped, ""));
        let is_half = matches!(taken.as_bytes(), [b'u', b'd' | b'D', b'8'..=b'f', _, _]);
        if is_half {
            out.push_str("\\ufffd");
        } else {
            out.push('\\');
            out.push_str(taken);
        }
        rest = behind;
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(text: &str) -> Result<usize, Flaw> {
        skip(text.as_bytes(), 0, MOST_LEVELS)
    }

    #[test]
    fn values_are_skipped_whole() {
        for text in [
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1.5e-7",
            "12345678901234567890",
            "\"\"",
            "\"a\\\"b\\u00e9\"",
            "[]",
            "{}",
            "[ 1 , [ ] , { } ]",
            r#"{ "a" : [ { "b" : "}" } ] , "c" : null }"#,
            "\"0123456789abcdef\\n\"",
        ] {
            assert_eq!(end(text), Ok(text.len()), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok());
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in [
            "",
            "nul",
            "tru",
            "-",
            ".5",
            "1.",
            "1e",
            "\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"a\nb\"",
            "[",
            "[1",
            "[1,]",
            "[1}",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":1]",
            "\"\u{1}\"",
        ] {
            assert!(end(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded_and_costs_no_stack() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(end(&nested(127)).is_ok());
        assert_eq!(end(&nested(128)), Err(Flaw::TooDeep(127)));
        assert_eq!(end(&"[".repeat(1_000_000)), Err(Flaw::TooDeep(127)));
        let objects = format!("{}1{}", "{\"a\":".repeat(127), "}".repeat(127));
        assert_eq!(end(&objects), Ok(objects.len()));
    }

    #[test]
    fn strings_go_in_and_out_of_their_quotes() {
        for text in ["", "plain", "a\"b\\c\n\r\t\u{8}\u{c}\u{1f}", "é😀", "\u{7f}"] {
            let mut quoted = String::new();
            write_string(&mut quoted, text);
            assert_eq!(serde_json::from_str::<String>(&quoted).expect("it is JSON"), text);
            assert_eq!(unescape(&quoted[1..quoted.len() - 1]), text);
        }
        assert_eq!(unescape(r"\ud83d\ude00\/"), "😀/");
        assert_eq!(unescape(r"\ud83d"), "\u{fffd}");
        assert_eq!(unescape(r"\ude00x\ud83d\ud83d\ude00"), "\u{fffd}x\u{fffd}😀");
        assert_eq!(unescape(r"\\ud83d"), r"\ud83d");
    }

    #[test]
    fn lone_surrogates_are_repaired() {
        for (text, repaired) in [
            (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#),
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\uDE00\\ud83d\n\u0041""#, r#""\ufffd\\ud83d\n\u0041""#),
            (r#"{"\ud83d\ud83d\ude00":1}"#, r#"{"\ufffd\ud83d\ude00":1}"#),
            (r#""\ud7ff""#, r#""\ud7ff""#),
        ] {
            let mut out = String::new();
            write_repaired(&mut out, text);
            assert_eq!(out, repaired);
        }
    }
}
