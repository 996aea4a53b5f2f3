//! The modules of the core, and what each names of the others.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A module's file.
pub(crate) struct Module {
    /// Its path in the crate, such as `connection`, `calls`.
    pub(crate) path: Vec<String>,
    /// Its code, without comments and unit tests.
    pub(crate) code: String,
    /// The modules of the crate that it names.
    pub(crate) knows: BTreeSet<Vec<String>>,
}

impl Module {
    /// The module of the crate's root that it is in.
    pub(crate) fn room(&self) -> &str {
        &self.path[0]
    }
}

/// The modules of the crate `pilotwire`, but for its root.
pub(crate) fn modules() -> Vec<Module> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    let known: BTreeSet<Vec<String>> = files.iter().map(|(path, _)| path.clone()).collect();
    let modules = files.into_iter().map(|(path, file)| {
        let text = std::fs::read_to_string(&file).expect("a source file can be read");
        let code = code_of(&text);
        let knows = names(&code, &path)
            .into_iter()
            .filter_map(|name| (1..=name.len()).rev().map(|n| name[..n].to_vec()).find(|p| known.contains(p)))
            .collect();
        Module { path, code, knows }
    });
    modules.collect()
}

fn collect(folder: &Path, files: &mut Vec<(Vec<String>, PathBuf)>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "tests") {
                collect(&path, files);
            }
            continue;
        }
        let inside = path.strip_prefix(&root).expect("it is below").with_extension("");
        let mut parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        match parts.last().map(String::as_str) {
            Some("lib" | "tests") => continue,
            Some("mod") => drop(parts.pop()),
            _ => {}
        }
        files.push((parts, path));
    }
}

/// The code without comments, and up to its unit tests.
fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let mut code = String::from("\n");
    for line in lines {
        code.push_str(line);
        code.push('\n');
    }
    code
}

/// The paths that begin with `crate` or `super`, made whole.
fn names(code: &str, module: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = [rest.find("crate::"), rest.find("super::")].into_iter().flatten().min() {
        let before = rest[..at].chars().next_back();
        let after = &rest[at..];
        let is_start = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':' && c != '$');
        let mut names = Vec::new();
        let consumed = read(after, &mut Vec::new(), &mut names);
        if is_start {
            found.extend(names.into_iter().map(|name| whole(&name, module)));
        }
        rest = &after[consumed.max(5)..];
    }
    found
}

/// Reads a path, with the lists in it. Returns how much of the text it is.
fn read(text: &str, prefix: &mut Vec<String>, names: &mut Vec<Vec<String>>) -> usize {
    let depth = prefix.len();
    let mut at = 0;
    loop {
        let word: String = text[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        at += word.len();
        if !word.is_empty() {
            prefix.push(word);
        }
        if text[at..].starts_with("::{") {
            at += 3;
            while !text[at..].starts_with('}') {
                let blank = text[at..].len() - text[at..].trim_start_matches([' ', '\n', ',']).len();
                at += blank;
                if text[at..].starts_with('}') || text[at..].is_empty() {
                    break;
                }
                let consumed = read(&text[at..], prefix, names);
                at += consumed;
                // A new name, or what this does not read.
                let skipped = text[at..].find([',', '}', '{']).unwrap_or(text[at..].len());
                at += skipped.max(usize::from(consumed == 0 && skipped == 0));
            }
            at += usize::from(text[at..].starts_with('}'));
            break;
        }
        if text[at..].starts_with("::") {
            at += 2;
            continue;
        }
        names.push(prefix.clone());
        break;
    }
    prefix.truncate(depth);
    at
}

fn whole(name: &[String], module: &[String]) -> Vec<String> {
    let ups = name.iter().take_while(|part| *part == "super").count();
    if ups == 0 {
        return name[1..].to_vec();
    }
    let mut whole = module[..module.len().saturating_sub(ups)].to_vec();
    whole.extend_from_slice(&name[ups..]);
    whole
}

#[test]
fn paths_are_found_with_their_lists() {
    let module = ["connection".to_owned(), "calls".to_owned()];
    let code = "use super::{ids::{A, B}, Event as E};\nuse crate::json::Json;\nlet x = crate::text::cut(y);";
    let found: Vec<String> = names(code, &module).iter().map(|name| name.join("::")).collect();
    assert_eq!(
        found,
        ["connection::ids::A", "connection::ids::B", "connection::Event", "json::Json", "text::cut"]
    );
}
