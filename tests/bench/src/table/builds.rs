//! Clean release builds, each into an empty folder: ours, empty crates with the same dependencies, the official SDK.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::Setting;
use crate::report::{Report, bytes, times};
use crate::rounds::Times;
use crate::{Result, family, programs};

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
/// Those of `pilotwire` alone.
const SAME_AS_CORE: &str = r#"
bytes = "1.11"
memchr = "2.7"
serde = { version = "1.0.220", features = ["derive"] }
serde_json = "1.0.140"
thiserror = "2.0.12"
"#;

/// A build of a crate that the manifest in `folder` names.
struct Build {
    title: &'static str,
    folder: PathBuf,
    package: &'static str,
    features: &'static [&'static str],
}

/// What a build took.
#[derive(Clone, Default)]
struct Taken {
    seconds: Times,
    work: Times,
    memory: Times,
}

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let scratch = programs::target_folder()?.join("builds");
    let root = programs::root();
    let empty = |name: &str, dependencies: &str, lock: &Path| {
        let folder = scratch.join(name);
        programs::write_crate(&folder, dependencies, "lib.rs", "", lock).map(|()| folder)
    };
    let same = empty("same", SAME_DEPENDENCIES, &root.join("Cargo.lock"))?;
    let same_as_core = empty("same-as-core", SAME_AS_CORE, &root.join("Cargo.lock"))?;
    let official = empty("official", programs::OFFICIAL, &programs::folder().join("peers/Cargo.lock"))?;
    let build = |title, folder: &Path, package, features| Build {
        title,
        folder: folder.to_owned(),
        package,
        features,
    };
    let builds = [
        build("pilotwire-tokio", &root, "pilotwire-tokio", &[]),
        build("pilotwire-tokio, all features", &root, "pilotwire-tokio", &["--all-features"]),
        build("an empty crate with the dependencies of pilotwire-tokio", &same, "empty", &[]),
        build("a crate that has the official SDK", &official, "empty", &[]),
        build("pilotwire, no features", &root, "pilotwire", &["--no-default-features"]),
        build("an empty crate with the dependencies of pilotwire", &same_as_core, "empty", &[]),
    ];
    for build in &builds {
        // What is fetched is not measured.
        programs::run(programs::cargo().args(["fetch", "--quiet"]).current_dir(&build.folder))?;
    }
    let mut taken = vec![Taken::default(); builds.len()];
    // They are in turns.
    for _ in 0..if setting.quick { 1 } else { 3 } {
        for (build, taken) in builds.iter().zip(&mut taken) {
            build.run(&scratch.join("target"), taken)?;
        }
    }
    let columns = ["", "seconds", "pilotwire-tokio / this", "seconds of work, all cores", "memory", "crates"];
    let section = report.section("Clean release builds", &columns);
    for (build, of) in builds.iter().zip(&taken) {
        section.row([
            build.title.to_owned(),
            format!("{:.1}", of.seconds.min()),
            times(taken[0].seconds.min() / of.seconds.min()),
            format!("{:.1}", of.work.min()),
            bytes(of.memory.min()),
            build.crates()?.to_string(),
        ]);
    }
    section.note(
        "memory is the most that cargo and all that it runs have at a time, in the round with the least",
    );
    let [default, all, same, official, core, same_as_core] = &taken[..] else { unreachable!("six") };
    for (name, one, other) in [
        ("vs_same_dependencies", default, same),
        ("vs_official", default, official),
        ("all_features_vs_official", all, official),
        ("core_vs_same_dependencies", core, same_as_core),
    ] {
        report.key(&format!("build_work_{name}"), one.work.min() / other.work.min());
        report.key(&format!("build_time_{name}"), one.seconds.min() / other.seconds.min());
        report.key(&format!("build_memory_{name}"), one.memory.min() / other.memory.min());
    }
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

impl Build {
    fn run(&self, target: &Path, taken: &mut Taken) -> Result<()> {
        if target.exists() {
            std::fs::remove_dir_all(target)?;
        }
        let (start, before) = (Instant::now(), busy_seconds()?);
        let memory = family::most_memory(
            programs::cargo()
                .args(["build", "--release", "--quiet", "--offline", "-p", self.package])
                .args(self.features)
                .arg("--target-dir")
                .arg(target)
                .current_dir(&self.folder),
        )?;
        taken.seconds.push(start.elapsed().as_secs_f64());
        taken.work.push(busy_seconds()? - before);
        taken.memory.push(memory);
        std::fs::remove_dir_all(target)?;
        Ok(())
    }

    /// Crates in its tree, itself included, build scripts' and macros' too.
    fn crates(&self) -> Result<usize> {
        let tree = programs::output(
            programs::cargo()
                .args(["tree", "--offline", "-p", self.package, "-e", "normal,build", "--prefix", "none"])
                .args(self.features)
                .args(["--format", "{p}"])
                .current_dir(&self.folder),
        )?;
        let names: std::collections::BTreeSet<_> =
            tree.lines().filter_map(|line| line.split(' ').next()).collect();
        Ok(names.len())
    }
}
