//! A runtime as a child process.

use std::collections::VecDeque;
use std::io;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pilotwire::handle::Client;
use pilotwire::launch::Launch;
use pilotwire::{CloseCause, Config};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStderr, Command};
use tokio::time::timeout;

use crate::drive::{Drive, Stop};
use crate::{Driving, start};

/// How long a child whose output has ended may take to exit, before the connection's end is told without its status.
const EXIT_AFTER_OUTPUT: Duration = Duration::from_secs(1);
/// How long a child may take to exit once its input was closed, before it is killed.
const EXIT_AFTER_INPUT: Duration = Duration::from_secs(10);
/// Lines of stderr that are kept for errors.
const STDERR_LINES: usize = 8;

/// Starts the runtime that `launch` describes, and drives a connection over its standard streams.
///
/// # Errors
///
/// If no program is found, with where it was looked for; if it cannot be started; and as
/// [`connect`](crate::connect) does.
///
/// # Panics
///
/// Outside of a tokio runtime with IO and time enabled.
pub fn spawn(config: Config, launch: &Launch) -> io::Result<(Client, Driving)> {
    let program = launch.find_program(|name| std::env::var_os(name), std::path::Path::is_file)?;
    let mut command = Command::new(&program);
    command.args(launch.arguments());
    for (name, value) in launch.environment() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    if let Some(directory) = launch.directory() {
        command.current_dir(directory);
    }
    spawn_command(config, command)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot start {}: {error}", program.display())))
}

/// As [`spawn`], with a command of the caller's own. Its standard streams are set here.
///
/// # Errors
///
/// If it cannot be started, and as [`connect`](crate::connect) does.
pub fn spawn_command(config: Config, mut command: Command) -> io::Result<(Client, Driving)> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let missing = || io::Error::other("a standard stream of the child is missing");
    let stdin = child.stdin.take().ok_or_else(missing)?;
    let stdout = child.stdout.take().ok_or_else(missing)?;
    let stderr = child.stderr.take().ok_or_else(missing)?;
    let (client, driver, epoch) = start(config)?;
    let last_words = LastWords::default();
    tokio::spawn(last_words.clone().collect(stderr));
    let drive = Drive::new(driver, epoch, stdout, stdin);
    let task = tokio::spawn(over_child(drive, child, last_words));
    Ok((client, Driving(task)))
}

/// Drives a connection over a child's streams, and sees the child to its end.
async fn over_child<R, W>(mut drive: Drive<R, W>, mut child: Child, last_words: LastWords) -> CloseCause
where
    R: tokio::io::AsyncRead + Unpin,
    W: tokio::io::AsyncWrite + Unpin,
{
    let cause = loop {
        match drive.run().await {
            Stop::Closed(cause) => break cause,
            Stop::InputEnded => {
                let status = timeout(EXIT_AFTER_OUTPUT, child.wait()).await;
                let status = status.ok().and_then(Result::ok);
                drive.driver.describe_peer(&last_words.with_status(status));
                drive.driver.end_of_input();
            }
        }
    };
    // Closes the child's input, which asks it to exit.
    drop(drive);
    if timeout(EXIT_AFTER_INPUT, child.wait()).await.is_err() {
        // It does not listen. If it is gone by now, so much the better.
        let _ = child.kill().await;
    }
    cause
}

/// The last lines that a child wrote to stderr.
#[derive(Clone, Default)]
struct LastWords(Arc<Mutex<VecDeque<String>>>);

impl LastWords {
    async fn collect(self, stderr: ChildStderr) {
        let mut reader = BufReader::new(stderr);
        let mut line = Vec::new();
        loop {
            line.clear();
            // A line without end is taken in pieces.
            let mut limited = tokio::io::AsyncReadExt::take(&mut reader, 4096);
            match limited.read_until(b'\n', &mut line).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
            let text = String::from_utf8_lossy(&line).trim().to_owned();
            if text.is_empty() {
                continue;
            }
            let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if lines.len() == STDERR_LINES {
                lines.pop_front();
            }
            lines.push_back(text);
        }
    }

    fn with_status(&self, status: Option<ExitStatus>) -> String {
        let ended = match status {
            Some(status) => status.to_string(),
            None => "its output ended, but it goes on".to_owned(),
        };
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.is_empty() {
            return ended;
        }
        let words: Vec<String> =
            lines.iter().map(|line| line.chars().take(200).filter(|c| !c.is_control()).collect()).collect();
        format!("{ended}; stderr: {}", words.join(" / "))
    }
}
