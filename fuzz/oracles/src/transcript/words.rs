//! The words of a transcript's lines, read in the plainest way there is.

use crate::text::{inside, string_end, without_halves};

/// Panics unless the print of a transcript says what the text says, and no more.
pub(super) fn compare(text: &str, printed: &str) {
    let lines = text.split('\n').map(|line| line.trim_end_matches('\r'));
    let said: Vec<&str> = lines.filter(|line| says_something(line)).collect();
    let printed: Vec<&str> = printed.lines().collect();
    assert_eq!(printed.len(), said.len(), "lines");
    assert_eq!(printed[0], said[0], "the first line");
    // The config is printed with all that the text leaves to the defaults.
    for (said, printed) in said.iter().zip(&printed).skip(2) {
        if said.starts_with(['<', '=']) {
            assert_eq!(printed, said, "what came out");
        } else {
            assert_eq!(words(printed), words(said), "`{printed}` of `{said}`");
        }
    }
}

fn says_something(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with('#')
}

/// A line's parts: values with their strings decoded and nothing between their parts, numbers in their usual form.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let end = end_of(rest, b' ');
        words.push(meaning(&rest[..end]));
        rest = rest[end..].strip_prefix(' ').unwrap_or(&rest[end..]);
    }
    let has_fields =
        matches!(words.get(1).map(String::as_str), Some("create" | "resume" | "send" | "send-and-wait"));
    if let Some(fields) = words.last_mut().filter(|_| has_fields) {
        *fields = each_once(fields);
    }
    words
}

/// An object in which of members of one name the last counts, as it does in a session's config and in a prompt.
fn each_once(object: &str) -> String {
    let mut members: Vec<&str> = Vec::new();
    let mut rest = object.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    while !rest.is_empty() {
        let (member, behind) = rest.split_at(end_of(rest, b','));
        let name = &member[..string_end(&member[1..]).expect("it was read") + 2];
        members.retain(|known| !known.starts_with(name));
        members.push(member);
        rest = behind.strip_prefix(',').unwrap_or(behind);
    }
    members.join(",")
}

/// Up to the next such byte that is in no string and no bracket.
fn end_of(text: &str, mark: u8) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'"' => {
                at += 2 + string_end(&text[at + 1..]).expect("it was read");
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            byte if *byte == mark && depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

fn meaning(word: &str) -> String {
    if let Some(bytes) = word.strip_prefix('b').and_then(inside) {
        let bytes = unescaped(bytes).expect("it was read");
        return match std::str::from_utf8(&bytes) {
            Ok(text) => packed(text).unwrap_or_else(|| format!("{bytes:x?}")),
            Err(_) => format!("{bytes:x?}"),
        };
    }
    for limit in ["total=", "inactivity="] {
        if let Some(seconds) = word.strip_prefix(limit) {
            return format!("{limit}{}", number(seconds));
        }
    }
    if word.starts_with(|first: char| first.is_ascii_digit() || first == '+') {
        return number(word);
    }
    packed(word).unwrap_or_else(|| word.to_owned())
}

/// Without what may stand before a number and says nothing.
fn number(word: &str) -> String {
    let digits = word.strip_prefix('+').unwrap_or(word);
    let rest = digits.trim_start_matches('0');
    if rest.starts_with(|first: char| first.is_ascii_digit()) { rest.to_owned() } else { format!("0{rest}") }
}

/// Good JSON without space between its parts, and its strings in their usual form.
fn packed(text: &str) -> Option<String> {
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    let text = without_halves(text)?;
    let mut out = String::with_capacity(text.len());
    let mut rest = &text[..];
    while let Some(quote) = rest.find('"') {
        out.extend(rest[..quote].split_ascii_whitespace());
        let end = quote + 2 + string_end(&rest[quote + 1..])?;
        out.push_str(&rest[quote..end]);
        rest = &rest[end..];
    }
    out.extend(rest.split_ascii_whitespace());
    Some(out)
}

/// What stands in a byte string, which was found to be good.
fn unescaped(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'\\' => match bytes.next()? {
                b'x' => {
                    let digits = [bytes.next()?, bytes.next()?];
                    u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
                }
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                quoted => quoted,
            },
            byte => byte,
        });
    }
    Some(out)
}
