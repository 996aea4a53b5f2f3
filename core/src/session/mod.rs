//! The wire vocabulary of a session: how it is configured, what comes out of it, and what the runtime asks.

mod ask;
mod ask_end;
mod config;
mod event;
mod id;
mod item;
mod prompt;

#[cfg(test)]
pub(crate) use ask::asking_and_completing;
pub use ask::{Answer, AskKind, Question, WrongShape};
pub(crate) use ask::{
    AnswerCall, Shape, answer_call_for, answer_shape, answered_by_completion, neutral_answer,
};
pub(crate) use ask_end::{completes_request, completion_of_request, ends_with_abort};
pub use config::{Cloud, InvalidConfig, Provider, Repository, SessionConfig, Tool};
pub use event::SessionEvent;
pub use id::SessionId;
pub use item::{Gap, Item, ItemKind, SessionEnd};
pub use prompt::Prompt;
