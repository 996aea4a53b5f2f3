//! One pass over JSON, with what is not to be there replaced on the way.

use std::borrow::Cow;

use bytes::Bytes;

use super::redaction::{PathRule, RedactionKind, Subject};
use super::redactor::Redactor;
use crate::frame::{Chunk, Frame};
use crate::json::lex::{Flaw, Lexer, skip_space, string_end};
use crate::json::{Json, overflows, shown_number, unescape, write_string};
use crate::jsonrpc::{call_named, mark_end, scan};

/// Objects that may be events are not nested deeper.
const EVENT_DEPTH: usize = 6;

/// The words for how a system message, and a section of it, is made up. These are words of this library too, which adds
/// some in the mode `Empty`, and they say nothing of the text.
const HOW: [&str; 7] = ["append", "customize", "preserve", "prepend", "remove", "replace", "transform"];
/// The names that they stand under.
const HOW_NAMES: [&str; 2] = ["mode", "action"];

impl Redactor {
    /// A frame's body.
    pub(super) fn message<'a>(&mut self, body: &'a [u8]) -> Cow<'a, [u8]> {
        if self.is_idle() {
            return Cow::Borrowed(body);
        }
        if !can_be_walked(body) {
            return Cow::Owned(self.raw(&without_strings(body)).into_owned());
        }
        let method = member_text(&body[mark_end(body)..], "method");
        self.json(body, method.as_deref(), &["params"])
    }

    /// The parameters of a method.
    pub(super) fn params<'a>(&mut self, method: &str, json: &'a [u8]) -> Cow<'a, [u8]> {
        self.json(json, Some(method), &[])
    }

    /// Any other JSON.
    pub(super) fn value<'a>(&mut self, json: &'a [u8]) -> Cow<'a, [u8]> {
        self.json(json, None, &[])
    }

    /// JSON in which the parameters of `method` stand under the names `base`.
    fn json<'a>(&mut self, json: &'a [u8], method: Option<&str>, base: &[&str]) -> Cow<'a, [u8]> {
        if self.is_idle() {
            return Cow::Borrowed(json);
        }
        loop {
            let known = self.known_count();
            let walked = Walk::new(self, json, method, base).run();
            // A secret that is told late in a message may stand in it before.
            if self.known_count() == known {
                return walked;
            }
        }
    }
}

/// A pass over well-formed JSON.
struct Walk<'a, 'w> {
    redactor: &'w mut Redactor,
    method: Option<&'w str>,
    base: &'w [&'w str],
    text: &'a [u8],
    out: Vec<u8>,
    /// The number of bytes of the text that are in `out`, as they are or replaced.
    copied: usize,
}

/// An object or list that the walk is in.
struct Level {
    is_list: bool,
    /// `true` if the next string is a name.
    name_is_next: bool,
    /// The name of the member that the walk is at.
    name: String,
    kind: Option<RedactionKind>,
    /// Its type, if it looks like an event.
    event: Option<String>,
}

impl<'a, 'w> Walk<'a, 'w> {
    /// Over JSON in which the parameters of `method` stand under the names `base`.
    fn new(redactor: &'w mut Redactor, text: &'a [u8], method: Option<&'w str>, base: &'w [&'w str]) -> Self {
        Self { redactor, method, base, text, out: Vec::new(), copied: 0 }
    }

    fn run(mut self) -> Cow<'a, [u8]> {
        self.walk();
        if self.copied == 0 {
            return Cow::Borrowed(self.text);
        }
        self.out.extend_from_slice(&self.text[self.copied..]);
        Cow::Owned(self.out)
    }

    fn walk(&mut self) {
        let mut levels: Vec<Level> = Vec::new();
        let mut at = 0;
        while let Some(&byte) = self.text.get(at) {
            let mut next = at + 1;
            match byte {
                b'{' | b'[' => {
                    let kind = self.kind_at(&levels);
                    if kind == Some(RedactionKind::Omitted) {
                        let Ok(end) = Lexer::new(self.text).skip(byte, at) else { return };
                        self.put(at, end, if byte == b'{' { b"{}" } else { b"[]" });
                        at = end;
                        continue;
                    }
                    let is_list = byte == b'[';
                    let event = if is_list { None } else { self.event_type(at, levels.len()) };
                    let name = if is_list { "*".to_owned() } else { String::new() };
                    levels.push(Level { is_list, name_is_next: !is_list, name, kind, event });
                }
                b'}' | b']' => drop(levels.pop()),
                b',' => {
                    if let Some(level) = levels.last_mut() {
                        level.name_is_next = !level.is_list;
                    }
                }
                b'"' => {
                    let Some(end) = string_end(self.text, at + 1) else { return };
                    next = end + 1;
                    match levels.last_mut().filter(|level| level.name_is_next) {
                        Some(level) => {
                            level.name_is_next = false;
                            level.name = self.unescaped(at + 1, end).into_owned();
                            self.string(at, end, None, false);
                        }
                        None => {
                            let kind = self.kind_at(&levels);
                            let kind = kind.filter(|kind| {
                                *kind != RedactionKind::Text || !self.is_how(&levels, at, end)
                            });
                            self.string(at, end, kind, true);
                        }
                    }
                }
                b'-' | b'0'..=b'9' => {
                    let rest = &self.text[at..];
                    let inside = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                    next = at + rest.iter().take_while(inside).count();
                    if self.kind_at(&levels) == Some(RedactionKind::Secret) {
                        let number = self.secret_number(at, next);
                        self.put(at, next, number);
                    }
                }
                _ => {}
            }
            at = next;
        }
    }

    /// Returns what is done to the value that the walk is at.
    fn kind_at(&self, levels: &[Level]) -> Option<RedactionKind> {
        let inherited = levels.last().and_then(|level| level.kind);
        let by_name = levels.last().filter(|level| !level.is_list).and_then(|level| {
            let lower = level.name.to_lowercase();
            self.redactor.keys.get(&lower).copied()
        });
        let by_path =
            self.redactor.paths.iter().filter(|rule| self.is_at(rule, levels)).map(|rule| rule.kind);
        by_path.chain(inherited).chain(by_name).max()
    }

    /// Returns whether the string says how a system message is made up.
    fn is_how(&self, levels: &[Level], open: usize, close: usize) -> bool {
        levels.last().is_some_and(|level| HOW_NAMES.contains(&level.name.as_str()))
            && HOW.contains(&&*self.unescaped(open + 1, close))
    }

    fn is_at(&self, rule: &PathRule, levels: &[Level]) -> bool {
        let matches = |levels: &[Level], base: &[&str]| {
            levels.len() == base.len() + rule.path.len()
                && levels.iter().zip(base).all(|(level, name)| level.name == **name)
                && levels[base.len()..]
                    .iter()
                    .zip(&rule.path)
                    .all(|(level, name)| name == "*" || *name == level.name)
        };
        match &rule.subject {
            Subject::Method(method) => self.method == Some(method) && matches(levels, self.base),
            Subject::Event(event) => levels
                .iter()
                .take(EVENT_DEPTH + 1)
                .position(|level| level.event.as_ref().is_some_and(|seen| is_of_type(seen, event)))
                .is_some_and(|start| matches(&levels[start..], &["data"])),
        }
    }

    /// The type of the object that starts here, if there are rules for that.
    fn event_type(&self, at: usize, depth: usize) -> Option<String> {
        if !self.redactor.has_event_rules || depth > EVENT_DEPTH {
            return None;
        }
        let text = &self.text[at..];
        let end = Lexer::new(text).skip(b'{', 0).ok()?;
        member_text(&text[..end], "type")
    }

    fn unescaped(&self, start: usize, end: usize) -> Cow<'_, str> {
        let inside = std::str::from_utf8(&self.text[start..end]).unwrap_or_default();
        unescape(inside).unwrap_or(Cow::Borrowed(inside))
    }

    /// The string from one quote to the other.
    fn string(&mut self, open: usize, close: usize, kind: Option<RedactionKind>, may_be_long: bool) {
        let too_long = may_be_long && self.redactor.longest.is_some_and(|longest| close - open - 1 > longest);
        let kind = kind.or(too_long.then_some(RedactionKind::Text));
        if open + 1 == close {
            return;
        }
        let text = self.unescaped(open + 1, close).into_owned();
        let replaced = match kind {
            Some(kind) => self.redactor.replace(kind, &text),
            None => match self.redactor.text(&text) {
                Cow::Borrowed(_) => return,
                Cow::Owned(replaced) => replaced,
            },
        };
        let mut quoted = Vec::with_capacity(replaced.len() + 2);
        write_string(&mut quoted, &replaced);
        self.put(open, close + 1, &quoted);
    }

    /// Returns what stands for a number that is a secret: another number, of which the same becomes. One that no double
    /// holds is not sent, and what is said of that shows it.
    fn secret_number(&mut self, start: usize, end: usize) -> &'static [u8] {
        const BEYOND: &str = "1e999";
        let number = &self.text[start..end];
        if Lexer::new(number).skip(number[0], 0) != Ok(number.len()) {
            return b"-";
        }
        if !overflows(number) {
            return b"0";
        }
        self.redactor.learn(shown_number(number), BEYOND.to_owned());
        BEYOND.as_bytes()
    }

    /// Puts something in the place of a part of the text.
    fn put(&mut self, start: usize, end: usize, replacement: &[u8]) {
        self.out.extend_from_slice(&self.text[self.copied..start]);
        self.out.extend_from_slice(replacement);
        self.copied = end;
    }
}

fn is_of_type(event: &str, pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => event.starts_with(start),
        None => event == pattern,
    }
}

/// A member of an object that is a string.
fn member_text(object: &[u8], member: &str) -> Option<String> {
    let mut found = None;
    let walked: Result<usize, Flaw> = Lexer::new(object).object(0, |lexer, name, first, at| {
        let end = lexer.skip(first, at)?;
        if name == member.as_bytes() {
            found = (first == b'"').then(|| at + 1..end - 1);
        }
        Ok(end)
    });
    walked.ok()?;
    let inside = std::str::from_utf8(object.get(found?)?).ok()?;
    unescape(inside).map(Cow::into_owned)
}

/// Returns whether a body is JSON, or is as much like it as a message need be.
fn can_be_walked(body: &[u8]) -> bool {
    let body = Bytes::copy_from_slice(body);
    let frame = Frame { body: body.clone(), chunk: Chunk { id: 0, len: 0 } };
    scan(frame).is_ok() || Json::parse(body).is_ok()
}

/// Returns a body that is no JSON with the strings in it overwritten: in which of them secrets are cannot be told.
/// Names stay, and so do ids of calls, as these are what such a body is acted on by, and what is no ASCII or no JSON,
/// as that decides what is wrong with it.
fn without_strings(body: &[u8]) -> Vec<u8> {
    let mut out = body.to_vec();
    let mut is_id = false;
    let mut at = 0;
    while let Some(open) =
        out.get(at..).and_then(|rest| memchr::memchr(b'"', rest)).map(|skipped| at + skipped)
    {
        let close = string_end(&out, open + 1).unwrap_or(out.len());
        let is_name = out.get(skip_space(&out, close + 1)) == Some(&b':');
        let text = std::str::from_utf8(&out[open + 1..close]).ok();
        if is_name {
            is_id = text.and_then(unescape).is_some_and(|name| name == "id");
        } else if !is_id || out.get(open..=close).and_then(call_named).is_none() {
            let is_good = text.is_none_or(|text| unescape(text).is_some() && !text.bytes().any(is_control));
            overwrite(&mut out[open + 1..close], is_good);
        }
        at = close + 1;
    }
    out
}

/// A string that is not as JSON has it stays so: it has a control character, or an escape that is none.
fn overwrite(inside: &mut [u8], is_good: bool) {
    let mut is_escape = false;
    for byte in inside {
        let stays = !is_good && (is_escape || *byte == b'\\' || is_control(*byte));
        is_escape = *byte == b'\\' && !is_escape;
        if byte.is_ascii() && !stays {
            *byte = b'*';
        }
    }
}

fn is_control(byte: u8) -> bool {
    byte < b' '
}
