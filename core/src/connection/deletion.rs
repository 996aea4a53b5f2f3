//! The ways in which the runtime says that a session is no longer there.

use crate::jsonrpc::{Notification, RpcError};
use crate::protocol::methods::LIFECYCLE;
use crate::session::SessionId;

/// The type of `session.lifecycle` that says that a session was deleted. When another connection deletes one, runtime 1.0.102
/// sends this twice, and nothing else of that session ever.
const DELETED: &str = "session.deleted";

/// The session that a notification says was deleted.
pub(super) fn of_notification(notification: &Notification) -> Option<String> {
    if notification.method() != LIFECYCLE {
        return None;
    }
    let kind: String = notification.params()?.get("type")?.decode().ok()?;
    let id = notification.session_id().filter(|_| kind == DELETED)?;
    Some(id.into_owned())
}

/// Returns `true` if an error says that there is no session of this id. Version 1.0.102 says it in two ways, at the end
/// of the message: `Session not found: ID` and `Session not found for sessionId: ID`.
pub(super) fn is_not_found(error: &RpcError, id: &SessionId) -> bool {
    let Some(named) = error.message.strip_suffix(id.as_str()) else { return false };
    named.ends_with("Session not found: ") || named.ends_with("Session not found for sessionId: ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{Chunk, Frame};
    use crate::jsonrpc::{Message, scan};

    fn deleted(method: &str, params: &str) -> Option<String> {
        let body = format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params}}}"#);
        let frame = Frame { body: bytes::Bytes::from(body), chunk: Chunk { id: 0, len: 0 } };
        match scan(frame).expect("it is a message") {
            Message::Notification(notification) => of_notification(&notification),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_a_lifecycle_notification_of_that_type_says_so() {
        let params = r#"{"type":"session.deleted","sessionId":"a"}"#;
        assert_eq!(deleted(LIFECYCLE, params).as_deref(), Some("a"));
        assert_eq!(deleted("session.news", params), None);
        assert_eq!(deleted(LIFECYCLE, r#"{"type":"session.created","sessionId":"a"}"#), None);
        assert_eq!(deleted(LIFECYCLE, r#"{"type":"session.deleted"}"#), None);
        assert_eq!(deleted(LIFECYCLE, r#"{"type":7,"sessionId":"a"}"#), None);
        assert_eq!(deleted(LIFECYCLE, "[]"), None);
    }

    #[test]
    fn both_wordings_of_not_found_are_of_one_session() {
        let not_found = |message: &str| {
            let error = RpcError { code: -32603, message: message.to_owned(), data: None };
            is_not_found(&error, &SessionId::from("a"))
        };
        assert!(not_found("Session not found: a"));
        assert!(not_found("Request failed with message: Session not found for sessionId: a"));
        assert!(!not_found("Session not found: ba"));
        assert!(!not_found("Session not found: a."));
        assert!(!not_found("a"));
    }
}
