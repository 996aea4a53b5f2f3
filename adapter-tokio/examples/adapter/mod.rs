//! The programs' view of this adapter.

use std::io;
use std::process::Command;

use pilotwire::handlers::Setup;
use pilotwire::launch::Launch;
use pilotwire::mock::Script;
use pilotwire_programs::{Adapter, BoxFuture, Connected, Timer, connected};

/// Connections over tokio.
pub(crate) struct Tokio;

impl Adapter for Tokio {
    fn timer(&self) -> Timer {
        Timer::new(tokio::time::sleep)
    }

    fn connect_tcp(&self, setup: Setup, address: String) -> BoxFuture<'static, io::Result<Connected>> {
        Box::pin(async move { pilotwire_tokio::connect_tcp(setup, address).await.map(connected) })
    }

    fn spawn(&self, setup: Setup, launch: &Launch) -> io::Result<Connected> {
        pilotwire_tokio::spawn(setup, launch).map(connected)
    }

    fn spawn_command(&self, setup: Setup, command: Command) -> io::Result<Connected> {
        pilotwire_tokio::spawn_command(setup, command).map(connected)
    }

    fn mock_with(&self, setup: Setup, script: Script) -> io::Result<Connected> {
        pilotwire_tokio::mock_with(setup, script).map(connected)
    }
}
