//! How large a program becomes.

use super::Setting;
use crate::report::{Report, bytes};
use crate::{Result, programs};

pub(super) fn measure(_: &Setting, report: &mut Report) -> Result<()> {
    let target = programs::target_folder()?;
    let mut sizes = Vec::new();
    for adapter in ["tokio", "smol"] {
        let package = format!("pilotwire-{adapter}");
        programs::run(
            programs::cargo()
                .args([
                    "build",
                    "--release",
                    "--locked",
                    "--quiet",
                    "--example",
                    "chat",
                    "-p",
                    &package,
                    "--target-dir",
                ])
                .arg(&target)
                // As who ships a program does.
                .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
                .current_dir(programs::root()),
        )?;
        sizes.push(std::fs::metadata(target.join("release/examples/chat"))?.len() as f64);
    }
    let section = report.section("The program chat, release build, without symbols", &["", "bytes"]);
    section.row(["over tokio".to_owned(), bytes(sizes[0])]);
    section.row(["over smol".to_owned(), bytes(sizes[1])]);
    section.note("the scripted runtime, the command line and an executor are in it");
    report.key("chat_bytes", sizes[0]);
    Ok(())
}
