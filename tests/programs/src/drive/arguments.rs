//! The command line.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use pilotwire::mock::Script;
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::{Config, Json, Limits};

use super::{Greeting, Handling, Options};
use crate::{Adapter, Connected, Timer};

/// Drives one connection to a Copilot runtime by JSON lines.
#[derive(Debug, clap::Parser)]
#[command(name = "drive")]
pub struct Arguments {
    /// Open the connection without a handshake.
    #[arg(long)]
    no_handshake: bool,
    /// Each call's limit, in seconds.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// Messages kept for a session id that is not known yet.
    #[arg(long, value_name = "N")]
    pending_limit: Option<usize>,
    /// The largest frame that is accepted.
    #[arg(long, value_name = "BYTES")]
    max_frame: Option<usize>,
    /// The token of a runtime on TCP.
    #[arg(long, conflicts_with_all = ["command", "mock"])]
    token: Option<String>,
    /// Where to write a transcript, with secrets replaced.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Handlers that are installed with every session that is begun without any of its own: a JSON object.
    #[arg(long, value_name = "FILE", value_parser = handlers)]
    handlers: Option<Json>,
    #[command(flatten)]
    runtime: Runtime,
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Runtime {
    /// A runtime on TCP.
    #[arg(long, value_name = "HOST:PORT")]
    connect: Option<String>,
    /// A runtime to start, run with exactly these arguments.
    #[arg(long, value_name = "PROGRAM", num_args = 1.., allow_hyphen_values = true, trailing_var_arg = true)]
    command: Option<Vec<String>>,
    /// The built-in scripted runtime.
    #[arg(long)]
    mock: bool,
}

impl Arguments {
    /// How the connection is to be. However slowly its lines are read, nothing is given up: the runtime waits. What was
    /// read before it had to wait, one frame of any size at the most, finds room.
    #[must_use]
    pub fn config(&self) -> Config {
        let mut config = Config::default().stall_after(None).queue_hard_limit(usize::MAX);
        if self.no_handshake {
            config = config.handshake_timeout(None);
        }
        if let Some(limit) = self.pending_limit {
            config = config.pending_per_id(limit);
        }
        if let Some(bytes) = self.max_frame {
            config = config.max_frame(bytes);
        }
        match &self.token {
            Some(token) => config.connection_token(token),
            None => config,
        }
    }

    /// The handlers of the conversation.
    ///
    /// # Errors
    ///
    /// What is wrong with where they say that the files of sessions are.
    pub fn handling(&self, timer: Timer) -> io::Result<Handling> {
        let handling = Handling::new(timer);
        match &self.handlers {
            Some(handlers) => handling.usual(handlers.clone()).map_err(io::Error::other),
            None => Ok(handling),
        }
    }

    /// How the conversation is to be led, but for its handlers.
    #[must_use]
    pub fn options(&self) -> Options {
        Options {
            limits: self.timeout.map_or(Limits::none(), |limit| Limits::none().total(limit)),
            greeting: if self.no_handshake { Greeting::Silent } else { Greeting::Connected },
            handling: None,
        }
    }

    /// Begins the transcript, if one is wanted.
    pub(super) fn recorder(&self) -> io::Result<Option<Recorder>> {
        let Some(path) = &self.record else { return Ok(None) };
        let file = File::create(path)
            .map_err(|error| in_words(&error, &format!("cannot write {}", path.display())))?;
        Ok(Some(Recorder::new(Redaction::secrets(), BufWriter::new(file))))
    }

    /// Starts the connection, with errors that say what could not be started.
    pub(super) async fn start(
        &self,
        adapter: &impl Adapter,
        handling: &Handling,
        recorder: Option<&Recorder>,
    ) -> io::Result<Connected> {
        let mut config = self.config();
        if let Some(recorder) = recorder {
            config = config.record(recorder);
        }
        let setup = handling.setup(config);
        if let Some(address) = &self.runtime.connect {
            let connecting = adapter.connect_tcp(setup, address.clone());
            return connecting
                .await
                .map_err(|error| in_words(&error, &format!("cannot connect to {address}")));
        }
        if let Some([program, arguments @ ..]) = self.runtime.command.as_deref() {
            let mut command = Command::new(program);
            command.args(arguments);
            return adapter.spawn_command(setup, command).map_err(|error| {
                // Those that start processes say which.
                let is_named = error.to_string().contains(program);
                if is_named { error } else { in_words(&error, &format!("cannot start {program}")) }
            });
        }
        adapter.mock_with(setup, Script::new())
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "no number".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// The object that is in a file. What it says is for the sessions that begin with it.
fn handlers(path: &str) -> Result<Json, String> {
    let text = std::fs::read(path).map_err(|error| error.to_string())?;
    let json = Json::parse(text).map_err(|error| error.to_string())?;
    if json.as_bytes().starts_with(b"{") { Ok(json) } else { Err("no JSON object".to_owned()) }
}

fn in_words(error: &io::Error, what: &str) -> io::Error {
    io::Error::new(error.kind(), format!("{what}: {error}"))
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from([&["drive"], arguments].concat())
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn exactly_one_runtime_is_named() {
        assert!(parse(&["--mock"]).is_ok());
        assert!(parse(&["--connect", "localhost:1", "--token", "t"]).is_ok());
        for bad in [
            &[][..],
            &["--mock", "--connect", "localhost:1"],
            &["--mock", "--command", "true"],
            &["--mock", "--token", "t"],
            &["--command"],
            &["--mock", "--timeout", "soon"],
            &["--mock", "--timeout=-1"],
            &["--mock", "--timeout", "1e300"],
            &["--mock", "--pending-limit=-1"],
            &["--mock", "surplus"],
        ] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_program_gets_all_that_follows_it() {
        let arguments = parse(&["--timeout", "0.5", "--command", "run", "--mock", "-x", "--", "--connect"]);
        let arguments = arguments.expect("it is good");
        let command = arguments.runtime.command.as_deref();
        assert_eq!(command, Some(&["run", "--mock", "-x", "--", "--connect"].map(String::from)[..]));
        assert!(!arguments.runtime.mock);
        assert_eq!(arguments.options().limits, Limits::none().total(Duration::from_millis(500)));
    }
}
