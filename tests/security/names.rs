//! Every file and test that the pages name is there.

use std::collections::BTreeSet;

use crate::{at, read};

const PAGES: [&str; 2] = ["SECURITY.md", "tests/PROOF.md"];
/// What a path in the repository begins with.
const FOLDERS: [&str; 5] = ["core/", "adapter-tokio/", "adapter-smol/", "fuzz/", "tests/"];

#[test]
fn every_test_that_the_pages_name_is_there() {
    for page in PAGES {
        let (mut tests, mut missing) = (BTreeSet::new(), Vec::new());
        let text = read(page);
        for name in quoted(&text).filter(|name| FOLDERS.iter().any(|folder| name.starts_with(folder))) {
            let (path, test) = name.split_once("::").map_or((name, None), |(path, test)| (path, Some(test)));
            let path = path.split(' ').next().unwrap_or(path);
            let found = at(path).exists() && test.is_none_or(|test| is_test(&read(path), test));
            if !found {
                missing.push(name);
            }
            tests.extend(test.map(|_| name));
        }
        assert!(missing.is_empty(), "{page} names what is not there: {missing:#?}");
        assert!(tests.len() >= 15, "{page} names {} tests", tests.len());
    }
}

/// What stands between backticks, blocks of code left out.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split("```").step_by(2).flat_map(|prose| prose.split('`').skip(1).step_by(2))
}

/// Whether a file has a test of this name. Those that are run over every adapter are listed in a macro.
fn is_test(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    lines.iter().enumerate().any(|(index, line)| {
        let function = ["fn ", "async fn "].iter().find_map(|start| line.strip_prefix(start));
        let Some(behind) = function.and_then(|text| text.strip_prefix(name)) else { return false };
        let attributes = lines[..index].iter().rev().take_while(|line| line.starts_with("#["));
        let marked = attributes.into_iter().any(|line| line.contains("test"));
        let listed = || lines.iter().any(|line| line.trim_end_matches(',') == name);
        match behind.chars().next() {
            Some('(') => marked,
            Some('<') => listed(),
            _ => false,
        }
    })
}

#[test]
fn a_test_is_told_from_what_is_none() {
    let source = "every_adapter![\n    listed,\n]\n#[test]\n#[cfg(unix)]\nfn marked() {}\nfn plain() {}\nfn listed<A>() {}\nfn other<A>() {}";
    let tests = ["marked", "plain", "listed", "other", "mark", "none"].map(|name| is_test(source, name));
    assert_eq!(tests, [true, false, true, false, false, false]);
}
