//! The wire's methods and events, as far as they are known: one table, and the shapes of what is said in it.
//!
//! Everything here is data, looked up by name. The connection, the scripted runtime and transcripts go by it; adding
//! something that the runtime asks is adding a row (`core/PROTOCOL.md`, section "Asks"). [`events`] and [`methods`] name what
//! else is treated in a way of its own.

pub(crate) mod events;
pub(crate) mod methods;
mod shape;
mod shapes;
mod table;

pub(crate) use shape::Shape;
pub use shape::WrongShape;
#[cfg(feature = "mock")]
pub(crate) use table::EventCall;
#[cfg(test)]
pub(crate) use table::OnAbort;
#[cfg(test)]
pub(crate) use table::all_rows;
#[cfg(feature = "protocol")]
pub(crate) use table::session_file_requests;
pub(crate) use table::{AskRow, Said, Scope, answer_shape, completes, event, request, scope};
