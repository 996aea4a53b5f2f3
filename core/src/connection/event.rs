//! Events: what a connection tells its driver.

use super::error::{CallError, CreateError, TurnError};
use super::notice::Notice;
use super::server_info::ServerInfo;
use super::starting::SessionInfo;
use super::turn::Turn;
use crate::close::CloseCause;
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::Json;
use crate::jsonrpc::Notification;
use crate::session::Question;

/// An event of a connection, as [`Connection::poll_event`](super::Connection::poll_event) returns it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The handshake is done.
    Connected(ServerInfo),
    /// The outcome of a call.
    Reply {
        /// The call.
        call: CallId,
        /// The runtime's result, or why there is none.
        result: Result<Json, CallError>,
    },
    /// The outcome of creating or resuming a session.
    Session {
        /// The call.
        call: CallId,
        /// The session, as it was named when the call was made.
        session: SessionKey,
        /// The runtime's information about the session, or why the session is not there.
        result: Result<SessionInfo, CreateError>,
    },
    /// The outcome of a turn that was waited for.
    Turn {
        /// The call.
        call: CallId,
        /// The turn as it ended, or the error that it ended with.
        result: Result<Turn, TurnError>,
    },
    /// The outcome of answering something that had come as an event.
    Answered {
        /// The ask that was answered.
        ask: AskId,
        /// `Ok` if the runtime took the answer. [`CallError::NotConfirmed`] if it was too late: another client was
        /// first, or it was no longer wanted.
        result: Result<(), CallError>,
    },
    /// A session has items to take, and had none before.
    Readable(SessionKey),
    /// A connection-level notification, such as `session.lifecycle`.
    Notification(Notification),
    /// Something that the runtime asks of the connection, not of a session.
    Ask(Question),
    /// The runtime no longer wants an ask of the connection answered.
    Cancelled(AskId),
    /// Notifications of the connection were given up for want of room.
    Missed {
        /// The number of those notifications.
        count: u64,
    },
    /// Something went wrong without ending anything.
    Notice(Notice),
    /// The connection has ended. The last event.
    Closed(CloseCause),
}
