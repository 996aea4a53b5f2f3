//! Arrays and maps, walked over as they are read.

use std::borrow::Cow;
use std::fmt;

use crate::raw::RawJson;
use crate::shape::{self, Shape};
use crate::text::{self, MOST_LEVELS, Members, skip_space};

/// The items of a JSON array: an iterator that knows its length.
///
/// Nothing is kept: an item is read as the iterator comes to it, and a copy starts where the original stands. To go over
/// the items twice, copy it, or ask the accessor again.
///
/// ```
/// use pilotwire_protocol::RawJson;
///
/// let items = RawJson::parse("[1, 2, 3]")?.items();
/// assert_eq!(items.len(), 3);
/// assert_eq!(items.map(|item| item.as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
/// # Ok::<(), pilotwire_protocol::DecodeError>(())
/// ```
pub struct List<'a, T> {
    items: Items<'a>,
    make: fn(RawJson<'a>) -> T,
}

impl<'a, T> List<'a, T> {
    pub(crate) fn new(raw: RawJson<'a>, make: fn(RawJson<'a>) -> T) -> List<'a, T> {
        List { items: Items::new(raw), make }
    }

    /// Tells whether no item is left.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item at an index from here on.
    pub fn at(mut self, index: usize) -> Option<T> {
        self.nth(index)
    }
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T> Iterator for List<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.items.next().map(self.make)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.items.count();
        (count, Some(count))
    }
}

impl<T> ExactSizeIterator for List<'_, T> {}

impl<T: fmt::Debug> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

/// The members of a JSON object whose names are data: an iterator over names and values that knows its length.
///
/// A name that is there twice comes twice; [`get`](Map::get) returns the last one.
pub struct Map<'a, T> {
    entries: Entries<'a>,
    make: fn(RawJson<'a>) -> T,
}

impl<'a, T> Map<'a, T> {
    pub(crate) fn new(raw: RawJson<'a>, make: fn(RawJson<'a>) -> T) -> Map<'a, T> {
        Map { entries: Entries::new(raw, shape::NONE), make }
    }

    /// Those members that the object of this shape does not name.
    #[cfg_attr(not(feature = "common"), allow(dead_code, reason = "only accessors use it"))]
    pub(crate) fn unnamed(raw: RawJson<'a>, of: u16, make: fn(RawJson<'a>) -> T) -> Map<'a, T> {
        Map { entries: Entries::new(raw, of), make }
    }

    /// Tells whether no member is left.
    pub fn is_empty(&self) -> bool {
        { self.entries }.next().is_none()
    }

    /// The last member of that name.
    pub fn get(&self, name: &str) -> Option<T> {
        self.entries.get(name).map(self.make)
    }
}

impl<T> Clone for Map<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Map<'_, T> {}

impl<'a, T> Iterator for Map<'a, T> {
    type Item = (Cow<'a, str>, T);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.entries.next()?;
        Some((name, (self.make)(value)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.entries.count();
        (count, Some(count))
    }
}

impl<T> ExactSizeIterator for Map<'_, T> {}

impl<T: fmt::Debug> fmt::Debug for Map<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(*self).finish()
    }
}

/// The walk over an array.
#[derive(Clone, Copy)]
struct Items<'a> {
    text: &'a str,
    /// The place of the next item, or of the comma before it, or of the end.
    at: usize,
}

impl<'a> Items<'a> {
    fn new(raw: RawJson<'a>) -> Items<'a> {
        let text = raw.as_str();
        let at = if text.starts_with('[') { 1 } else { text.len() };
        Items { text, at }
    }

    fn next(&mut self) -> Option<RawJson<'a>> {
        let (start, end) = self.place()?;
        self.at = end;
        self.text.get(start..end).map(RawJson::over)
    }

    fn place(&self) -> Option<(usize, usize)> {
        let text = self.text.as_bytes();
        let mut start = skip_space(text, self.at);
        if text.get(start) == Some(&b',') {
            start = skip_space(text, start + 1);
        }
        let end = text::skip(text, start, MOST_LEVELS).ok()?;
        Some((start, end))
    }

    fn is_empty(&self) -> bool {
        self.place().is_none()
    }

    fn count(mut self) -> usize {
        let mut count = 0;
        while let Some((_, end)) = self.place() {
            self.at = end;
            count += 1;
        }
        count
    }
}

/// The walk over an object.
#[derive(Clone, Copy)]
struct Entries<'a> {
    text: &'a str,
    members: Members<'a>,
    /// The object whose named members are left out.
    without: u16,
}

impl<'a> Entries<'a> {
    fn new(raw: RawJson<'a>, without: u16) -> Entries<'a> {
        let text = raw.as_str();
        Entries { text, members: Members::new(text.as_bytes(), 0, MOST_LEVELS), without }
    }

    fn next(&mut self) -> Option<(Cow<'a, str>, RawJson<'a>)> {
        loop {
            let (name, start, end) = self.members.next().ok()??;
            let name = text::unescape(self.text.get(name)?);
            if !self.is_named(&name) {
                return Some((name, RawJson::over(self.text.get(start..end)?)));
            }
        }
    }

    fn is_named(&self, name: &str) -> bool {
        match shape::shape(self.without) {
            Shape::Object { first, count, .. } if self.without != shape::NONE => {
                shape::members(first, count).iter().any(|member| shape::name(member.name) == name)
            }
            _ => false,
        }
    }

    fn get(mut self, wanted: &str) -> Option<RawJson<'a>> {
        let mut found = None;
        while let Some((name, value)) = self.next() {
            if name == wanted {
                found = Some(value);
            }
        }
        found
    }

    fn count(mut self) -> usize {
        let mut count = 0;
        while self.next().is_some() {
            count += 1;
        }
        count
    }
}
