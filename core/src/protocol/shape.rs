//! The shape that an answer must have, as data, and the walk that compares an answer with it.
//!
//! A walk goes as deep as the shape does, however deep the answer is.

use std::fmt::{self, Display};
use std::ops::Range;

use crate::json::lex::{Flaw, Lexer};
use crate::json::printable::cut;
use crate::json::{Json, unescape};

/// The shape that a JSON value must have.
///
/// Members that are not named here may be there too, as a newer runtime may know them, but for [`Only`](Self::Only).
#[derive(Debug)]
pub(crate) enum Shape {
    Any,
    Null,
    /// `null`, or an object without members.
    Nothing,
    Bool,
    Text,
    Number,
    /// A number without a fraction, such as `1` or `1.0`, and at least this.
    Whole(i64),
    /// One of these strings.
    Word(&'static [&'static str]),
    List(&'static Shape),
    /// An object with members of any names that all look like this.
    Map(&'static Shape),
    /// An object, whatever is in it.
    Open,
    Object(&'static [Member]),
    /// An object without any other members: one that had some would be read as if nothing was said.
    Only(&'static [Member]),
    Tagged(Tagged),
    /// As the first of these that begins as the value does.
    Either(&'static [Shape]),
    /// Nothing may stand here, for the reason given.
    Never(&'static str),
}

/// A member of an object.
#[derive(Debug)]
pub(crate) enum Member {
    Must(&'static str, &'static Shape),
    /// It may be left out, or be `null`, which is the same.
    May(&'static str, &'static Shape),
}

/// An object of which one member says what others there are.
#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) tag: &'static str,
    pub(crate) common: &'static [Member],
    pub(crate) variants: &'static [(Tag, &'static [Member])],
    /// The members of an object without the tag, if the tag may be left out.
    pub(crate) untagged: Option<&'static [Member]>,
}

/// A value that a tag may have.
#[derive(Debug)]
pub(crate) enum Tag {
    Is(&'static str),
    True,
    False,
}

/// An answer that its ask does not allow, and the first place in it where that shows.
///
/// Of what the answer holds, only single short words are shown, as the rest may be secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct WrongShape {
    /// The ask: the request's method or the event's type.
    pub ask: String,
    /// The place, such as `output.permissionDecision` or `entries[2].type`. Empty for the answer as a whole.
    pub path: String,
    /// A description of what stands there, such as `a number`, or `nothing`.
    pub found: String,
    /// A description of what should stand there.
    pub expected: String,
}

impl Display for WrongShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongShape { ask, path, found, expected } = self;
        write!(f, "the answer to {} has the wrong shape: ", cut(ask, MOST_OF_A_NAME))?;
        if !path.is_empty() {
            write!(f, "at {path}: ")?;
        }
        write!(f, "expected {expected}, found {found}")
    }
}

/// Characters of a name or word of the answer that are shown.
const MOST_OF_A_NAME: usize = 60;
/// A word that is longer may be a secret.
const LONGEST_WORD: usize = 24;

impl Shape {
    /// Compares the answer to an ask with this.
    ///
    /// # Errors
    ///
    /// The first place that differs.
    pub(crate) fn check(&self, ask: &str, answer: &Json) -> Result<(), WrongShape> {
        self.compare(answer.as_bytes(), &Path::Root).map_err(|difference| {
            let Difference { path, found, expected } = *difference;
            WrongShape { ask: ask.to_owned(), path, found, expected }
        })
    }

    fn compare(&self, value: &[u8], path: &Path<'_>) -> Compared {
        let as_expected = match self {
            Shape::Any => true,
            Shape::Null => value == b"null",
            Shape::Nothing => value == b"null" || members(value, path)?.is_some_and(|all| all.is_empty()),
            Shape::Bool => is_bool(value),
            Shape::Text => value.starts_with(b"\""),
            Shape::Number => is_number(value),
            Shape::Whole(least) => is_whole(value, *least),
            Shape::Word(words) => text_of(value).is_some_and(|text| words.contains(&&*text)),
            Shape::Open => value.starts_with(b"{"),
            Shape::List(each) => match elements(value, path)? {
                Some(all) => {
                    for (index, range) in all.into_iter().enumerate() {
                        each.compare(&value[range], &Path::Element(path, index))?;
                    }
                    true
                }
                None => false,
            },
            Shape::Map(each) => match members(value, path)? {
                Some(all) => {
                    for (name, range) in all {
                        each.compare(&value[range], &Path::Member(path, &name))?;
                    }
                    true
                }
                None => false,
            },
            Shape::Object(expected) => match members(value, path)? {
                Some(all) => return compare_members(value, &all, expected, path),
                None => false,
            },
            Shape::Only(expected) => match members(value, path)? {
                Some(all) => return compare_only(value, &all, expected, path),
                None => false,
            },
            Shape::Tagged(tagged) => match members(value, path)? {
                Some(all) => return tagged.compare(value, &all, path),
                None => false,
            },
            Shape::Either(alternatives) => match alternatives.iter().find(|shape| shape.begins(value)) {
                Some(shape) => return shape.compare(value, path),
                None => false,
            },
            Shape::Never(_) => false,
        };
        if as_expected { Ok(()) } else { Err(Difference::new(path, describe(value, self), self)) }
    }

    /// Returns `true` if a value is of this shape's JSON type.
    fn begins(&self, value: &[u8]) -> bool {
        match self {
            Shape::Any => true,
            Shape::Null => value == b"null",
            Shape::Nothing => value == b"null" || value.starts_with(b"{"),
            Shape::Bool => is_bool(value),
            Shape::Text | Shape::Word(_) => value.starts_with(b"\""),
            Shape::Number | Shape::Whole(_) => is_number(value),
            Shape::List(_) => value.starts_with(b"["),
            Shape::Map(_) | Shape::Open | Shape::Object(_) | Shape::Only(_) | Shape::Tagged(_) => {
                value.starts_with(b"{")
            }
            Shape::Either(alternatives) => alternatives.iter().any(|shape| shape.begins(value)),
            Shape::Never(_) => false,
        }
    }
}

/// The place of each member, and its name, as they stand.
type Members = Vec<(String, Range<usize>)>;

fn compare_members(value: &[u8], all: &Members, expected: &[Member], path: &Path<'_>) -> Compared {
    for member in expected {
        let (Member::Must(name, shape) | Member::May(name, shape)) = member;
        let at = Path::Member(path, name);
        match (member, find(value, all, name)) {
            (_, Some(found)) if found != b"null" => shape.compare(found, &at)?,
            (Member::Must(..), Some(null)) => shape.compare(null, &at)?,
            (Member::Must(..), None) => return Err(Difference::new(&at, NOTHING.to_owned(), shape)),
            (Member::May(..), _) => {}
        }
    }
    Ok(())
}

fn compare_only(value: &[u8], all: &Members, expected: &[Member], path: &Path<'_>) -> Compared {
    let names = expected.iter().map(|(Member::Must(name, _) | Member::May(name, _))| *name);
    for (name, range) in all {
        if !names.clone().any(|known| known == name) {
            let names: Vec<&str> = names.collect();
            let expected = format!("no other members than {}", names.join(", "));
            let found = describe(&value[range.clone()], &Shape::Any);
            return Err(Difference::of(&Path::Member(path, name), found, expected));
        }
    }
    compare_members(value, all, expected, path)
}

impl Tagged {
    fn compare(&self, value: &[u8], all: &Members, path: &Path<'_>) -> Compared {
        let at = Path::Member(path, self.tag);
        let tag = find(value, all, self.tag);
        let members = match (tag, self.untagged) {
            (None | Some(b"null"), Some(members)) => members,
            (None, None) => return Err(Difference::of(&at, NOTHING.to_owned(), self.tags())),
            (Some(tag), _) => match self.variants.iter().find(|(known, _)| known.is(tag)) {
                Some((_, members)) => members,
                None => return Err(Difference::of(&at, describe(tag, &Shape::Word(&[])), self.tags())),
            },
        };
        compare_members(value, all, self.common, path)?;
        compare_members(value, all, members, path)
    }

    fn tags(&self) -> String {
        one_of(self.variants.iter().map(|(tag, _)| match tag {
            Tag::Is(word) => format!("\"{word}\""),
            Tag::True => "true".to_owned(),
            Tag::False => "false".to_owned(),
        }))
    }
}

impl Tag {
    pub(super) fn is(&self, value: &[u8]) -> bool {
        match self {
            Tag::Is(word) => text_of(value).is_some_and(|text| text == *word),
            Tag::True => value == b"true",
            Tag::False => value == b"false",
        }
    }
}

/// The last member of this name, which is the one that counts.
fn find<'v>(value: &'v [u8], all: &Members, name: &str) -> Option<&'v [u8]> {
    let (_, range) = all.iter().rev().find(|(known, _)| known == name)?;
    value.get(range.clone())
}

/// The members of an object; none if it is no object.
fn members(value: &[u8], path: &Path<'_>) -> Result<Option<Members>, Box<Difference>> {
    if !value.starts_with(b"{") {
        return Ok(None);
    }
    let mut members = Vec::new();
    let walked = Lexer::new(value).object(0, |lexer, name, first, at| {
        let end = lexer.skip(first, at)?;
        members.push((String::from_utf8_lossy(name).into_owned(), at..end));
        Ok(end)
    });
    read(walked, path).map(|_| Some(members))
}

/// The places of an array's elements; none if it is no array.
fn elements(value: &[u8], path: &Path<'_>) -> Result<Option<Vec<Range<usize>>>, Box<Difference>> {
    fn walk(value: &[u8]) -> Result<Vec<Range<usize>>, Flaw> {
        let mut lexer = Lexer::new(value);
        let mut elements = Vec::new();
        let (mut first, mut at) = lexer.peek(1)?;
        if first == b']' {
            return Ok(elements);
        }
        loop {
            let end = lexer.skip(first, at)?;
            elements.push(at..end);
            match lexer.peek(end)? {
                (b',', comma) => (first, at) = lexer.peek(comma + 1)?,
                (b']', _) => return Ok(elements),
                (_, at) => return Err(Flaw { at }),
            }
        }
    }
    if !value.starts_with(b"[") {
        return Ok(None);
    }
    read(walk(value), path).map(Some)
}

/// Turns a flaw that a walk over a value found into a [`Difference`]. JSON that was received was never checked as a
/// whole.
fn read<T>(walked: Result<T, Flaw>, path: &Path<'_>) -> Result<T, Box<Difference>> {
    walked.map_err(|Flaw { at }| {
        Difference::of(path, format!("text that is none at its byte {at}"), "JSON".to_owned())
    })
}

fn is_bool(value: &[u8]) -> bool {
    value == b"true" || value == b"false"
}

fn is_number(value: &[u8]) -> bool {
    matches!(value.first(), Some(b'-' | b'0'..=b'9'))
}

fn is_whole(value: &[u8], least: i64) -> bool {
    let number = std::str::from_utf8(value).ok().filter(|_| is_number(value));
    let number: Option<f64> = number.and_then(|text| text.parse().ok());
    #[allow(clippy::cast_precision_loss, reason = "bounds are small")]
    number.is_some_and(|number| number.is_finite() && number.fract() == 0.0 && number >= least as f64)
}

/// A string without its quotes and escapes.
fn text_of(value: &[u8]) -> Option<std::borrow::Cow<'_, str>> {
    let inside = value.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    unescape(std::str::from_utf8(inside).ok()?)
}

/// Describes the value that stands where `expected` should.
fn describe(value: &[u8], expected: &Shape) -> String {
    let is_short = |text: &str| text.len() <= LONGEST_WORD;
    let found = match value.first() {
        Some(b'"') => {
            let is_word = |text: &&str| {
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
                is_short(text) && !text.is_empty() && text.bytes().all(plain)
            };
            match text_of(value).as_deref().filter(is_word) {
                Some(word) if matches!(expected, Shape::Word(_)) => return format!("\"{word}\""),
                _ if matches!(expected, Shape::Word(_)) => "another string",
                _ => "a string",
            }
        }
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't') => "true",
        Some(b'f') => "false",
        Some(b'n') => "null",
        _ => match std::str::from_utf8(value) {
            Ok(number) if matches!(expected, Shape::Whole(_)) && is_short(number) => {
                return number.to_owned();
            }
            _ => "a number",
        },
    };
    found.to_owned()
}

const NOTHING: &str = "nothing";

impl Display for Shape {
    /// Writes what is expected.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shape::Any => f.write_str("any JSON"),
            Shape::Null => f.write_str("null"),
            Shape::Nothing => f.write_str("null or {}"),
            Shape::Bool => f.write_str("true or false"),
            Shape::Text => f.write_str("a string"),
            Shape::Number => f.write_str("a number"),
            Shape::Whole(i64::MIN) => f.write_str("a whole number"),
            Shape::Whole(least) => write!(f, "a whole number of at least {least}"),
            Shape::Word(words) => f.write_str(&one_of(words.iter().map(|word| format!("\"{word}\"")))),
            Shape::List(_) => f.write_str("an array"),
            Shape::Map(_) | Shape::Open => f.write_str("an object"),
            Shape::Object(members) | Shape::Only(members) => {
                let needed: Vec<&str> = members.iter().filter_map(Member::needed).collect();
                write!(f, "an object{}{}", if needed.is_empty() { "" } else { " with " }, needed.join(", "))
            }
            Shape::Tagged(Tagged { tag, untagged: None, .. }) => write!(f, "an object with {tag}"),
            Shape::Tagged(_) => f.write_str("an object"),
            Shape::Either(alternatives) => {
                let alternatives: Vec<String> = alternatives.iter().map(ToString::to_string).collect();
                f.write_str(&alternatives.join(" or "))
            }
            Shape::Never(reason) => f.write_str(reason),
        }
    }
}

impl Member {
    fn needed(&self) -> Option<&'static str> {
        if let Member::Must(name, _) = self { Some(name) } else { None }
    }
}

fn one_of(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    match &values[..] {
        [only] => only.clone(),
        _ => format!("one of {}", values.join(", ")),
    }
}

/// The first difference of an answer from its shape: its place, what was found, and what was expected. Boxed, as it
/// hardly ever comes up.
struct Difference {
    path: String,
    found: String,
    expected: String,
}

type Compared = Result<(), Box<Difference>>;

impl Difference {
    fn new(path: &Path<'_>, found: String, expected: &Shape) -> Box<Self> {
        Self::of(path, found, expected.to_string())
    }

    fn of(path: &Path<'_>, found: String, expected: String) -> Box<Self> {
        Box::new(Self { path: path.to_string(), found, expected })
    }
}

/// A place within an answer. Written out only if there is something to say of it.
enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
}

impl Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Member(Path::Root, name) => f.write_str(&cut(name, MOST_OF_A_NAME)),
            Path::Member(of, name) => write!(f, "{of}.{}", cut(name, MOST_OF_A_NAME)),
            Path::Element(of, index) => write!(f, "{of}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Member::{May, Must};
    use super::*;

    fn compared(shape: &Shape, answer: &str) -> Result<(), (String, String, String)> {
        let answer = Json::parse(answer.to_owned()).expect("it is JSON");
        shape.check("a.ask", &answer).map_err(|wrong| (wrong.path, wrong.found, wrong.expected))
    }

    #[track_caller]
    fn refused(shape: &Shape, answer: &str, path: &str, found: &str, expected: &str) {
        let seen = compared(shape, answer).expect_err("it is refused");
        assert_eq!(seen, (path.to_owned(), found.to_owned(), expected.to_owned()), "{answer}");
    }

    #[test]
    fn values_are_of_their_types() {
        let all = ["null", "true", "false", "\"a\"", "1", "1.5", "-2.0", "[]", "{}", "{\"a\":1}"];
        let cases: [(&Shape, &[&str]); 11] = [
            (&Shape::Any, &all),
            (&Shape::Null, &["null"]),
            (&Shape::Nothing, &["null", "{}"]),
            (&Shape::Bool, &["true", "false"]),
            (&Shape::Text, &["\"a\""]),
            (&Shape::Number, &["1", "1.5", "-2.0"]),
            (&Shape::Whole(i64::MIN), &["1", "-2.0"]),
            (&Shape::Whole(0), &["1"]),
            (&Shape::Word(&["a", "b"]), &["\"a\""]),
            (&Shape::List(&Shape::Any), &["[]"]),
            (&Shape::Open, &["{}", "{\"a\":1}"]),
        ];
        for (shape, good) in cases {
            for value in all {
                assert_eq!(compared(shape, value).is_ok(), good.contains(&value), "{value} as {shape:?}");
            }
        }
        assert!(compared(&Shape::Never("nothing at all"), "null").is_err());
        assert!(compared(&Shape::Whole(0), "1e3").is_ok());
        assert!(compared(&Shape::Whole(0), "1e400").is_err());
        refused(&Shape::Whole(5), "4", "", "4", "a whole number of at least 5");
    }

    #[test]
    fn what_stands_there_is_named_but_not_shown() {
        let word = Shape::Word(&["allow", "deny"]);
        refused(&word, "\"Deny\"", "", "\"Deny\"", "one of \"allow\", \"deny\"");
        for hidden in ["\"gho_0123456789012345678901234567890123\"", "\"two words\"", "\"\"", "\"a\\nb\""] {
            refused(&word, hidden, "", "another string", "one of \"allow\", \"deny\"");
        }
        refused(&Shape::Bool, "\"secret\"", "", "a string", "true or false");
        refused(&Shape::Text, "12345", "", "a number", "a string");
        refused(&Shape::Word(&["block"]), "true", "", "true", "\"block\"");
    }

    #[test]
    fn words_are_compared_without_their_escapes() {
        assert!(compared(&Shape::Word(&["deny"]), r#""den\u0079""#).is_ok());
        refused(&Shape::Word(&["deny"]), r#""den\\""#, "", "another string", "\"deny\"");
    }

    #[test]
    fn members_are_there_or_may_be_left_out() {
        let shape = Shape::Object(&[Must("a", &Shape::Text), May("b", &Shape::Bool)]);
        for good in [r#"{"a":"x"}"#, r#"{"a":"x","b":null}"#, r#"{"z":1, "b" : true , "a":""}"#] {
            assert_eq!(compared(&shape, good), Ok(()), "{good}");
        }
        refused(&shape, "{}", "a", "nothing", "a string");
        refused(&shape, r#"{"a":null}"#, "a", "null", "a string");
        refused(&shape, r#"{"a":"","b":"yes"}"#, "b", "a string", "true or false");
        refused(&shape, "[]", "", "an array", "an object with a");
        // The last of a name is what counts.
        refused(&shape, r#"{"a":"x","a":1}"#, "a", "a number", "a string");
        assert_eq!(compared(&shape, r#"{"a":1,"a":"x"}"#), Ok(()));
        assert_eq!(compared(&shape, r#"{"\u0061":"x"}"#), Ok(()));
    }

    #[test]
    fn a_required_member_may_be_null_if_its_shape_says_so() {
        let shape = Shape::Object(&[Must("a", &Shape::Either(&[Shape::Null, Shape::Text]))]);
        assert_eq!(compared(&shape, r#"{"a":null}"#), Ok(()));
        assert_eq!(compared(&shape, r#"{"a":"x"}"#), Ok(()));
        refused(&shape, r#"{"a":1}"#, "a", "a number", "null or a string");
        refused(&shape, "{}", "a", "nothing", "null or a string");
    }

    #[test]
    fn an_object_may_be_closed() {
        let shape = Shape::Only(&[May("output", &Shape::Object(&[May("b", &Shape::Text)]))]);
        for good in ["{}", r#"{"output":null}"#, r#"{"output":{}}"#, r#"{"output":{"b":"x","c":1}}"#] {
            assert_eq!(compared(&shape, good), Ok(()), "{good}");
        }
        refused(&shape, r#"{"b":"x"}"#, "b", "a string", "no other members than output");
        refused(&shape, r#"{"output":{"b":1}}"#, "output.b", "a number", "a string");
        refused(&shape, r#"{"output":"x"}"#, "output", "a string", "an object");
    }

    #[test]
    fn a_tag_says_what_else_there_is() {
        let shape = Shape::Tagged(Tagged {
            tag: "kind",
            common: &[May("note", &Shape::Text)],
            variants: &[(Tag::Is("yes"), &[Must("a", &Shape::Text)]), (Tag::Is("no"), &[])],
            untagged: None,
        });
        assert_eq!(compared(&shape, r#"{"kind":"yes","a":"x"}"#), Ok(()));
        assert_eq!(compared(&shape, r#"{"kind":"no","a":1}"#), Ok(()));
        refused(&shape, r#"{"kind":"yes"}"#, "a", "nothing", "a string");
        refused(&shape, r#"{"kind":"no","note":1}"#, "note", "a number", "a string");
        let tags = "one of \"yes\", \"no\"";
        refused(&shape, r#"{"kind":"maybe"}"#, "kind", "\"maybe\"", tags);
        refused(&shape, r#"{"kind":true}"#, "kind", "true", tags);
        refused(&shape, r#"{"kind":null}"#, "kind", "null", tags);
        refused(&shape, r#"{"approved":true}"#, "kind", "nothing", tags);
        refused(&shape, r#""yes""#, "", "a string", "an object with kind");
    }

    #[test]
    fn a_tag_may_be_left_out_or_be_no_string() {
        let shape = Shape::Tagged(Tagged {
            tag: "none",
            common: &[],
            variants: &[(Tag::True, &[]), (Tag::False, &[Must("a", &Shape::Text)])],
            untagged: Some(&[Must("a", &Shape::Text)]),
        });
        for good in [r#"{"none":true}"#, r#"{"none":false,"a":""}"#, r#"{"none":null,"a":""}"#, r#"{"a":""}"#]
        {
            assert_eq!(compared(&shape, good), Ok(()), "{good}");
        }
        refused(&shape, "{}", "a", "nothing", "a string");
        refused(&shape, r#"{"none":"true"}"#, "none", "\"true\"", "one of true, false");
    }

    #[test]
    fn places_are_named_from_the_root() {
        let shape = Shape::Object(&[
            May("entries", &Shape::List(&Shape::Object(&[Must("type", &Shape::Word(&["file"]))]))),
            May("byName", &Shape::Map(&Shape::List(&Shape::Text))),
        ]);
        let entries = r#"{"entries":[{"type":"file"}, {"type":"folder"}]}"#;
        refused(&shape, entries, "entries[1].type", "\"folder\"", "\"file\"");
        refused(&shape, r#"{"byName":{"x":["a"],"y":["b" , 1]}}"#, "byName.y[1]", "a number", "a string");
        assert_eq!(compared(&shape, r#"{"entries":[ ],"byName":{ }}"#), Ok(()));
        let long = format!(r#"{{"byName":{{"{}\u001b":1}}}}"#, "n".repeat(500));
        let (path, ..) = compared(&shape, &long).expect_err("it is refused");
        assert!(path.len() < 100 && path.ends_with('…'), "{path}");
    }

    #[test]
    fn alternatives_are_told_apart_by_how_they_begin() {
        let shape = Shape::Either(&[Shape::Text, Shape::Object(&[Must("text", &Shape::Text)])]);
        assert_eq!(compared(&shape, "\"a\""), Ok(()));
        assert_eq!(compared(&shape, r#"{"text":"a"}"#), Ok(()));
        refused(&shape, "{}", "text", "nothing", "a string");
        refused(&shape, "5", "", "a number", "a string or an object with text");
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = [b"[".repeat(1 << 20), b"]".repeat(1 << 20)].concat();
        let answer = Json::parse([&br#"{"a":"#[..], &deep, b"}"].concat()).expect("it is JSON");
        let any = Shape::Object(&[Must("a", &Shape::Any)]);
        assert_eq!(any.check("x", &answer), Ok(()));
        assert!(Shape::Object(&[Must("a", &Shape::Text)]).check("x", &answer).is_err());
        assert!(Shape::Object(&[Must("a", &Shape::List(&Shape::Text))]).check("x", &answer).is_err());
    }

    #[test]
    fn json_that_was_received_and_never_checked_may_be_none() {
        let received = Json::from_wire(bytes::Bytes::from_static(br#"{"a" 1}"#));
        let wrong = Shape::Object(&[]).check("x", &received).expect_err("it is refused");
        assert_eq!((&*wrong.path, &*wrong.expected), ("", "JSON"));
        for broken in [&b"[1 2]"[..], b"[", b"[,]", b"[1,"] {
            let received = Json::from_wire(bytes::Bytes::from_static(broken));
            assert!(Shape::List(&Shape::Any).check("x", &received).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        let shape = Shape::Object(&[Must("kind", &Shape::Word(&["a", "b"]))]);
        let wrong = shape.check("permission.requested", &Json::empty_object()).expect_err("it is refused");
        let expected = "the answer to permission.requested has the wrong shape: at kind: expected one of \"a\", \"b\", found nothing";
        assert_eq!(wrong.to_string(), expected);
        let wrong = shape.check("permission.requested", &Json::null()).expect_err("it is refused");
        let expected = "the answer to permission.requested has the wrong shape: expected an object with kind, found null";
        assert_eq!(wrong.to_string(), expected);
    }
}
