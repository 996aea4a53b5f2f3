//! Where the runtime's program is.

use std::ffi::OsStr;
use std::fmt;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

use super::Surroundings;

/// The variable that names a program to use.
const VARIABLE: &str = "COPILOT_CLI_PATH";
/// The program's name on the `PATH`.
const NAME: &str = if cfg!(windows) { "copilot.exe" } else { "copilot" };
/// What to do about a program that is not found.
const HINT: &str = "install the runtime with `npm install -g @github/copilot`, or name its program in \
                    COPILOT_CLI_PATH or with `Launch::program`";

/// What is at a path at which the runtime's program may be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Candidate {
    /// A file that can be run, as far as can be seen.
    Program,
    /// Nothing.
    Missing,
    /// A file that nobody may run.
    NotExecutable,
    /// A directory.
    Directory,
    /// Something that is neither a file nor a directory.
    NotAFile,
    /// Nobody knows: it cannot be looked at. With the operating system's words for that.
    Unreadable(String),
}

impl Candidate {
    /// Reads it from what the operating system says of a path, as [`std::fs::metadata`] gives it.
    ///
    /// On Unix a program has at least one of its three bits for execution set. Elsewhere any file is one.
    #[must_use]
    pub fn of(metadata: io::Result<Metadata>) -> Self {
        match metadata {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Candidate::Missing,
            Err(error) => Candidate::Unreadable(error.to_string()),
            Ok(metadata) if metadata.is_dir() => Candidate::Directory,
            Ok(metadata) if !metadata.is_file() => Candidate::NotAFile,
            Ok(metadata) if !may_be_run(&metadata) => Candidate::NotExecutable,
            Ok(_) => Candidate::Program,
        }
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Candidate::Program => "a program",
            Candidate::Missing => "missing",
            Candidate::NotExecutable => "not executable",
            Candidate::Directory => "a directory",
            Candidate::NotAFile => "no file",
            Candidate::Unreadable(error) => error,
        })
    }
}

#[cfg(unix)]
fn may_be_run(metadata: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o111 != 0
}

#[cfg(not(unix))]
fn may_be_run(_: &Metadata) -> bool {
    true
}

/// The one given, else what the variable names, else the first on the `PATH`; what is no program is passed over.
pub(super) fn find(given: Option<&Path>, surroundings: &Surroundings<'_>) -> io::Result<PathBuf> {
    let mut kind = io::ErrorKind::NotFound;
    let mut looked_at = Vec::new();
    for path in candidates(given, surroundings) {
        match (surroundings.candidate)(&path) {
            Candidate::Program => return Ok(path),
            unfit => {
                if unfit == Candidate::NotExecutable {
                    kind = io::ErrorKind::PermissionDenied;
                }
                looked_at.push(format!("{} ({unfit})", path.display()));
            }
        }
    }
    let looked_at = if looked_at.is_empty() {
        format!("nowhere, since neither {VARIABLE} nor PATH is set")
    } else {
        looked_at.join(", ")
    };
    Err(io::Error::new(kind, format!("program not found; looked at: {looked_at}; {HINT}")))
}

/// The paths to look at, in order, each once.
fn candidates(given: Option<&Path>, surroundings: &Surroundings<'_>) -> Vec<PathBuf> {
    let mut paths = match given {
        // As the operating system has it: a bare name is one to be looked for, anything else a path.
        Some(program) if is_bare(program) => on_path(program.as_os_str(), surroundings),
        Some(program) => vec![program.to_owned()],
        None => {
            let named = (surroundings.variable)(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
            named.into_iter().chain(on_path(OsStr::new(NAME), surroundings)).collect()
        }
    };
    let mut known = std::collections::HashSet::new();
    paths.retain(|path| known.insert(path.clone()));
    paths
}

fn is_bare(program: &Path) -> bool {
    program.components().count() == 1 && program.parent() == Some(Path::new(""))
}

fn on_path(name: &OsStr, surroundings: &Surroundings<'_>) -> Vec<PathBuf> {
    let path = (surroundings.variable)("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| folder.join(name))
        .collect()
}
