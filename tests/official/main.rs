//! The table that says what does here what a call of the official SDK does: it has every call, and names what there is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The rows: what is there, and what is here.
fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"));
    rows.filter_map(|row| row.split_once(" | "))
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn builders() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/protocol/src/generated");
    vec![folder.join("builders.rs"), folder.join("builders_all.rs")]
}

#[test]
fn every_public_call_of_the_official_sdk_has_its_row() {
    let table = read("core/src/calls/official.md");
    let in_table: BTreeSet<String> = rows(&table)
        .flat_map(|(there, _)| {
            there.split(", ").map(|call| call.trim_matches('`').to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let calls = read("tests/official/calls.txt");
    let calls: BTreeSet<String> = calls.lines().map(ToOwned::to_owned).collect();
    assert!(calls.len() > 500, "there are {}", calls.len());
    let missing: Vec<_> = calls.difference(&in_table).collect();
    let surplus: Vec<_> = in_table.difference(&calls).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:?}, surplus {surplus:?}");
}

/// The public API is that on file, which `tests/published/check` compares with the crates.
#[test]
fn what_the_table_names_is_in_the_public_api() {
    let table = read("core/src/calls/official.md");
    // Types that borrow are named without what they borrow for.
    let api = read("tests/published/api/pilotwire.txt").replace("<'_>", "").replace("<'a>", "");
    let built: String =
        builders().iter().map(|path| std::fs::read_to_string(path).expect("it is there")).collect();
    let mut count = 0;
    for (there, here) in rows(&table) {
        let Some(name) = here.strip_prefix('`').and_then(|here| here.split('`').next()) else {
            assert!(here.starts_with("none: "), "{there}: {here}");
            continue;
        };
        let is_there = match name.strip_prefix("types::build::") {
            Some(built_type) => built.contains(&format!("pub struct {built_type}(")),
            None => {
                let path = format!("pilotwire::{name}");
                api.lines().any(|line| {
                    let place = line.find(&path);
                    place.is_some_and(|place| {
                        let behind = line[place + path.len()..].chars().next();
                        behind.is_none_or(|behind| !behind.is_alphanumeric() && behind != '_')
                    })
                })
            }
        };
        assert!(is_there, "{there}: there is no `{name}`");
        count += 1;
    }
    assert!(count > 300, "{count} rows name something");
}
