//! Replays the inputs of the fuzz targets.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use pilotwire_fuzz_oracles::{TARGETS, Target, connection};

fn fuzz(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(folder)
}

/// The files of a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    files.sort();
    files
}

/// Shows each input to the oracle. The last that is printed is the one that fails.
fn replay(name: &str) {
    let Target { check, .. } =
        TARGETS.into_iter().find(|target| target.name == name).expect("it is a target");
    let inputs = files(&fuzz("corpus").join(name));
    assert!(inputs.len() >= 10, "{} inputs", inputs.len());
    for path in &inputs {
        println!("{}", path.display());
        check(&fs::read(path).expect("it can be read"));
    }
    // Not `println!`: a test's output is shown even if it passes.
    let line = format!("corpora, {name}: {} inputs hold\n", inputs.len());
    let _ = io::stderr().write_all(line.as_bytes());
}

#[test]
fn frame() {
    replay("frame");
}

#[test]
fn envelope() {
    replay("envelope");
}

#[test]
fn connection() {
    replay("connection");
}

#[test]
fn transcript() {
    replay("transcript");
}

#[test]
fn typed() {
    replay("typed");
}

/// An input whose letters have come to mean something else says nothing any more.
#[test]
fn the_corpus_of_connection_reaches_all_that_can_happen() {
    let inputs = files(&fuzz("corpus/connection"));
    let reached: BTreeSet<&str> = inputs
        .iter()
        .flat_map(|path| connection::reached(&fs::read(path).expect("it can be read")))
        .collect();
    let missed: Vec<&str> = connection::MARKS.into_iter().filter(|mark| !reached.contains(mark)).collect();
    assert!(missed.is_empty(), "no input leads to: {missed:?}");
}

#[test]
fn each_target_has_all_that_belongs_to_it() {
    let names = |folder: &str| -> Vec<String> {
        let name = |path: &PathBuf| path.file_stem().map(|name| name.to_string_lossy().into_owned());
        files(&fuzz(folder)).iter().filter_map(name).collect()
    };
    let mut targets: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    targets.sort_unstable();
    for folder in ["targets", "corpus", "dictionaries"] {
        assert_eq!(names(folder), targets, "in {folder}");
    }
}
