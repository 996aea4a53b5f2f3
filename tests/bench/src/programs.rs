//! Programs that are built to be measured or to measure.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;

/// The folder of this package.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    folder().join("../..")
}

pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What the peers' build script must not do.
    command.env("COPILOT_SKIP_CLI_DOWNLOAD", "1");
    // What cargo tells those whom it runs, which is not for those whom it builds.
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
    command
}

/// Builds the peers, if they are not built yet. It takes a minute or more, once.
pub(crate) fn peers() -> Result<PathBuf> {
    let folder = folder().join("peers");
    eprintln!("building the peers ...");
    let target = folder.join("target");
    run(cargo()
        .args(["build", "--release", "--locked", "--quiet", "--target-dir"])
        .arg(&target)
        .current_dir(&folder))?;
    Ok(target.join("release/pilotwire-bench-peers"))
}

/// Builds another program of this package.
pub(crate) fn sibling(name: &str) -> Result<PathBuf> {
    let target = target_folder()?;
    run(cargo()
        .args([
            "build",
            "--release",
            "--locked",
            "--quiet",
            "-p",
            "pilotwire-bench",
            "--bin",
            name,
            "--target-dir",
        ])
        .arg(&target)
        .current_dir(root()))?;
    Ok(target.join("release").join(name))
}

/// The official SDK as a dependency, without what it has by default.
pub(crate) const OFFICIAL: &str = r#"
github-copilot-sdk = { version = "=1.0.29-preview.4", default-features = false }
"#;

/// Writes a crate called `empty`, which has one file of source.
pub(crate) fn write_crate(
    folder: &Path,
    dependencies: &str,
    file: &str,
    source: &str,
    lock: &Path,
) -> Result<()> {
    std::fs::create_dir_all(folder.join("src"))?;
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]";
    std::fs::write(folder.join("Cargo.toml"), format!("{manifest}{dependencies}"))?;
    std::fs::write(folder.join("src").join(file), source)?;
    // The same versions; what the crate does not need falls out.
    std::fs::copy(lock, folder.join("Cargo.lock"))?;
    Ok(())
}

/// Where this program was built.
pub(crate) fn target_folder() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let folder = program.parent().and_then(Path::parent).ok_or("the program is in no target folder")?;
    Ok(folder.to_owned())
}

/// Runs a command to its end, and fails where it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{command:?} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Runs a command to its end, and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| format!("{command:?} does not start: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}\n{said}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
