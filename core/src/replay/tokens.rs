//! The parts of a line: words, numbers, times, JSON, and bytes that are no JSON.
//!
//! One space stands between two parts. JSON stands as it came, if it fits on a line; any other bytes stand as a byte
//! string of Rust's, `b"\xff\n"`.

use std::time::Duration;

use bytes::Bytes;

use crate::json::Json;
use crate::json::lex::{Lexer, string_end};

/// The fault of a line, without the line's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem(pub(super) String);

/// The rest of a line.
#[derive(Clone)]
pub(super) struct Tokens<'a> {
    rest: &'a str,
    /// `true` if nothing follows. `rest` does not say so: it may be empty behind a space.
    ended: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self { rest: line, ended: false }
    }

    /// The next part up to a space, if that does not begin a value.
    pub(super) fn word(&mut self) -> Result<&'a str, Problem> {
        let end = self.rest.find(' ').unwrap_or(self.rest.len());
        if self.ended || end == 0 {
            return Err(self.expected("a word"));
        }
        Ok(self.take(end))
    }

    /// Takes the next part if it is this word.
    pub(super) fn skip_word(&mut self, word: &str) -> bool {
        let mut after = self.clone();
        let found = after.word().is_ok_and(|next| next == word);
        if found {
            *self = after;
        }
        found
    }

    /// Takes the value behind `name=`, if that is what comes next.
    pub(super) fn named(&mut self, name: &str) -> Option<&'a str> {
        let mut after = self.clone();
        let value = after.word().ok()?.strip_prefix(name)?.strip_prefix('=')?;
        *self = after;
        Some(value)
    }

    pub(super) fn number<T: std::str::FromStr>(&mut self) -> Result<T, Problem> {
        let before = self.clone();
        let word = self.word().map_err(|_| before.expected("a number"))?;
        word.parse().map_err(|_| before.expected("a number"))
    }

    /// A string, as JSON has them.
    pub(super) fn text(&mut self) -> Result<String, Problem> {
        let before = self.clone();
        let json = self.json().map_err(|_| before.expected("a string"))?;
        json.decode().map_err(|_| before.expected("a string"))
    }

    /// A value, or nothing where a dash stands for it.
    pub(super) fn optional_json(&mut self) -> Result<Option<Json>, Problem> {
        if self.skip_word("-") { Ok(None) } else { self.json().map(Some) }
    }

    pub(super) fn json(&mut self) -> Result<Json, Problem> {
        let before = self.clone();
        let bytes = self.bytes()?;
        // What was received may be no better than this, and be given back.
        let walked = std::str::from_utf8(&bytes).ok().and_then(|_| {
            let end = Lexer::new(&bytes).skip(*bytes.first()?, 0).ok()?;
            (end == bytes.len()).then_some(())
        });
        walked.map(|()| Json::from_wire(bytes)).ok_or_else(|| before.expected("JSON"))
    }

    /// A value's text, or any bytes.
    pub(super) fn bytes(&mut self) -> Result<Bytes, Problem> {
        let text: &'a [u8] = self.rest.as_bytes();
        if let Some(inside) = text.strip_prefix(b"b\"") {
            let end = string_end(text, 2).ok_or_else(|| self.expected("bytes with a quote behind them"))?;
            let bytes = unescaped(&inside[..end - 2]).ok_or_else(|| self.expected("bytes"))?;
            self.take_to(end + 1, "bytes")?;
            return Ok(bytes.into());
        }
        let first = *text.first().ok_or_else(|| self.expected("JSON"))?;
        let end = Lexer::new(text).skip(first, 0).map_err(|_| self.expected("JSON"))?;
        let json = self.take_to(end, "JSON")?;
        let bytes = Bytes::copy_from_slice(json.as_bytes());
        match Json::parse(bytes.clone()) {
            Ok(_) => Ok(bytes),
            Err(_) => Err(Self::new(json).expected("JSON")),
        }
    }

    /// Checks that nothing is left.
    pub(super) fn finish(&self) -> Result<(), Problem> {
        if self.ended { Ok(()) } else { Err(self.expected("the end of the line")) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ended
    }

    /// Returns the problem that `what` was expected in the place of what is left.
    pub(super) fn expected(&self, what: &str) -> Problem {
        let seen =
            if self.ended { "the line ends".to_owned() } else { format!("saw `{}`", shown(self.rest)) };
        Problem(format!("expected {what}, {seen}"))
    }

    fn take_to(&mut self, end: usize, what: &str) -> Result<&'a str, Problem> {
        match self.rest.as_bytes().get(end) {
            None | Some(b' ') if self.rest.is_char_boundary(end) => Ok(self.take(end)),
            _ => Err(self.expected(what)),
        }
    }

    fn take(&mut self, end: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(end);
        self.ended = rest.is_empty();
        self.rest = rest.strip_prefix(' ').unwrap_or(rest);
        taken
    }
}

/// The start of a text, on one line.
pub(super) fn shown(text: &str) -> String {
    crate::json::printable::cut(text, 80)
}

/// Returns the bytes between the quotes of a byte string. None if the text is not as [`escaped`] writes it.
fn unescaped(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, after)) = rest.split_first() {
        let (byte, after) = match (first, after) {
            (b'\\', [b'x', high, low, after @ ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                (u8::try_from(digit(high)? * 16 + digit(low)?).ok()?, after)
            }
            (b'\\', [b'n', after @ ..]) => (b'\n', after),
            (b'\\', [b'r', after @ ..]) => (b'\r', after),
            (b'\\', [b't', after @ ..]) => (b'\t', after),
            (b'\\', [quoted @ (b'\\' | b'"' | b'\''), after @ ..]) => (*quoted, after),
            (b'\\', _) => return None,
            (0x20..=0x7e, after) => (first, after),
            _ => return None,
        };
        out.push(byte);
        rest = after;
    }
    Some(out)
}

/// Appends bytes as [`Tokens::bytes`] reads them.
pub(super) fn push_bytes(line: &mut String, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(text) if fits_on_a_line(text) => line.push_str(text),
        _ => push_escaped(line, bytes),
    }
}

pub(super) fn push_escaped(line: &mut String, bytes: &[u8]) {
    line.push_str("b\"");
    line.extend(bytes.escape_ascii().map(char::from));
    line.push('"');
}

/// Returns whether a text is one JSON value that can stand in a line as it is.
fn fits_on_a_line(text: &str) -> bool {
    let inside = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace());
    let bytes = text.as_bytes();
    inside(bytes.first())
        && inside(bytes.last())
        && !bytes.iter().any(u8::is_ascii_control)
        && Json::parse(Bytes::copy_from_slice(bytes)).is_ok()
}

/// Seconds with nine digits behind the point, which is all that a [`Duration`] holds.
pub(super) fn seconds(duration: Duration) -> String {
    format!("{}.{:09}", duration.as_secs(), duration.subsec_nanos())
}

pub(super) fn parse_seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.len() != 9 || !digits(whole) || !digits(fraction) {
        return None;
    }
    Some(Duration::new(whole.parse().ok()?, fraction.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_as_they_were() {
        let all: Vec<u8> = (0..=255).collect();
        let cases: [&[u8]; 9] =
            [b"", b"{}", b" {}", b"{ \"a\": 1 }", b"{\n}", b"\"\xc3\xa9\"", b"{} {}", b"b\"x\"", &all];
        for bytes in cases {
            let mut line = String::from("x ");
            push_bytes(&mut line, bytes);
            line.push_str(" y");
            let mut tokens = Tokens::new(&line);
            assert_eq!(tokens.word(), Ok("x"));
            assert_eq!(tokens.bytes().as_deref(), Ok(bytes), "{line}");
            assert_eq!(tokens.word(), Ok("y"));
            assert_eq!(tokens.finish(), Ok(()));
        }
    }

    #[test]
    fn what_is_wrong_is_shown() {
        let problem = |line: &str| Tokens::new(line).bytes().expect_err("it is wrong").0;
        assert_eq!(problem("{\"a\":"), "expected JSON, saw `{\"a\":`");
        assert_eq!(problem("{a}"), "expected JSON, saw `{a}`");
        assert_eq!(problem("1x"), "expected JSON, saw `1x`");
        assert_eq!(problem("b\"\\q\""), "expected bytes, saw `b\"\\q\"`");
        assert_eq!(problem("b\"\\"), "expected bytes with a quote behind them, saw `b\"\\`");
        assert_eq!(problem("b\"é\""), "expected bytes, saw `b\"é\"`");
        let mut tokens = Tokens::new("a");
        tokens.word().expect("a word");
        assert_eq!(tokens.word().expect_err("nothing is left").0, "expected a word, the line ends");
        assert_eq!(Tokens::new("a  b").word(), Ok("a"));
        assert!(Tokens::new(" b").word().is_err());
    }

    #[test]
    fn times_are_exact() {
        for duration in [Duration::ZERO, Duration::from_nanos(1), Duration::MAX, Duration::new(30, 5)] {
            assert_eq!(parse_seconds(&seconds(duration)), Some(duration));
        }
        for wrong in ["", "1", "1.", "1.5", "-1.000000000", "1.0000000000", "+1.000000000", "1.00000000x"] {
            assert_eq!(parse_seconds(wrong), None, "{wrong}");
        }
    }
}
