//! How large a program becomes.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::Setting;
use crate::report::{Report, bytes, times};
use crate::{Result, programs};

/// What the official SDK's example needs besides it.
const OFFICIAL_NEEDS: &str = r#"
async-trait = "0.1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

pub(super) fn measure(_: &Setting, report: &mut Report) -> Result<()> {
    let sizes = [size_of_ours("tokio")?, size_of_ours("smol")?, size_of_official()?];
    let columns = ["", "bytes", "over tokio / this"];
    let section = report.section("The program chat, release build, without symbols", &columns);
    for (name, size) in ["over tokio", "over smol", "the official SDK's example"].iter().zip(sizes) {
        section.row([(*name).to_owned(), bytes(size), times(sizes[0] / size)]);
    }
    section.note("in ours are the scripted runtime, the command line and an executor; in the official SDK's, an executor");
    report.key("chat_bytes", sizes[0]);
    report.key("chat_size_vs_official", sizes[0] / sizes[2]);
    Ok(())
}

fn size_of_ours(adapter: &str) -> Result<f64> {
    let target = programs::target_folder()?;
    let package = format!("pilotwire-{adapter}");
    programs::run(
        programs::cargo()
            .args(["build", "--release", "--locked", "--quiet", "--example", "chat", "-p", &package])
            .arg("--target-dir")
            .arg(&target)
            // As who ships a program does.
            .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
            .current_dir(programs::root()),
    )?;
    length(&target.join("release/examples/chat"))
}

/// Its example as it is published, in a crate of its own: cargo builds no examples of dependencies.
fn size_of_official() -> Result<f64> {
    let peers = programs::folder().join("peers");
    let example = std::fs::read_to_string(official_folder(&peers)?.join("examples/chat.rs"))?;
    let folder = programs::target_folder()?.join("builds/official-chat");
    let dependencies = format!("{}{OFFICIAL_NEEDS}", programs::OFFICIAL.trim_end());
    programs::write_crate(&folder, &dependencies, "main.rs", &example, &peers.join("Cargo.lock"))?;
    // Where the peers are built, as most of it is there already.
    let target = peers.join("target");
    programs::run(
        programs::cargo()
            .args(["rustc", "--release", "--quiet", "--target-dir"])
            .arg(&target)
            .args(["--", "-C", "strip=symbols"])
            .current_dir(&folder),
    )?;
    length(&target.join("release/empty"))
}

/// The folder of its package.
fn official_folder(peers: &Path) -> Result<PathBuf> {
    let metadata = programs::output(
        programs::cargo().args(["metadata", "--format-version", "1", "--locked"]).current_dir(peers),
    )?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().ok_or("there are no packages")?;
    let package = packages.iter().find(|package| package["name"] == "github-copilot-sdk");
    let manifest = package.and_then(|package| package["manifest_path"].as_str());
    let folder = manifest.map(Path::new).and_then(Path::parent).ok_or("the official SDK is not there")?;
    Ok(folder.to_owned())
}

fn length(program: &Path) -> Result<f64> {
    Ok(std::fs::metadata(program)?.len() as f64)
}
