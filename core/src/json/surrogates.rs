//! Repair of surrogate escapes that lost their other half (`core/PROTOCOL.md`, section "JSON").

use memchr::memchr;

/// Bytes of a `\uXXXX` escape.
const ESCAPE: usize = 6;
const REPLACEMENT: &[u8; ESCAPE] = b"\\ufffd";

/// `text` with each surrogate escape that stands alone replaced by `\ufffd`; `None` if there is none.
///
/// Pairs stay, and so does `\\ud83d`, where the backslash is what is escaped.
pub(crate) fn repair(text: &[u8]) -> Option<Vec<u8>> {
    let mut repaired: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(skipped) = text.get(at..).and_then(|rest| memchr(b'\\', rest)) {
        at += skipped;
        at += match (half(&text[at..]), text.get(at + ESCAPE..).and_then(half)) {
            (Some(Half::High), Some(Half::Low)) => 2 * ESCAPE,
            (Some(_), _) => {
                let out = repaired.get_or_insert_with(|| text.to_vec());
                out[at..at + ESCAPE].copy_from_slice(REPLACEMENT);
                ESCAPE
            }
            // Some other escape: what it escapes may be a backslash.
            (None, _) => 2,
        };
    }
    repaired
}

#[derive(Clone, Copy)]
enum Half {
    High,
    Low,
}

/// Returns the half of a pair that the escape at the start of `text` is. None if it is no half.
fn half(text: &[u8]) -> Option<Half> {
    let [b'\\', b'u', b'd' | b'D', second, third, fourth, ..] = text else { return None };
    if !third.is_ascii_hexdigit() || !fourth.is_ascii_hexdigit() {
        return None;
    }
    match second {
        b'8' | b'9' | b'a' | b'b' | b'A' | b'B' => Some(Half::High),
        b'c'..=b'f' | b'C'..=b'F' => Some(Half::Low),
        _ => None,
    }
}
