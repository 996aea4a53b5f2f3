//! The modules of the core, and what each names of the others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A module's file.
pub(crate) struct Module {
    /// Its path in the crate, such as `connection`, `calls`.
    pub(crate) path: Vec<String>,
    /// Its code, without comments and unit tests.
    pub(crate) code: String,
    /// The modules of the crate that it names. A name that one module re-exports from another is of that other.
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
    let read = |file: &PathBuf| std::fs::read_to_string(file).expect("a source file can be read");
    modules_of(files.iter().map(|(path, file)| (path.clone(), read(file))).collect())
}

/// The modules of a crate, by the texts of its files. The crate's root has an empty path, and is none of them.
pub(crate) fn modules_of(files: Vec<(Vec<String>, String)>) -> Vec<Module> {
    let known: BTreeSet<Vec<String>> = files.iter().map(|(path, _)| path.clone()).collect();
    let mut names_of_others = BTreeMap::new();
    for (path, text) in &files {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        collect_uses(&file.items, path, path, &known, &mut names_of_others);
    }
    let files = files.into_iter().filter(|(path, _)| !path.is_empty());
    let modules = files.map(|(path, text)| {
        let code = code_of(&text);
        let names = names(&code, &path).into_iter().map(|name| defined(name, &names_of_others));
        let knows = names.filter_map(|name| {
            (1..=name.len()).rev().map(|n| name[..n].to_vec()).find(|p| known.contains(p))
        });
        Module { knows: knows.collect(), path, code }
    });
    modules.collect()
}

/// Where a name is defined, which may be re-exported by several modules on the way.
fn defined(mut name: Vec<String>, names_of_others: &BTreeMap<Vec<String>, Vec<String>>) -> Vec<String> {
    // Names do not go in a circle, or the crate would not build; a name that is its own is left as it is.
    for _ in 0..16 {
        let longest = (1..=name.len()).rev().find_map(|n| Some((n, names_of_others.get(&name[..n])?)));
        let Some((n, target)) = longest else { break };
        let whole: Vec<String> = target.iter().chain(&name[n..]).cloned().collect();
        if whole == name {
            break;
        }
        name = whole;
    }
    name
}

/// Notes the names that a module has by `use`, public or not, since its children may take them from there.
fn collect_uses(
    items: &[syn::Item],
    named_in: &[String],
    file: &[String],
    known: &BTreeSet<Vec<String>>,
    found: &mut BTreeMap<Vec<String>, Vec<String>>,
) {
    for item in items {
        match item {
            syn::Item::Use(item) => {
                let mut uses = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut uses);
                for (alias, target) in uses {
                    let name: Vec<String> = named_in.iter().cloned().chain([alias]).collect();
                    if let Some(target) = of_crate(&target, named_in, file, known)
                        && target != name
                    {
                        found.insert(name, target);
                    }
                }
            }
            // Such as `sans_io`, which has names of others and nothing else.
            syn::Item::Mod(module) if module.ident != "tests" => {
                let inside: Vec<String> =
                    named_in.iter().cloned().chain([module.ident.to_string()]).collect();
                let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                collect_uses(items.unwrap_or_default(), &inside, file, known, found);
            }
            _ => {}
        }
    }
}

/// Each name that a `use` brings, and what for.
fn flatten(tree: &syn::UseTree, prefix: &mut Vec<String>, uses: &mut Vec<(String, Vec<String>)>) {
    let mut push = |alias: String, name: String| {
        let mut target = prefix.clone();
        // `a::{self}` is `a`.
        let alias = if alias == "self" { prefix.last().cloned().unwrap_or_default() } else { alias };
        if name != "self" {
            target.push(name);
        }
        uses.push((alias, target));
    };
    match tree {
        syn::UseTree::Name(name) => push(name.ident.to_string(), name.ident.to_string()),
        syn::UseTree::Rename(rename) => push(rename.rename.to_string(), rename.ident.to_string()),
        syn::UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            flatten(&path.tree, prefix, uses);
            prefix.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, prefix, uses)),
        // What these bring has no names here. Rooms have none from one another.
        syn::UseTree::Glob(_) => {}
    }
}

/// A path made whole, if it leads to something of the crate.
fn of_crate(
    target: &[String],
    named_in: &[String],
    file: &[String],
    known: &BTreeSet<Vec<String>>,
) -> Option<Vec<String>> {
    let first = target.first()?;
    match first.as_str() {
        "crate" | "super" => Some(whole(target, named_in)),
        "self" => Some(named_in.iter().chain(&target[1..]).cloned().collect()),
        _ => {
            let child: Vec<String> = file.iter().chain([first]).cloned().collect();
            known.contains(&child).then(|| file.iter().chain(target).cloned().collect())
        }
    }
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
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let inside = path.strip_prefix(&root).expect("it is below").with_extension("");
        let mut parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        match parts.last().map(String::as_str) {
            Some("tests") => continue,
            Some("mod" | "lib") => drop(parts.pop()),
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

/// A made-up crate, by the paths and texts of its files.
pub(crate) fn made_up(files: &[(&str, &str)]) -> Vec<Module> {
    let path = |path: &str| path.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    modules_of(files.iter().map(|(name, text)| (path(name), (*text).to_owned())).collect())
}

#[test]
fn a_name_is_of_the_module_that_defines_it() {
    let knows = |text: &str| -> Vec<String> {
        let modules = made_up(&[
            ("", "pub use room::Calls as Table;\npub mod by_hand { pub use crate::room::Calls; }"),
            ("room", "mod calls;\npub use calls::{Calls, limits::Limits};\nuse calls as table;"),
            ("room::calls", "pub mod limits;\npub use limits::Limits;"),
            ("room::calls::limits", ""),
            ("room::asks", text),
        ]);
        let asks = modules.iter().find(|module| module.path[1..] == ["asks"]).expect("it is there");
        asks.knows.iter().map(|path| path.join("::")).collect()
    };
    for text in [
        "use super::Calls;",
        "use super::{Calls as C};",
        "use super::calls::{self};",
        "use crate::Table;",
        "fn f(_: crate::by_hand::Calls) {}",
        "use super::table::Calls;",
    ] {
        assert_eq!(knows(text), ["room::calls"], "{text}");
    }
    assert_eq!(knows("use super::Limits;"), ["room::calls::limits"]);
    assert_eq!(knows("use crate::room::calls::Limits;"), ["room::calls::limits"]);
    assert_eq!(knows("use super::Joined;"), ["room"], "what a room itself defines is the room's");
    assert_eq!(knows("#[cfg(test)]\nmod tests { use crate::Table; }"), Vec::<String>::new());
}
