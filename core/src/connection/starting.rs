//! A create or resume: where it makes a session, and what the runtime says of that.

use crate::ids::{CallId, SessionKey};
use crate::json::Json;
use crate::session::SessionId;

/// A create or resume under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Starting {
    /// The call, whose outcome comes as [`Event::Session`](super::Event::Session).
    pub call: CallId,
    /// The session. Its items may be polled from now on: they may come, and even have to be answered, before the
    /// call's outcome.
    pub session: SessionKey,
}

/// The runtime's information about a session that it created or resumed.
///
/// ```
/// # fn show(session: pilotwire::Session) {
/// let info = session.info();
/// println!("{} keeps its notes in {:?}", info.session_id, info.workspace_path);
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SessionInfo {
    /// The session's id.
    pub session_id: SessionId,
    /// The folder that the runtime keeps for it, if it says so.
    pub workspace_path: Option<String>,
    /// The address at which it can be watched in a browser: of sessions in the cloud, where the runtime says it.
    /// Version 1.0.102 does not; the session's worker may, in an event `session.info` whose `infoType` is `remote`.
    pub remote_url: Option<String>,
    /// The runtime's reply, as text.
    pub raw: Json,
}

/// The place where a session is made.
#[derive(Debug)]
pub(super) enum Made {
    /// By the runtime itself, under this id.
    Here(SessionId),
    /// In the cloud, under an id that is the runtime's to give; with the fields that some runtimes refuse there.
    InCloud(Box<[String]>),
}

impl Made {
    /// The id that was asked for; in the cloud it is the runtime's to give.
    pub(super) fn requested_id(&self) -> Option<&SessionId> {
        match self {
            Made::Here(id) => Some(id),
            Made::InCloud(_) => None,
        }
    }
}
