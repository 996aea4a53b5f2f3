#![doc = include_str!("page.md")]

pub use crate::adapter::LaunchError;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use crate::calls::NoAnswerAs;
pub use crate::close::{CloseCause, CloseKind, HandshakeError, TransportError};
pub use crate::connection::{AnswerError, CallError, CreateError, TimeLimit, TurnError};
pub use crate::frame::{FrameError, Truncated};
pub use crate::handle::EventLogError;
pub use crate::handlers::SetToolsError;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use crate::handlers::{BodyTooLarge, InferenceClosed};
pub use crate::json::{DecodeError, EncodeError};
pub use crate::jsonrpc::{
    Malformed, MalformedReason, ResponseError, RpcError, UncorrelatedError, Unwritable,
};
pub use crate::protocol::WrongShape;
pub use crate::recovery::{NotContinued, NotFilled};
#[cfg(feature = "replay")]
#[cfg_attr(docsrs, doc(cfg(feature = "replay")))]
pub use crate::replay::{Difference, ReadError};
pub use crate::session::{InvalidConfig, InvalidPrompt};
