//! Processes of our own that misbehave, over each adapter: whatever they do, every call, turn and session ends within its
//! limit and says why, and nothing is left of them.
//!
//! Most of them go by signals and process groups, so they are for Unix. Those of `everywhere` are for Windows too.

mod case;
#[cfg(unix)]
mod ends;
mod everywhere;
mod hosts;
#[cfg(unix)]
mod output;
#[cfg(unix)]
mod programs;
#[cfg(unix)]
mod stops;
#[cfg(unix)]
mod tcp;
