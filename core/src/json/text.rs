//! Strings in and out of their quotes.

use std::borrow::Cow;

use memchr::memchr;

use super::surrogates;

/// The text that `inside`, what stands between the quotes of a JSON string, is for. Borrowed if nothing is escaped.
///
/// A lone surrogate is read as U+FFFD. `None` if there is an escape that JSON does not have.
pub(crate) fn unescape(inside: &str) -> Option<Cow<'_, str>> {
    if memchr(b'\\', inside.as_bytes()).is_none() {
        return Some(Cow::Borrowed(inside));
    }
    let quoted = format!("\"{inside}\"");
    if let Ok(text) = serde_json::from_str(&quoted) {
        return Some(Cow::Owned(text));
    }
    let repaired = surrogates::repair(quoted.as_bytes())?;
    serde_json::from_slice(&repaired).ok().map(Cow::Owned)
}

/// Appends `text` as a JSON string.
pub(crate) fn write_string(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            0x00..=0x1f => 0,
            _ => continue,
        };
        out.extend_from_slice(&text.as_bytes()[written..at]);
        written = at + 1;
        if short == 0 {
            out.extend_from_slice(b"\\u00");
            out.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        } else {
            out.extend([b'\\', short]);
        }
    }
    out.extend_from_slice(&text.as_bytes()[written..]);
    out.push(b'"');
}
