//! The real runtime: where the program is, and a place of the test's own to run it in.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use pilotwire::Config;
#[cfg(unix)]
use pilotwire::launch::Launch;
use tempfile::TempDir;

use crate::taps;
use crate::typed::{Listener, Untyped, listened};

/// The environment variable that names another program to use.
pub const PROGRAM_VARIABLE: &str = "COPILOT_CLI_PATH";

/// The environment variable that names another version to use, which `tests/real/version` installs.
pub const VERSION_VARIABLE: &str = "PILOTWIRE_RUNTIME_VERSION";

/// The environment variable that a runtime with an account takes its token from.
pub const TOKEN_VARIABLE: &str = "COPILOT_SDK_AUTH_TOKEN";

/// The real program, with a home and a working directory that are removed when this is dropped.
///
/// It starts nothing itself: it says what to run. Whoever talks to what was run has that listened to; when this is dropped,
/// all that it said must have been of a type that there is.
///
/// ```no_run
/// # fn main() -> std::io::Result<()> {
/// let runtime = pilotwire_tests::runtime::Runtime::new();
/// let mut command = tokio::process::Command::new(runtime.program());
/// command.args(runtime.stdio_args()).env_clear().envs(runtime.env()).current_dir(runtime.directory());
/// command.kill_on_drop(true).spawn()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Runtime {
    program: PathBuf,
    root: TempDir,
    untyped: Untyped,
}

impl Runtime {
    /// The installed runtime, in a fresh home.
    ///
    /// # Panics
    ///
    /// When the runtime is not installed: a test that needs it must not pass without it.
    #[must_use]
    pub fn new() -> Self {
        let program = locate().unwrap_or_else(|missing| panic!("{missing}"));
        let root = tempfile::Builder::new().prefix("pilotwire-").tempdir().expect("a temporary folder");
        for folder in ["home", "work"] {
            fs::create_dir(root.path().join(folder)).expect("a folder in the temporary folder");
        }
        share_unpacked(&root.path().join(CACHE)).expect("a link in the temporary folder");
        Self { program, root, untyped: Untyped::default() }
    }

    /// The program itself, not the npm launcher: killing the launcher leaves the real one running.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// A script that runs the program and keeps what is said, for programs with a client that cannot be
    /// [listened](Self::listened) to. It is for one run.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    #[cfg(unix)]
    #[must_use]
    pub fn tapped_program(&self) -> PathBuf {
        let path = self.root.path().join("tapped");
        taps::put_around(&self.program, &path).expect("a script in the temporary folder");
        path
    }

    /// The config of a client of it, whose connection is listened to.
    #[must_use]
    pub fn listened(&self, config: Config) -> Config {
        listened(config, &self.untyped)
    }

    /// Listens to a connection of a peer that is no client of the library.
    #[must_use]
    pub fn listener(&self) -> Listener {
        self.untyped.listener()
    }

    /// What it said by now and is of no type.
    #[must_use]
    pub fn untyped(&self) -> &Untyped {
        &self.untyped
    }

    /// An empty folder that sessions may work in.
    #[must_use]
    pub fn directory(&self) -> PathBuf {
        self.root.path().join("work")
    }

    /// The home of the runtime, where it keeps its sessions and logs.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    /// Arguments for a server on stdin and stdout, with no account.
    #[must_use]
    pub fn stdio_args(&self) -> Vec<String> {
        with_common(&["--server", "--stdio", "--no-auto-login"])
    }

    /// Arguments for a server on a TCP port of its own choice, with no account. It prints
    /// `CLI server listening on port N` on stdout, and does not notice when stdin ends.
    #[must_use]
    pub fn tcp_args(&self) -> Vec<String> {
        with_common(&["--server", "--port", "0", "--no-auto-login"])
    }

    /// As [`tcp_args`](Self::tcp_args), with an [`Account`](crate::account::Account), whose environment goes with it.
    #[must_use]
    pub fn tcp_account_args(&self) -> Vec<String> {
        with_common(&["--server", "--port", "0", "--no-auto-login", "--auth-token-env", TOKEN_VARIABLE])
    }

    /// Arguments for a server on stdin and stdout, with an [`Account`](crate::account::Account), whose environment goes with it.
    #[must_use]
    pub fn account_args(&self) -> Vec<String> {
        with_common(&["--server", "--stdio", "--no-auto-login", "--auth-token-env", TOKEN_VARIABLE])
    }

    /// A path of its own to the program, for [`launch`](Self::launch).
    #[must_use]
    pub fn own_program(&self) -> PathBuf {
        self.root.path().join("copilot")
    }

    /// A launch of it with no account, in the environment that it is to have. It is started from a path of its own, by
    /// which it can be told from others.
    ///
    /// # Panics
    ///
    /// When there can be no link in the temporary folder.
    #[cfg(unix)]
    pub fn launch(&self) -> Launch {
        let program = self.own_program();
        if !program.exists() {
            std::os::unix::fs::symlink(&self.program, &program).expect("a link in the temporary folder");
        }
        let mut launch = Launch::new()
            .program(program)
            .logged_in_user(false)
            .log_level("error")
            .current_dir(self.directory());
        for (name, _) in env::vars_os().filter(|(name, _)| !is_kept(name)) {
            launch = launch.env_remove(name);
        }
        for (name, value) in self.env() {
            launch = launch.env(name, value);
        }
        launch
    }

    /// The whole environment to run in: ours, without what would bring in an account, settings or a proxy
    /// of the person who runs the tests.
    #[must_use]
    pub fn env(&self) -> Vec<(OsString, OsString)> {
        let home = self.home();
        let mut env: Vec<(OsString, OsString)> = env::vars_os().filter(|(name, _)| is_kept(name)).collect();
        for name in ["HOME", "USERPROFILE"] {
            env.push((name.into(), home.clone().into()));
        }
        for (name, folder) in [
            ("COPILOT_HOME", ".copilot"),
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_CACHE_HOME", ".cache"),
            ("XDG_STATE_HOME", ".local/state"),
            ("XDG_DATA_HOME", ".local/share"),
        ] {
            env.push((name.into(), home.join(folder).into()));
        }
        env.push(("COPILOT_CACHE_HOME".into(), self.root.path().join(CACHE).into()));
        for (name, value) in [
            ("COPILOT_DISABLE_KEYTAR", "1"),
            ("COPILOT_TELEMETRY_DISABLED", "true"),
            ("NO_PROXY", "127.0.0.1,localhost"),
        ] {
            env.push((name.into(), value.into()));
        }
        env
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        taps::hear(&self.root.path().join("tapped"), &mut self.untyped.listener());
        let untyped = self.untyped.take();
        // A test that fails has its own reason, and a second panic would hide it.
        assert!(
            untyped.is_empty() || std::thread::panicking(),
            "the runtime said what is of no type: {untyped:#?}"
        );
    }
}

impl Default for Runtime {
    fn default() -> Self {
        Self::new()
    }
}

/// Where a runtime has its cache, in its folder. It keeps the tools of MCP servers there, by how they are configured, so a
/// test that had the cache of others could be told of tools from a server that once had the same port.
const CACHE: &str = "cache";

/// Makes a cache that has of others' only the program itself, which unpacks 235 MB where there is none of it yet; it is
/// safe for several at once.
fn share_unpacked(cache: &Path) -> std::io::Result<()> {
    fs::create_dir(cache)?;
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/.cache/pkg");
    fs::create_dir_all(&unpacked)?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(&unpacked, cache.join("pkg"))?;
    Ok(())
}

/// Why there is no runtime to run, and how to get one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Missing {
    /// The environment variable names something that is not a file.
    NotAFile(PathBuf),
    /// None of these is there.
    NotInstalled(Vec<PathBuf>),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAFile(path) => {
                write!(f, "{PROGRAM_VARIABLE} is {}, which is not a file", path.display())
            }
            Self::NotInstalled(tried) => {
                writeln!(f, "the real runtime is not installed; looked for")?;
                for path in tried {
                    writeln!(f, "    {}", path.display())?;
                }
                write!(
                    f,
                    "Install it with `npm ci` in the folder `tests` (`tests/run` does), or another version with \
                     `tests/real/version`, or name a program in {PROGRAM_VARIABLE}."
                )
            }
        }
    }
}

impl std::error::Error for Missing {}

/// Whether it is the version that the tests were written for: the environment names no other.
#[must_use]
pub fn is_pinned() -> bool {
    [PROGRAM_VARIABLE, VERSION_VARIABLE]
        .iter()
        .all(|name| env::var_os(name).is_none_or(|value| value.is_empty()))
}

/// The runtime's program: what [`PROGRAM_VARIABLE`] names, else that of the version that [`VERSION_VARIABLE`] names, else the
/// one that `npm ci` put into `tests/node_modules`.
///
/// # Errors
///
/// [`Missing`], which says where it looked and how to get it.
pub fn locate() -> Result<PathBuf, Missing> {
    if let Some(path) = env::var_os(PROGRAM_VARIABLE).filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        return if path.is_file() { Ok(path) } else { Err(Missing::NotAFile(path)) };
    }
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tried = match env::var_os(VERSION_VARIABLE).filter(|version| !version.is_empty()) {
        Some(version) => installed_paths(&tests.join("../target/runtimes").join(version)),
        None => installed_paths(tests),
    };
    match tried.iter().find(|path| path.is_file()) {
        Some(path) => Ok(path.clone()),
        None => Err(Missing::NotInstalled(tried)),
    }
}

/// Where npm puts the program of this platform, likeliest first. An npm that knows nothing of C libraries installs both of Linux's.
fn installed_paths(folder: &Path) -> Vec<PathBuf> {
    let architecture = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let (platforms, program): (&[&str], _) = match env::consts::OS {
        "linux" if cfg!(target_env = "musl") => (&["linuxmusl", "linux"], "copilot"),
        "linux" => (&["linux", "linuxmusl"], "copilot"),
        "macos" => (&["darwin"], "copilot"),
        "windows" => (&["win32"], "copilot.exe"),
        _ => (&[], "copilot"),
    };
    let modules = folder.join("node_modules/@github");
    platforms
        .iter()
        .map(|platform| modules.join(format!("copilot-{platform}-{architecture}")).join(program))
        .collect()
}

fn with_common(args: &[&str]) -> Vec<String> {
    args.iter().chain(&["--no-auto-update", "--log-level", "error"]).map(ToString::to_string).collect()
}

fn is_kept(name: &OsString) -> bool {
    const PREFIXES: [&str; 4] = ["COPILOT_", "GITHUB_", "GH_", "XDG_"];
    const NAMES: [&str; 2] = ["HOME", "USERPROFILE"];
    let name = name.to_string_lossy().to_ascii_uppercase();
    !PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !NAMES.contains(&name.as_str())
        && !name.ends_with("_PROXY")
}
