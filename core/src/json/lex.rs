//! Walking over JSON text without building anything.
//!
//! The lexer is strict where it walks (members of an object, scalars) and lazy where it skips: inside a skipped
//! array or object it only keeps strings and brackets apart. It never recurses, and works on bytes whose UTF-8
//! was or will be checked elsewhere: every byte it stops at is ASCII, so its places cut no character.
//!
//! A place is an argument and a result, not a field: so it stays in a register, and the next step need not wait for
//! memory.

use memchr::memchr;

use super::text::unescape;

/// The text stops being JSON here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) at: usize,
}

/// Walks over a text, forwards.
pub(crate) struct Lexer<'a> {
    text: &'a [u8],
    quotes: Quotes,
    /// There is no backslash from the place of the last step to here.
    backslash: usize,
    /// The place where the inside of the last string starts that has escapes. None starts at 0.
    escaped: usize,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Lexer<'a> {
        let backslash = memchr(b'\\', text).unwrap_or(text.len());
        Lexer { text, quotes: Quotes::default(), backslash, escaped: 0 }
    }

    /// Returns `true` if nothing is escaped from the place of the last step to the end of the text.
    pub(crate) fn has_no_escape(&self) -> bool {
        self.backslash == self.text.len()
    }

    /// The next byte that is no white space, and where it is.
    #[inline]
    pub(crate) fn peek(&self, mut at: usize) -> Result<(u8, usize), Flaw> {
        loop {
            match self.text.get(at) {
                Some(byte) if is_space(*byte) => at += 1,
                Some(byte) => return Ok((*byte, at)),
                None => return Err(Flaw { at }),
            }
        }
    }

    /// Walks over an object, to behind it.
    ///
    /// `member` is called with each name, unescaped, the first byte of its value and where that is. It takes the value
    /// and says where that ends.
    #[inline]
    pub(crate) fn object(
        &mut self,
        at: usize,
        mut member: impl FnMut(&mut Lexer<'a>, &[u8], u8, usize) -> Result<usize, Flaw>,
    ) -> Result<usize, Flaw> {
        let mut start = match self.peek(self.take(b'{', at)?)? {
            (b'"', quote) => quote + 1,
            (b'}', end) => return Ok(end + 1),
            (_, at) => return Err(Flaw { at }),
        };
        loop {
            let end = self.string_end(start)?;
            let name = &self.text[start..end];
            let (first, value) = match self.two_at(end + 1) {
                Some([b':', first @ b'!'..=0xff]) => (*first, end + 2),
                _ => self.peek(self.take(b':', end + 1)?)?,
            };
            let at = if self.escaped == start {
                member(self, &unescaped_name(name), first, value)?
            } else {
                member(self, name, first, value)?
            };
            start = match self.two_at(at) {
                Some(b",\"") => at + 2,
                _ => match self.peek(at)? {
                    (b',', comma) => self.take(b'"', comma + 1)?,
                    (b'}', end) => return Ok(end + 1),
                    (_, at) => return Err(Flaw { at }),
                },
            };
        }
    }

    /// Walks over an array, to behind it.
    ///
    /// `item` is called with the first byte of each item and where that is. It takes the item and says where that ends.
    pub(crate) fn array(
        &mut self,
        at: usize,
        mut item: impl FnMut(&mut Lexer<'a>, u8, usize) -> Result<usize, Flaw>,
    ) -> Result<usize, Flaw> {
        let (mut first, mut start) = match self.peek(self.take(b'[', at)?)? {
            (b']', end) => return Ok(end + 1),
            found => found,
        };
        loop {
            let at = item(self, first, start)?;
            (first, start) = match self.peek(at)? {
                (b',', comma) => self.peek(comma + 1)?,
                (b']', end) => return Ok(end + 1),
                (_, at) => return Err(Flaw { at }),
            };
        }
    }

    /// Skips the value that starts with `first`, there.
    #[inline]
    pub(crate) fn skip(&mut self, first: u8, at: usize) -> Result<usize, Flaw> {
        match first {
            b'"' => Ok(self.string_end(at + 1)? + 1),
            b'{' | b'[' => self.container(at),
            b'-' | b'0'..=b'9' => self.number(at),
            b't' => self.word(b"true", at),
            b'f' => self.word(b"false", at),
            b'n' => self.word(b"null", at),
            _ => Err(Flaw { at }),
        }
    }

    /// From `at` on, nothing but white space may be left.
    pub(crate) fn finish(&self, at: usize) -> Result<(), Flaw> {
        match self.peek(at) {
            Ok((_, at)) => Err(Flaw { at }),
            Err(_) => Ok(()),
        }
    }

    #[inline]
    fn take(&self, wanted: u8, at: usize) -> Result<usize, Flaw> {
        match self.peek(at)? {
            (byte, at) if byte == wanted => Ok(at + 1),
            (_, at) => Err(Flaw { at }),
        }
    }

    /// The closing quote of the string whose inside starts at `start`.
    #[inline]
    pub(crate) fn string_end(&mut self, start: usize) -> Result<usize, Flaw> {
        match self.quotes.near(self.text, start) {
            Some(quote) if quote <= self.backslash => Ok(quote),
            _ => self.any_string_end(start),
        }
    }

    /// The same for any string, however long and whatever is in it.
    #[inline(never)]
    fn any_string_end(&mut self, start: usize) -> Result<usize, Flaw> {
        let end = string_end(self.text, start).ok_or_else(|| self.end())?;
        if self.backslash < end {
            if memchr(b'\\', &self.text[start..end]).is_some() {
                self.escaped = start;
            }
            let rest = &self.text[end..];
            self.backslash = end + memchr(b'\\', rest).unwrap_or(rest.len());
        }
        Ok(end)
    }

    /// Two bytes: nearly always there is no white space between the signs of a text.
    #[inline]
    fn two_at(&self, at: usize) -> Option<&'a [u8; 2]> {
        self.text.get(at..)?.first_chunk()
    }

    /// Skips an array or object to the bracket that closes it.
    fn container(&mut self, mut at: usize) -> Result<usize, Flaw> {
        let mut depth = 0_usize;
        while let Some((bracket, after)) = self.bracket(at) {
            at = after;
            match bracket {
                Bracket::Open => depth += 1,
                Bracket::Close => depth -= 1,
            }
            if depth == 0 {
                return Ok(at);
            }
        }
        Err(self.end())
    }

    /// The next bracket outside of strings, and the place behind it.
    #[inline]
    fn bracket(&mut self, mut at: usize) -> Option<(Bracket, usize)> {
        loop {
            match self.text.get(at)? {
                b'"' => at = self.string_end(at + 1).ok()?,
                b'{' | b'[' => return Some((Bracket::Open, at + 1)),
                b'}' | b']' => return Some((Bracket::Close, at + 1)),
                _ => {}
            }
            at += 1;
        }
    }

    fn word(&self, word: &[u8], at: usize) -> Result<usize, Flaw> {
        if self.text[at..].starts_with(word) { Ok(at + word.len()) } else { Err(Flaw { at }) }
    }

    fn number(&self, at: usize) -> Result<usize, Flaw> {
        let mut at = self.skip_one(b"-", at);
        at = match self.skip_one(b"0", at) {
            behind if behind > at => behind,
            _ => self.digits(at)?,
        };
        if self.text.get(at) == Some(&b'.') {
            at = self.digits(at + 1)?;
        }
        if matches!(self.text.get(at), Some(b'e' | b'E')) {
            at = self.digits(self.skip_one(b"+-", at + 1))?;
        }
        Ok(at)
    }

    fn digits(&self, at: usize) -> Result<usize, Flaw> {
        match self.text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count() {
            0 => Err(Flaw { at }),
            count => Ok(at + count),
        }
    }

    fn skip_one(&self, set: &[u8], at: usize) -> usize {
        at + usize::from(self.text.get(at).is_some_and(|byte| set.contains(byte)))
    }

    /// The text ends too early.
    #[cold]
    fn end(&self) -> Flaw {
        Flaw { at: self.text.len() }
    }
}

/// A name without its escapes. What is no text comes out empty.
#[cold]
fn unescaped_name(name: &[u8]) -> Vec<u8> {
    let name = std::str::from_utf8(name).ok().and_then(unescape);
    name.unwrap_or_default().into_owned().into_bytes()
}

/// Returns the number of levels of arrays and objects that a well-formed value has.
pub(crate) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut lexer = Lexer::new(text);
    let mut at = 0;
    while let Some((bracket, after)) = lexer.bracket(at) {
        at = after;
        match bracket {
            Bracket::Open => depth += 1,
            Bracket::Close => depth = depth.saturating_sub(1),
        }
        deepest = deepest.max(depth);
    }
    deepest
}

enum Bracket {
    Open,
    Close,
}

/// The closing quote of the string whose inside starts at `start`.
pub(crate) fn string_end(text: &[u8], start: usize) -> Option<usize> {
    let mut from = start;
    loop {
        let quote = from + memchr(b'"', text.get(from..)?)?;
        // A quote is escaped by an odd number of backslashes.
        let backslashes = text[start..quote].iter().rev().take_while(|byte| **byte == b'\\').count();
        if backslashes % 2 == 0 {
            return Some(quote);
        }
        from = quote + 1;
    }
}

/// The places of the quotes in one block of a text.
///
/// Nearly all of a message is strings, and most are shorter than a block. A block is looked at once, without branches;
/// then finding the end of any of its strings costs the same, wherever that is.
#[derive(Default)]
struct Quotes {
    /// The place where the next block starts; 0 while there is no block.
    end: usize,
    /// Bit `n` is for byte `n` of the block.
    mask: u64,
}

/// Bytes of a block.
const BLOCK: usize = 64;

impl Quotes {
    /// The first quote at or behind `from`, if it is in the same block or the next.
    #[inline]
    fn near(&mut self, text: &[u8], from: usize) -> Option<usize> {
        let end = (from | (BLOCK - 1)) + 1;
        if self.end != end {
            self.load(text, end);
        }
        let mask = self.mask >> (from % BLOCK);
        if mask != 0 {
            return Some(from + mask.trailing_zeros() as usize);
        }
        self.load(text, end + BLOCK);
        (self.mask != 0).then(|| end + self.mask.trailing_zeros() as usize)
    }

    /// Looks at the block that ends at `end`.
    #[inline(never)]
    fn load(&mut self, text: &[u8], end: usize) {
        let start = end - BLOCK;
        let mask = match text.get(start..).and_then(<[u8]>::first_chunk) {
            Some(block) => quote_mask(block),
            None => last_quote_mask(text, start),
        };
        *self = Quotes { end, mask };
    }
}

/// Returns a mask of the bytes of a block that are quotes.
#[inline]
fn quote_mask(block: &[u8; BLOCK]) -> u64 {
    /// Moves the lowest bits of the eight bytes of a word to the bits of its highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let mut mask = 0;
    for (index, eight) in block.map(|byte| u8::from(byte == b'"')).as_chunks().0.iter().enumerate() {
        let bits = u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56;
        mask |= bits << (8 * index);
    }
    mask
}

/// The same at the end of a text, where the block that starts at `start` is shorter.
fn last_quote_mask(text: &[u8], start: usize) -> u64 {
    let Some(missing) = (start + BLOCK).checked_sub(text.len()).filter(|missing| *missing < BLOCK) else {
        return 0;
    };
    match text.last_chunk() {
        // It ends where the block does, and starts that much earlier.
        Some(block) => quote_mask(block) >> missing,
        None => {
            let mut block = [0; BLOCK];
            block[..text.len()].copy_from_slice(text);
            quote_mask(&block)
        }
    }
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
