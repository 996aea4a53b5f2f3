//! What tests need.
//!
//! Against the real runtime:
//!
//! - [`runtime`]: the real program, with a home, a working directory and an environment of the test's own;
//! - [`model`]: a model of our own on loopback, which says what the test wants it to say;
//! - [`account`]: an account that is not real, and with it the cloud, where the test plays the agent;
//! - [`mcp`]: a server of the Model Context Protocol, over stdio and over HTTP;
//! - [`client`]: the library's client over a runtime that is started for it;
//! - [`typed`] and [`taps`]: whether all that it says is of a type that there is, over every connection to it.
//!
//! Those tests are in `real/`, behind the feature `real-runtime`; `tests/run` installs the runtime and runs them.
//!
//! With any executor, or none:
//!
//! - [`adapters`]: the adapters as one, for tests that are run over each;
//! - [`lifelines`] and [`processes`]: how a test knows that a process is gone;
//! - [`poll_loop`]: an adapter by hand, with an executor of one thread;
//! - [`threads`]: an adapter by hand, over threads that block;
//! - [`served`]: the scripted runtime, listening on TCP, to try adapters with;
//! - [`equality`]: one conversation over every executor, and over none;
//! - [`faults`]: streams that delay, split, cut off, repeat, change or hold up what goes over them;
//! - [`limit`]: for tests that would hang where something is wrong;
//! - [`busy`]: a conversation with the scripted runtime, for tests that want the same in two processes;
//! - [`words`]: what a connection says, in the words of the model that it is compared with.

pub mod account;
pub mod adapters;
pub mod busy;
pub mod client;
pub mod equality;
pub mod faults;
pub mod lifelines;
pub mod limit;
pub mod mcp;
pub mod model;
pub mod poll_loop;
#[cfg(unix)]
pub mod processes;
pub mod runtime;
pub mod served;
pub mod taps;
pub mod threads;
pub mod typed;
pub mod words;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../CONTRIBUTING.md")]
struct Contributing;

/// The guides, whose programs need an adapter.
macro_rules! guides {
    ($($guide:ident)+) => { $(
        #[cfg(doctest)]
        #[doc = include_str!(concat!("../../core/src/guide/", stringify!($guide), ".md"))]
        mod $guide {}
    )+ };
}

guides! {
    starting
    streaming
    tools
    permissions
    hooks
    cloud
    resuming
    reconnecting
    session_files
    own_model
    steering
    testing
    recording
    executors
    official_sdk
}
