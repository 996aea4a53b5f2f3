//! What tests against the real runtime need, and nothing of the client itself:
//!
//! - [`runtime`]: the real program, with a home, a working directory and an environment of the test's own;
//! - [`model`]: a model of our own on loopback, which says what the test wants it to say;
//! - [`account`]: an account that is not real, and with it the cloud, where the test plays the agent.
//!
//! And, for tests that want the same in two processes, [`busy`]: a conversation with the scripted runtime.
//!
//! The tests are in `real/`, behind the feature `real-runtime`; `tests/run` installs the runtime and runs them.

pub mod account;
pub mod busy;
pub mod model;
pub mod runtime;
