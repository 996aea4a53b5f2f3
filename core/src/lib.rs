//! A client for the GitHub Copilot agent runtime that does no IO of its own.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
pub mod frame;
pub mod handle;
mod json;
pub mod jsonrpc;
pub mod launch;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
mod moment;
mod session;
mod text;

pub use connection::{
    AnswerError, AskId, AskSnapshot, Batch, CallError, CallId, CallSnapshot, CloseCause, CloseKind, Config,
    Connection, CreateError, DropReason, Event, HandshakeError, Inbound, Limits, Notice, ServerInfo,
    SessionInfo, SessionKey, SessionSnapshot, Snapshot, Starting, Stats, TimeLimit, TransportError, Turn,
    TurnError,
};
pub use json::{DecodeError, EncodeError, Json, Object};
pub use moment::Moment;
pub use session::{
    Answer, AskKind, Cloud, Gap, InvalidConfig, Item, ItemKind, Prompt, Provider, Question, Repository,
    SessionConfig, SessionEnd, SessionEvent, SessionId, Tool,
};
