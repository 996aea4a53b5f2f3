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
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (plain, escaped) = rest.split_at(plain_prefix(rest));
        out.extend_from_slice(plain);
        let Some((&byte, behind)) = escaped.split_first() else { break };
        rest = behind;
        match byte {
            b'"' | b'\\' => out.extend([b'\\', byte]),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\t' => out.extend(b"\\t"),
            0x08 => out.extend(b"\\b"),
            0x0c => out.extend(b"\\f"),
            _ => {
                out.extend_from_slice(b"\\u00");
                out.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            }
        }
    }
    out.push(b'"');
}

/// Returns the number of bytes at the start of `text` that stand for themselves in a JSON string.
///
/// Whole blocks are looked at without a branch for each byte, which the compiler makes many at once of.
pub(super) fn plain_prefix(text: &[u8]) -> usize {
    const BLOCK: usize = 32;
    let (blocks, _) = text.as_chunks::<BLOCK>();
    let clean = |block: &[u8; BLOCK]| !block.iter().fold(false, |escaped, byte| escaped | is_escaped(*byte));
    let start = BLOCK * blocks.iter().take_while(|block| clean(block)).count();
    let rest = text[start..].iter().take_while(|byte| !is_escaped(**byte)).count();
    start + rest
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}
