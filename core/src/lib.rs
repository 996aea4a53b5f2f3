//! A client for the GitHub Copilot agent runtime that does no IO of its own.
//!
//! The runtime (`copilot --server`) speaks JSON-RPC in `Content-Length` frames. This crate turns its bytes into events and
//! questions, and commands into bytes. It has no socket, clock, thread, task or source of randomness: whoever embeds it
//! brings those.
//!
//! # Where to begin
//!
//! An application adds one crate, an adapter: `pilotwire-tokio` or `pilotwire-smol`. It brings the stream, the timer and
//! the process, and re-exports everything here. Then:
//!
//! - a [`Client`] is a connection; [`Client::create_session`] makes a [`Session`] of a [`SessionConfig`], and its
//!   [`Events`];
//! - [`Session::send_and_wait`] sends a [`Prompt`], with attachments where there are, and resolves to a [`Turn`]; [`Events`] gives each [`Item`] as it comes;
//! - what the runtime asks meanwhile (permissions, tools, hooks, the user) is answered by [`handlers`], given to
//!   `create_session`; what none is for is an [`Ask`] among the items;
//! - what goes wrong is one of the [errors](error), and what is open or was counted is in [`diagnostics`].
//!
//! [Guides][guide] lead through one task each, from starting a runtime to testing without one, and from the official SDK.
//!
//! # Going deeper
//!
//! | to | see |
//! |---|---|
//! | start a runtime, or find one | [`launch`] |
//! | drive the protocol by hand, in an executor of one's own or in none | [`sans_io`], with the contract on [`Connection`](sans_io::Connection) |
//! | go on when the runtime was lost | [`recovery`] |
//! | name what a client and a session return, or build an adapter | [`handle`], [`adapter`] |
//! | answer what the runtime asks | [`handlers`] |
//! | ask a session or the runtime something, or find what an official SDK's call is here | `calls`, behind the feature `protocol` |
//! | read events and call methods as types | `types`, behind the feature `protocol` |
//! | test without a runtime | `mock`, a feature |
//! | record conversations, and repeat them | `replay`, a feature |
//! | use the layers below | [`frame`], [`jsonrpc`] |
//!
//! Session events are decoded as far as they are looked at, and no further: a [`SessionEvent`] has a type, an id, an agent
//! and the rest as [`Json`] text, to be decoded into types of the caller's own. With the feature `protocol` it is one of the
//! runtime's types too (`SessionEvent::typed`), and methods are called with types (`Client::request`); these are in `types`.
//!
//! # Ending things
//!
//! | what ends it | here | at the runtime |
//! |---|---|---|
//! | [`Session::detach`], or the last [`Session`] dropped | the session and its stream | the session goes on, and can be resumed |
//! | [`Session::destroy`] | the session and its stream | the session ends; its files stay, and it can be resumed |
//! | [`Client::delete_session`] | the session and its stream, if it is open here | the session and its files |
//! | [`Client::close`], or the last [`Client`] and [`Session`] dropped | the connection | sessions go on |
//! | [`Client::shut_down`] | the connection | sessions are detached from, and the runtime exits |
//! | a [`Call`](handle::Call), [`Sending`](handle::Sending), [`Create`](handle::Create) or [`Waiting`](handle::Waiting) dropped | waiting for it | a call is carried out all the same; a create or resume is undone |
//!
//! [`PROTOCOL.md`](https://docs.rs/crate/pilotwire/latest/source/PROTOCOL.md), which is published with this crate, says
//! what is known of the runtime's wire protocol, and how it is known.
//!
//! Features: `protocol`, on by default, has the runtime's types, and `protocol-all` those of all methods; `mock` has the scripted runtime, for tests and examples; `replay` records
//! what a connection does, and does it again; `tracing` has spans of it; `stream` implements futures-core's `Stream` for [`Events`].
//!
// Their links lead to what needs these features.
#![cfg_attr(
    all(feature = "protocol", feature = "mock", feature = "replay", feature = "schemars"),
    doc = "[guide]: crate::guide"
)]
#![cfg_attr(
    not(all(feature = "protocol", feature = "mock", feature = "replay", feature = "schemars")),
    doc = "[guide]: https://docs.rs/pilotwire/latest/pilotwire/guide/index.html"
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod adapter;
#[cfg(feature = "protocol")]
mod base64;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub mod calls;
mod close;
mod config;
mod connection;
mod decimal;
pub mod error;
pub mod frame;
#[cfg(all(doc, feature = "protocol", feature = "mock", feature = "replay", feature = "schemars"))]
pub mod guide;
pub mod handle;
pub mod handlers;
mod ids;
mod json;
pub mod jsonrpc;
pub mod launch;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
mod moment;
mod number_list;
mod numbers;
mod protocol;
pub mod recovery;
#[cfg(feature = "replay")]
#[cfg_attr(docsrs, doc(cfg(feature = "replay")))]
pub mod replay;
mod secret;
mod session;
mod spare;
mod sync;
mod text;
#[cfg(feature = "tracing")]
#[cfg_attr(docsrs, doc(cfg(feature = "tracing")))]
pub mod trace;
mod trace_context;

pub use close::{CloseCause, CloseKind};
pub use config::Config;
pub use connection::{
    AnswerError, CallError, Claim, CreateError, Limits, NoAnswer, Notice, SessionInfo, Turn, TurnError,
};
pub use handle::{Ask, Client, Events, Item, ItemKind, Session};
pub use ids::AskId;
pub use json::{Json, Object};
/// The runtime's methods, events and asks as types: views over what came, builders for what goes out.
///
/// [`SessionEvent::typed`] gives an event as one, [`Client::request`] and [`Session::request`] call methods by them, and
/// [`Json::built`] is what a builder has built. It is the crate `pilotwire-protocol`.
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use pilotwire_protocol as types;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use session::Attachment;
pub use session::{
    Answer, Capabilities, ClientMode, Cloud, Gap, OpenCanvas, Prompt, Provider, Question, SessionConfig,
    SessionEnd, SessionEvent, SessionId, Tool, ToolSet,
};

pub use trace_context::TraceContext;

/// The state and the counters of a connection: what is open, and what was counted. What went wrong is a [`Notice`].
pub mod diagnostics {
    pub use crate::connection::{
        AskSnapshot, CallSnapshot, DropReason, SessionSnapshot, Snapshot, Stats, WaitSnapshot,
    };
}

/// The state machine, to be driven by hand: bytes in, frames, events and items out, and no IO.
///
/// [`Connection`](sans_io::Connection) has the contract and a loop. [`Inbound`](sans_io::Inbound) frames and scans what was
/// read where the connection is behind a lock; [`frame`] and [`jsonrpc`] are the layers below. An
/// [`Observer`](sans_io::Observer) sees all that happens as values, of which `replay`, a feature, makes transcripts.
/// What goes into a connection, such as a [`Prompt`], [`Limits`] and a [`Claim`], is at the crate's root.
pub mod sans_io {
    pub use crate::connection::{
        Arrival, Batch, Claimed, Connection, Event, InOrder, Inbound, Input, Observe, Observer, Output,
        Ready, ServerInfo, Starting,
    };
    pub use crate::ids::{AskId, CallId, SessionKey, SubscriberId};
    pub use crate::moment::Moment;
    pub use crate::session::{AskKind, Item, ItemKind};
}
