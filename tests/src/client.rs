//! A client of the library, over a runtime that is started for it.

use std::io;
use std::process::Command;

use pilotwire::handle::Client;
use pilotwire::handlers::Setup;
use pilotwire_tokio::Driving;

use crate::account::Account;
use crate::runtime::Runtime;

/// Starts this command, and drives a connection over its standard streams.
///
/// # Errors
///
/// If it cannot be started.
///
/// # Panics
///
/// Outside of a tokio runtime.
pub fn start(setup: impl Into<Setup>, command: Command) -> io::Result<(Client, Driving)> {
    pilotwire_tokio::spawn_command(setup, command)
}

/// What starts `runtime` on its standard streams, logged in with `account`.
#[must_use]
pub fn command_with_account(runtime: &Runtime, account: &Account) -> Command {
    let mut command = Command::new(runtime.program());
    command.args(runtime.account_args()).env_clear().envs(runtime.env()).envs(account.env());
    command.current_dir(runtime.directory());
    command
}
