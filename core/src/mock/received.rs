//! The record of what the client sent.

use crate::frame::{FrameError, Truncated};
use crate::json::Json;
use crate::jsonrpc::{Id, RpcError};

/// One thing that the client sent, in [`Runtime::received`](super::Runtime::received).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Received {
    /// A call.
    Request {
        /// Its id, to answer it by [`Runtime::reply_to`](super::Runtime::reply_to).
        id: Id,
        /// Its method.
        method: String,
        /// Its parameters, `null` if there are none.
        params: Json,
    },
    /// A notification.
    Notification {
        /// Its method.
        method: String,
        /// Its parameters, `null` if there are none.
        params: Json,
    },
    /// A reply to a request of the runtime's.
    Reply {
        /// The request's id.
        id: Id,
        /// The request's label, if a script made it.
        label: Option<String>,
        /// The request's method; none if no request of that id was open.
        method: Option<String>,
        /// The client's answer.
        result: Result<Json, RpcError>,
    },
    /// A frame that the real runtime would refuse, or drop because it answers nothing (its id is null). What is refused
    /// was answered with an error whose id is null.
    Malformed {
        /// The fault of the frame; if the frame was refused, the runtime's words for it.
        error: String,
        /// Bytes of its body.
        len: usize,
    },
    /// The framing was broken. The runtime has ended.
    Broken(FrameError),
    /// The client has ended its side.
    End {
        /// The place inside of a frame at which the client's side ended, if it ended inside of one.
        truncated: Option<Truncated>,
    },
}
