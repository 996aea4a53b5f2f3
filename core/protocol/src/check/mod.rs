//! Comparing a text with a shape, in one pass, without building anything.
//!
//! The walk calls itself as deep as the shape goes, however deep the text is: shapes do not contain themselves. What is
//! any JSON is skipped in a loop. Of names that are there twice, the last one counts, and all must be of the right
//! type.

mod wrong;

use wrong::{Expected, Wrong};

use crate::error::{DecodeError, Step};
use crate::number::{NoInteger, integer};
use crate::raw::RawJson;
use crate::shape::{self, Case, Member, NONE, Need, SESSION_EVENT, Shape, ShapeId, When};
use crate::text::{self, Flaw, MOST_LEVELS, skip_space, string_end};

/// Compares a text with a shape. What comes back has no white space around it.
pub(crate) fn check(text: &str, id: ShapeId) -> Result<RawJson<'_>, DecodeError> {
    Walk::new(text).whole(id)
}

/// The same, but for the events in it: one of another shape is let through, and says so itself when it is typed.
pub(crate) fn check_but_events(text: &str, id: ShapeId) -> Result<RawJson<'_>, DecodeError> {
    Walk { lets_events_through: true, ..Walk::new(text) }.whole(id)
}

/// The number of the case of a union that a checked text is, if it is one of them.
pub(crate) fn case_of(text: &str, id: u16) -> Option<usize> {
    let Shape::Union { first, count, tag } = shape::shape(id) else { return None };
    let cases = shape::cases(first, count);
    match Walk::new(text).pick(shape::shape(id), cases, tag, 0, MOST_LEVELS) {
        Ok(Picked::Case(index)) => Some(index),
        _ => None,
    }
}

/// A pass over a text.
struct Walk<'a> {
    source: &'a str,
    /// The bytes of the source.
    text: &'a [u8],
    /// Whether words must be those of the shape, and nothing is kept of what is wrong: for finding the case that fits.
    exact: bool,
    /// Whether an event may be of any shape.
    lets_events_through: bool,
    /// Members seen that their shape names.
    named: u32,
    /// Whether a named member was there twice in an object.
    is_twice: bool,
    wrong: Wrong,
    /// The way from what is wrong to the outermost value.
    steps: Vec<Step>,
}

/// The walk has come upon something wrong, which it has kept.
#[derive(Debug)]
struct Stop;

type Walked = Result<usize, Stop>;

/// What a value is in a union.
enum Picked {
    Case(usize),
    /// Nothing that is known here, and allowed.
    Other,
}

impl<'a> Walk<'a> {
    fn new(source: &'a str) -> Walk<'a> {
        let text = source.as_bytes();
        Walk {
            source,
            text,
            exact: false,
            lets_events_through: false,
            named: 0,
            is_twice: false,
            wrong: Wrong::Nothing,
            steps: Vec::new(),
        }
    }

    /// Compares the text as a whole.
    fn whole(mut self, id: ShapeId) -> Result<RawJson<'a>, DecodeError> {
        let source = self.source;
        let start = skip_space(self.text, 0);
        let end = self.value(id.0, start, MOST_LEVELS).and_then(|end| {
            let rest = skip_space(self.text, end);
            if rest == source.len() { Ok(end) } else { Err(self.flaw(Flaw::NotJson(rest))) }
        });
        match end {
            Ok(end) => Ok(RawJson::over(source.get(start..end).unwrap_or_default())),
            Err(Stop) => Err(self.error()),
        }
    }

    /// Compares the value that starts there. Returns the place behind it.
    fn value(&mut self, id: u16, at: usize, levels: u32) -> Walked {
        let expected = shape::shape(id);
        let first = self.text.get(at).copied().unwrap_or_default();
        match expected {
            Shape::Any => self.skip(at, levels),
            Shape::Text => self.string(expected, first, at),
            Shape::Bool if matches!(first, b't' | b'f') => self.scalar(at),
            Shape::Null if first == b'n' => self.scalar(at),
            Shape::Nothing if matches!(first, b'n' | b'{') => self.skip(at, levels),
            Shape::Is(_) | Shape::Word { .. } => {
                let end = self.string(expected, first, at)?;
                if self.exact && !self.is_word(expected, at, end) { Err(Stop) } else { Ok(end) }
            }
            Shape::IsBool(value) if matches!(first, b't' | b'f') => {
                if self.exact && value != (first == b't') { Err(Stop) } else { self.scalar(at) }
            }
            Shape::Number if matches!(first, b'-' | b'0'..=b'9') => self.scalar(at),
            Shape::Integer | Shape::Natural if matches!(first, b'-' | b'0'..=b'9') => {
                self.integer(expected, at)
            }
            Shape::List(item) if first == b'[' => self.list(item, at, levels),
            Shape::Map(extra) if first == b'{' => self.object(expected, &[], 0, extra, at, levels),
            Shape::Nullable(_) if first == b'n' => self.scalar(at),
            Shape::Nullable(inner) => self.value(inner, at, levels),
            Shape::Object { first: members, count, required, extra } if first == b'{' => {
                self.object(expected, shape::members(members, count), required, extra, at, levels)
            }
            Shape::Union { first, count, tag } => {
                let cases = shape::cases(first, count);
                let walked = self.union(expected, cases, tag, at, levels);
                let is_event = id == SESSION_EVENT.0 && self.text.get(at) == Some(&b'{');
                if walked.is_err()
                    && self.lets_events_through
                    && is_event
                    && let Ok(end) = text::skip(self.text, at, levels)
                {
                    self.forget();
                    return Ok(end);
                }
                walked
            }
            _ => Err(self.kind(at, Expected::Shape(expected))),
        }
    }

    fn union(&mut self, expected: Shape, cases: &'static [Case], tag: u16, at: usize, levels: u32) -> Walked {
        if let Some(end) = self.first_tag(cases, tag, at, levels) {
            return Ok(end);
        }
        match self.pick(expected, cases, tag, at, levels)? {
            Picked::Case(index) => self.value(cases[index].shape, at, levels),
            Picked::Other => self.skip(at, levels),
        }
    }

    /// Goes on as if nothing had been wrong.
    fn forget(&mut self) {
        self.wrong = Wrong::Nothing;
        self.steps.clear();
    }

    fn object(
        &mut self,
        expected: Shape,
        members: &'static [Member],
        required: u8,
        extra: u16,
        open: usize,
        levels: u32,
    ) -> Walked {
        let levels = levels.checked_sub(1).ok_or_else(|| self.flaw(Flaw::TooDeep(open)))?;
        let mut seen: u128 = 0;
        let mut missing = required;
        let mut next = 0;
        let mut at = skip_space(self.text, open + 1);
        if self.text.get(at) == Some(&b'}') {
            return if missing == 0 { Ok(at + 1) } else { Err(self.missing(members, seen)) };
        }
        loop {
            if self.text.get(at) != Some(&b'"') {
                return Err(self.flaw(Flaw::NotJson(at)));
            }
            let start = at + 1;
            let end = string_end(self.text, start).map_err(|flaw| self.flaw(flaw))?;
            let value = text::colon(self.text, end).map_err(|flaw| self.flaw(flaw))?;
            let name = self.text.get(start..end - 1).unwrap_or_default();
            let walked = match find(members, name, next) {
                Some(index) => {
                    let member = members[index];
                    let bit = 1_u128 << (index & 127);
                    if seen & bit != 0 {
                        self.is_twice = true;
                    } else if member.need == Need::Required {
                        missing -= 1;
                    }
                    seen |= bit;
                    next = index + 1;
                    self.named += 1;
                    match self.text.get(value) {
                        Some(b'n') if member.need == Need::Optional => self.scalar(value),
                        // Most members are strings.
                        Some(b'"') if shape::shape(member.shape) == Shape::Text => {
                            string_end(self.text, value + 1).map_err(|flaw| self.flaw(flaw))
                        }
                        _ => self.value(member.shape, value, levels),
                    }
                }
                None if extra == NONE => self.skip(value, levels),
                None => {
                    self.named += u32::from(!matches!(expected, Shape::Map(_)));
                    self.value(extra, value, levels)
                }
            };
            let Ok(end) = walked else {
                self.step_member(start, end - 1);
                return Err(Stop);
            };
            at = skip_space(self.text, end);
            match self.text.get(at) {
                Some(b',') => at = skip_space(self.text, at + 1),
                Some(b'}') => break,
                _ => return Err(self.flaw(Flaw::NotJson(at))),
            }
        }
        if missing == 0 { Ok(at + 1) } else { Err(self.missing(members, seen)) }
    }

    fn list(&mut self, item: u16, open: usize, levels: u32) -> Walked {
        let levels = levels.checked_sub(1).ok_or_else(|| self.flaw(Flaw::TooDeep(open)))?;
        let mut at = skip_space(self.text, open + 1);
        if self.text.get(at) == Some(&b']') {
            return Ok(at + 1);
        }
        let mut index = 0;
        loop {
            let Ok(end) = self.value(item, at, levels) else {
                if !self.exact {
                    self.steps.push(Step::Item(index));
                }
                return Err(Stop);
            };
            at = skip_space(self.text, end);
            match self.text.get(at) {
                Some(b',') => at = skip_space(self.text, at + 1),
                Some(b']') => return Ok(at + 1),
                _ => return Err(self.flaw(Flaw::NotJson(at))),
            }
            index += 1;
        }
    }

    fn string(&mut self, expected: Shape, first: u8, at: usize) -> Walked {
        if first != b'"' {
            return Err(self.kind(at, Expected::Shape(expected)));
        }
        string_end(self.text, at + 1).map_err(|flaw| self.flaw(flaw))
    }

    fn scalar(&mut self, at: usize) -> Walked {
        text::scalar_end(self.text, at).map_err(|flaw| self.flaw(flaw))
    }

    fn skip(&mut self, at: usize, levels: u32) -> Walked {
        text::skip(self.text, at, levels).map_err(|flaw| self.flaw(flaw))
    }

    fn integer(&mut self, expected: Shape, at: usize) -> Walked {
        let end = self.scalar(at)?;
        let digits = self.text.get(at..end).unwrap_or_default();
        if digits.len() <= 18 && digits.iter().all(u8::is_ascii_digit) {
            return Ok(end);
        }
        let fits = match integer(self.part(at, end)) {
            Ok(value) if expected == Shape::Natural => {
                let why = if value < 0 { "a negative number" } else { "a larger number" };
                u64::try_from(value).map(|_| ()).map_err(|_| why)
            }
            Ok(value) => i64::try_from(value).map(|_| ()).map_err(|_| "a larger number"),
            Err(NoInteger::Fraction) => Err("a fraction"),
            Err(NoInteger::TooLarge) => Err("a larger number"),
        };
        match fits {
            Ok(()) => Ok(end),
            Err(found) => {
                self.wrong = Wrong::Integer { expected: Expected::Shape(expected), found };
                Err(Stop)
            }
        }
    }

    /// Compares an object of a union with the case that its first member tells, if that is the tag. `None` where there is
    /// none, or something is not as it should be: then the whole object has to be looked at for its tag.
    fn first_tag(&mut self, cases: &'static [Case], tag: u16, open: usize, levels: u32) -> Option<usize> {
        if tag == NONE || self.text.get(open) != Some(&b'{') {
            return None;
        }
        let start = skip_space(self.text, open + 1);
        let name = shape::name(tag).as_bytes();
        let behind = self.text.get(start..)?.strip_prefix(b"\"")?.strip_prefix(name)?.strip_prefix(b"\"")?;
        let value = text::colon(self.text, self.text.len() - behind.len()).ok()?;
        let end = match self.text.get(value) {
            Some(b'"') => string_end(self.text, value + 1).ok()?,
            _ => return None,
        };
        let found = self.text.get(value + 1..end - 1)?;
        let is_it = |case: &&Case| matches!(case.when, When::Tag(tag) if text::is_same(shape::name(tag).as_bytes(), found));
        let case = cases.iter().find(is_it)?;
        let (named, was_twice) = (self.named, std::mem::take(&mut self.is_twice));
        let walked = self.value(case.shape, open, levels);
        let is_once = !std::mem::replace(&mut self.is_twice, was_twice);
        match walked {
            // The tag may be among what is there twice, and the last one counts.
            Ok(end) if is_once => Some(end),
            _ => {
                self.named = named;
                self.forget();
                None
            }
        }
    }

    /// Finds the case that a value of a union is.
    fn pick(
        &mut self,
        union: Shape,
        cases: &'static [Case],
        tag: u16,
        at: usize,
        levels: u32,
    ) -> Result<Picked, Stop> {
        let when = match self.text.get(at) {
            Some(b'{') => return self.pick_object(union, cases, tag, at, levels),
            Some(b'[') => When::Array,
            Some(b'"') => When::Text,
            Some(b't' | b'f') => When::Bool,
            Some(b'-' | b'0'..=b'9') => When::Number,
            _ => return Err(self.kind(at, Expected::Shape(union))),
        };
        match cases.iter().position(|case| case.when == when) {
            Some(index) => Ok(Picked::Case(index)),
            None => Err(self.kind(at, Expected::Shape(union))),
        }
    }

    fn pick_object(
        &mut self,
        union: Shape,
        cases: &'static [Case],
        tag: u16,
        at: usize,
        levels: u32,
    ) -> Result<Picked, Stop> {
        let is_object = |case: &&Case| case.when == When::Object;
        let untagged = cases.iter().filter(is_object).count();
        if tag != NONE {
            let name = shape::name(tag);
            let of_bools = cases.iter().any(|case| matches!(case.when, When::TagBool(_)));
            let value = self.last_member(at, name.as_bytes(), levels)?;
            let value = value.filter(|value| self.text.get(*value) != Some(&b'n'));
            match (value, value.and_then(|value| self.text.get(value))) {
                (Some(value), Some(b'"')) if !of_bools => {
                    let end = string_end(self.text, value + 1).map_err(|flaw| self.flaw(flaw))?;
                    let found = text::unescape(self.part(value + 1, end - 1));
                    let known =
                        |case: &Case| matches!(case.when, When::Tag(tag) if shape::name(tag) == found);
                    if let Some(index) = cases.iter().position(known) {
                        return Ok(Picked::Case(index));
                    }
                }
                (Some(_), Some(first @ (b't' | b'f'))) if of_bools => {
                    let found = When::TagBool(*first == b't');
                    if let Some(index) = cases.iter().position(|case| case.when == found) {
                        return Ok(Picked::Case(index));
                    }
                }
                _ if untagged > 0 => {}
                (Some(value), _) => {
                    let stop = self.kind(value, Expected::Tag { of_bools });
                    self.step(name);
                    return Err(stop);
                }
                (None, _) => {
                    self.wrong = Wrong::Missing(Expected::Tag { of_bools });
                    self.step(name);
                    return Err(Stop);
                }
            }
            if untagged == 0 {
                return Ok(Picked::Other);
            }
        }
        match untagged {
            0 => Err(self.kind(at, Expected::Shape(union))),
            // Where there is no choice, what is wrong can be told.
            1 if tag == NONE => {
                Ok(cases.iter().position(|case| is_object(&case)).map_or(Picked::Other, Picked::Case))
            }
            _ => Ok(self.best(cases, at, levels)),
        }
    }

    /// Finds the case that an object fits and that names most of its members. It is none, if it leaves out what another
    /// case names: then what came is kept as it is.
    fn best(&mut self, cases: &'static [Case], at: usize, levels: u32) -> Picked {
        let mut best: Option<(u32, usize)> = None;
        for (index, case) in cases.iter().enumerate() {
            if case.when != When::Object {
                continue;
            }
            let mut trial = Walk { exact: true, ..Walk::new(self.source) };
            let fits = trial.value(case.shape, at, levels).is_ok();
            if fits && best.is_none_or(|(named, _)| trial.named > named) {
                best = Some((trial.named, index));
            }
        }
        match best {
            Some((_, index)) if !self.leaves_out(cases, index, at, levels) => Picked::Case(index),
            _ => Picked::Other,
        }
    }

    /// Tells whether an object has a member that this case does not name, and another does.
    fn leaves_out(&self, cases: &'static [Case], index: usize, at: usize, levels: u32) -> bool {
        let names = |case: &Case, name: &[u8]| match shape::shape(case.shape) {
            Shape::Object { first, count, .. } => find(shape::members(first, count), name, 0).is_some(),
            _ => false,
        };
        let mut members = text::Members::new(self.text, at, levels);
        while let Ok(Some((place, _, _))) = members.next() {
            let name = self.text.get(place).unwrap_or_default();
            let is_unnamed = cases.get(index).is_some_and(|case| !names(case, name));
            if is_unnamed && cases.iter().any(|case| names(case, name)) {
                return true;
            }
        }
        false
    }

    /// The value of the last member of that name of the object that starts there.
    fn last_member(&mut self, open: usize, wanted: &[u8], levels: u32) -> Result<Option<usize>, Stop> {
        let levels = levels.checked_sub(1).ok_or_else(|| self.flaw(Flaw::TooDeep(open)))?;
        let mut members = text::Members::new(self.text, open, levels);
        let mut found = None;
        while let Some((name, value, _)) = members.next().map_err(|flaw| self.flaw(flaw))? {
            if text::is_name(self.text, name, wanted) {
                found = Some(value);
            }
        }
        Ok(found)
    }

    /// Tells whether a string is one of those that the shape knows.
    fn is_word(&self, expected: Shape, at: usize, end: usize) -> bool {
        let found = text::unescape(self.part(at + 1, end - 1));
        match expected {
            Shape::Is(word) => shape::name(word) == found,
            Shape::Word { first, count } => {
                shape::words(first, count).iter().any(|word| shape::name(*word) == found)
            }
            _ => true,
        }
    }

    fn part(&self, start: usize, end: usize) -> &'a str {
        self.source.get(start..end).unwrap_or_default()
    }

    #[cold]
    fn flaw(&mut self, flaw: Flaw) -> Stop {
        self.wrong = Wrong::Flaw(flaw);
        Stop
    }

    #[cold]
    fn kind(&mut self, at: usize, expected: Expected) -> Stop {
        self.wrong = Wrong::Kind { at, expected };
        Stop
    }

    #[cold]
    fn missing(&mut self, members: &'static [Member], seen: u128) -> Stop {
        let is_missing = |index: usize, member: &Member| {
            member.need == Need::Required && seen & (1_u128 << (index & 127)) == 0
        };
        let missing = members.iter().enumerate().find(|(index, member)| is_missing(*index, member));
        if let Some((_, member)) = missing {
            self.wrong = Wrong::Missing(Expected::Shape(shape::shape(member.shape)));
            self.step(shape::name(member.name));
        }
        Stop
    }

    #[cold]
    fn step_member(&mut self, start: usize, end: usize) {
        if !self.exact {
            let name = text::unescape(self.part(start, end)).into_owned();
            self.steps.push(Step::Member(name));
        }
    }

    fn step(&mut self, name: &str) {
        if !self.exact {
            self.steps.push(Step::Member(name.to_owned()));
        }
    }

    #[cold]
    fn error(&self) -> DecodeError {
        self.wrong.error(&self.steps, self.text)
    }
}

/// The member of that name, looked for from `next` on: members mostly come in the order of their table.
#[inline]
fn find(members: &'static [Member], name: &[u8], next: usize) -> Option<usize> {
    let is_it = |member: &Member| text::is_same(shape::name(member.name).as_bytes(), name);
    if let Some(index) = members.get(next..)?.iter().position(is_it) {
        return Some(next + index);
    }
    if let Some(index) = members.get(..next)?.iter().position(is_it) {
        return Some(index);
    }
    if name.contains(&b'\\') { find_escaped(members, name) } else { None }
}

#[cold]
fn find_escaped(members: &'static [Member], name: &[u8]) -> Option<usize> {
    let name = text::unescape(std::str::from_utf8(name).ok()?);
    members.iter().position(|member| shape::name(member.name) == name)
}
