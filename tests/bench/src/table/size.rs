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
    let ours = size_of_ours(&["-p", "pilotwire-bench", "--bin", "conversation"], "conversation")?;
    let (tokio, smol) = (size_of_example("tokio")?, size_of_example("smol")?);
    let official = size_of_official()?;
    let columns = ["", "bytes", "to the official SDK's"];
    let section = report.section("A conversation at the terminal, release build, without symbols", &columns);
    let rows = [
        ("the official SDK's example chat", official),
        ("the same over tokio", ours),
        ("the example chat over tokio", tokio),
        ("the example chat over smol", smol),
    ];
    for (name, size) in rows {
        section.row([name.to_owned(), bytes(size), times(size / official)]);
    }
    section.note(
        "`bin/conversation.rs` does what the official SDK's example does, with the same kind of executor; in our examples \
         called chat are also the scripted runtime and a command line",
    );
    report.key("conversation_bytes", ours);
    report.key("conversation_size_vs_official", ours / official);
    Ok(())
}

fn size_of_example(adapter: &str) -> Result<f64> {
    size_of_ours(&["-p", &format!("pilotwire-{adapter}"), "--example", "chat"], "examples/chat")
}

/// Of a program that cargo is told to build, by its place among what was built.
fn size_of_ours(program: &[&str], place: &str) -> Result<f64> {
    let target = programs::target_folder()?;
    programs::run(
        programs::cargo()
            .args(["build", "--release", "--locked", "--quiet"])
            .args(program)
            .arg("--target-dir")
            .arg(&target)
            // As who ships a program does.
            .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
            .current_dir(programs::root()),
    )?;
    length(&target.join("release").join(place))
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
