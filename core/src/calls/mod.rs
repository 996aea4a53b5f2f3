//! Typed calls, for what people ask of sessions and of the runtime.
//!
//! These are methods of [`Session`](crate::Session) and [`Client`](crate::Client). Each is one method of the runtime, which
//! `request` would call as well: here it has a name, takes what people have at hand, and turns what the runtime says it did
//! not do (`"success": false`) into [`CallError::NotConfirmed`].
//!
//! | of a session | |
//! |---|---|
//! | its model, mode, name | [`model`](crate::Session::model), [`set_model`](crate::Session::set_model), [`set_auto_tier`](crate::Session::set_auto_tier), [`mode`](crate::Session::mode), [`set_mode`](crate::Session::set_mode), [`name`](crate::Session::name), [`set_name`](crate::Session::set_name) |
//! | what has happened | [`history`](crate::Session::history), [`usage`](crate::Session::usage), [`compact`](crate::Session::compact), [`fork`](crate::Session::fork), [`log`](crate::Session::log) |
//! | questions to its user | [`ui`](crate::Session::ui) |
//! | its plan, queue, permissions | [`plan`](crate::Session::plan), [`queue`](crate::Session::queue), [`permissions`](crate::Session::permissions), [`pending`](crate::Session::pending) |
//! | an answer as a type | `send_and_wait_as`, with the feature `schemars`; [`send_and_wait_with_schema`](crate::Session::send_and_wait_with_schema) |
//!
//! | of the runtime | |
//! |---|---|
//! | itself | [`status`](crate::Client::status), [`auth_status`](crate::Client::auth_status), [`models`](crate::Client::models), [`ping`](crate::Client::ping) |
//! | its sessions | [`sessions`](crate::Client::sessions), [`session_metadata`](crate::Client::session_metadata), [`last_session`](crate::Client::last_session), [`delete_session`](crate::Client::delete_session), [`foreground`](crate::Client::foreground), [`lifecycle`](crate::Client::lifecycle) |
//!
#![doc = include_str!("official.md")]

mod client;
mod models;
mod pending;
mod permissions;
mod plan;
mod queue;
mod session;
mod structured;
mod switch;
mod ui;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pilotwire_protocol::Method;

use crate::connection::CallError;
use crate::handle::{Call, Reply, TypedCall};
use crate::ids::CallId;
use crate::json::Json;

pub use crate::handle::{Lifecycle, LifecycleItem};
pub use models::Models;
pub use pending::{ListPending, Pending, PendingPermission, PendingTool};
pub use permissions::Permissions;
pub use plan::Plan;
pub use queue::Queue;
pub use session::LogMessage;
pub use structured::{NoAnswerAs, WaitingFor};
pub use switch::{ModelSwitch, Setting};
pub use ui::{Input, Ui};

/// A call that was made, which resolves to a `T`. As [`Call`] otherwise.
#[must_use = "dropping it gives the call up"]
pub struct CallFor<T> {
    call: Call,
    read: fn(Json) -> Result<T, CallError>,
}

impl<T> CallFor<T> {
    /// Makes a call whose result is read by `read`, once it was checked.
    fn of<M: Method>(call: TypedCall<M>, read: fn(Json) -> Result<T, CallError>) -> Self {
        Self::untyped_of(call.untyped(), read)
    }

    fn untyped_of(call: Call, read: fn(Json) -> Result<T, CallError>) -> Self {
        Self { call, read }
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.call.id()
    }

    /// The same call, which resolves to the result as it comes.
    pub fn untyped(self) -> Call {
        self.call
    }
}

impl<T> Future for CallFor<T> {
    type Output = Result<T, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        Pin::new(&mut self.call).poll(context).map(|result| read(result?))
    }
}

impl<T> fmt::Debug for CallFor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CallFor").field(&self.call).finish()
    }
}

/// The result of a method, checked.
fn reply<M: Method>(result: Json) -> Result<Reply<M>, CallError> {
    Reply::decode(result).map_err(CallError::Decode)
}

/// The same of a method that says whether it did what it was asked to.
fn confirmed<M: Method>(
    result: Json,
    success: impl FnOnce(&Reply<M>) -> bool,
) -> Result<Reply<M>, CallError> {
    let reply = reply::<M>(result)?;
    if success(&reply) {
        return Ok(reply);
    }
    let error = reply.raw().get("error").and_then(|error| error.decode().ok()).unwrap_or_default();
    Err(CallError::NotConfirmed { error, reply: reply.raw().clone() })
}
