//! What tests need, and nothing of the client itself.
//!
//! Against the real runtime:
//!
//! - [`runtime`]: the real program, with a home, a working directory and an environment of the test's own;
//! - [`model`]: a model of our own on loopback, which says what the test wants it to say;
//! - [`account`]: an account that is not real, and with it the cloud, where the test plays the agent.
//!
//! Those tests are in `real/`, behind the feature `real-runtime`; `tests/run` installs the runtime and runs them.
//!
//! Without tokio or smol:
//!
//! - [`poll_loop`]: an adapter by hand, with an executor of one thread;
//! - [`threads`]: an adapter by hand, over threads that block;
//! - [`served`]: the scripted runtime, listening on TCP, to try adapters with;
//! - [`limit`]: for tests that would hang where something is wrong.

pub mod account;
pub mod limit;
pub mod model;
pub mod poll_loop;
pub mod runtime;
pub mod served;
pub mod threads;
