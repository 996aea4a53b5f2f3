//! User code that answers what the runtime asks.
//!
//! [`Handlers`] are given to [`Client::create_session`](crate::Client::create_session) and
//! [`resume_session`](crate::Client::resume_session): tools, permissions, hooks, files, and what else the runtime asks in a
//! session. What is installed decides what goes on the wire: the flags, declarations and interests that follow from it are
//! set here and by nobody else. [`ClientHandlers`] are those of a connection; an adapter is given them when it connects.
//!
//! ```
//! use pilotwire::handlers::{Handlers, Permission, UserInput};
//!
//! let handlers = Handlers::new()
//!     .on_permission(async |request, _context| match request.kind() {
//!         "read" => Permission::approve_once(),
//!         _ => Permission::reject("only reading is allowed here"),
//!     })
//!     .on_user_input(async |question, _context| match question.view().choices().and_then(|choices| choices.at(0)) {
//!         Some(first) => UserInput::choice(&first),
//!         None => UserInput::text("as you like"),
//!     });
//! ```
//!
//! # In the cloud
//!
//! A session in the cloud asks for permissions, questions to the user, forms, plans and mode switches without a flag: none
//! is sent there unless the config has it, as the runtime would refuse it. It asks for sign-ins, headers, sampling and
//! limits, too. Tools, commands, hooks, canvases and skills are not used there: the create fails, and says which field is not
//! taken. Sections to transform and a GitHub token are never asked for, and the answer to a queued command is not taken.
//!
//! # Where they run
//!
//! [`Serving`] is a plain future that runs the handlers of one connection. The adapters spawn it, and each handler as a task
//! of its own. Without an executor it is polled in the same loop as the driver. Handlers run under no lock and not in the
//! driver's task; none delays an event, another handler, or reading. One whose future is not `Send` cannot be installed: pull
//! asks from the session's stream, and answer each there.
//!
//! # How they end
//!
//! | a handler | the runtime is told |
//! |---|---|
//! | returns its value | that |
//! | returns an error, panics, takes longer than its [limit](Handlers::limit), or is dropped with its task | that it could not be had: see [`HandlerError`] |
//! | returns [`HandlerError::leave`] | nothing, if it was asked by an event, which another client may answer; otherwise an error |
//! | is no longer wanted: answered elsewhere, aborted, its session or connection ended | nothing: its future is dropped |
//!
//! Nobody has to answer twice: what is asked again while it is open is ignored, and what another client has answered first is
//! no longer asked. Whether the runtime took an answer is told to an [observer](Serving::observe).
//!
//! # What is not answered here
//!
//! Asks that no handler is installed for stand in the session's stream ([`Events`](crate::Events)), where they can be
//! answered. If nobody reads that, requests get the neutral answer that the protocol has for them, an error where it has none,
//! and never an approval; asking events are left to other clients.
//!
//! Some kinds are claimed as a whole by the first handler of the kind: one hook means that the runtime asks for all hooks.
//! Those that have no handler of their own are answered at once: hooks and sections of the system message as if nobody had an
//! opinion, commands and token providers with an error.

mod answers;
mod client;
mod context;
mod control;
mod install;
mod jobs;
mod observer;
mod run;
mod running;
mod serving;
mod session;
mod start;

#[cfg(feature = "protocol")]
mod asked;
#[cfg(feature = "protocol")]
#[cfg(feature = "protocol")]
mod canvas;
#[cfg(feature = "protocol")]
mod commands;
#[cfg(feature = "protocol")]
mod files;
#[cfg(feature = "protocol")]
mod hooks;
#[cfg(feature = "protocol")]
mod inference;
#[cfg(feature = "protocol")]
mod on_client;
#[cfg(feature = "protocol")]
mod on_session;
#[cfg(feature = "protocol")]
mod permission;
#[cfg(feature = "protocol")]
mod serial;
#[cfg(feature = "protocol")]
mod session_files;
#[cfg(feature = "protocol")]
mod skills;
#[cfg(feature = "protocol")]
mod tokens;
#[cfg(feature = "protocol")]
mod tool;
#[cfg(feature = "protocol")]
mod transform;
#[cfg(feature = "protocol")]
mod typed;

pub use answers::{HandlerError, IntoOutcome, Outcome};
pub use client::{ClientHandlers, Service, Setup};
pub use context::{HandlerContext, Withdrawn};
pub use jobs::Job;
pub use observer::{HandlerEnd, ObserveHandlers, Started};
pub use serving::Serving;
pub use session::Handlers;
pub(crate) use start::handlers_of;
pub use start::{SetTools, SetToolsError};

#[cfg(feature = "protocol")]
mod reexported {
    pub use super::asked::Asked;
    pub use super::canvas::{Canvas, CanvasError};
    pub use super::commands::QueuedCommand;
    pub use super::files::{
        DirEntry, FileKind, FileRange, FileStat, FileTime, FsCapabilities, FsError, MemoryFs, MkdirOptions,
        PathConventions, RemoveOptions, SessionFs, SessionFsBinary, SessionFsConfig, SessionFsRanges,
        SessionSqlite, SqlError, SqlErrorClass, SqlKind, SqlResult, SqlStatement, SqlValue, WithSqlite,
    };
    pub use super::hooks::{
        AgentStop, ErrorOccurred, PostToolUse, PostToolUseFailure, PreMcpToolCall, PreToolUse,
        SessionEndHook, SessionStart, SubagentStart, SubagentStop, UserPromptSubmitted,
        UserPromptTransformed,
    };
    pub use super::inference::{
        BodyTooLarge, Inference, InferenceBody, InferenceClosed, InferenceMessage, InferenceRequest,
        InferenceResponse,
    };
    pub use super::on_client::{ExtensionLaunch, Installation, TaskCancelled};
    pub use super::on_session::{
        AutoModeSwitch, Elicitation, ExitPlanMode, McpHeaders, McpOauth, Sampling, SessionLimits, UserInput,
    };
    pub use super::permission::{Permission, PermissionRequest, Policy};
    pub use super::skills::{Skill, SkillProvider};
    pub use super::tokens::{GitHubToken, ProviderToken};
    pub use super::tool::ToolResult;
    pub use super::typed::{Typed, TypedAnswer, TypedAsk};
}
#[cfg(feature = "protocol")]
pub use reexported::*;

#[cfg(all(test, feature = "protocol", feature = "mock"))]
mod table_tests;
