//! What the runtime tells of a session outside of its stream: that it is no longer there.

use super::registry::Status;
use super::{Connection, SessionKey};
use crate::jsonrpc::{Notification, RpcError};
use crate::session::{SessionEnd, SessionId};

/// The notification that tells of sessions, and the type of it that says that one was deleted. When another connection
/// deletes a session, runtime 1.0.102 sends this twice, and nothing else of that session ever.
const LIFECYCLE: &str = "session.lifecycle";
const DELETED: &str = "session.deleted";

impl Connection {
    /// Ends a session here that the runtime says was deleted.
    pub(super) fn watch_lifecycle(&mut self, notification: &Notification) {
        if notification.method() != LIFECYCLE {
            return;
        }
        let Some(params) = notification.params() else { return };
        let is_deleted =
            params.get("type").is_some_and(|kind| kind.decode().is_ok_and(|kind: String| kind == DELETED));
        let owner = notification.session_id().filter(|_| is_deleted).and_then(|id| self.sessions.owner(&id));
        if let Some(key) = owner {
            self.on_deleted_elsewhere(key);
        }
    }

    /// A call of a session was answered with an error, which may say that the session is no longer there.
    pub(super) fn watch_for_not_found(&mut self, key: SessionKey, error: &RpcError) {
        let Some(session) = self.sessions.get(key) else { return };
        if session.id.as_ref().is_some_and(|id| is_not_found(error, id)) {
            self.on_deleted_elsewhere(key);
        }
    }

    /// The runtime no longer has a session. If another is being resumed in its place, or it is only being created, the
    /// reply to that says what becomes of the new one.
    pub(super) fn on_deleted_elsewhere(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get(key) else { return };
        match session.status {
            Status::Open | Status::Displaced => self.end_session(key, SessionEnd::Deleted),
            Status::Starting => {
                if let Some(resident) = session.displaced {
                    self.end_session(resident, SessionEnd::Deleted);
                }
            }
            Status::Abandoned | Status::Ended => {}
        }
    }
}

/// Whether an error says that there is no session of this id. Version 1.0.102 says it in two ways, at the end of the
/// message: `Session not found: ID` and `Session not found for sessionId: ID`.
pub(super) fn is_not_found(error: &RpcError, id: &SessionId) -> bool {
    let Some(named) = error.message.strip_suffix(id.as_str()) else { return false };
    named.ends_with("Session not found: ") || named.ends_with("Session not found for sessionId: ")
}
