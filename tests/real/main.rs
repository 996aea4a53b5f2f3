//! Tests against the real runtime. Run them with `tests/run`, or, once the runtime is installed, with
//! `cargo test -p pilotwire-tests --features real-runtime --test real`.
//!
//! `ground` holds what the other tests stand on: that the runtime, the model and the home work together, with no
//! client between; `client` has the library in between, `turns` aborts and deletions, `answers` and `unreadable` what
//! does not get through to the runtime, `cloud` sessions in the cloud; `processes` kills the runtime, and worse; `recovery` goes on
//! with another, `streams` reads in more ways than one; `permissions` has what is asked for of each kind, and for how long an
//! answer holds, `hook_outputs` what hooks say and what becomes of it; `equality`
//! has it over every executor; `examples` runs the adapter's examples; `scripted` has the scripted runtime
//! beside it; `aborts` has each ask open while its turn is aborted;
//! `scenarios` has a file for each group of end-to-end tests that the official SDKs have, and SCENARIOS.md the table
//! of them.

mod aborts;
mod account_asks;
mod answers;
mod calls;
mod client;
mod client_tasks;
mod cloud;
mod disk;
mod equality;
mod examples;
mod files;
mod ground;
mod handlers;
mod heard;
mod hook_outputs;
mod launched;
mod logged_in;
mod mcp_stdio;
mod peer;
mod permissions;
mod plans;
mod processes;
mod recording;
mod recovery;
mod scenarios;
mod scripted;
mod seen;
mod shared;
mod streams;
mod turns;
mod unreadable;
