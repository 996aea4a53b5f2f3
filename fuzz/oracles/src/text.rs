//! Strings of JSON, decoded in the plainest way there is.

/// The text of a string, of which `inside` stands between the quotes. Half a surrogate pair becomes U+FFFD. None if
/// it has an escape that JSON does not have, or a control character.
pub(crate) fn decoded(inside: &str) -> Option<String> {
    let mut units: Vec<u16> = Vec::new();
    let mut rest = inside.chars();
    while let Some(character) = rest.next() {
        let escaped = match character {
            '\\' => rest.next()?,
            '\0'..='\u{1f}' | '"' => return None,
            _ => {
                units.extend_from_slice(character.encode_utf16(&mut [0; 2]));
                continue;
            }
        };
        units.push(match escaped {
            '"' | '\\' | '/' => escaped as u16,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'u' => {
                let digits: String = rest.by_ref().take(4).collect();
                let hexadecimal = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                if !hexadecimal {
                    return None;
                }
                u16::from_str_radix(&digits, 16).ok()?
            }
            _ => return None,
        });
    }
    Some(String::from_utf16_lossy(&units))
}

/// The inside of a JSON string.
pub(crate) fn inside(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"').filter(|_| text.len() > 1)
}

/// A good JSON text with every string in it written without halves of surrogate pairs.
pub(crate) fn without_halves(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        out.push_str(&rest[..quote]);
        let behind = &rest[quote + 1..];
        let end = string_end(behind)?;
        out.push_str(&serde_json::to_string(&decoded(&behind[..end])?).ok()?);
        rest = &behind[end + 1..];
    }
    out.push_str(rest);
    Some(out)
}

/// Where the string ends whose inside `text` begins with: the place of the first quote that is not escaped.
pub(crate) fn string_end(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at),
            _ => {}
        }
    }
    None
}

/// How many levels of arrays and objects a good JSON text has.
pub(crate) fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut rest) = (0_usize, 0, text);
    while let Some(at) = rest.find(['"', '[', '{', ']', '}']) {
        let behind = &rest[at + 1..];
        rest = behind;
        match rest_byte(text, behind) {
            b'"' => rest = &behind[string_end(behind).map_or(behind.len(), |end| end + 1)..],
            b'[' | b'{' => depth += 1,
            _ => depth = depth.saturating_sub(1),
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The byte before `behind`, which `text` ends in.
fn rest_byte(text: &str, behind: &str) -> u8 {
    text.as_bytes()[text.len() - behind.len() - 1]
}
