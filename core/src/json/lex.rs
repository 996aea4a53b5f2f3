//! Walking over JSON text without building anything.
//!
//! The lexer is strict where it walks (members of an object, scalars) and lazy where it skips: inside a skipped
//! array or object it only keeps strings and brackets apart. It never recurses, and works on bytes whose UTF-8
//! was or will be checked elsewhere: every byte it stops at is ASCII, so its ranges cut no character.

use std::ops::Range;

use memchr::memchr2;

use super::text::unescape;

/// The text stops being JSON: where, [`Lexer::at`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flaw;

/// A place in a text.
pub(crate) struct Lexer<'a> {
    text: &'a [u8],
    /// `at <= text.len()`
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Lexer<'a> {
        Lexer { text, at: 0 }
    }

    /// How many bytes were taken.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is no white space, without taking it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        self.at = skip_space(self.text, self.at);
        self.text.get(self.at).copied()
    }

    /// Walks over an object. `member` is called with each name, unescaped, and takes the value behind it.
    #[inline]
    pub(crate) fn object(
        &mut self,
        mut member: impl FnMut(&mut Lexer<'a>, &[u8]) -> Result<(), Flaw>,
    ) -> Result<(), Flaw> {
        self.take(b'{')?;
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.take(b'"')?;
            let start = self.at;
            let escaped = self.string()?;
            let name = &self.text[start..self.at - 1];
            let unescaped;
            let name = if escaped {
                unescaped = unescaped_name(name);
                &unescaped
            } else {
                name
            };
            self.take(b':')?;
            member(self, name)?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(Flaw),
            }
        }
    }

    /// Takes a value and says where it is.
    #[inline]
    pub(crate) fn value(&mut self) -> Result<Range<usize>, Flaw> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(start..self.at)
    }

    /// Takes a value.
    #[inline]
    pub(crate) fn skip(&mut self) -> Result<(), Flaw> {
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                self.string().map(drop)
            }
            Some(b'{' | b'[') => self.container(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            _ => Err(Flaw),
        }
    }

    /// Nothing but white space may be left.
    pub(crate) fn finish(&mut self) -> Result<(), Flaw> {
        if self.peek().is_none() { Ok(()) } else { Err(Flaw) }
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Result<(), Flaw> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(Flaw)
        }
    }

    /// Takes the rest of a string, behind its first quote; whether anything in it is escaped.
    #[inline]
    fn string(&mut self) -> Result<bool, Flaw> {
        match find_special(self.text, self.at) {
            Some((stop, b'"')) => {
                self.at = stop + 1;
                Ok(false)
            }
            Some((stop, _)) => {
                self.at = string_end(self.text, stop).ok_or_else(|| self.end())? + 1;
                Ok(true)
            }
            None => Err(self.end()),
        }
    }

    /// Takes an array or object, at whose bracket this stands, to the bracket that closes it.
    fn container(&mut self) -> Result<(), Flaw> {
        let mut depth = 0_usize;
        let mut after = None;
        for_brackets(self.text, self.at, |at, bracket| {
            match bracket {
                Bracket::Open => depth += 1,
                Bracket::Close => depth -= 1,
            }
            if depth == 0 {
                after = Some(at + 1);
            }
            depth > 0
        });
        self.at = after.ok_or_else(|| self.end())?;
        Ok(())
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Flaw> {
        if !self.text[self.at..].starts_with(word) {
            return Err(Flaw);
        }
        self.at += word.len();
        Ok(())
    }

    fn number(&mut self) -> Result<(), Flaw> {
        self.skip_one(b"-");
        if !self.skip_one(b"0") {
            self.digits()?;
        }
        if self.skip_one(b".") {
            self.digits()?;
        }
        if self.skip_one(b"eE") {
            self.skip_one(b"+-");
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Flaw> {
        let count = self.text[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        if count > 0 { Ok(()) } else { Err(Flaw) }
    }

    fn skip_one(&mut self, set: &[u8]) -> bool {
        let there = self.text.get(self.at).is_some_and(|byte| set.contains(byte));
        self.at += usize::from(there);
        there
    }

    /// The text ends too early.
    #[cold]
    fn end(&mut self) -> Flaw {
        self.at = self.text.len();
        Flaw
    }
}

/// A name without its escapes. What is no text comes out empty.
#[cold]
fn unescaped_name(name: &[u8]) -> Vec<u8> {
    let name = std::str::from_utf8(name).ok().and_then(unescape);
    name.unwrap_or_default().into_owned().into_bytes()
}

/// How many levels of arrays and objects a well-formed value has.
pub(crate) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for_brackets(text, 0, |_, bracket| {
        match bracket {
            Bracket::Open => depth += 1,
            Bracket::Close => depth = depth.saturating_sub(1),
        }
        deepest = deepest.max(depth);
        true
    });
    deepest
}

enum Bracket {
    Open,
    Close,
}

/// Calls `visit` with each bracket outside of strings, until that returns false.
#[inline]
fn for_brackets(text: &[u8], mut at: usize, mut visit: impl FnMut(usize, Bracket) -> bool) {
    while let Some(&byte) = text.get(at) {
        let more = match byte {
            b'"' => match string_end(text, at + 1) {
                Some(end) => {
                    at = end;
                    true
                }
                None => false,
            },
            b'{' | b'[' => visit(at, Bracket::Open),
            b'}' | b']' => visit(at, Bracket::Close),
            _ => true,
        };
        if !more {
            return;
        }
        at += 1;
    }
}

/// The closing quote of the string that `at` is inside of.
#[inline]
pub(crate) fn string_end(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match find_special(text, at)? {
            (end, b'"') => return Some(end),
            // A backslash, and whatever it escapes.
            (stop, _) => at = stop + 2,
        }
    }
}

/// The next quote or backslash at or behind `from`, and which it is.
///
/// Strings are mostly short, so the first bytes are looked at in place; only long ones are worth the call of `memchr`.
#[inline]
fn find_special(text: &[u8], from: usize) -> Option<(usize, u8)> {
    let rest = text.get(from..)?;
    if let Some(near) = rest.first_chunk::<NEAR>() {
        for (index, block) in near.as_chunks().0.iter().enumerate() {
            if let Some(at) = first_special(block) {
                let at = index * BLOCK + at;
                return near.get(at).map(|byte| (from + at, *byte));
            }
        }
    }
    find_far(text, from)
}

/// How far a string is looked at in place, in bytes.
const NEAR: usize = 3 * BLOCK;
/// Bytes that are looked at together.
const BLOCK: usize = 16;

#[inline(never)]
fn find_far(text: &[u8], from: usize) -> Option<(usize, u8)> {
    let rest = text.get(from..)?;
    let at = memchr2(b'"', b'\\', rest)?;
    Some((from + at, rest[at]))
}

/// Where the first quote or backslash is.
#[inline]
fn first_special(block: &[u8; BLOCK]) -> Option<usize> {
    // Without a way out of the loop it becomes a few vector instructions.
    let any = block.iter().fold(false, |any, byte| any | (*byte == b'"') | (*byte == b'\\'));
    if any { block.iter().position(|byte| matches!(byte, b'"' | b'\\')) } else { None }
}

/// The next byte at or behind `at` that is no white space.
#[inline]
pub(crate) fn skip_space(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(|byte| is_space(*byte)) {
        at += 1;
    }
    at
}

#[inline]
pub(crate) fn is_space(byte: u8) -> bool {
    byte <= b' ' && matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}
