//! Clean release builds, each into an empty folder: ours, an empty crate with the same dependencies, the official SDK.

use std::path::Path;
use std::time::Instant;

use super::Setting;
use crate::report::{Report, times};
use crate::rounds::{Times, in_turns};
use crate::{Result, programs};

/// The dependencies of `pilotwire-tokio` and of `pilotwire`, as `cargo tree` has them, in a crate with nothing in it.
const SAME_DEPENDENCIES: &str = r#"
bytes = "1.11"
getrandom = "0.3"
memchr = "2.7"
rustix = { version = "1.0", default-features = false, features = ["process"] }
serde = { version = "1.0.220", features = ["derive"] }
serde_json = "1.0.140"
thiserror = "2.0.12"
tokio = { version = "1.45", default-features = false, features = ["io-util", "net", "process", "rt", "time"] }
"#;
const OFFICIAL: &str = r#"
github-copilot-sdk = { version = "=1.0.29-preview.4", default-features = false }
"#;

/// A build of the first crate that the manifest in `folder` names.
struct Build {
    title: &'static str,
    folder: std::path::PathBuf,
    package: &'static str,
}

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let scratch = programs::target_folder()?.join("builds");
    let root = programs::root();
    empty_crate(&scratch.join("same"), SAME_DEPENDENCIES, &root.join("Cargo.lock"))?;
    empty_crate(&scratch.join("official"), OFFICIAL, &programs::folder().join("peers/Cargo.lock"))?;
    let builds = [
        Build { title: "pilotwire-tokio", folder: root, package: "pilotwire-tokio" },
        Build {
            title: "an empty crate with the same dependencies",
            folder: scratch.join("same"),
            package: "empty",
        },
        Build {
            title: "a crate that has the official SDK",
            folder: scratch.join("official"),
            package: "empty",
        },
    ];
    for build in &builds {
        // What is fetched is not measured.
        programs::run(programs::cargo().args(["fetch", "--quiet"]).current_dir(&build.folder))?;
    }
    let mut busy = vec![Times::default(); builds.len()];
    let all: Vec<usize> = (0..builds.len()).collect();
    let seconds = in_turns(setting.rounds(3), &all, |index| {
        let before = busy_seconds()?;
        let seconds = builds[*index].seconds(&scratch.join("target"))?;
        busy[*index].push(busy_seconds()? - before);
        Ok(seconds)
    })?;
    let columns = ["", "seconds", "pilotwire-tokio / this", "seconds of work, all cores", "crates"];
    let section = report.section("Clean release builds", &columns);
    for ((build, measured), busy) in builds.iter().zip(&seconds).zip(&busy) {
        let ratio = times(seconds[0].min() / measured.min());
        let crates = build.crates()?.to_string();
        let (measured, busy) = (format!("{:.1}", measured.min()), format!("{:.1}", busy.min()));
        section.row([build.title.to_owned(), measured, ratio, busy, crates]);
    }
    report.key("build_work_vs_same_dependencies", busy[0].min() / busy[1].min());
    report.key("build_work_vs_official", busy[0].min() / busy[2].min());
    report.key("build_time_vs_same_dependencies", seconds[0].min() / seconds[1].min());
    report.key("build_time_vs_official", seconds[0].min() / seconds[2].min());
    report.key("crates", builds[0].crates()? as f64);
    Ok(())
}

/// How long programs that this one ran to their end were running, all in all, in steps of 10 ms.
fn busy_seconds() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // Behind the program's name, which may have spaces: `cutime` and `cstime`, in ticks of 10 ms.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    let ticks: Vec<f64> =
        fields.split_whitespace().skip(13).take(2).map(str::parse).collect::<std::result::Result<_, _>>()?;
    Ok(ticks.iter().sum::<f64>() / 100.0)
}

fn empty_crate(folder: &Path, dependencies: &str, lock: &Path) -> Result<()> {
    std::fs::create_dir_all(folder.join("src"))?;
    let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]";
    std::fs::write(folder.join("Cargo.toml"), format!("{manifest}{dependencies}"))?;
    std::fs::write(folder.join("src/lib.rs"), "")?;
    // The same versions; what the crate does not need falls out.
    std::fs::copy(lock, folder.join("Cargo.lock"))?;
    Ok(())
}

impl Build {
    fn seconds(&self, target: &Path) -> Result<f64> {
        if target.exists() {
            std::fs::remove_dir_all(target)?;
        }
        let start = Instant::now();
        programs::run(
            programs::cargo()
                .args(["build", "--release", "--quiet", "--offline", "-p", self.package, "--target-dir"])
                .arg(target)
                .current_dir(&self.folder),
        )?;
        let seconds = start.elapsed().as_secs_f64();
        std::fs::remove_dir_all(target)?;
        Ok(seconds)
    }

    /// Crates in its tree, itself included, build scripts' and macros' too.
    fn crates(&self) -> Result<usize> {
        let tree = programs::output(
            programs::cargo()
                .args(["tree", "--offline", "-p", self.package, "-e", "normal,build", "--prefix", "none"])
                .args(["--format", "{p}"])
                .current_dir(&self.folder),
        )?;
        let names: std::collections::BTreeSet<_> =
            tree.lines().filter_map(|line| line.split(' ').next()).collect();
        Ok(names.len())
    }
}
