//! What may be shown of a text, where it is shown to people.

use crate::raw::RawJson;
use crate::text::{MOST_LEVELS, colon, skip, string_end, unescape};

/// Bytes of a text that are shown.
const MOST: usize = 400;

/// The text, cut where it is long, with an ellipsis for each value that stands under the name of a secret.
pub(crate) fn shown(raw: RawJson<'_>) -> String {
    let text = raw.as_str();
    let mut out = String::new();
    let mut at = 0;
    while out.len() < MOST && at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let plain = rest.find('"').unwrap_or(rest.len());
        out.push_str(rest.get(..plain).unwrap_or_default());
        at += plain;
        let Ok(end) = string_end(text.as_bytes(), at + 1) else { break };
        let inside = text.get(at + 1..end - 1).unwrap_or_default();
        out.push_str(text.get(at..end).unwrap_or_default());
        at = end;
        let Ok(value) = colon(text.as_bytes(), at) else { continue };
        if is_secret(&unescape(inside)) {
            out.push_str(":\"…\"");
            at = skip(text.as_bytes(), value, MOST_LEVELS).unwrap_or(text.len());
        }
    }
    if let Some((most, _)) = out.char_indices().find(|(index, _)| *index >= MOST) {
        out.truncate(most);
        out.push('…');
    }
    out
}

/// Tells whether what stands under this name is kept to oneself.
fn is_secret(name: &str) -> bool {
    const ENDS: [&str; 13] = [
        "token",
        "password",
        "passphrase",
        "secret",
        "secrets",
        "apikey",
        "apikeycommand",
        "api_key",
        "api-key",
        "authorization",
        "cookie",
        "hmac",
        "privatekey",
    ];
    const WHOLE: [&str; 9] = [
        "headers",
        "requestheaders",
        "env",
        "environment",
        "credentials",
        "credential",
        "organizationcustominstructions",
        // Of `session.resume`, and of `secrets.addFilterValues`.
        "grantedenvironmentvariables",
        "values",
    ];
    let name = name.to_ascii_lowercase();
    ENDS.iter().any(|end| name.ends_with(end)) || WHOLE.contains(&&*name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let text = r#"{"url":"u","auth":{"accessToken":"a-1","tokenType":"b"},"headers":{"x":["y"]},"clientSecret":"s","apiKeyCommand":"c","totalTokens":3}"#;
        let raw = RawJson::parse(text).expect("it is JSON");
        let expected = r#"RawJson({"url":"u","auth":{"accessToken":"…","tokenType":"b"},"headers":"…","clientSecret":"…","apiKeyCommand":"…","totalTokens":3})"#;
        assert_eq!(format!("{raw:?}"), expected);
        let text = r#"{"values":["s-1"],"grantedEnvironmentVariables":{"A":"b"}}"#;
        let raw = RawJson::parse(text).expect("it is JSON");
        assert_eq!(format!("{raw:?}"), r#"RawJson({"values":"…","grantedEnvironmentVariables":"…"})"#);
        let long = format!("[\"{}\"]", "é".repeat(1000));
        let raw = RawJson::parse(&long).expect("it is JSON");
        assert!(format!("{raw:?}").len() < 450);
    }
}
