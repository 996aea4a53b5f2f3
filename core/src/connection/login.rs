//! The ways in which the runtime says that it has no login to work with: nobody is logged in, or GitHub does not take
//! the login.
//!
//! It has no code for that. An event of the kind `session.error` may have a `remediation` of `sign_in`; where it has not, and
//! in errors that answer calls (code -32603), there is nothing but a text. The texts are those of version 1.0.102.

use super::error::{CallError, TurnError};
use crate::jsonrpc::{RpcError, codes};

/// The text before the reason in the error of a call.
const BEFORE_REASON: &str = " failed with message: ";
/// The beginnings of reasons that say that there is no login.
const BEGINNINGS: [&str; 3] =
    ["Not authenticated. Please ", "Session is not authenticated", "Mission Control requires authentication"];
/// The ending of the reasons that name a method, which all begin with `session`: other things may require
/// authentication too.
const ENDING: &str = " requires authentication";
/// GitHub's words for a token that it does not take.
const REFUSED: &str = "Bad credentials";
/// A part of the error of a turn that has nobody to ask a model for.
const NO_TOKEN: &str = "No GitHub OAuth token";
/// The beginning of the error if it is a model provider of the user's own that does not take its key.
const OF_PROVIDER: &str = "Authentication failed with provider";

/// The error of a call that was answered with one.
pub(super) fn of_reply(error: RpcError) -> CallError {
    let reason = match error.message.split_once(BEFORE_REASON) {
        Some((_, reason)) => reason,
        None => &error.message,
    };
    let says_so = BEGINNINGS.iter().any(|beginning| reason.starts_with(beginning))
        || (reason.starts_with("session") && reason.ends_with(ENDING))
        || reason == REFUSED;
    if error.code == codes::INTERNAL && says_so {
        CallError::NotLoggedIn(error)
    } else {
        CallError::Rpc(error)
    }
}

/// The error of a turn that ended with a `session.error`.
pub(super) fn of_session_error(
    message: String,
    error_type: Option<String>,
    remediation: Option<&str>,
) -> TurnError {
    let says_so = remediation == Some("sign_in")
        || message.contains(NO_TOKEN)
        || (error_type.as_deref() == Some("authentication") && !message.starts_with(OF_PROVIDER));
    if says_so {
        TurnError::NotLoggedIn { message, error_type }
    } else {
        TurnError::Agent { message, error_type }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_says_so_in_its_text() {
        let is_so = |code: i64, message: &str| {
            let error = RpcError { code, message: message.to_owned(), data: None };
            matches!(of_reply(error), CallError::NotLoggedIn(_))
        };
        for message in [
            "Request models.list failed with message: Not authenticated. Please authenticate first.",
            "Request session.create failed with message: session.create cloud requires authentication",
            "Request sessions.connect failed with message: sessions.connect requires authentication",
            "Request session.create failed with message: Bad credentials",
            "Not authenticated. Please authenticate before accessing GitHub environments.",
        ] {
            assert!(is_so(-32603, message), "{message}");
            assert!(!is_so(-32001, message), "{message}: of another code it is about something else");
        }
        for message in [
            "Request session.mcp.enable failed with message: MCP server \"x\" requires authentication",
            "Request session.send failed with message: Session not found for sessionId: Not authenticated.",
            "Request session.create failed with message: Bad credentials for the proxy",
            "AUTHENTICATION_REQUIRED",
            "",
        ] {
            assert!(!is_so(-32603, message), "{message}");
        }
    }

    #[test]
    fn a_session_says_so_in_its_error() {
        let is_so = |error_type: &str, message: &str, remediation: Option<&str>| {
            let error = of_session_error(message.to_owned(), Some(error_type.to_owned()), remediation);
            match error {
                TurnError::NotLoggedIn { message: told, error_type: kind }
                | TurnError::Agent { message: told, error_type: kind }
                    if told != message || kind.as_deref() != Some(error_type) =>
                {
                    panic!("{told}")
                }
                error => matches!(error, TurnError::NotLoggedIn { .. }),
            }
        };
        let no_token = "Execution failed: InvalidArg, No GitHub OAuth token or Copilot HMAC key provided";
        assert!(is_so("query", no_token, None));
        assert!(is_so("authorization", "Your credentials may be expired or invalid.", Some("sign_in")));
        assert!(is_so("authentication", "Who are you?", None));
        let provider = "Authentication failed with provider at http://localhost/v1 (HTTP 401).";
        assert!(!is_so("authentication", provider, None));
        assert!(!is_so("authorization", "This is not yours.", Some("switch_account")));
        assert!(!is_so("query", "400 no such thing", None));
    }
}
