//! Doing what the rules of a [`Redaction`] say, so that what goes in and what comes out are changed alike.
//!
//! Nearly all that comes out of a connection are pieces of JSON that went in. So what becomes of a string depends on
//! the string, on the names that it stands under in the piece, and on the method or event that it is of; never on
//! whether it goes in or comes out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use super::redaction::{PathRule, Redaction, RedactionKind, Subject};
use crate::json::printable;
use crate::secret;
use crate::secret::names::{credentials, looks_random};

/// A secret that is at least as long is replaced wherever it turns up. A shorter one would be found in words.
const TELLING: usize = 8;

/// The rules, and what was replaced so far.
///
/// A text that only looks like a placeholder of a secret is replaced too: repeated, it would be taken for the secret
/// that goes by that number, which a connection does not show.
pub(crate) struct Redactor {
    /// `true` if everything stays as it is.
    is_idle: bool,
    pub(super) keys: BTreeMap<String, RedactionKind>,
    pub(super) paths: Vec<PathRule>,
    pub(super) has_event_rules: bool,
    pub(super) longest: Option<usize>,
    peer: bool,
    /// The texts that are replaced in any text, and by what; longest first.
    known: Vec<(String, String)>,
    placeholders: BTreeMap<(&'static str, String), String>,
    counts: BTreeMap<&'static str, u64>,
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("replaced", &self.placeholders.len()).finish_non_exhaustive()
    }
}

impl Redactor {
    pub(super) fn new(rules: Redaction) -> Self {
        let mut keys = BTreeMap::new();
        for (key, kind) in rules.keys {
            let known = keys.entry(key).or_insert(kind);
            *known = kind.max(*known);
        }
        let mut redactor = Self {
            is_idle: false,
            keys,
            has_event_rules: rules.paths.iter().any(|rule| matches!(rule.subject, Subject::Event(_))),
            paths: rules.paths,
            longest: rules.longest,
            peer: rules.peer,
            known: Vec::new(),
            placeholders: BTreeMap::new(),
            counts: BTreeMap::new(),
        };
        for (value, replacement) in rules.values {
            redactor.learn(value, replacement);
        }
        redactor
    }

    /// One that replaces nothing: for what has been through another before.
    pub(super) fn idle() -> Self {
        Self { is_idle: true, ..Self::new(Redaction::none()) }
    }

    /// From now on, writes `replacement` for `value` in any text, and for what this library shows of it, as in a notice.
    pub(super) fn learn(&mut self, value: String, replacement: String) {
        self.know(printable::cut(&value, usize::MAX), replacement.clone());
        self.know(value, replacement);
    }

    fn know(&mut self, value: String, replacement: String) {
        if value.is_empty() || self.known.iter().any(|(known, _)| *known == value) {
            return;
        }
        let place = self.known.partition_point(|(known, _)| known.len() >= value.len());
        self.known.insert(place, (value, replacement));
    }

    /// From now on, writes a placeholder for a secret in any text, if the connection does not show it there either.
    pub(super) fn learn_secret(&mut self, value: &str) {
        if self.is_idle {
            return;
        }
        let placeholder = self.replace(RedactionKind::Secret, value);
        for form in secret::forms(value) {
            self.learn(form, placeholder.clone());
        }
    }

    /// Replaces the description of the peer's process where it must not be read.
    pub(super) fn peer_description(&mut self, text: &str) {
        if self.peer {
            let placeholder = self.replace(RedactionKind::Text, text);
            self.learn(text.to_owned(), placeholder);
        }
    }

    /// A text that is no JSON.
    pub(super) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.is_idle {
            return Cow::Borrowed(text);
        }
        let mut out = String::new();
        let mut rest = text;
        while let Some((at, value, replacement)) = self.first_known(rest) {
            out.push_str(&without_look_alikes(&rest[..at]));
            out.push_str(replacement);
            rest = &rest[at + value.len()..];
        }
        if out.is_empty() && rest.len() == text.len() {
            return without_look_alikes(text);
        }
        out.push_str(&without_look_alikes(rest));
        Cow::Owned(out)
    }

    /// Bytes that are no JSON, in which places must stay the same: what is known to be secret is overwritten. Where a
    /// placeholder has no room, nothing is left of the secret either, so that a connection need not know it again.
    pub(super) fn raw<'a>(&self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        let mut out = Cow::Borrowed(bytes);
        if self.is_idle {
            return out;
        }
        let mut replaced = BTreeSet::new();
        for (value, replacement) in &self.known {
            let replacement = if replacement.len() <= value.len() { replacement.as_bytes() } else { b"" };
            let mut from = 0;
            while let Some(skipped) = memchr::memmem::find(&out[from..], value.as_bytes()) {
                let place = from + skipped..from + skipped + value.len();
                from = place.end;
                replaced.insert(place.start);
                let (start, rest) = out.to_mut()[place].split_at_mut(replacement.len());
                start.copy_from_slice(replacement);
                rest.fill(b'*');
            }
        }
        let mut from = 0;
        while let Some(place) = look_alike(&out, from) {
            from = place.end;
            if !replaced.contains(&place.start) {
                let out = out.to_mut();
                (out[place.start], out[place.end - 1]) = (b'(', b')');
            }
        }
        out
    }

    /// Returns the number of texts that are replaced wherever they turn up.
    pub(super) fn known_count(&self) -> usize {
        self.known.len()
    }

    /// Returns whether the redactor replaces nothing.
    pub(super) fn is_idle(&self) -> bool {
        self.is_idle
    }

    fn first_known<'s>(&'s self, text: &str) -> Option<(usize, &'s str, &'s str)> {
        let found = self.known.iter().filter_map(|(value, replacement)| {
            text.find(value.as_str()).map(|at| (at, value.as_str(), replacement.as_str()))
        });
        // The first of several at one place is the longest.
        found.reduce(|first, next| if next.0 < first.0 { next } else { first })
    }

    /// Returns the placeholder that stands for a text from now on.
    pub(super) fn replace(&mut self, kind: RedactionKind, text: &str) -> String {
        let (label, telling) = match kind {
            RedactionKind::Text | RedactionKind::Omitted => ("text", false),
            RedactionKind::Secret => ("secret", text.len() >= TELLING),
            RedactionKind::Values => ("secret", looks_random(text)),
        };
        let placeholder = match self.placeholders.get(&(label, text.to_owned())) {
            Some(known) => known.clone(),
            None => {
                let count = self.counts.entry(label).or_default();
                *count += 1;
                let placeholder = format!("[{label} {count}]");
                self.placeholders.insert((label, text.to_owned()), placeholder.clone());
                placeholder
            }
        };
        if telling {
            self.learn(text.to_owned(), placeholder.clone());
        }
        if label == "secret"
            && let Some(credentials) = credentials(text)
        {
            self.replace(kind, credentials);
        }
        placeholder
    }
}

/// The beginning of a secret's placeholder, before its number and a bracket.
const BEGINNING: &[u8] = b"[secret ";

/// The first place from here on that looks like a secret's placeholder.
fn look_alike(bytes: &[u8], mut from: usize) -> Option<Range<usize>> {
    loop {
        let start = from + memchr::memmem::find(&bytes[from..], BEGINNING)?;
        let number = start + BEGINNING.len();
        let end = number + bytes[number..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if end > number && bytes.get(end) == Some(&b']') {
            return Some(start..end + 1);
        }
        from = end;
    }
}

/// A text with round brackets around what looks like a secret's placeholder. That takes as much room.
fn without_look_alikes(text: &str) -> Cow<'_, str> {
    let (mut out, mut from) = (String::new(), 0);
    while let Some(place) = look_alike(text.as_bytes(), from) {
        out.push_str(&text[from..place.start]);
        out.push_str(&format!("({})", &text[place.start + 1..place.end - 1]));
        from = place.end;
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests;
