//! A runtime as a child process, by smol.

use std::fs::File;
#[cfg(unix)]
use std::future::Future;
use std::io::{self, Read};
use std::path::Path;
#[cfg(unix)]
use std::pin::Pin;
use std::process::{Command, ExitStatus, Stdio};
#[cfg(unix)]
use std::task::ready;
use std::task::{Context, Poll};

use pilotwire::Config;
use pilotwire::adapter::{self, Driving, LaunchError, over_child};
use pilotwire::handle::Client;
use pilotwire::handlers::{Service, Setup};
use pilotwire::launch::{Candidate, HEAD, Launch, Start, Streams, Surroundings};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};
#[cfg(unix)]
use smol::process::{ChildStderr as Stderr, ChildStdin as Stdin, ChildStdout as Stdout};

use crate::stream::{Clock, Incoming, Outgoing};
use crate::{handles, random, reach, serve};

/// Starts the runtime that `launch` describes, and drives a connection over its standard streams, or over TCP if the
/// launch says so.
///
/// When the connection has ended, the runtime is asked to exit, and killed if it does not within the limit of
/// [`Config::process_exit_timeout`]; within 2 s if the last handle was dropped. On Unix that goes for all that it has started,
/// unless that has left its process group, as the shells of the agent do: those a runtime ends itself when it is asked
/// to exit, and cannot when it is killed.
///
/// On Windows the runtime is asked by the end of its input alone, and runs in a job that is killed when it is closed: all
/// that it has started ends with it, and with this program, however that ends. No console window opens.
///
/// [`Driving`] tells when that is done; a program that wants to be sure waits for it, since what smol's executor has
/// under way is lost when the program ends. Over pipes, the runtime then notices by itself that this program is gone,
/// however it went; over TCP it does not.
///
/// # Errors
///
/// If no program is found, with where it was looked for and why nothing there was taken; if it cannot be started; and as
/// [`connect`](crate::connect) does. What goes wrong later ends the connection, with the cause.
pub fn spawn(setup: impl Into<Setup>, launch: &Launch) -> io::Result<(Client, Driving)> {
    let surroundings = Surroundings {
        variable: &|name| std::env::var_os(name),
        candidate: &|path| Candidate::of(path.metadata()),
        head: &head,
        real: &|path| path.canonicalize(),
        absolute: &|path| std::path::absolute(path),
        random: &random,
    };
    let (config, service) = setup.into().split();
    start(launch.resolve(config, &surroundings)?, service)
}

/// Starts the runtime that `launch` describes, and shakes hands with it. As [`spawn`] otherwise, which gives a
/// [`Driving`] too.
///
/// ```no_run
/// # async fn show() -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire_smol::launch::Launch;
/// use pilotwire_smol::{SessionConfig, handlers::{Handlers, Policy}};
///
/// let client = pilotwire_smol::launch(Launch::new()).await?;
/// let handlers = Handlers::new().permissions(Policy::predicate(|request| request.kind() == "read"));
/// let (session, _events) = client.create_session(SessionConfig::new().model("gpt-5"), handlers).await?;
/// println!("{}", session.send_and_wait("What is in this folder?").await?.text());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// If the runtime cannot be started, with where it was looked for; if the handshake fails, with what is known of the
/// process's end.
pub async fn launch(launch: Launch) -> Result<Client, LaunchError> {
    launch_with(Config::default(), launch).await
}

/// As [`launch`](fn@launch), with a config, handlers of the connection, or both.
///
/// # Errors
///
/// As [`launch`](fn@launch).
pub async fn launch_with(setup: impl Into<Setup>, launch: Launch) -> Result<Client, LaunchError> {
    let (client, _driving) = spawn(setup, &launch)?;
    client.connected().await?;
    Ok(client)
}

/// As [`spawn`], with a command of the caller's own, spoken to over its standard streams. These are set here, and its
/// process group on Unix, its creation flags on Windows.
///
/// # Errors
///
/// If it cannot be started, and as [`connect`](crate::connect) does.
pub fn spawn_command(setup: impl Into<Setup>, command: Command) -> io::Result<(Client, Driving)> {
    let (config, service) = setup.into().split();
    start(Start::command(command, config), service)
}

/// Reads the beginning of a file.
fn head(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(HEAD as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn start(start: Start, service: Service) -> io::Result<(Client, Driving)> {
    let failure = start.failure();
    let Start { command, config, streams, .. } = start;
    let stdin = if streams == Streams::Pipes { Stdio::piped() } else { Stdio::null() };
    let spawned = run(command, stdin).map_err(failure)?;
    let limit = config.connecting_limit();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let connect = move |port| reach(("127.0.0.1", port), limit);
    let (driving, task) = over_child(driver, spawned, streams, connect, [clock.timer(), clock.timer()]);
    serve(service, &client);
    smol::spawn(task).detach();
    Ok((client, driving))
}

type Spawned = adapter::Spawned<Process, Outgoing<Stdin>, Incoming<Stdout>, Incoming<Stderr>>;

/// As smol has them itself: Windows reads and writes pipes in threads.
#[cfg(windows)]
type Stdin = smol::Unblock<std::process::ChildStdin>;
#[cfg(windows)]
type Stdout = smol::Unblock<std::process::ChildStdout>;
#[cfg(windows)]
type Stderr = smol::Unblock<std::process::ChildStderr>;

#[cfg(unix)]
fn run(command: Command, stdin: Stdio) -> io::Result<Spawned> {
    let mut command = smol::process::Command::from(command);
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    Ok(Spawned {
        stdin: child.stdin.take().map(Outgoing),
        stdout: child.stdout.take().map(Incoming::new).ok_or_else(missing)?,
        stderr: child.stderr.take().map(Incoming::new).ok_or_else(missing)?,
        child: Process { exit: Box::pin(child.status()), exited: false, child },
    })
}

#[cfg(windows)]
fn run(mut command: Command, stdin: Stdio) -> io::Result<Spawned> {
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
    let (child, streams) = crate::job::spawn(command)?;
    Ok(Spawned {
        stdin: streams.stdin.map(smol::Unblock::new).map(Outgoing),
        stdout: streams.stdout.map(smol::Unblock::new).map(Incoming::new).ok_or_else(missing)?,
        stderr: streams.stderr.map(smol::Unblock::new).map(Incoming::new).ok_or_else(missing)?,
        child: Process(child),
    })
}

fn missing() -> io::Error {
    io::Error::other("a standard stream of the process is missing")
}

#[cfg(unix)]
struct Process {
    child: smol::process::Child,
    exit: Pin<Box<dyn Future<Output = io::Result<ExitStatus>> + Send>>,
    exited: bool,
}

/// A process in a job: what is in the job is killed when this is dropped.
#[cfg(windows)]
struct Process(crate::job::Jobbed);

#[cfg(unix)]
impl Process {
    fn signal(&self, signal: Signal) {
        if let Some(group) = self.child.id().try_into().ok().and_then(Pid::from_raw) {
            // A group that is gone needs no signal.
            let _ = kill_process_group(group, signal);
        }
    }
}

#[cfg(unix)]
impl adapter::Child for Process {
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        let status = ready!(self.exit.as_mut().poll(context));
        self.exited = true;
        Poll::Ready(status)
    }

    fn terminate(&mut self) {
        self.signal(Signal::TERM);
    }

    fn kill(&mut self) {
        self.signal(Signal::KILL);
    }
}

#[cfg(windows)]
impl adapter::Child for Process {
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        self.0.poll_exit(context)
    }

    /// There is nothing to ask with: its input is closed by now.
    fn terminate(&mut self) {}

    fn kill(&mut self) {
        self.0.kill();
    }
}

#[cfg(unix)]
impl Drop for Process {
    fn drop(&mut self) {
        if !self.exited {
            adapter::Child::kill(self);
        }
    }
}
