//! Sessions in the cloud: the library, over tokio, against the real runtime, and GitHub on loopback.
//!
//! What is in a task's list of events when the runtime ends the create it forwards or not, as it happens; only the history
//! (`session.getMessages`) always has it. So what these tests expect as events is appended after the create.

mod calls;
mod concurrent;
mod create;
mod example;
mod failures;
mod handled;
mod prompts;
mod resume;
mod start;
mod unused;
