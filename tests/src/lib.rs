//! What tests of more than the core need, and nothing of the client itself:
//!
//! - [`runtime`]: the real program, with a home, a working directory and an environment of the test's own;
//! - [`model`]: a model of our own on loopback, which says what the test wants it to say;
//! - [`account`]: an account that is not real, and with it the cloud, where the test plays the agent;
//! - [`adapters`]: the adapters as one, for tests that are run over each;
//! - [`lifelines`] and [`processes`]: how a test knows that a process is gone.
//!
//! The tests against the real runtime are in `real/`, behind the feature `real-runtime`; `tests/run` installs the runtime
//! and runs them. `processes/` has those with processes of our own.

pub mod account;
pub mod adapters;
#[cfg(unix)]
pub mod lifelines;
pub mod model;
#[cfg(unix)]
pub mod processes;
pub mod runtime;
