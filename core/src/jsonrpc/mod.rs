//! The envelope of a message.
//!
//! [`scan`] looks once at each byte of a frame's body and tells what kind of message it is and where its parts lie;
//! [`mod@write`] makes the frames that we send. What methods mean is not known here, with one exception: the parts of the
//! notification `session.event`, of which there are thousands, are found in the same pass.

mod error;
mod event;
mod id;
mod message;
mod parts;
mod scan;
mod span;
#[cfg(test)]
mod tests;
mod usual;
pub mod write;

pub use error::{Malformed, MalformedReason, ResponseError, RpcError, UncorrelatedError};
#[cfg(test)]
pub(crate) use event::DELTA;
pub use event::EventFrame;
pub use id::Id;
#[cfg(feature = "replay")]
pub(crate) use id::call_named;
pub use message::{Message, Notification, Request, Response};
pub use scan::scan;
#[cfg(feature = "replay")]
pub(crate) use span::mark_end;
pub use write::{MAX_DEPTH, Unwritable, call, codes, error_reply, notification, reply};
pub(crate) use write::{Params, call_with, plain_error_reply, readable};
