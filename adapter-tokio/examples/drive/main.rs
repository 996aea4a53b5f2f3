//! One connection under the control of whatever writes JSON lines: a command a line on stdin, what happened a line on
//! stdout.

mod command;
mod lines;
mod pump;

use std::io::BufRead;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use pilotwire::handle::Client;
use pilotwire::mock::Script;
use pilotwire::{CloseCause, CloseKind, Config, Limits};
use pilotwire_tokio::Driving;
use serde_json::json;
use std::process::Command;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use command::Commands;
use lines::Lines;

/// Drives one connection to a Copilot runtime by JSON lines.
#[derive(Parser)]
struct Arguments {
    /// Open the connection without a handshake.
    #[arg(long)]
    no_handshake: bool,
    /// Each call's limit, in seconds.
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<f64>,
    /// Messages kept for a session id that is not known yet.
    #[arg(long, value_name = "N")]
    pending_limit: Option<usize>,
    /// The largest frame that is accepted.
    #[arg(long, value_name = "BYTES")]
    max_frame: Option<usize>,
    /// The token of a runtime on TCP.
    #[arg(long, requires = "connect")]
    token: Option<String>,
    #[command(flatten)]
    runtime: Runtime,
}

#[derive(clap::Args)]
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
    fn config(&self) -> Config {
        let mut config = Config::default().stall_after(None);
        if self.no_handshake {
            config = config.handshake(None);
        }
        if let Some(limit) = self.pending_limit {
            config = config.pending_per_id(limit);
        }
        if let Some(bytes) = self.max_frame {
            config = config.max_frame(bytes);
        }
        match &self.token {
            Some(token) => config.token(token),
            None => config,
        }
    }

    async fn start(&self) -> std::io::Result<(Client, Driving)> {
        let config = self.config();
        if let Some(address) = &self.runtime.connect {
            return pilotwire_tokio::connect_tcp(config, address).await;
        }
        if let Some([program, arguments @ ..]) = self.runtime.command.as_deref() {
            let mut command = Command::new(program);
            command.args(arguments);
            return pilotwire_tokio::spawn_command(config, command);
        }
        pilotwire_tokio::mock_with(config, Script::new())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let limits = match arguments.timeout.map(Duration::try_from_secs_f64) {
        None => Limits::none(),
        Some(Ok(limit)) => Limits::none().total(limit),
        Some(Err(error)) => {
            eprintln!("drive: --timeout: {error}");
            return ExitCode::from(2);
        }
    };
    let (lines, printer) = Lines::to_stdout();
    let (cause, driving) = match arguments.start().await {
        Err(error) => (CloseCause::from(CloseKind::Io(pilotwire::TransportError::reading(&error))), None),
        Ok((client, driving)) => (converse(&arguments, client, limits, &lines).await, Some(driving)),
    };
    let status = u8::from(cause.kind != CloseKind::Graceful);
    lines.print(json!({"event": "closed", "reason": cause.to_string(), "kind": cause.kind.name()})).await;
    drop(lines);
    let printed = tokio::task::spawn_blocking(move || printer.join()).await;
    if let Some(driving) = driving {
        driving.await;
    }
    let failed = !matches!(printed, Ok(Ok(())));
    // A thread may still be waiting for stdin; nothing is left to do for it.
    std::process::exit(i32::from(if failed { 1 } else { status }))
}

/// Carries out commands until there are no more, and prints all that happens, to the connection's end.
async fn converse(arguments: &Arguments, client: Client, limits: Limits, lines: &Lines) -> CloseCause {
    let mut printing = JoinSet::new();
    if let Some(events) = client.events() {
        printing.spawn(pump::connection(events, lines.clone()));
    }
    if let Ok(info) = client.connected().await {
        if !arguments.no_handshake {
            let version = json!({
                "event": "connected",
                "protocolVersion": info.protocol_version,
                "version": info.version,
            });
            lines.print(version).await;
        }
        let mut input = stdin_lines();
        let mut commands = Commands::new(client.clone(), limits, lines.clone());
        loop {
            let line = tokio::select! {
                line = input.recv() => line,
                _ = client.closed() => None,
            };
            let Some(line) = line else { break };
            if commands.carry_out(&line, &mut printing).await.is_break() {
                break;
            }
            while printing.try_join_next().is_some() {}
        }
        client.close();
        let cause = client.closed().await;
        while printing.join_next().await.is_some() {}
        return cause;
    }
    let cause = client.closed().await;
    while printing.join_next().await.is_some() {}
    cause
}

/// The lines of stdin, read by a thread of their own: reading stdin cannot be given up.
fn stdin_lines() -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel(64);
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin().lock();
        loop {
            let mut line = Vec::new();
            match stdin.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => {
                    if sender.blocking_send(line).is_err() {
                        return;
                    }
                }
            }
        }
    });
    receiver
}
