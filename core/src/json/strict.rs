//! The check that a strict reader, as the runtime has one, can read a text, and the changes that are needed for that.
//!
//! Text that is kept may be less than JSON: of what was received only brackets and strings were looked at, and what the
//! caller gave may have numbers that no double holds, and halves of surrogate pairs. None of it may go out: a
//! strict reader drops such a frame whole.

use std::borrow::Cow;
use std::ops::Range;

use super::lex::{Flaw, skip_space};
use super::printable::{MESSAGE_LIMIT, cut};
use super::text::plain_prefix;
use super::{Json, number, surrogates, unescape};

/// Why a strict reader cannot read a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It nests deeper than the reader goes.
    TooDeep,
    /// A number in it is beyond what a double holds.
    Number {
        /// The number's place, as a JSONPath, and the number, both cut to a length that can be shown.
        path: String,
        number: String,
    },
    /// It is no JSON.
    NotJson { at: usize },
}

impl Json {
    /// The text as a strict reader can read it that goes into at most so many levels of arrays and objects, at most
    /// 127. Halves of surrogate pairs are U+FFFD in it.
    pub(crate) fn readable(&self, levels: usize) -> Result<Cow<'_, [u8]>, Unreadable> {
        let text = self.as_bytes();
        let mut walk = Walk::new(text);
        match walk.value(0, levels).and_then(|end| walk.finish(end)) {
            Ok(()) if !walk.has_surrogates => Ok(Cow::Borrowed(text)),
            Ok(()) => Ok(surrogates::repair(text).map_or(Cow::Borrowed(text), Cow::Owned)),
            Err(flaw) => Err(walk.why(flaw)),
        }
    }
}

/// A pass over a text that is strict everywhere. It goes down no further than it is told.
struct Walk<'a> {
    text: &'a [u8],
    /// `true` if a surrogate is escaped somewhere, alone or in a pair.
    has_surrogates: bool,
    stopped: Stopped,
    /// The way from the place where the walk has stopped to the outermost value.
    steps: Vec<Step>,
}

/// Why a walk came to no end.
enum Stopped {
    NoJson,
    TooDeep,
    Number(Range<usize>),
}

/// From a value to the one that it is in.
enum Step {
    /// From a member, whose name is there, without its quotes.
    Member(Range<usize>),
    Item(usize),
}

impl<'a> Walk<'a> {
    fn new(text: &'a [u8]) -> Self {
        Walk { text, has_surrogates: false, stopped: Stopped::NoJson, steps: Vec::new() }
    }

    /// Takes the value that comes next, which may have so many levels, and calls itself no deeper than that. Returns the
    /// place behind it.
    fn value(&mut self, at: usize, levels: usize) -> Result<usize, Flaw> {
        let (first, at) = self.peek(at)?;
        match first {
            b'"' => self.string(at + 1),
            b'{' => self.object(at, levels),
            b'[' => self.array(at, levels),
            b'-' | b'0'..=b'9' => self.number(at),
            b't' => self.word(b"true", at),
            b'f' => self.word(b"false", at),
            b'n' => self.word(b"null", at),
            _ => Err(Flaw { at }),
        }
    }

    fn object(&mut self, open: usize, levels: usize) -> Result<usize, Flaw> {
        let levels = self.inside(open, levels)?;
        let (mut first, mut at) = self.peek(open + 1)?;
        if first == b'}' {
            return Ok(at + 1);
        }
        loop {
            if first != b'"' {
                return Err(Flaw { at });
            }
            let name = at + 1;
            let end = self.string(name)?;
            let value = match self.peek(end)? {
                (b':', colon) => self.value(colon + 1, levels),
                (_, at) => return Err(Flaw { at }),
            };
            let Ok(end) = value.inspect_err(|_| self.steps.push(Step::Member(name..end - 1))) else {
                return value;
            };
            match self.peek(end)? {
                (b',', comma) => (first, at) = self.peek(comma + 1)?,
                (b'}', end) => return Ok(end + 1),
                (_, at) => return Err(Flaw { at }),
            }
        }
    }

    fn array(&mut self, open: usize, levels: usize) -> Result<usize, Flaw> {
        let levels = self.inside(open, levels)?;
        if let (b']', end) = self.peek(open + 1)? {
            return Ok(end + 1);
        }
        let (mut at, mut index) = (open + 1, 0);
        loop {
            let item = self.value(at, levels);
            let Ok(end) = item.inspect_err(|_| self.steps.push(Step::Item(index))) else { return item };
            match self.peek(end)? {
                (b',', comma) => at = comma + 1,
                (b']', end) => return Ok(end + 1),
                (_, at) => return Err(Flaw { at }),
            }
            index += 1;
        }
    }

    /// The levels that what is in a value of so many may have.
    fn inside(&mut self, open: usize, levels: usize) -> Result<usize, Flaw> {
        levels.checked_sub(1).ok_or_else(|| {
            self.stopped = Stopped::TooDeep;
            Flaw { at: open }
        })
    }

    /// Takes the string whose inside starts there.
    fn string(&mut self, mut at: usize) -> Result<usize, Flaw> {
        loop {
            at += plain_prefix(self.text.get(at..).unwrap_or_default());
            match self.text.get(at) {
                Some(b'"') => return Ok(at + 1),
                Some(b'\\') => at = self.escape(at)?,
                _ => return Err(Flaw { at }),
            }
        }
    }

    fn escape(&mut self, at: usize) -> Result<usize, Flaw> {
        match self.text.get(at + 1..).unwrap_or_default() {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Ok(at + 2),
            [b'u', digits @ ..] if digits.first_chunk::<4>().is_some_and(|digits| is_hexadecimal(digits)) => {
                self.has_surrogates |= matches!(digits, [b'd' | b'D', second, ..] if *second >= b'8');
                Ok(at + 6)
            }
            _ => Err(Flaw { at }),
        }
    }

    fn number(&mut self, start: usize) -> Result<usize, Flaw> {
        let mut at = start + usize::from(self.text[start] == b'-');
        at = if self.text.get(at) == Some(&b'0') { at + 1 } else { self.digits(at)? };
        if self.text.get(at) == Some(&b'.') {
            at = self.digits(at + 1)?;
        }
        if matches!(self.text.get(at), Some(b'e' | b'E')) {
            at += 1 + usize::from(matches!(self.text.get(at + 1), Some(b'+' | b'-')));
            at = self.digits(at)?;
        }
        if number::overflows(&self.text[start..at]) {
            self.stopped = Stopped::Number(start..at);
            return Err(Flaw { at: start });
        }
        Ok(at)
    }

    /// Takes digits, at least one.
    fn digits(&self, start: usize) -> Result<usize, Flaw> {
        let mut at = start;
        while self.text.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        if at > start { Ok(at) } else { Err(Flaw { at }) }
    }

    fn word(&self, word: &[u8], at: usize) -> Result<usize, Flaw> {
        if self.text[at..].starts_with(word) { Ok(at + word.len()) } else { Err(Flaw { at }) }
    }

    /// The next byte that is no white space, and where it is.
    #[inline]
    fn peek(&self, at: usize) -> Result<(u8, usize), Flaw> {
        let at = skip_space(self.text, at);
        self.text.get(at).map(|byte| (*byte, at)).ok_or(Flaw { at })
    }

    fn finish(&self, at: usize) -> Result<(), Flaw> {
        match self.peek(at) {
            Ok((_, at)) => Err(Flaw { at }),
            Err(_) => Ok(()),
        }
    }

    #[cold]
    fn why(&self, flaw: Flaw) -> Unreadable {
        match &self.stopped {
            Stopped::NoJson => Unreadable::NotJson { at: flaw.at },
            Stopped::TooDeep => Unreadable::TooDeep,
            Stopped::Number(place) => {
                Unreadable::Number { path: self.path(), number: shown_number(&self.text[place.clone()]) }
            }
        }
    }

    fn path(&self) -> String {
        let mut path = ROOT.to_owned();
        for step in self.steps.iter().rev() {
            match step {
                Step::Item(index) => path.push_str(&format!("[{index}]")),
                Step::Member(name) => {
                    let name = std::str::from_utf8(&self.text[name.clone()])
                        .ok()
                        .and_then(unescape)
                        .unwrap_or_default();
                    path.push_str(&step_to(&name));
                }
            }
        }
        cut(&path, MESSAGE_LIMIT)
    }
}

fn is_hexadecimal(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_hexdigit)
}

/// A number, as far as it is shown.
pub(crate) fn shown_number(number: &[u8]) -> String {
    const LIMIT: usize = 40;
    cut(&String::from_utf8_lossy(number), LIMIT)
}

/// The outermost value, as a JSONPath.
const ROOT: &str = "$";

/// A JSONPath from outside of the object in which what it leads to stands under this name.
pub(crate) fn path_within(name: &str, path: &str) -> String {
    let inside = path.strip_prefix(ROOT).unwrap_or(path);
    cut(&[ROOT, &step_to(name), inside].concat(), MESSAGE_LIMIT)
}

/// The part of a JSONPath that leads to a member.
fn step_to(name: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
    if !name.is_empty() && name.chars().all(is_plain) {
        return format!(".{name}");
    }
    format!("[{}]", Json::text(name).as_str())
}
