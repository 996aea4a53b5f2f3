//! What tests against the real runtime need:
//!
//! - [`runtime`]: the real program, with a home, a working directory and an environment of the test's own;
//! - [`model`]: a model of our own on loopback, which says what the test wants it to say;
//! - [`account`]: an account that is not real, and with it the cloud, where the test plays the agent;
//! - [`client`]: the library's client over a runtime that is started for it. The others know nothing of the client;
//! - [`equality`]: one conversation over every executor.
//!
//! The tests are in `real/`, behind the feature `real-runtime`; `tests/run` installs the runtime and runs them.

pub mod account;
pub mod client;
pub mod equality;
pub mod model;
pub mod runtime;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
