//! The adapters that are written by hand, over TCP: an executor of one thread (`tests/src/poll_loop.rs`), and threads
//! that block (`tests/src/threads.rs`).

mod conversations;
mod poll_loop;
mod threads;
