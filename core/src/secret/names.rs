//! By what names secrets go, and what they look like.

/// Names of members of an object whose value is a secret; case does not matter.
pub(crate) const KEYS: [&str; 19] = [
    "token",
    "accessToken",
    "refreshToken",
    "idToken",
    "bearerToken",
    "gitHubToken",
    "sessionToken",
    "connectionToken",
    "apiKey",
    "apiKeyCommand",
    "api-key",
    "x-api-key",
    "authorization",
    "cookie",
    "password",
    "secret",
    "secrets",
    "clientSecret",
    "credentials",
];

/// Names of objects whose values may be secrets, under names of any kind.
pub(crate) const VALUE_KEYS: [&str; 3] = ["headers", "requestHeaders", "env"];

/// Headers whose values are no secrets. Those of any other may be.
const ORDINARY_HEADERS: [&str; 14] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "host",
    "origin",
    "pragma",
    "referer",
    "user-agent",
];

/// Names that stand in the place of headers where these are described, as a parameter of a tool is: they are no
/// headers, and their values are words that are everywhere.
const DESCRIPTIONS: [&str; 8] =
    ["type", "description", "title", "format", "pattern", "default", "const", "$ref"];

/// The endings of names of variables, headers and options whose values are secrets, without what joins words.
const ENDINGS: [&str; 15] = [
    "token",
    "tokens",
    "key",
    "keys",
    "secret",
    "secrets",
    "password",
    "passwd",
    "passphrase",
    "credential",
    "credentials",
    "auth",
    "authorization",
    "cookie",
    "bearer",
];

/// The same, as words of their own.
const WORDS: [&str; 3] = ["pass", "pat", "pwd"];

/// The beginnings by which tokens are known.
const TOKENS: [&str; 8] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "sk-", "xoxb-"];

/// Bytes of the shortest value that may be taken for a secret by its looks.
const RANDOM: usize = 16;

/// The meaning of a member's name: what it says of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Secret,
    /// There may be secrets in it, under names of any kind.
    Values,
    /// The same, of headers.
    Headers,
}

/// Bit `n` of place `m` is set if a name of `m` bytes begins with letter `n` of the alphabet.
const BEGINNINGS: [u32; LONGEST + 1] = {
    let mut beginnings = [0; LONGEST + 1];
    let mut at = 0;
    while at < KEYS.len() + VALUE_KEYS.len() {
        let name = if at < KEYS.len() { KEYS[at] } else { VALUE_KEYS[at - KEYS.len()] };
        beginnings[name.len()] |= 1 << letter(name.as_bytes()[0]);
        at += 1;
    }
    beginnings
};

/// Bytes of the longest name.
const LONGEST: usize = 15;

const fn letter(byte: u8) -> u32 {
    (byte & 0x1f) as u32
}

/// Returns the meaning of a member's name. Nearly all names mean nothing, and are seen not to by their length and
/// beginning.
#[inline]
pub(super) fn meaning(name: &[u8]) -> Option<Meaning> {
    let first = *name.first()?;
    if (BEGINNINGS.get(name.len())? >> letter(first)) & 1 == 0 {
        return None;
    }
    let is_under = |names: &[&str]| names.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name));
    if is_under(&KEYS) {
        return Some(Meaning::Secret);
    }
    let is_headers = first.eq_ignore_ascii_case(&b'h') || first.eq_ignore_ascii_case(&b'r');
    is_under(&VALUE_KEYS).then_some(if is_headers { Meaning::Headers } else { Meaning::Values })
}

/// Returns `true` if what goes by this name is a secret: a variable of the environment, a header, an option of a
/// program.
pub(crate) fn names_a_secret(name: &str) -> bool {
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || !c.is_alphanumeric());
    let mut words = name.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let last = words.next().unwrap_or_default();
    let is_one_of_several = words.next().is_some();
    let squeezed: String =
        name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    ENDINGS.iter().any(|ending| squeezed.ends_with(ending))
        || (is_one_of_several && WORDS.iter().any(|word| last.eq_ignore_ascii_case(word)))
}

/// Returns `true` if the value of a header may be a secret.
pub(crate) fn is_telling_header(name: &str) -> bool {
    let mut ordinary = ORDINARY_HEADERS.iter().chain(&DESCRIPTIONS);
    !ordinary.any(|ordinary| ordinary.eq_ignore_ascii_case(name.trim()))
}

/// Returns what follows the name of a scheme, as in `Bearer abc`.
pub(crate) fn credentials(value: &str) -> Option<&str> {
    let (scheme, credentials) = value.split_once(' ')?;
    let known = ["bearer", "basic", "token"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    known.then(|| credentials.trim())
}

/// Returns `true` if a value that may as well be no secret looks like one.
pub(crate) fn looks_random(value: &str) -> bool {
    value.len() >= RANDOM
        && !value.contains([' ', '/'])
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && value.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Returns `true` if a value has the form of a well-known kind of token.
pub(crate) fn has_token_form(value: &str) -> bool {
    value.len() >= RANDOM && !value.contains(' ') && TOKENS.iter().any(|start| value.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_of_these_names_mean_something_whatever_their_case() {
        for name in KEYS {
            assert_eq!(meaning(name.to_uppercase().as_bytes()), Some(Meaning::Secret), "{name}");
        }
        assert_eq!(meaning(b"ENV"), Some(Meaning::Values));
        for name in VALUE_KEYS.into_iter().filter(|name| *name != "env") {
            assert_eq!(meaning(name.to_lowercase().as_bytes()), Some(Meaning::Headers), "{name}");
        }
        for name in ["", "n", "sessionId", "prompt", "secretz", "tokem", "a name that is longer than any"] {
            assert_eq!(meaning(name.as_bytes()), None, "{name}");
        }
    }

    #[test]
    fn names_of_secrets_are_told_from_others() {
        for name in [
            "GH_TOKEN",
            "token",
            "API_KEY",
            "OPENAI_API_KEY_2",
            "apikey",
            "AWS_SECRET_ACCESS_KEY",
            "DbPassword",
            "PGPASSWORD",
            "MYSQL_PWD",
            "SMTP_PASS",
            "GITHUB_PAT",
            "X-Custom-Token",
            "Proxy-Authorization",
            "--auth-token",
            "--api-key",
            "NPM_AUTH",
        ] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in [
            "PATH",
            "PWD",
            "OLDPWD",
            "HOME",
            "--auth-token-env",
            "AUTHOR",
            "SSH_AUTH_SOCK",
            "KEYBOARD",
            "TOKENIZER",
            "COMPASS",
            "--bypass",
            "API_KEY_FILE",
            "",
            "_",
        ] {
            assert!(!names_a_secret(name), "{name}");
        }
    }

    #[test]
    fn values_of_secrets_are_told_from_others() {
        assert!(looks_random("abcdefgh12345678") && !looks_random("/abcdefgh/12345678"));
        assert!(!looks_random("abcdefghijklmnop") && !looks_random("some 12345678901234"));
        assert!(
            has_token_form("gho_abcdefghijkl")
                && !has_token_form("gho_short")
                && !has_token_form("go_abcdefghijkl")
        );
        assert_eq!(credentials("Bearer abc"), Some("abc"));
        assert_eq!(credentials("basic  YTpi "), Some("YTpi"));
        assert_eq!((credentials("Bear abc"), credentials("abc")), (None, None));
    }
}
