//! What the documentation must have: pages that are compiled, and an example on each type at the crate's root.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words in the braces behind a macro's name, where it stands at the start of a line.
fn listed(text: &str, macro_name: &str) -> BTreeSet<String> {
    let start = format!("\n{macro_name}! {{\n");
    let at = text.find(&start).expect("the macro is called");
    let list = text[at + start.len()..].split('}').next().unwrap_or_default();
    list.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn each_guide_has_its_page_its_link_and_its_doctests() {
    let folder = core().join("guide");
    let names =
        std::fs::read_dir(&folder).expect("it is there").map(|entry| entry.expect("it can be read").path());
    let files: BTreeSet<String> = names
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| path.file_stem().expect("it has a name").to_string_lossy().into_owned())
        .collect();
    assert!(files.len() > 10, "{files:?}");

    let front = read(&folder.join("mod.rs"));
    assert_eq!(listed(&front, "pages"), files, "pages of the module");
    let doctests = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    assert_eq!(listed(&doctests, "guides"), files, "guides whose programs are compiled");
    for name in &files {
        assert!(front.contains(&format!("]({name})")), "{name} is not on the front page");
        let text = read(&folder.join(format!("{name}.md")));
        assert!(
            text.contains("\nfn main()") || text.contains("\nasync fn main()"),
            "{name} has no whole program"
        );
    }
}

/// The types that the crate's root re-exports, which are what users hold: by the room that they are of.
fn types_at_the_root() -> BTreeSet<(String, String)> {
    let lib = read(&core().join("lib.rs"));
    let mut types = BTreeSet::new();
    for statement in lib.split("\npub use ").skip(1) {
        let statement = statement.split(';').next().unwrap_or_default();
        let mut words = statement.split(|c: char| !c.is_alphanumeric() && c != '_');
        let room = words.next().unwrap_or_default();
        let names = words.filter(|word| word.starts_with(char::is_uppercase));
        types.extend(names.map(|name| (room.to_owned(), name.to_owned())));
    }
    types
}

/// The source files of a room.
fn sources(room: &str) -> Vec<String> {
    let mut files = Vec::new();
    let file = core().join(format!("{room}.rs"));
    if file.exists() {
        files.push(read(&file));
    }
    let mut folders = vec![core().join(room)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(read(&path));
            }
        }
    }
    files
}

/// The lines above the definition of a type: its documentation and attributes.
fn above_definition(file: &str, name: &str) -> Option<String> {
    let starts = ["pub struct ", "pub enum ", "pub type ", ""].map(|kind| format!("{kind}{name}"));
    let defines = |line: &str| {
        starts.iter().any(|start| {
            let rest = line.trim_start().strip_prefix(start.as_str());
            // A macro that defines a type has the name on a line of its own.
            rest.is_some_and(|rest| match start.starts_with("pub ") {
                true => !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'),
                false => rest.is_empty(),
            })
        })
    };
    let lines: Vec<&str> = file.lines().collect();
    let at = lines.iter().position(|line| defines(line))?;
    let above = lines[..at].iter().rev().take_while(|line| !line.trim().is_empty());
    Some(above.copied().collect::<Vec<_>>().join("\n"))
}

/// Types at the root, at most: what an application names, and no more. What is new goes into a module, unless something is
/// taken away from here.
const MOST_AT_THE_ROOT: usize = 40;

/// Modules of the root that re-export what others have.
const MODULES_OF_NAMES: [&str; 2] = ["diagnostics", "sans_io"];

#[test]
fn few_types_are_at_the_root() {
    let types = types_at_the_root();
    assert!((30..=MOST_AT_THE_ROOT).contains(&types.len()), "{} are at the root: {types:#?}", types.len());
}

/// An application names these at the root. Whoever drives the protocol by hand finds them in `sans_io`, among the other ids and
/// what comes out.
const IN_BOTH: [&str; 3] = ["AskId", "Item", "ItemKind"];

#[test]
fn a_type_has_one_place() {
    let at_the_root: BTreeSet<String> = types_at_the_root().into_iter().map(|(_, name)| name).collect();
    let lib = read(&core().join("lib.rs"));
    for module in MODULES_OF_NAMES {
        let body = lib.split(&format!("\npub mod {module} {{")).nth(1).expect("it is there");
        let body = body.split("\n}").next().unwrap_or_default();
        let names =
            body.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase));
        let twice: Vec<&str> =
            names.filter(|name| at_the_root.contains(*name) && !IN_BOTH.contains(name)).collect();
        assert!(twice.is_empty(), "{module} has these of the root: {twice:?}");
    }
}

#[test]
fn each_type_at_the_root_has_an_example() {
    let types = types_at_the_root();
    let bare: Vec<String> = types
        .iter()
        .filter(|(room, name)| {
            let above = sources(room).iter().find_map(|file| above_definition(file, name));
            !above.unwrap_or_else(|| panic!("{room} has no {name}")).contains("```")
        })
        .map(|(room, name)| format!("{room}::{name}"))
        .collect();
    assert!(bare.is_empty(), "these have no example: {bare:?}");
}

/// All Markdown files of the project, none of which lie in folders that are made.
fn markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("it is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !name.starts_with('.') && !["target", "node_modules"].contains(&&*name) {
            markdown(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}

/// Where the links of a text lead to, as far as that is in files: without what stands in code.
fn relative_links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.trim_start().starts_with("```");
        for part in line.split("](").skip(1).filter(|_| !is_code) {
            let link = part.split([')', '#', ' ']).next().unwrap_or_default();
            let is_elsewhere =
                link.is_empty() || link.contains("://") || link.contains("::") || link.starts_with('`');
            if !is_elsewhere {
                links.push(link.to_owned());
            }
        }
    }
    links
}

#[test]
fn links_between_files_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    markdown(&root, &mut files);
    assert!(files.len() > 20, "{files:?}");
    let mut count = 0;
    for file in files {
        // Links of pages that rustdoc shows are names of items, which rustdoc checks.
        if file.components().any(|part| part.as_os_str() == "guide" || part.as_os_str() == "error") {
            continue;
        }
        for link in relative_links(&read(&file)) {
            count += 1;
            let target = file.parent().expect("it is in a folder").join(&link);
            assert!(target.exists(), "{}: {link} leads nowhere", file.display());
        }
    }
    assert!(count > 20, "{count} links");
}
