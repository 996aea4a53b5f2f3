//! Where the runtime's program is.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use super::Surroundings;

/// The variable that names a program to use.
const VARIABLE: &str = "COPILOT_CLI_PATH";
/// The program's name on the `PATH`.
const NAME: &str = if cfg!(windows) { "copilot.exe" } else { "copilot" };

/// The one given, else what the variable names, else the first on the `PATH`.
pub(super) fn find(given: Option<&Path>, surroundings: &Surroundings<'_>) -> io::Result<PathBuf> {
    let candidates = candidates(given, surroundings);
    if let Some(found) = candidates.iter().find(|path| (surroundings.is_file)(path)) {
        return Ok(found.clone());
    }
    let looked_at: Vec<String> = candidates.iter().map(|path| path.display().to_string()).collect();
    let looked_at = if looked_at.is_empty() {
        format!("nowhere, since neither {VARIABLE} nor PATH is set")
    } else {
        looked_at.join(", ")
    };
    Err(io::Error::new(io::ErrorKind::NotFound, format!("program not found; looked at: {looked_at}")))
}

fn candidates(given: Option<&Path>, surroundings: &Surroundings<'_>) -> Vec<PathBuf> {
    if let Some(program) = given {
        // As the operating system has it: a bare name is one to be looked for, anything else a path.
        let bare = program.components().count() == 1 && program.parent() == Some(Path::new(""));
        return if bare { on_path(program.as_os_str(), surroundings) } else { vec![program.to_owned()] };
    }
    let named = (surroundings.variable)(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
    named.into_iter().chain(on_path(OsStr::new(NAME), surroundings)).collect()
}

fn on_path(name: &OsStr, surroundings: &Surroundings<'_>) -> Vec<PathBuf> {
    let path = (surroundings.variable)("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| folder.join(name))
        .collect()
}
