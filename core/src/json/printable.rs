//! Text of the peer's made fit to be shown: short, on one line, and without what it quotes.

/// Characters that an error's message has at most.
pub(crate) const MESSAGE_LIMIT: usize = 200;
/// The same of what the peer answered to something that was asked of it.
pub(crate) const ANSWER_LIMIT: usize = 500;

/// `text` in at most `limit` characters, with control characters escaped. Where it was cut it ends in `…`.
pub(crate) fn cut(text: &str, limit: usize) -> String {
    let mut out = String::with_capacity(text.len().min(limit));
    let mut count = 0;
    // End of what still leaves room for the `…`.
    let mut safe = 0;
    for character in text.chars() {
        let escape = character.escape_unicode();
        count += if is_plain(character) { 1 } else { escape.len() };
        if count > limit {
            out.truncate(safe);
            out.push('…');
            break;
        }
        if is_plain(character) {
            out.push(character);
        } else {
            out.extend(escape);
        }
        if count < limit {
            safe = out.len();
        }
    }
    out
}

/// `text` with what stands in quotes or backticks replaced by `…`: what a peer's message quotes may be secret.
///
/// An apostrophe is a quote only at the start of a word, and only if another one ends a word behind it. A double
/// quote or backtick that is never closed hides the rest.
pub(crate) fn redact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '`', '\'']) {
        let (before, from) = rest.split_at(at);
        let inside = &from[1..];
        let quote = from.as_bytes()[0];
        out.push_str(before);
        if quote == b'\'' && before.ends_with(char::is_alphanumeric) {
            out.push('\'');
            rest = inside;
            continue;
        }
        match closing(inside, quote) {
            Some(end) => {
                out.push('…');
                rest = &inside[end + 1..];
            }
            None if quote == b'\'' => {
                out.push('\'');
                rest = inside;
            }
            None => {
                out.push('…');
                rest = "";
            }
        }
    }
    out.push_str(rest);
    out
}

/// Returns the end of the span that `text` is inside of: the place of its closing quote.
fn closing(text: &str, quote: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\'' if quote == byte && text[at + 1..].starts_with(char::is_alphanumeric) => {}
            _ if byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Returns `true` if a character can be shown as it is: it moves no cursor, starts no line, and turns no text around.
fn is_plain(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
