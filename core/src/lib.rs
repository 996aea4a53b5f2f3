//! A client for the GitHub Copilot agent runtime that does no IO of its own.
//!
//! The runtime (`copilot --server`) speaks JSON-RPC in `Content-Length` frames. This crate turns its bytes into events and
//! questions, and commands into bytes. It has no socket, clock, thread, task or source of randomness: whoever embeds it
//! brings those. There are three ways to use it:
//!
//! - [`Connection`], by hand: a state machine that is told what happens and asked what to do. Its documentation has the
//!   contract.
//! - [`handle`]: a [`Client`](handle::Client), [`Session`](handle::Session)s and their [`Events`](handle::Events) as plain
//!   futures that any number of tasks may share, and a [`Driver`](handle::Driver) to build an adapter around.
//! - an adapter crate, such as `pilotwire-tokio` or `pilotwire-smol`, which brings the stream, the timer and the process.
//!   [`adapter`] has what they share, for who writes another.
//!
//! Session events are decoded as far as they are looked at, and no further: a [`SessionEvent`] has a type, an id, an agent
//! and the rest as [`Json`] text, to be decoded into types of the caller's own.
//!
//! What is known of the runtime's wire protocol, and how it is known, is in
//! [`PROTOCOL.md`](https://docs.rs/crate/pilotwire/latest/source/PROTOCOL.md), which is published with this crate.
//!
//! Features, none of them on by default: `mock` has the scripted runtime, for tests and examples; `replay` records
//! what a connection does, and does it again; `stream` implements futures-core's `Stream` for
//! [`Events`](handle::Events).
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod adapter;
mod close;
mod config;
mod connection;
mod decimal;
pub mod frame;
pub mod handle;
mod ids;
mod json;
pub mod jsonrpc;
pub mod launch;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
mod moment;
mod numbers;
mod protocol;
#[cfg(feature = "replay")]
#[cfg_attr(docsrs, doc(cfg(feature = "replay")))]
pub mod replay;
mod secret;
mod session;
mod spare;
mod sync;
mod text;

pub use close::{CloseCause, CloseKind, HandshakeError, TransportError};
pub use config::Config;
pub use connection::{
    AnswerError, Arrival, AskSnapshot, Batch, CallError, CallSnapshot, Claim, Claimed, Connection,
    CreateError, DropReason, Event, InOrder, Inbound, Input, Limits, NoAnswer, Notice, Observe, Observer,
    Output, Ready, ServerInfo, SessionInfo, SessionSnapshot, Snapshot, Starting, Stats, TimeLimit, Turn,
    TurnError,
};
pub use ids::{AskId, CallId, SessionKey};
pub use json::{DecodeError, EncodeError, Json, Object};
pub use moment::Moment;
pub use protocol::WrongShape;
pub use session::{
    Answer, AskKind, Cloud, Gap, InvalidConfig, Item, ItemKind, Prompt, Provider, Question, Repository,
    SessionConfig, SessionEnd, SessionEvent, SessionId, Tool,
};
