//! The search for the runtime's program.

use std::ffi::OsStr;
use std::fmt;
use std::fs::Metadata;
use std::io;
use std::path::Path;

use super::system::System;
use super::{Surroundings, launcher};

/// The variable that names a program to use.
const VARIABLE: &str = "COPILOT_CLI_PATH";
/// The program's name on the `PATH`.
const NAME: &str = "copilot";
/// The words for text that cannot be given to a runtime.
pub(super) const NOT_UNICODE: &str = "not Unicode";
/// The advice about a program that is not found.
const HINT: &str = "install the runtime with `npm install -g @github/copilot`, or name its program in \
                    COPILOT_CLI_PATH or with `Launch::program`";

/// The kind of what is at a path at which the runtime's program may be.
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

/// The program to run, and the script that it is given before all else.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Program {
    pub(super) path: String,
    /// The script, if this is node.
    pub(super) script: Option<String>,
}

/// The reason that something is not taken, in words.
type Reason = String;

/// Finds the runtime's program: the one given, else what the variable names, else the first on the `PATH`; what is no
/// program is passed over, and what only starts another is followed to that.
pub(super) fn find(
    system: System,
    given: Option<&Path>,
    surroundings: &Surroundings<'_>,
) -> io::Result<Program> {
    let mut kind = io::ErrorKind::NotFound;
    let mut looked_at = Vec::new();
    let search = Search { system, surroundings };
    for path in search.candidates(given)? {
        let path = match path {
            Ok(path) => path,
            Err(folder) => {
                looked_at.push(format!("{folder} ({NOT_UNICODE})"));
                continue;
            }
        };
        match search.at(&path) {
            Candidate::Program => match search.followed(&path) {
                Ok(program) => return Ok(program),
                Err(reason) => looked_at.push(format!("{path} ({reason})")),
            },
            unfit => {
                if unfit == Candidate::NotExecutable {
                    kind = io::ErrorKind::PermissionDenied;
                }
                looked_at.push(format!("{path} ({unfit})"));
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

/// A path as text.
///
/// # Errors
///
/// If it is no Unicode: with what it is, and as far as it can be read.
pub(super) fn unicode<'a>(what: &str, text: &'a OsStr) -> io::Result<&'a str> {
    text.to_str().ok_or_else(|| {
        let problem = format!("{what} is {NOT_UNICODE}: {}", text.to_string_lossy());
        io::Error::new(io::ErrorKind::InvalidInput, problem)
    })
}

struct Search<'a, 's> {
    system: System,
    surroundings: &'a Surroundings<'s>,
}

impl Search<'_, '_> {
    /// The paths to look at, in order, each once; and folders that cannot be looked at.
    fn candidates(&self, given: Option<&Path>) -> io::Result<Vec<Result<String, String>>> {
        let mut paths = match given {
            Some(program) => {
                let program = unicode("the program's path", program.as_os_str())?;
                // As the operating system has it: a bare name is one to be looked for, anything else a path.
                if self.system.is_bare(program) { self.on_path(program)? } else { self.spelled(program)? }
            }
            None => {
                let named = (self.surroundings.variable)(VARIABLE).filter(|path| !path.is_empty());
                let mut paths = match &named {
                    Some(path) => self.spelled(unicode(VARIABLE, path)?)?,
                    None => Vec::new(),
                };
                paths.extend(self.on_path(NAME)?);
                paths
            }
        };
        let mut known = std::collections::HashSet::new();
        paths.retain(|path| known.insert(path.clone()));
        Ok(paths)
    }

    fn on_path(&self, name: &str) -> io::Result<Vec<Result<String, String>>> {
        let path = (self.surroundings.variable)("PATH").unwrap_or_default();
        let mut paths = Vec::new();
        for folder in self.system.folders(path.as_encoded_bytes()) {
            match folder {
                Ok(folder) => paths.extend(self.spelled(&self.system.join(&folder, name))?),
                Err(folder) => paths.push(Err(folder)),
            }
        }
        Ok(paths)
    }

    fn spelled(&self, program: &str) -> io::Result<Vec<Result<String, String>>> {
        let extensions = (self.surroundings.variable)("PATHEXT").filter(|_| self.system.is_windows());
        let extensions = extensions.as_deref().map(|list| unicode("PATHEXT", list)).transpose()?;
        Ok(self.system.spellings(program, extensions).into_iter().map(Ok).collect())
    }

    fn at(&self, path: &str) -> Candidate {
        (self.surroundings.candidate)(Path::new(path))
    }

    fn has(&self, path: &str) -> bool {
        self.at(path) == Candidate::Program
    }

    /// The program behind a file that can be run: itself, unless that is a script which says what it starts.
    fn followed(&self, path: &str) -> Result<Program, Reason> {
        let itself = || Program { path: path.to_owned(), script: None };
        let extension = self.system.extension(path);
        let is_batch = self.system.is_windows() && matches!(extension.as_deref(), Some("bat" | "cmd"));
        // Windows knows nothing of first lines.
        let needs_node = self.system.is_windows() && launcher::is_javascript(self.system, path);
        // One that cannot be read can still be run.
        let head = (self.surroundings.head)(Path::new(path)).unwrap_or_default();
        if !is_batch && !needs_node && !launcher::is_script(&head) {
            return Ok(itself());
        }
        if let Some(target) = launcher::target(&String::from_utf8_lossy(&head)) {
            let folder = self.system.parent(path).unwrap_or(".");
            let target = self.system.join(folder, target);
            return self
                .behind(folder, &target)
                .map_err(|reason| format!("a launcher of {target}, {reason}"));
        }
        if is_batch {
            return Err("a batch file, of which no program is known".to_owned());
        }
        match self.behind_loader(path) {
            Some(program) => Ok(program),
            None if needs_node => self.by_node(self.system.parent(path), path),
            None if self.system.is_windows() => Err("a script for another system".to_owned()),
            None => Ok(itself()),
        }
    }

    /// Returns the program that a script in that folder starts.
    fn behind(&self, folder: &str, target: &str) -> Result<Program, Reason> {
        let found = self.at(target);
        let is_javascript = launcher::is_javascript(self.system, target);
        match found {
            Candidate::Program => {}
            Candidate::NotExecutable if is_javascript => {}
            unfit => return Err(format!("which is {unfit}")),
        }
        if !is_javascript {
            return Ok(Program { path: target.to_owned(), script: None });
        }
        match self.behind_loader(target) {
            Some(program) => Ok(program),
            None => self.by_node(Some(folder), target),
        }
    }

    fn behind_loader(&self, path: &str) -> Option<Program> {
        let real = (self.surroundings.real)(Path::new(path)).ok();
        let real = real.as_deref().and_then(Path::to_str).map(|real| self.system.plain(real));
        let programs =
            launcher::behind_loader(self.system, real.as_deref().unwrap_or(path), &|file| self.has(file));
        let path = programs.into_iter().find(|program| self.has(program))?;
        Some(Program { path, script: None })
    }

    /// As the scripts have it: with the node of their own folder, else that on the `PATH`.
    fn by_node(&self, folder: Option<&str>, script: &str) -> Result<Program, Reason> {
        let name = if self.system.is_windows() { "node.exe" } else { "node" };
        let own = folder.map(|folder| self.system.join(folder, name));
        let others = self.on_path(name).unwrap_or_default().into_iter().flatten();
        match own.into_iter().chain(others).find(|node| self.has(node)) {
            Some(path) => Ok(Program { path, script: Some(script.to_owned()) }),
            None => Err("for which there is no node".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests;
