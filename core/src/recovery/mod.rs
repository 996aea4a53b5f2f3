//! Going on when a connection has ended: what was open, and how it is resumed on another.
//!
//! Nothing restarts by itself. Whoever wants to go on asks for the plan of a connection while that is open, and is given it
//! when it ends:
//!
//! ```
//! use pilotwire::Client;
//! use pilotwire::recovery::Continuation;
//!
//! # async fn show(client: Client, connect: impl AsyncFn() -> Client) {
//! let ended = client.resume_plan();
//! // ... the connection is used, until its runtime is killed ...
//! let plan = ended.await;
//! eprintln!("lost: {}", plan.cause());
//! for call in plan.calls() {
//!     eprintln!("{} is {}", call.method, call.fate.as_str());
//! }
//! let client = connect().await;
//! for resumed in plan.resume_on(&client).await {
//!     match resumed.continuation {
//!         Continuation::Continued(session) | Continuation::Filled(session) => drop(session.events),
//!         Continuation::NotContinued(why) => eprintln!("{}: {why}", resumed.session_id),
//!         _ => {}
//!     }
//! }
//! # }
//! ```
//!
//! - A [`ResumePlan`] has the sessions that the runtime may still have, with their configs and handlers and the latest events
//!   seen of each, and the [calls](PlannedCall) whose outcome nobody knows. It is data but for the handlers: it can be written
//!   as JSON, and read again by another process.
//! - [`ResumePlan::resume_on`] resumes them. What a session's log has that was not seen comes first in its stream.
//! - Nothing is sent twice. A prompt, or any other call, that the runtime may have had is reported and not repeated; so is a
//!   create that was not answered.

mod fill;
mod plan;
mod resume;

pub use fill::NotFilled;
pub use plan::{CallFate, PlannedAsk, PlannedCall, PlannedSession, Planning, ResumePlan, SessionStage};
pub use resume::{Continuation, Continued, Missed, NotContinued, Resumed};
