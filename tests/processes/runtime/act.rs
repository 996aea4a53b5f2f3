//! What the runtime does beside what it should.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::time::Duration;

use pilotwire::frame;
use serde_json::json;

use crate::options::Options;

/// Actions, and when they are done.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    when: String,
    actions: Vec<Action>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// `exit:N`: exits with that status.
    Exit(i32),
    /// `die`: kills itself, as the system would.
    Die,
    /// `stop`: stops itself, as if it hung.
    Stop,
    /// `wait:MS`: does nothing for a while.
    Wait(Duration),
    /// `stderr:TEXT`: writes a line to stderr.
    Errors(String),
    /// `stdout:TEXT`: writes a line to stdout, beside the connection. `\e` in it is an ESC.
    Says(String),
    /// `reveal:NAME`: writes the value of this variable to stderr, in two pieces.
    Reveal(String),
    /// `exit-with:NAME`: exits with status 1 if this variable is set.
    ExitWith(String),
    /// `flood:BYTES`: writes so much to stderr.
    Flood(usize),
    /// `chatter:BYTES`: writes so much to stdout, beside the connection.
    Chatter(usize),
    /// `garbage`: sends what is no frame.
    Garbage,
    /// `half`: sends the beginning of a frame.
    Half,
    /// `burst:COUNT`: sends so many events of the session `s`.
    Burst(usize),
    /// `close-output`: closes stdout.
    CloseOutput,
    /// `close-input`: closes stdin.
    CloseInput,
    /// `leave`: starts a process that has its stdout and stderr, and does not end.
    Leave,
    /// `leave-apart`: the same, in a process group of its own.
    LeaveApart,
}

impl FromStr for Rule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (when, actions) = text.split_once('=').ok_or("METHOD=ACTION,..")?;
        let actions = actions.split(',').map(str::parse).collect::<Result<_, _>>()?;
        Ok(Self { when: when.to_owned(), actions })
    }
}

impl FromStr for Action {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        let number = || value.parse().map_err(|_| format!("{name} needs a number"));
        Ok(match name {
            "exit" => Action::Exit(number()? as i32),
            "die" => Action::Die,
            "stop" => Action::Stop,
            "wait" => Action::Wait(Duration::from_millis(number()? as u64)),
            "stderr" => Action::Errors(value.to_owned()),
            "stdout" => Action::Says(value.replace("\\e", "\u{1b}")),
            "reveal" => Action::Reveal(value.to_owned()),
            "exit-with" => Action::ExitWith(value.to_owned()),
            "flood" => Action::Flood(number()?),
            "chatter" => Action::Chatter(number()?),
            "garbage" => Action::Garbage,
            "half" => Action::Half,
            "burst" => Action::Burst(number()?),
            "close-output" => Action::CloseOutput,
            "close-input" => Action::CloseInput,
            "leave" => Action::Leave,
            "leave-apart" => Action::LeaveApart,
            _ => return Err(format!("{name} is no action")),
        })
    }
}

/// Does what is to be done when this has happened. `output` is what the connection runs over.
pub(crate) fn run(options: &Options, when: &str, output: &mut impl Write) {
    for rule in options.on.iter().filter(|rule| rule.when == when) {
        for action in &rule.actions {
            // A test may have gone by now.
            let _ = act(options, action, output);
        }
    }
}

fn act(options: &Options, action: &Action, output: &mut impl Write) -> io::Result<()> {
    match action {
        Action::Exit(status) => std::process::exit(*status),
        Action::Die => die()?,
        Action::Stop => stop()?,
        Action::Wait(time) => std::thread::sleep(*time),
        Action::Errors(text) => writeln!(io::stderr(), "{text}")?,
        Action::Says(text) => writeln!(io::stdout(), "{text}")?,
        Action::Reveal(name) => {
            let value = std::env::var(name).unwrap_or_default();
            let (start, end) = value.split_at(value.len() / 2);
            write!(io::stderr(), "{name} is {start}")?;
            writeln!(io::stderr(), "{end}.")?;
        }
        Action::ExitWith(name) if std::env::var_os(name).is_some() => std::process::exit(1),
        Action::ExitWith(_) => {}
        Action::Flood(bytes) => noise(&mut io::stderr(), *bytes)?,
        Action::Chatter(bytes) => noise(&mut io::stdout(), *bytes)?,
        Action::Garbage => output.write_all(b"error: this is no protocol\r\n\r\n")?,
        Action::Half => output.write_all(b"Content-Length: 100\r\n\r\n{")?,
        Action::Burst(count) => burst(output, *count)?,
        Action::CloseOutput => close_output()?,
        Action::CloseInput => close_input()?,
        Action::Leave => leave(sleeper(options))?,
        Action::LeaveApart => leave(apart(sleeper(options)))?,
    }
    output.flush()
}

fn noise(stream: &mut impl Write, bytes: usize) -> io::Result<()> {
    let line = "noise ".repeat(20) + "\n";
    let block = line.repeat(100);
    for _ in 0..bytes / block.len() {
        stream.write_all(block.as_bytes())?;
    }
    stream.flush()
}

fn burst(output: &mut impl Write, count: usize) -> io::Result<()> {
    let text = "x".repeat(300);
    let mut frames = Vec::new();
    for number in 0..count {
        let event = json!({
            "id": format!("b{number}"), "timestamp": "t", "parentId": null, "type": "session.info",
            "data": {"number": number, "text": text},
        });
        let message = json!({"jsonrpc": "2.0", "method": "session.event", "params": {"sessionId": "s", "event": event}});
        frames.extend_from_slice(&frame::encode(message.to_string().as_bytes()));
    }
    output.write_all(&frames)
}

#[cfg(unix)]
use unix::{apart, close_input, close_output, die, stop};

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    use rustix::process::{Signal, getpid, kill_process};
    use rustix::stdio::{dup2_stdin, dup2_stdout};

    pub(super) fn die() -> io::Result<()> {
        Ok(kill_process(getpid(), Signal::KILL)?)
    }

    pub(super) fn stop() -> io::Result<()> {
        Ok(kill_process(getpid(), Signal::STOP)?)
    }

    pub(super) fn close_output() -> io::Result<()> {
        Ok(dup2_stdout(File::create("/dev/null")?)?)
    }

    pub(super) fn close_input() -> io::Result<()> {
        Ok(dup2_stdin(File::open("/dev/null")?)?)
    }

    pub(super) fn apart(mut command: Command) -> Command {
        command.process_group(0);
        command
    }
}

#[cfg(windows)]
use windows::{apart, close_input, close_output, die, stop};

/// What there is of these without unsafe code.
#[cfg(windows)]
mod windows {
    use std::io;
    use std::process::Command;

    pub(super) fn die() -> io::Result<()> {
        std::process::abort()
    }

    /// One thread does all that it does.
    pub(super) fn stop() -> io::Result<()> {
        crate::serve::live()
    }

    pub(super) fn close_output() -> io::Result<()> {
        unimplemented!("on Windows")
    }

    pub(super) fn close_input() -> io::Result<()> {
        unimplemented!("on Windows")
    }

    pub(super) fn apart(_: Command) -> Command {
        unimplemented!("on Windows, where there are no process groups")
    }
}

/// Starts a process, and waits until it holds its lifeline.
fn leave(mut sleeper: Command) -> io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    sleeper.arg("--sleep").arg(listener.local_addr()?.to_string()).stdin(Stdio::null()).spawn()?;
    listener.accept().map(drop)
}

fn sleeper(options: &Options) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a program has a path"));
    if let Some(address) = &options.lifeline {
        command.args(["--lifeline", address]);
    }
    command
}
