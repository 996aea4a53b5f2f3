//! Guides: one page a task, each with a whole program to begin from.
//!
//! A page takes three to five minutes. Its programs run as they stand: against the scripted runtime, which needs no account
//! and no network, and with one line changed against the real one. They use the crate `pilotwire-tokio`; with
//! `pilotwire-smol` the names are the same.
//!
//! To begin:
//!
//! - [Starting a runtime](starting): find it, start it, shake hands, shut it down.
//! - [Streaming](streaming): the answer as it is written, and everything else that happens.
//!
//! What the agent may do:
//!
//! - [Tools](tools): functions of yours that the agent calls.
//! - [Permissions](permissions): what is allowed, decided case by case or by a rule.
//! - [Hooks](hooks): see, change or stop what the agent is about to do; and its questions, plans and forms.
//!
//! Sessions:
//!
//! - [Cloud sessions](cloud): the agent works on a machine of GitHub's.
//! - [Resuming](resuming): go on with a session of yesterday, or with work that waits for an answer.
//! - [Reconnecting](reconnecting): the runtime is gone; go on with another, and lose and repeat nothing.
//! - [Session files](session_files): keep the agent's files where you like.
//! - [Bring your own model](own_model): another provider, or requests to the model that you answer yourself.
//! - [Steering and queueing](steering): more prompts while the agent works, and stopping it.
//!
//! Around it:
//!
//! - [Testing with the scripted runtime](testing): tests of your program without an account, a network or chance.
//! - [Recording and replay](recording): keep a conversation, read it, repeat it.
//! - [Other executors, and none](executors): smol, one of your own, or a loop with threads.
//! - [Moving from the official SDK](official_sdk): call by call, with what changes in behaviour.

/// A page: a module with nothing but its text, which is in a file of the same name.
macro_rules! pages {
    ($($(#[$doc:meta])* $page:ident)+) => { $(
        // Its programs use an adapter, which this crate's own doctests do not have.
        #[cfg_attr(not(doctest), doc = include_str!(concat!(stringify!($page), ".md")))]
        pub mod $page {}
    )+ };
}

pages! {
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
