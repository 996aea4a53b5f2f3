//! The parts of a command that must not be shown again.

use std::borrow::Cow;
use std::process::Command;

use crate::secret::names::{has_token_form, is_telling_header, names_a_secret};

/// Variables from which the runtime takes a secret if they are handed down.
pub(super) const INHERITED: [&str; 5] = [
    "COPILOT_GITHUB_TOKEN",
    "GH_TOKEN",
    "GITHUB_TOKEN",
    "COPILOT_PROVIDER_API_KEY",
    "COPILOT_PROVIDER_BEARER_TOKEN",
];

/// Secrets that a program is given by variables of its environment and by arguments, told by their names or their looks.
pub(super) fn of(command: &Command) -> Vec<String> {
    let mut secrets = Vec::new();
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            of_pair(&name.to_string_lossy(), &value.to_string_lossy(), &mut secrets);
        }
    }
    // The option that the next argument may be the value of.
    let mut option: Option<Cow<'_, str>> = None;
    for argument in command.get_args() {
        let argument = argument.to_string_lossy();
        let is_option = argument.starts_with('-');
        match &option {
            Some(option) if !is_option => of_pair(option, &argument, &mut secrets),
            _ => of_text(&argument, &mut secrets),
        }
        option = is_option.then_some(argument);
    }
    secrets
}

/// Adds the secret of a text that may be a pair in itself: `--token=VALUE`, `NAME=VALUE`, `Authorization: VALUE`.
fn of_text(text: &str, secrets: &mut Vec<String>) {
    match text.split_once(['=', ':']) {
        Some((name, value)) if names_a_secret(name) => secrets.push(value.trim().to_owned()),
        Some((option, value)) if option.starts_with('-') => of_pair(option, value, secrets),
        _ => of_value(text, secrets),
    }
}

fn of_pair(name: &str, value: &str, secrets: &mut Vec<String>) {
    if names_a_secret(name) {
        secrets.push(value.to_owned());
    } else if name.to_ascii_lowercase().ends_with("headers") {
        // As OpenTelemetry has them: `name=value,name=value`, escaped as in a URL.
        for (name, value) in value.split(',').filter_map(|header| header.split_once('=')) {
            let value = unescaped(value.trim());
            if is_telling_header(name) {
                secrets.push(value);
            }
        }
    } else {
        of_text(value, secrets);
    }
}

/// Adds what is a secret in a value, whatever the value's name.
fn of_value(value: &str, secrets: &mut Vec<String>) {
    if has_token_form(value) {
        secrets.push(value.to_owned());
    } else if let Some(password) = password_in(value) {
        secrets.push(unescaped(password));
    }
}

/// The password in `scheme://user:password@host`.
fn password_in(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let (user, _) = rest.split(['/', '?', '#']).next()?.rsplit_once('@')?;
    user.split_once(':').map(|(_, password)| password)
}

/// A text with its `%XX` as what they stand for.
fn unescaped(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits =
            after.get(..2).filter(|_| first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &after[2..];
            }
            None => {
                out.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_secret_by_their_names_and_by_their_looks() {
        let mut command = Command::new("runtime");
        command.envs([
            ("A_TOKEN", "one"),
            ("API_KEY", "two"),
            ("HOME", "/home/ann"),
            ("HTTPS_PROXY", "http://ann:th%72ee@proxy:8080/x"),
            ("NO_USER", "http://proxy:8080/@x"),
            ("OTHER", "gho_0123456789abcdef"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer%20four,user-agent=ordinary, x-id = five"),
        ]);
        command.env_remove("B_TOKEN");
        // In the order of their names.
        let expected = ["two", "one", "three", "Bearer four", "five", "gho_0123456789abcdef"];
        assert_eq!(of(&command), expected);
    }

    #[test]
    fn arguments_are_secret_by_their_options_and_by_their_looks() {
        let mut command = Command::new("runtime");
        command.args([
            "--server",
            "--token",
            "one",
            "--api-key=two",
            "-H",
            "Authorization: Bearer three",
            "--auth-token-env",
            "NAME",
            "--password",
            "--verbose",
            "ordinary",
            "--header=X-Api-Key: five",
            "--url",
            "https://u:four@host",
            "ghp_0123456789abcdef",
            "%zz%4",
        ]);
        assert_eq!(of(&command), ["one", "two", "Bearer three", "five", "four", "ghp_0123456789abcdef"]);
        assert_eq!(unescaped("%zz%4%41%ff"), "%zz%4%41%ff");
    }
}
