//! The launch of a runtime, as data, and how its process is seen to its end.
//!
//! [`Launch`] says which runtime to start and how; an adapter makes a process of it. [`Supervision`] says what is to be
//! done about that process, and when. Neither runs anything or looks at anything.

mod last_words;
mod launcher;
mod plain;
mod port;
mod program;
mod secrets;
mod supervision;
mod system;
mod telemetry;

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

pub use last_words::LastWords;
pub use port::PortScanner;
pub use program::Candidate;
pub use supervision::{Action, Grace, Supervision};

pub use crate::config::ProcessLimits;
pub use telemetry::Telemetry;

use program::unicode;
use system::System;

use crate::config::Config;
use crate::session::ClientMode;

/// A runtime to start: program, arguments, environment, and how it is spoken to (`core/PROTOCOL.md`, section
/// "Processes").
///
/// It runs nothing and looks at nothing; an adapter does.
///
/// A secret among its settings, such as a token, is not shown again where the runtime repeats it: in its last words, or in
/// an error. It is told by the name of its variable or option, or by its form; [`Config::secret`] names any other.
///
/// ```
/// use pilotwire::launch::Launch;
///
/// let launch = Launch::new().program("/opt/copilot/copilot").log_level("error");
/// assert_eq!(launch.args()[..2], ["--server", "--stdio"]);
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Launch {
    program: Option<PathBuf>,
    leading_arguments: Vec<OsString>,
    streams: Streams,
    connection_token: Option<String>,
    token: Option<String>,
    logged_in_user: Option<bool>,
    log_level: Option<String>,
    session_idle_timeout: Option<Duration>,
    remote: bool,
    home: Option<PathBuf>,
    directory: Option<PathBuf>,
    extra_arguments: Vec<OsString>,
    environment: Vec<(OsString, Option<OsString>)>,
    telemetry: Option<Telemetry>,
    no_client_telemetry: bool,
    no_keychain: bool,
    no_file_logging: bool,
}

/// The way in which a runtime that was started is spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Streams {
    /// Over its stdin and stdout.
    #[default]
    Pipes,
    /// Over TCP, on this port of the loopback; zero leaves the choice to it. It says on stdout which one it has.
    Tcp(u16),
}

/// The things that a [`Launch`] needs to know of where it is to run, as functions, so that it looks at nothing itself.
pub struct Surroundings<'a> {
    /// A variable of the environment.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// The candidate at a path: [`Candidate::of`] what [`std::fs::metadata`] returns.
    pub candidate: &'a dyn Fn(&Path) -> Candidate,
    /// The beginning of the file at a path, up to [`HEAD`] bytes: by that a script is told from a program, and followed
    /// to the program that it starts.
    pub head: &'a dyn Fn(&Path) -> io::Result<Vec<u8>>,
    /// The path of the file that links lead to, as [`std::fs::canonicalize`] returns it.
    pub real: &'a dyn Fn(&Path) -> io::Result<PathBuf>,
    /// A path that does not depend on the current folder, such as [`std::path::absolute`] gives.
    pub absolute: &'a dyn Fn(&Path) -> io::Result<PathBuf>,
    /// Fills bytes from the operating system's randomness.
    pub random: &'a dyn Fn(&mut [u8]) -> io::Result<()>,
}

/// The number of bytes of a file that are read to see whether it is a script that starts another program. The scripts
/// of npm are shorter.
pub const HEAD: usize = 16 << 10;

/// A process to start and the connection that is to be driven with it.
#[non_exhaustive]
pub struct Start {
    /// The command to run. Its standard streams are the adapter's to set; on Unix it is set to lead a process group.
    pub command: Command,
    /// The connection's config, with the token that the runtime was given to ask for, and with the secrets that the runtime
    /// was given at all: what it repeats of them is not shown.
    pub config: Config,
    /// The way in which the runtime is spoken to.
    pub streams: Streams,
}

/// The variable in which the runtime is given a GitHub token.
const TOKEN_VARIABLE: &str = "COPILOT_SDK_AUTH_TOKEN";
/// The variable in which a runtime on TCP is given the token that a connection must know.
const CONNECTION_TOKEN_VARIABLE: &str = "COPILOT_CONNECTION_TOKEN";
/// The variable that makes node, which the runtime runs on, print all that it does, where its last words are looked for.
const NODE_DEBUG_VARIABLE: &str = "NODE_DEBUG";

impl Launch {
    /// The program that is found, over its standard streams, with the login of the user.
    pub fn new() -> Self {
        Self::default()
    }

    /// The program to run. Default: what `COPILOT_CLI_PATH` names, or `copilot` on the `PATH`. A script of npm's is followed
    /// to the program that it starts: see [`resolve`](Self::resolve).
    pub fn program(mut self, path: impl Into<PathBuf>) -> Self {
        self.program = Some(path.into());
        self
    }

    /// One more argument before all others: for a program, such as `node`, that is told what to run.
    pub fn leading_arg(mut self, argument: impl Into<OsString>) -> Self {
        self.leading_arguments.push(argument.into());
        self
    }

    /// Speaks over TCP in place of the standard streams, on this port of the loopback; zero leaves the choice to the
    /// runtime. It is given a token, drawn from the operating system's randomness, without which nobody can connect;
    /// [`connection_token`](Self::connection_token) gives it another.
    pub fn tcp(mut self, port: u16) -> Self {
        self.streams = Streams::Tcp(port);
        self
    }

    /// The token that the runtime asks of who connects over TCP. It goes by the environment. Default: a new one.
    pub fn connection_token(mut self, token: impl Into<String>) -> Self {
        self.connection_token = Some(token.into());
        self
    }

    /// A GitHub token to use in place of the user's login. It goes by the environment, never by the arguments.
    pub fn github_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets whether the login of the user is used. Default: if no token is given.
    pub fn logged_in_user(mut self, on: bool) -> Self {
        self.logged_in_user = Some(on);
        self
    }

    /// Sets what the runtime logs: `none`, `error`, `warning`, `info`, `debug` or `all`. Default: the runtime's.
    pub fn log_level(mut self, level: impl Into<String>) -> Self {
        self.log_level = Some(level.into());
        self
    }

    /// After how long the runtime ends sessions in which nothing happens, in whole seconds. Default, and at zero: never.
    pub fn session_idle_timeout(mut self, limit: Duration) -> Self {
        self.session_idle_timeout = Some(limit);
        self
    }

    /// Lets sessions be watched and steered from elsewhere (`--remote`). Default: off.
    pub fn remote(mut self, on: bool) -> Self {
        self.remote = on;
        self
    }

    /// The folder in which the runtime keeps what it keeps. Default: the runtime's.
    pub fn home(mut self, path: impl Into<PathBuf>) -> Self {
        self.home = Some(path.into());
        self
    }

    /// The folder to run it in. Default: the current one. What the program is looked for by does not depend on it.
    pub fn current_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.directory = Some(path.into());
        self
    }

    /// One more argument, after all others. Other users of the machine can read it: a secret goes by
    /// [`env`](Self::env).
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.extra_arguments.push(argument.into());
        self
    }

    /// A variable of its environment; it wins over what is set here otherwise, but for
    /// [`client_telemetry`](Self::client_telemetry) and [`file_logging`](Self::file_logging).
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), Some(value.into())));
        self
    }

    /// A variable that its environment is not to have.
    pub fn env_remove(mut self, name: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), None));
        self
    }

    /// Sets where the runtime sends traces of its own work. Default: nowhere.
    pub fn telemetry(mut self, telemetry: Telemetry) -> Self {
        self.telemetry = Some(telemetry);
        self
    }

    /// Sets whether the runtime may report its use to its maker. Default: as it sees fit. Off wins over
    /// [`env`](Self::env).
    pub fn client_telemetry(mut self, on: bool) -> Self {
        self.no_client_telemetry = !on;
        self
    }

    /// Sets whether the runtime may look into the system's keychain. Default: on.
    pub fn keychain(mut self, on: bool) -> Self {
        self.no_keychain = !on;
        self
    }

    /// Sets whether the runtime writes its log to files in its home. Default: on, as other clients have it.
    pub fn file_logging(mut self, on: bool) -> Self {
        self.no_file_logging = !on;
        self
    }

    /// Its arguments.
    #[must_use]
    pub fn args(&self) -> Vec<OsString> {
        let mut arguments = self.leading_arguments.clone();
        arguments.push("--server".into());
        match self.streams {
            Streams::Pipes => arguments.push("--stdio".into()),
            Streams::Tcp(port) => arguments.extend(["--port".into(), port.to_string().into()]),
        }
        arguments.push("--no-auto-update".into());
        if let Some(level) = &self.log_level {
            arguments.extend(["--log-level".into(), level.into()]);
        }
        if self.token.is_some() {
            arguments.extend(["--auth-token-env".into(), TOKEN_VARIABLE.into()]);
        }
        if !self.logged_in_user.unwrap_or(self.token.is_none()) {
            arguments.push("--no-auto-login".into());
        }
        if let Some(seconds) = self.session_idle_timeout.map(|limit| limit.as_secs()).filter(|s| *s > 0) {
            arguments.extend(["--session-idle-timeout".into(), seconds.to_string().into()]);
        }
        if self.remote {
            arguments.push("--remote".into());
        }
        arguments.extend(self.extra_arguments.iter().cloned());
        arguments
    }

    /// Returns the variables that the runtime's environment has besides those of its parent, later ones winning; none
    /// as a value removes one. `NODE_DEBUG` is not handed down, unless it is set by [`env`](Self::env).
    #[must_use]
    pub fn envs(&self) -> Vec<(OsString, Option<OsString>)> {
        let mut environment: Vec<(OsString, Option<OsString>)> = Vec::new();
        let mut set = |name: &str, value: OsString| environment.push((name.into(), Some(value)));
        if let Some(token) = &self.token {
            set(TOKEN_VARIABLE, token.into());
        }
        if let Some(telemetry) = &self.telemetry {
            telemetry.environment(&self.environment, &mut set);
        }
        if let Some(home) = &self.home {
            set("COPILOT_HOME", home.into());
        }
        if self.no_keychain {
            set("COPILOT_DISABLE_KEYTAR", "1".into());
        }
        if let (Streams::Tcp(_), Some(token)) = (self.streams, &self.connection_token) {
            set(CONNECTION_TOKEN_VARIABLE, token.into());
        }
        environment.push((NODE_DEBUG_VARIABLE.into(), None));
        environment.extend(self.environment.iter().cloned());
        if self.no_client_telemetry {
            environment.push(("COPILOT_TELEMETRY_DISABLED".into(), Some("true".into())));
        }
        if !self.no_file_logging {
            environment.push(("COPILOT_RUNTIME_PROCESS_FILE_LOGGING".into(), Some("1".into())));
        }
        environment
    }

    /// Returns the value that the user's own settings give a variable.
    fn user_variable(&self, name: &str) -> Option<&OsStr> {
        let mut settings = self.environment.iter().rev();
        settings.find(|(known, _)| known == name).and_then(|(_, value)| value.as_deref())
    }

    /// The runtime reads text: what is none would reach it as something else.
    fn check_unicode(&self) -> io::Result<()> {
        for (what, path) in [("the home", &self.home), ("the folder to run in", &self.directory)] {
            if let Some(path) = path {
                unicode(what, path.as_os_str())?;
            }
        }
        let is_text = |text: &OsStr| text.to_str().is_some();
        // These may be secrets, so what is named is where they are.
        let refused = |what: String| {
            Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{what} is {}", program::NOT_UNICODE)))
        };
        for (kind, arguments) in [("leading_arg", &self.leading_arguments), ("arg", &self.extra_arguments)] {
            if let Some(index) = arguments.iter().position(|argument| !is_text(argument)) {
                return refused(format!("argument {} of those of `Launch::{kind}`", index + 1));
            }
        }
        for (name, value) in &self.environment {
            let name = unicode("the name of a variable", name)?;
            if value.as_deref().is_some_and(|value| !is_text(value)) {
                return refused(format!("the value of the variable {name}"));
            }
        }
        Ok(())
    }

    /// Finds the program and draws what has to be drawn: all that an adapter needs to start the process.
    ///
    /// The program is the one given, else what `COPILOT_CLI_PATH` names, else `copilot` on the `PATH`. What is no program
    /// at one place, such as a directory or a file that nobody may run, does not keep the next from being taken.
    ///
    /// On Windows a name or path without an extension stands for those with the extensions of `PATHEXT`: `copilot.exe`, or
    /// npm's `copilot.cmd`. On every system a script that npm or its like has put there is followed to the program that it
    /// starts in the end, so that neither a shell nor the package's loader stands between. If that program is not there, the
    /// script is given to node. Any other batch file of Windows is passed over; to run one, give `cmd` as the program.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::InvalidInput`] if a path, an argument or a variable is not Unicode, which is then named: the runtime
    /// reads text. A folder on the `PATH` that is not Unicode is passed over.
    /// [`io::ErrorKind::NotFound`] if there is no program, or [`io::ErrorKind::PermissionDenied`] if there is one that
    /// cannot be executed: with each path that was looked at, and why it was not taken. And what the operating system's
    /// randomness gives as an error.
    pub fn resolve(&self, config: Config, surroundings: &Surroundings<'_>) -> io::Result<Start> {
        self.check_unicode()?;
        let program = program::find(System::HERE, self.program.as_deref(), surroundings)?;
        let mut script = program.script.map(PathBuf::from);
        let mut program = PathBuf::from(program.path);
        if self.directory.is_some() {
            // They were found from here, and would be looked for from there.
            program = (surroundings.absolute)(&program)?;
            script = script.map(|script| (surroundings.absolute)(&script)).transpose()?;
        }
        let mut launch = self.clone();
        let mut config = config;
        if config.client_mode == ClientMode::Empty {
            // Such a client has nothing of the machine's user unless it says so.
            if self.home.is_none() && !config.has_session_files() {
                let problem = "in the mode `Empty` a launch must have a home, or its client session files";
                return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
            }
            launch.no_keychain = true;
            launch.no_file_logging = true;
        }
        if let Streams::Tcp(_) = self.streams {
            // A variable of the user's own is what the runtime gets, so it is what the connection has to say.
            let set = launch.user_variable(CONNECTION_TOKEN_VARIABLE).and_then(|value| value.to_str());
            let token = match set.map(str::to_owned).or(launch.connection_token.take()) {
                Some(token) => token,
                None => draw_token(surroundings)?,
            };
            config = config.connection_token(token.as_str());
            launch.connection_token = Some(token);
        }
        let mut command = Command::new(program);
        command.args(script).args(launch.args());
        for (name, value) in launch.envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(directory) = &launch.directory {
            command.current_dir(directory);
        }
        for name in secrets::INHERITED {
            let is_set = launch.environment.iter().any(|(known, _)| known == name);
            if let Some(value) = (surroundings.variable)(name).filter(|_| !is_set) {
                config = config.secret(value.to_string_lossy());
            }
        }
        Ok(Start { streams: launch.streams, ..Start::command(command, config) })
    }
}

impl Start {
    /// A command of the caller's own, spoken to over its standard streams. Secrets are looked for in the arguments and
    /// variables that it sets.
    #[must_use]
    pub fn command(mut command: Command, config: Config) -> Self {
        isolate(&mut command);
        let config = secrets::of(&command).into_iter().fold(config, Config::secret);
        Self { command, config, streams: Streams::Pipes }
    }

    /// Returns a function that adds what was to be started to the operating system's own error, for when that does not
    /// start the program. If something is not found, the operating system does not say what, so the error names all
    /// that it can be.
    #[must_use = "it makes an error of another"]
    pub fn failure(&self) -> impl FnOnce(io::Error) -> io::Error + use<> {
        let mut what = Path::new(self.command.get_program()).display().to_string();
        let mut parts = "the program, or the interpreter that its first line names";
        if let Some(folder) = self.command.get_current_dir() {
            what = format!("{what} in {}", folder.display());
            parts = "the program, the interpreter that its first line names, or the folder";
        }
        move |error| {
            let missing = match error.kind() {
                io::ErrorKind::NotFound => format!(" ({parts})"),
                _ => String::new(),
            };
            io::Error::new(error.kind(), format!("cannot start {what}: {error}{missing}"))
        }
    }
}

/// 256 bits, as text.
fn draw_token(surroundings: &Surroundings<'_>) -> io::Result<String> {
    let mut bytes = [0; 32];
    (surroundings.random)(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Puts the process into a group of its own, where there are such (Unix), so that all that it starts can be signalled
/// together, and a Ctrl-C at the terminal is not its affair.
fn isolate(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

impl fmt::Debug for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch")
            .field("program", &self.program)
            .field("streams", &self.streams)
            .field("token", &self.token.as_ref().map(|_| "(secret)"))
            .field("connection_token", &self.connection_token.as_ref().map(|_| "(secret)"))
            .field("extra_arguments", &self.extra_arguments.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Start {
    /// Without the environment, which has secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start")
            .field("program", &self.command.get_program())
            .field("streams", &self.streams)
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Surroundings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Surroundings")
    }
}

#[cfg(test)]
mod tests;
