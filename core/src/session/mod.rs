//! The wire vocabulary of a session: how it is configured, what comes out of it, and what the runtime asks.

mod ask;
mod capabilities;
mod config;
mod event;
mod id;
mod item;
mod prompt;

pub(crate) use ask::TOOL_REQUESTED;
pub use ask::{Answer, AskKind, Question};
pub(crate) use capabilities::instance_id;
pub use capabilities::{Capabilities, OpenCanvas};
pub use config::{Cloud, InvalidConfig, Provider, Repository, SessionConfig, Tool};
pub use event::SessionEvent;
pub use id::SessionId;
pub use item::{Gap, Item, ItemKind, SessionEnd};
pub use prompt::Prompt;
