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

use pilotwire::CloseCause;
use pilotwire::adapter::Driving;
use pilotwire::handle::Client;
use pilotwire::handlers::Setup;
use pilotwire::launch::Launch;
use pilotwire::mock::Script;

pub mod chat;
pub mod drive;
pub mod lines;
mod signal;
pub mod testing;
mod timer;

pub use futures_util::future::BoxFuture;
pub use timer::Timer;

/// A connection that an adapter has started. The future resolves when its transport is done with; it is polled along
/// with the program, so that it may do the driving itself.
pub type Connected = (Client, BoxFuture<'static, CloseCause>);

/// What an adapter's functions give, as the programs take it.
#[must_use]
pub fn connected((client, driving): (Client, Driving)) -> Connected {
    (client, Box::pin(driving))
}

/// How an adapter starts a connection, and runs its handlers: its functions of the same names.
pub trait Adapter {
    /// The timers of its executor.
    fn timer(&self) -> Timer;

    /// To a runtime that listens on TCP.
    fn connect_tcp(&self, setup: Setup, address: String) -> BoxFuture<'static, io::Result<Connected>>;

    /// To a runtime that is started.
    ///
    /// # Errors
    ///
    /// If it cannot be.
    fn spawn(&self, setup: Setup, launch: &Launch) -> io::Result<Connected>;

    /// To a runtime that is started by exactly this command.
    ///
    /// # Errors
    ///
    /// If it cannot be.
    fn spawn_command(&self, setup: Setup, command: Command) -> io::Result<Connected>;

    /// To the built-in scripted runtime.
    ///
    /// # Errors
    ///
    /// If the connection cannot be made.
    fn mock_with(&self, setup: Setup, script: Script) -> io::Result<Connected>;
}
