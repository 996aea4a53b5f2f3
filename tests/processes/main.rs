//! Processes of our own that misbehave, over each adapter: whatever they do, every call, turn and session ends within its
//! limit and says why, and nothing is left of them.
#![cfg(unix)]

mod case;
mod ends;
mod hosts;
mod output;
mod programs;
mod stops;
mod tcp;
