//! A runtime as a child process, by tokio.

use std::fs::File;
#[cfg(unix)]
use std::future::Future;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
#[cfg(windows)]
use std::task::Waker;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use pilotwire::Config;
use pilotwire::adapter::{self, Driving, LaunchError, over_child};
use pilotwire::handle::Client;
use pilotwire::handlers::{Service, Setup};
use pilotwire::launch::{Candidate, HEAD, Launch, Start, Streams, Surroundings};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout};

use crate::stream::{Clock, Io};
use crate::{handles, random, reach, serve};

/// The time that a process may take to exit, and again to be gone, when the runtime around it is shut down.
const LAST_GRACE: Duration = Duration::from_millis(500);

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
/// [`Driving`] tells when that is done; a program that wants to be sure waits for it. A tokio runtime that is shut down
/// before that waits for half a second at most, and kills. Over pipes, the runtime also notices by itself when this
/// program is gone, however it went; over TCP it does not.
///
/// # Errors
///
/// If no program is found, with where it was looked for and why nothing there was taken; if it cannot be started; and as
/// [`connect`](crate::connect) does. What goes wrong later ends the connection, with the cause.
///
/// # Panics
///
/// Outside of a tokio runtime with IO and time enabled.
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
/// use pilotwire_tokio::launch::Launch;
/// use pilotwire_tokio::{SessionConfig, handlers::{Handlers, Policy}};
///
/// let client = pilotwire_tokio::launch(Launch::new()).await?;
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
///
/// # Panics
///
/// As [`spawn`] does.
pub async fn launch(launch: Launch) -> Result<Client, LaunchError> {
    launch_with(Config::default(), launch).await
}

/// As [`launch`](fn@launch), with a config, handlers of the connection, or both.
///
/// # Errors
///
/// As [`launch`](fn@launch).
///
/// # Panics
///
/// As [`spawn`] does.
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
///
/// # Panics
///
/// As [`spawn`] does.
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
    let mut command = command;
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
    let spawned = run(command).map_err(failure)?;
    let limit = config.connecting_limit();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let connect = move |port| reach(("127.0.0.1", port), limit);
    let (driving, task) = over_child(driver, spawned, streams, connect, [clock.timer(), clock.timer()]);
    serve(service, &client);
    tokio::spawn(task);
    Ok((client, driving))
}

type Spawned = adapter::Spawned<Process, Io<ChildStdin>, Io<ChildStdout>, Io<ChildStderr>>;

#[cfg(unix)]
fn run(command: Command) -> io::Result<Spawned> {
    let mut child = tokio::process::Command::from(command).kill_on_drop(true).spawn()?;
    Ok(Spawned {
        stdin: child.stdin.take().map(Io),
        stdout: child.stdout.take().map(Io).ok_or_else(missing)?,
        stderr: child.stderr.take().map(Io).ok_or_else(missing)?,
        child: Process {
            group: child.id().and_then(|id| Pid::from_raw(id.try_into().ok()?)),
            child,
            exited: false,
            killed: None,
        },
    })
}

#[cfg(windows)]
fn run(command: Command) -> io::Result<Spawned> {
    let (child, streams) = crate::job::spawn(command)?;
    Ok(Spawned {
        stdin: streams.stdin.map(ChildStdin::from_std).transpose()?.map(Io),
        stdout: Io(ChildStdout::from_std(streams.stdout.ok_or_else(missing)?)?),
        stderr: Io(ChildStderr::from_std(streams.stderr.ok_or_else(missing)?)?),
        child: Process { child, exited: false, killed: None },
    })
}

fn missing() -> io::Error {
    io::Error::other("a standard stream of the process is missing")
}

struct Process {
    #[cfg(unix)]
    child: tokio::process::Child,
    #[cfg(unix)]
    group: Option<Pid>,
    #[cfg(windows)]
    child: crate::job::Jobbed,
    exited: bool,
    /// Since when it should be gone.
    killed: Option<Instant>,
}

#[cfg(unix)]
impl Process {
    fn signal(&self, signal: Signal) {
        if let Some(group) = self.group {
            // A group that is gone needs no signal.
            let _ = kill_process_group(group, signal);
        }
    }

    fn poll_status(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        // This future keeps nothing between polls, so that it may be made anew for each.
        std::pin::pin!(self.child.wait()).poll(context)
    }

    fn has_exited(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

#[cfg(windows)]
impl Process {
    fn poll_status(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        self.child.poll_exit(context)
    }

    fn has_exited(&mut self) -> bool {
        self.poll_status(&mut Context::from_waker(Waker::noop())).is_ready()
    }
}

impl adapter::Child for Process {
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        let status = ready!(self.poll_status(context));
        self.exited = true;
        Poll::Ready(status)
    }

    #[cfg(unix)]
    fn terminate(&mut self) {
        self.signal(Signal::TERM);
    }

    #[cfg(unix)]
    fn kill(&mut self) {
        self.killed.get_or_insert_with(Instant::now);
        self.signal(Signal::KILL);
    }

    /// There is nothing to ask with: its input is closed by now.
    #[cfg(windows)]
    fn terminate(&mut self) {}

    #[cfg(windows)]
    fn kill(&mut self) {
        self.killed.get_or_insert_with(Instant::now);
        self.child.kill();
    }
}

impl Drop for Process {
    /// Of a process that has not exited if the tokio runtime is shut down, which nothing can go on with: the process is
    /// asked to exit, so that it can end what its tools have started, and killed. If even that takes too long, it is
    /// left at that. One that was killed before, and is given up now, has had its time: no thread is held up for it.
    fn drop(&mut self) {
        if self.exited {
            return;
        }
        if self.killed.is_none() {
            adapter::Child::terminate(self);
            if self.is_gone_by(Instant::now() + LAST_GRACE) {
                return;
            }
            adapter::Child::kill(self);
        }
        if let Some(killed) = self.killed {
            self.is_gone_by(killed + LAST_GRACE);
        }
    }
}

impl Process {
    /// Waits, and holds up the thread, which is done with everything else.
    fn is_gone_by(&mut self, limit: Instant) -> bool {
        while !self.has_exited() {
            if Instant::now() >= limit {
                return false;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        // What it left behind goes with it.
        adapter::Child::kill(self);
        true
    }
}
