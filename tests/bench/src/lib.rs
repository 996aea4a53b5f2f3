//! What the benchmarks of Pilotwire are made of: frames to the mix of a real turn, the runtime's side of a benchmark, a bare
//! connection, and one with handlers, driven by hand.
#![allow(clippy::unwrap_used, reason = "a benchmark whose ground gives way is to stop")]

pub mod bare;
pub mod far;
pub mod frames;
pub mod handled;
pub mod process;
pub mod protocol;
pub mod stopwatch;
pub mod streams;
