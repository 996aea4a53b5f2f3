//! The examples of the official SDK, as one writes them here.

#[path = "../../../adapter-tokio/examples/common/mod.rs"]
mod common;

pub(crate) mod chat;
pub(crate) mod hooks;
pub(crate) mod lifecycle_observer;
pub(crate) mod manual_tool_resume;
pub(crate) mod session_fs;
pub(crate) mod tool_server;
