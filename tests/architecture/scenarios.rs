//! What is tried of the official SDKs' groups of end-to-end tests: `real/SCENARIOS.md` is made from the tests that are there.
//! `PILOTWIRE_WRITE=1` writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// How many groups have tests, at least.
const COVERED: usize = 70;

/// A line of `groups.txt`.
struct Group {
    name: String,
    upstream: usize,
    elsewhere: Vec<String>,
    missing: String,
}

fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("real")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn groups() -> Vec<Group> {
    let text = read(&real().join("scenarios/groups.txt"));
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let groups = lines.map(|line| {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [name, upstream, elsewhere, missing] = columns[..] else { panic!("four columns: {line}") };
        Group {
            name: name.to_owned(),
            upstream: upstream.parse().unwrap_or_else(|error| panic!("{line}: {error}")),
            elsewhere: elsewhere.split_whitespace().map(str::to_owned).collect(),
            missing: missing.to_owned(),
        }
    });
    groups.collect()
}

/// The names of the tests in a file: functions that are marked as such, or that `over_each_adapter` makes tests of.
fn tests_in(path: &Path) -> BTreeSet<String> {
    let file = syn::parse_file(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut tests = BTreeSet::new();
    for item in file.items {
        match item {
            syn::Item::Fn(function) => {
                let is_test = |attribute: &syn::Attribute| {
                    attribute.path().segments.last().is_some_and(|last| last.ident == "test")
                };
                if function.attrs.iter().any(is_test) {
                    tests.insert(function.sig.ident.to_string());
                }
            }
            syn::Item::Macro(call) if call.mac.path.is_ident("over_each_adapter") => {
                let list = call.mac.tokens.to_string();
                tests.extend(
                    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
                );
            }
            _ => {}
        }
    }
    tests
}

/// Files of groups, by the groups' names.
fn files() -> BTreeMap<String, PathBuf> {
    let folder = real().join("scenarios");
    let paths =
        std::fs::read_dir(&folder).expect("it is there").map(|entry| entry.expect("it is read").path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| (path.file_stem().expect("it has a name").to_string_lossy().into_owned(), path))
        // What has no tests is what they share.
        .filter(|(_, path)| !tests_in(path).is_empty())
        .collect()
}

/// Whether a test stands where its path says.
fn is_there(path: &str) -> bool {
    // Which adapter it is over is made by the macro.
    let mut modules: Vec<&str> = path.split("::").filter(|name| *name != "over_tokio").collect();
    let name = modules.pop().unwrap_or_default();
    let path = real().join(modules.join("/"));
    [path.with_extension("rs"), path.join("mod.rs")]
        .iter()
        .any(|file| file.is_file() && tests_in(file).contains(name))
}

#[test]
fn the_table_of_scenarios_is_that_of_the_tests() {
    let (groups, files) = (groups(), files());
    let mods = read(&real().join("scenarios/mod.rs"));
    for name in files.keys() {
        assert!(groups.iter().any(|group| group.name == *name), "{name} is no group");
        assert!(mods.contains(&format!("mod {name};")), "{name} is not compiled");
    }
    let (mut rows, mut covered, mut upstream) = (String::new(), 0, 0);
    let mut here = BTreeSet::new();
    for group in &groups {
        for path in &group.elsewhere {
            assert!(is_there(path), "{}: there is no test {path}", group.name);
        }
        let own = files.get(&group.name).map(|path| tests_in(path)).unwrap_or_default();
        let all = own.iter().chain(&group.elsewhere);
        let tests: Vec<String> = all.map(|name| format!("`{name}`")).collect();
        here.extend(own.iter().map(|name| format!("{}::{name}", group.name)));
        here.extend(group.elsewhere.iter().cloned());
        assert!(!tests.is_empty() || !group.missing.is_empty(), "{}: neither tests nor a reason", group.name);
        covered += usize::from(!tests.is_empty());
        upstream += group.upstream;
        let Group { name, upstream, missing, .. } = group;
        writeln!(rows, "| {name} | {upstream} | {} | {missing} |", tests.join(" ")).expect("it is a string");
    }
    assert!(covered >= COVERED, "{covered} groups have tests");
    let text = format!(
        "# Scenarios\n\n\
         What the end-to-end tests of the official SDKs say that the runtime does (as of 2026-08-21), by their groups, and what is \
         tried of it here against the real runtime. A name alone is a test in `scenarios/` in the file of the group; one with a \
         path is in this folder. One test here often shows what several do there.\n\n\
         {covered} of {} groups have tests: {} here, {upstream} there. `PILOTWIRE_WRITE=1 cargo test -p pilotwire-tests --test \
         architecture` makes this table from the tests and from `scenarios/groups.txt`.\n\n\
         | group | tests there | tests here | not tried |\n|---|---|---|---|\n{rows}",
        groups.len(),
        here.len()
    );
    let path = real().join("SCENARIOS.md");
    if std::env::var_os("PILOTWIRE_WRITE").is_some() {
        std::fs::write(&path, &text).expect("it is written");
    }
    assert!(text == read(&path), "{} is not what the tests are", path.display());
}

#[test]
fn what_fails_with_other_versions_is_of_tests_that_there_are() {
    let mut unknown = Vec::new();
    for list in std::fs::read_dir(real().join("versions")).expect("the folder is there") {
        let list = list.expect("it can be read").path();
        for line in read(&list).lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if !is_there(line.trim_start_matches("? ")) {
                unknown.push(format!("{}: {line}", list.display()));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}
