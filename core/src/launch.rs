//! What to run, as data.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A runtime to start on its standard streams: program, arguments, environment (protocol, section 9).
///
/// It runs nothing and looks at nothing; an adapter does.
///
/// ```
/// use pilotwire::launch::Launch;
///
/// let launch = Launch::new().program("/opt/copilot/copilot").log_level("error");
/// assert_eq!(launch.arguments()[..2], ["--server", "--stdio"]);
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Launch {
    program: Option<PathBuf>,
    token: Option<String>,
    logged_in_user: Option<bool>,
    log_level: Option<String>,
    home: Option<PathBuf>,
    directory: Option<PathBuf>,
    extra_arguments: Vec<OsString>,
    environment: Vec<(OsString, Option<OsString>)>,
}

/// The variable in which the runtime is given a GitHub token.
const TOKEN_VARIABLE: &str = "COPILOT_SDK_AUTH_TOKEN";
/// The variable that names a program to use.
const PROGRAM_VARIABLE: &str = "COPILOT_CLI_PATH";

impl Launch {
    /// The program that is found, with the login of the user.
    pub fn new() -> Self {
        Self::default()
    }

    /// The program to run. Default: what `COPILOT_CLI_PATH` names, or `copilot` on the `PATH`.
    pub fn program(mut self, path: impl Into<PathBuf>) -> Self {
        self.program = Some(path.into());
        self
    }

    /// A GitHub token to use in place of the user's login. It goes by the environment, never by the arguments.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Whether the login of the user is used. Default: if no token is given.
    pub fn logged_in_user(mut self, on: bool) -> Self {
        self.logged_in_user = Some(on);
        self
    }

    /// What the runtime logs: `none`, `error`, `warning`, `info`, `debug` or `all`. Default: the runtime's.
    pub fn log_level(mut self, level: impl Into<String>) -> Self {
        self.log_level = Some(level.into());
        self
    }

    /// The folder in which the runtime keeps what it keeps. Default: the runtime's.
    pub fn home(mut self, path: impl Into<PathBuf>) -> Self {
        self.home = Some(path.into());
        self
    }

    /// The folder to run it in. Default: the current one.
    pub fn current_directory(mut self, path: impl Into<PathBuf>) -> Self {
        self.directory = Some(path.into());
        self
    }

    /// One more argument, after all others.
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.extra_arguments.push(argument.into());
        self
    }

    /// A variable of its environment; it wins over what is set here otherwise.
    pub fn variable(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), Some(value.into())));
        self
    }

    /// A variable that its environment is not to have.
    pub fn without_variable(mut self, name: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), None));
        self
    }

    /// Its arguments.
    #[must_use]
    pub fn arguments(&self) -> Vec<OsString> {
        let mut arguments: Vec<OsString> =
            ["--server", "--stdio", "--no-auto-update"].map(OsString::from).into();
        if let Some(level) = &self.log_level {
            arguments.extend(["--log-level".into(), level.into()]);
        }
        if self.token.is_some() {
            arguments.extend(["--auth-token-env".into(), TOKEN_VARIABLE.into()]);
        }
        if !self.logged_in_user.unwrap_or(self.token.is_none()) {
            arguments.push("--no-auto-login".into());
        }
        arguments.extend(self.extra_arguments.iter().cloned());
        arguments
    }

    /// What its environment has besides that of its parent; none as a value removes one.
    #[must_use]
    pub fn environment(&self) -> Vec<(OsString, Option<OsString>)> {
        let mut environment = Vec::new();
        if let Some(token) = &self.token {
            environment.push((TOKEN_VARIABLE.into(), Some(token.into())));
        }
        if let Some(home) = &self.home {
            environment.push(("COPILOT_HOME".into(), Some(home.into())));
        }
        environment.extend(self.environment.iter().cloned());
        environment
    }

    /// The folder to run it in.
    #[must_use]
    pub fn directory(&self) -> Option<&Path> {
        self.directory.as_deref()
    }

    /// The program to run: the one given, else what `COPILOT_CLI_PATH` names, else `copilot` on the `PATH`. The
    /// environment and the file system are as the two functions say.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::NotFound`], with where it was looked for.
    pub fn find_program(
        &self,
        variable: impl Fn(&str) -> Option<OsString>,
        is_file: impl Fn(&Path) -> bool,
    ) -> io::Result<PathBuf> {
        let candidates = self.candidates(&variable);
        if let Some(found) = candidates.iter().find(|path| is_file(path)) {
            return Ok(found.clone());
        }
        let looked_at: Vec<String> = candidates.iter().map(|path| path.display().to_string()).collect();
        let looked_at = if looked_at.is_empty() {
            "nowhere, since PATH is empty".to_owned()
        } else {
            looked_at.join(", ")
        };
        Err(io::Error::new(io::ErrorKind::NotFound, format!("program not found; looked at: {looked_at}")))
    }

    fn candidates(&self, variable: &impl Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
        if let Some(program) = &self.program {
            return vec![program.clone()];
        }
        let named = variable(PROGRAM_VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
        let name = if cfg!(windows) { OsStr::new("copilot.exe") } else { OsStr::new("copilot") };
        let path = variable("PATH").unwrap_or_default();
        let on_path = std::env::split_paths(&path).map(|folder| folder.join(name)).collect::<Vec<_>>();
        named.into_iter().chain(on_path).collect()
    }
}

impl fmt::Debug for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch")
            .field("program", &self.program)
            .field("token", &self.token.as_ref().map(|_| "(secret)"))
            .field("extra_arguments", &self.extra_arguments.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_the_one_given_then_the_named_one_then_one_on_the_path() {
        let variable = |name: &str| match name {
            "COPILOT_CLI_PATH" => Some(OsString::from("/named/copilot")),
            "PATH" => Some(OsString::from("/a:/b")),
            _ => None,
        };
        let found = |launch: &Launch, files: &'static [&'static str]| {
            launch.find_program(variable, move |path| files.iter().any(|file| path == Path::new(file))).ok()
        };
        let given = Launch::new().program("/given");
        assert_eq!(found(&given, &["/given", "/named/copilot"]), Some("/given".into()));
        assert_eq!(found(&given, &["/named/copilot"]), None);
        assert_eq!(found(&Launch::new(), &["/b/copilot", "/named/copilot"]), Some("/named/copilot".into()));
        assert_eq!(found(&Launch::new(), &["/b/copilot"]), Some("/b/copilot".into()));
        let error = Launch::new().find_program(variable, |_| false).map_err(|error| error.to_string());
        assert_eq!(
            error,
            Err("program not found; looked at: /named/copilot, /a/copilot, /b/copilot".to_owned())
        );
    }

    #[test]
    fn a_token_goes_by_the_environment_and_replaces_the_login() {
        let launch = Launch::new().token("gho_secret");
        assert!(launch.arguments().ends_with(&[
            "--auth-token-env".into(),
            "COPILOT_SDK_AUTH_TOKEN".into(),
            "--no-auto-login".into()
        ]));
        assert_eq!(launch.environment(), [("COPILOT_SDK_AUTH_TOKEN".into(), Some("gho_secret".into()))]);
        assert!(!format!("{launch:?}").contains("gho_secret"));
    }
}
