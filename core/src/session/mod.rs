//! The wire vocabulary of a session: how it is configured, what comes out of it, and what the runtime asks.

mod ask;
#[cfg(feature = "protocol")]
mod attachment;
mod capabilities;
mod config;
mod event;
mod id;
mod invalid_prompt;
mod item;
mod prompt;

pub(crate) use ask::TOOL_REQUESTED;
pub use ask::{Answer, AskKind, Question};
#[cfg(feature = "protocol")]
pub use attachment::Attachment;
pub(crate) use capabilities::instance_id;
pub use capabilities::{Capabilities, OpenCanvas};
pub use config::{ClientMode, Cloud, InvalidConfig, Provider, SessionConfig, Tool, ToolSet};
pub(crate) use config::{EMPTY_OPTIONS, OPTIONS, Start};
pub use event::SessionEvent;
pub use id::SessionId;
pub use invalid_prompt::InvalidPrompt;
pub use item::{Gap, Item, ItemKind, SessionEnd};
pub use prompt::Prompt;
#[cfg(feature = "protocol")]
pub(crate) use prompt::RESPONSE_FORMAT;
