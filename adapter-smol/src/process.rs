//! A runtime as a child process, by smol.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::process::{Command, ExitStatus, Stdio};
use std::task::{Context, Poll, ready};

use pilotwire::Config;
use pilotwire::adapter::{self, Driving, LaunchError, over_child};
use pilotwire::handle::Client;
use pilotwire::handlers::{Service, Setup};
use pilotwire::launch::{Candidate, HEAD, Launch, Start, Streams, Surroundings};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};
use smol::process::{Child, ChildStderr, ChildStdin, ChildStdout};

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

/// As [`spawn`], with a command of the caller's own, spoken to over its standard streams. These are set here, and on
/// Unix its process group.
///
/// # Errors
///
/// If it cannot be started, and as [`connect`](crate::connect) does.
pub fn spawn_command(setup: impl Into<Setup>, command: Command) -> io::Result<(Client, Driving)> {
    let (config, service) = setup.into().split();
    start(Start::command(command, config), service)
}

/// How a file begins.
fn head(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(HEAD as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn start(start: Start, service: Service) -> io::Result<(Client, Driving)> {
    let failure = start.failure();
    let Start { command, config, streams, .. } = start;
    let stdin = if streams == Streams::Pipes { Stdio::piped() } else { Stdio::null() };
    let mut command = smol::process::Command::from(command);
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let child = command.spawn().map_err(failure)?;
    let spawned = with_streams(child)?;
    let limit = config.connecting_limit();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let connect = move |port| reach(("127.0.0.1", port), limit);
    let (driving, task) = over_child(driver, spawned, streams, connect, [clock.timer(), clock.timer()]);
    serve(service, &client);
    smol::spawn(task).detach();
    Ok((client, driving))
}

type Spawned = adapter::Spawned<Process, Outgoing<ChildStdin>, Incoming<ChildStdout>, Incoming<ChildStderr>>;

fn with_streams(mut child: Child) -> io::Result<Spawned> {
    let missing = || io::Error::other("a standard stream of the process is missing");
    Ok(Spawned {
        stdin: child.stdin.take().map(Outgoing),
        stdout: child.stdout.take().map(Incoming::new).ok_or_else(missing)?,
        stderr: child.stderr.take().map(Incoming::new).ok_or_else(missing)?,
        child: Process::new(child),
    })
}

struct Process {
    child: Child,
    exit: Pin<Box<dyn Future<Output = io::Result<ExitStatus>> + Send>>,
    exited: bool,
}

impl Process {
    fn new(mut child: Child) -> Self {
        Self { exit: Box::pin(child.status()), exited: false, child }
    }

    #[cfg(unix)]
    fn signal(&self, signal: Signal) {
        if let Some(group) = self.child.id().try_into().ok().and_then(Pid::from_raw) {
            // A group that is gone needs no signal.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl adapter::Child for Process {
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        let status = ready!(self.exit.as_mut().poll(context));
        self.exited = true;
        Poll::Ready(status)
    }

    #[cfg(unix)]
    fn terminate(&mut self) {
        self.signal(Signal::TERM);
    }

    #[cfg(unix)]
    fn kill(&mut self) {
        self.signal(Signal::KILL);
    }

    #[cfg(not(unix))]
    fn terminate(&mut self) {}

    #[cfg(not(unix))]
    fn kill(&mut self) {
        // One that is gone needs no killing.
        let _ = self.child.kill();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if !self.exited {
            adapter::Child::kill(self);
        }
    }
}
