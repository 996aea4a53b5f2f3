//! The programs' view of this adapter.

use std::io;
use std::process::Command;

use pilotwire::Config;
use pilotwire::launch::Launch;
use pilotwire::mock::Script;
use pilotwire_programs::{Adapter, BoxFuture, Connected, connected};

/// Connections over tokio.
pub(crate) struct Tokio;

impl Adapter for Tokio {
    fn connect_tcp(&self, config: Config, address: String) -> BoxFuture<'static, io::Result<Connected>> {
        Box::pin(async move { pilotwire_tokio::connect_tcp(config, address).await.map(connected) })
    }

    fn spawn(&self, config: Config, launch: &Launch) -> io::Result<Connected> {
        pilotwire_tokio::spawn(config, launch).map(connected)
    }

    fn spawn_command(&self, config: Config, command: Command) -> io::Result<Connected> {
        pilotwire_tokio::spawn_command(config, command).map(connected)
    }

    fn mock_with(&self, config: Config, script: Script) -> io::Result<Connected> {
        pilotwire_tokio::mock_with(config, script).map(connected)
    }
}
