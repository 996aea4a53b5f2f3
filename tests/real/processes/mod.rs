//! The real runtime as a process, over each adapter: killed, hung, cut off, closed. Every call, turn and session ends within
//! its limit and says why, and no process is left behind.
#![cfg(unix)]

mod case;
mod ends;
mod stops;
mod tcp;
