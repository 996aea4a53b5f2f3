//! The programs `chat` and `drive`, without an executor.
//!
//! An adapter's example is a few lines: it implements [`Adapter`] and runs [`chat::main`] or [`drive::main`] on its
//! executor. Everything happens inside of that one future: nothing is spawned, and nothing waits but by being polled.
//! What blocks by nature (reading the terminal, writing to it) has a thread of its own.
//!
//! [`drive::converse`] is the heart of `drive`, for tests that bring the commands and take the lines themselves;
//! [`lines`] forms each line from the core's types, for callers that have a bare connection.
//! [`testing`] runs both programs from outside.

use std::io;
use std::process::Command;

use pilotwire::adapter::Driving;
use pilotwire::handle::Client;
use pilotwire::launch::Launch;
use pilotwire::mock::Script;
use pilotwire::{CloseCause, Config};

pub mod chat;
pub mod drive;
pub mod lines;
mod signal;
pub mod testing;

pub use futures_util::future::BoxFuture;

/// A connection that an adapter has started. The future resolves when its transport is done with; it is polled along
/// with the program, so that it may do the driving itself.
pub type Connected = (Client, BoxFuture<'static, CloseCause>);

/// What an adapter's functions give, as the programs take it.
#[must_use]
pub fn connected((client, driving): (Client, Driving)) -> Connected {
    (client, Box::pin(driving))
}

/// How an adapter starts a connection: its functions of the same names.
pub trait Adapter {
    /// To a runtime that listens on TCP.
    fn connect_tcp(&self, config: Config, address: String) -> BoxFuture<'static, io::Result<Connected>>;

    /// To a runtime that is started.
    ///
    /// # Errors
    ///
    /// If it cannot be.
    fn spawn(&self, config: Config, launch: &Launch) -> io::Result<Connected>;

    /// To a runtime that is started by exactly this command.
    ///
    /// # Errors
    ///
    /// If it cannot be.
    fn spawn_command(&self, config: Config, command: Command) -> io::Result<Connected>;

    /// To the built-in scripted runtime.
    ///
    /// # Errors
    ///
    /// If the connection cannot be made.
    fn mock_with(&self, config: Config, script: Script) -> io::Result<Connected>;
}
