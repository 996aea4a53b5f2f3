//! Secrets that were given to this library, and texts without them.
//!
//! A secret may come back in what the peer says: in an error that quotes what it was sent, in what its process prints. So
//! the values are kept, as few as are needed, and replaced wherever such a text is shown.

pub(crate) mod names;
mod sent;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;

use crate::json::{Json, write_string};
use names::credentials;

/// The text that stands in the place of a secret.
pub(crate) const PLACEHOLDER: &str = "[secret]";
/// Bytes of the shortest secret that is replaced: a shorter one would be found in ordinary words.
pub(crate) const SHORTEST: usize = 6;
/// Secrets that are kept of those that were sent, the latest.
const SENT: usize = 64;
/// A text that is cut off within a secret may end in this many bytes of it, less one.
const START: usize = 4;
/// Shorter lines of a secret that has several are not looked for by themselves.
const LINE: usize = 16;

/// Values that are not to be shown.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    given: Vec<Secret>,
    /// Those that stood in what was sent, the latest last.
    sent: VecDeque<Secret>,
}

/// A value, and how else it is written.
#[derive(Clone)]
struct Secret {
    value: String,
    forms: Vec<String>,
}

impl Secrets {
    /// Secrets that are kept for good.
    pub(crate) fn given<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut secrets = Self::default();
        for value in values {
            if !secrets.given.iter().any(|known| known.value == value) {
                secrets.given.extend(Secret::new(value));
            }
        }
        secrets
    }

    /// Takes note of the secrets in what is sent: of what stands under their names in the parameters of a method.
    pub(crate) fn note_sent(&mut self, method: &str, params: &Json) {
        sent::each_secret(method, params.as_bytes(), |value| self.note(value));
    }

    fn note(&mut self, value: &str) {
        if self.given.iter().any(|known| known.value == value) {
            return;
        }
        if let Some(place) = self.sent.iter().position(|known| known.value == value) {
            // The latest is forgotten last.
            let known = self.sent.remove(place);
            self.sent.extend(known);
            return;
        }
        let Some(secret) = Secret::new(value) else { return };
        if self.sent.len() == SENT {
            self.sent.pop_front();
        }
        self.sent.push_back(secret);
    }

    /// The text with a placeholder for each secret in it.
    pub(crate) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.replace(text, None, |out, _| out.push_str(PLACEHOLDER))
    }

    /// As [`hide`](Self::hide), of a text that may end within a secret: it goes on, or was cut.
    pub(crate) fn hide_in_part<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.replace(text, Some(START), |out, _| out.push_str(PLACEHOLDER))
    }

    /// As [`hide`](Self::hide), of a text that was cut wherever it has a `…`.
    pub(crate) fn hide_in_parts<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.contains(CUT) {
            return self.hide(text);
        }
        let parts = text.split_inclusive(CUT).map(|part| match part.strip_suffix(CUT) {
            Some(part) => self.hide_in_part(part) + "…",
            None => self.hide(part),
        });
        Cow::Owned(parts.collect())
    }

    /// The text with `*` for each byte of a secret, be it of one that the text was cut in, where it has a `…`. It is what
    /// the text would be if it had been cut out of [overwritten bytes](Self::overwrite_bytes).
    pub(crate) fn overwrite(&self, text: &str) -> String {
        let stars = |out: &mut String, length| out.extend(std::iter::repeat_n('*', length));
        let parts = text.split_inclusive(CUT).map(|part| match part.strip_suffix(CUT) {
            Some(part) => self.replace(part, Some(1), stars) + "…",
            None => self.replace(part, None, stars),
        });
        parts.collect()
    }

    /// Overwrites each secret with `*`.
    pub(crate) fn overwrite_bytes(&self, bytes: &mut [u8]) {
        let mut forms: Vec<&str> = self.forms().collect();
        forms.sort_unstable_by_key(|form| std::cmp::Reverse(form.len()));
        for form in forms {
            let mut from = 0;
            while let Some(skipped) = memchr::memmem::find(&bytes[from..], form.as_bytes()) {
                let place = from + skipped..from + skipped + form.len();
                from = place.end;
                bytes[place].fill(b'*');
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.given.is_empty() && self.sent.is_empty()
    }

    fn forms(&self) -> impl Iterator<Item = &str> {
        self.given.iter().chain(&self.sent).flat_map(|secret| &secret.forms).map(String::as_str)
    }

    /// Replaces secrets, the longest where several begin at one place, in one pass; and at the end so many bytes or more that
    /// one starts with.
    fn replace<'t>(
        &self,
        text: &'t str,
        start: Option<usize>,
        put: impl Fn(&mut String, usize),
    ) -> Cow<'t, str> {
        if self.is_empty() {
            return Cow::Borrowed(text);
        }
        let first = |form: &str| form.as_bytes().first().copied().unwrap_or_default();
        let mut forms: Vec<&str> = self.forms().collect();
        forms.sort_unstable_by_key(|form| (first(form), std::cmp::Reverse(form.len())));
        let mut begins = [false; 256];
        for form in &forms {
            begins[usize::from(first(form))] = true;
        }
        let at_start_of = |rest: &[u8], byte| {
            let those = &forms[forms.partition_point(|form| first(form) < byte)..];
            let mut those = those.iter().take_while(|form| first(form) == byte);
            those.find(|form| rest.starts_with(form.as_bytes()))
        };
        let bytes = text.as_bytes();
        let (mut out, mut copied, mut at) = (String::new(), 0, 0);
        while let Some(&byte) = bytes.get(at) {
            let rest = &bytes[at..];
            // What was replaced before is not looked into.
            if byte == b'[' && rest.starts_with(PLACEHOLDER.as_bytes()) {
                at += PLACEHOLDER.len();
                continue;
            }
            let found = begins[usize::from(byte)].then(|| at_start_of(rest, byte)).flatten();
            let Some(form) = found else {
                at += 1;
                continue;
            };
            // Both are UTF-8, so the one ends in the other where a character does.
            out.push_str(&text[copied..at]);
            put(&mut out, form.len());
            at += form.len();
            copied = at;
        }
        let mut rest = &text[copied..];
        let cut = start.map_or(0, |shortest| start_at_end(rest, &forms, shortest));
        if copied == 0 && cut == 0 {
            return Cow::Borrowed(text);
        }
        rest = &rest[..rest.len() - cut];
        out.push_str(rest);
        if cut > 0 {
            put(&mut out, cut);
        }
        Cow::Owned(out)
    }
}

/// The character that a text ends in when [`printable::cut`](crate::json::printable::cut) or its like has cut it.
const CUT: char = '…';

/// Bytes at the end of a text that are the start of a secret.
fn start_at_end(text: &str, forms: &[&str], shortest: usize) -> usize {
    let starts = forms.iter().filter_map(|form| {
        let longest = text.len().min(form.len().saturating_sub(1));
        (shortest..=longest).rev().find(|length| {
            form.is_char_boundary(*length) && text.as_bytes().ends_with(&form.as_bytes()[..*length])
        })
    });
    starts.max().unwrap_or(0)
}

impl Secret {
    /// None if it is too short to be told from words.
    fn new(value: &str) -> Option<Self> {
        let forms = forms(value);
        (!forms.is_empty()).then(|| Self { value: value.to_owned(), forms })
    }
}

/// The texts that a secret is found by.
pub(crate) fn forms(value: &str) -> Vec<String> {
    let value = value.trim();
    let mut forms = Vec::new();
    let mut add = |form: &str| {
        if form.len() >= SHORTEST && !forms.iter().any(|known| known == form) {
            forms.push(form.to_owned());
        }
    };
    add_forms(value, &mut add);
    // Of `Bearer abc`, `abc` alone is as telling.
    if let Some(credentials) = credentials(value) {
        add_forms(credentials, &mut add);
    }
    for line in value.lines().map(str::trim).filter(|line| line.len() >= LINE) {
        add(line);
    }
    forms
}

/// A value as it is, as it stands in JSON, and as it stands in a URL.
fn add_forms(value: &str, add: &mut impl FnMut(&str)) {
    add(value);
    let mut json = Vec::new();
    write_string(&mut json, value);
    let json = String::from_utf8_lossy(&json);
    add(json.trim_start_matches('"').strip_suffix('"').unwrap_or(&json));
    let mut url = String::new();
    for byte in value.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'~' => url.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => url.push(char::from(byte)),
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
    add(&url);
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secrets").field("given", &self.given.len()).field("sent", &self.sent.len()).finish()
    }
}

#[cfg(test)]
mod tests;
