//! The connection: parts that know neither it nor each other, values that they share, and a few files that join them.

use crate::source::{Module, made_up, modules};

/// Most files of orchestration.
const ORCHESTRATION: usize = 6;

/// Values that parts and orchestration speak in, and functions of them. They know each other and no part.
const LEAVES: [&str; 14] = [
    "activity",
    "claim",
    "error",
    "event",
    "limits",
    "login",
    "notice",
    "observer",
    "queued",
    "ready",
    "seed",
    "server_info",
    "starting",
    "turn",
];

/// Parts that are made of others: a session is made of its parts, and each of its subscribers has a queue. A call is for
/// something, of which a start has steps.
const MADE_OF_OTHERS: [(&str, &str); 3] =
    [("session_table", "*"), ("subscribers", "queue"), ("calls", "start_steps")];

/// What reads all that is open, of the connection as of its parts, and changes nothing.
const READER: &str = "snapshot";

/// Whether a file joins parts: it has methods of the connection, or, in the room of that, changes one.
fn joins(module: &Module) -> bool {
    let is_name = |after: &str| !after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let is_named = |before: &str| {
        let mut found = module.code.match_indices("Connection");
        found
            .any(|(at, name)| module.code[..at].ends_with(before) && is_name(&module.code[at + name.len()..]))
    };
    let is_of_connection = module.room() == "connection";
    is_named("\nimpl ") || is_of_connection && [" for ", "mut ", "mut super::"].into_iter().any(is_named)
}

fn orchestration(modules: &[Module]) -> Vec<String> {
    modules.iter().filter(|module| joins(module)).map(|module| module.path.join("::")).collect()
}

/// The files of the connection that are neither its orchestration nor its leaves, nor lie below one.
fn parts(modules: &[Module]) -> impl Iterator<Item = &Module> {
    modules.iter().filter(|module| {
        module.room() == "connection"
            && module.path.len() > 1
            && !joins(module)
            && module.path[1] != READER
            && !LEAVES.contains(&module.path[1].as_str())
    })
}

/// What of the connection a file knows that is neither its own nor a leaf.
fn known_by(module: &Module) -> impl Iterator<Item = &str> {
    let known = module.knows.iter().filter(|path| path[0] == "connection");
    let known = known.map(|path| path.get(1).map_or("Connection", String::as_str));
    known.filter(|known| *known != module.path[1] && !LEAVES.contains(known))
}

fn faults_of_parts(modules: &[Module]) -> Vec<String> {
    let mut faults = Vec::new();
    for part in parts(modules) {
        let own = part.path[1].as_str();
        for known in known_by(part) {
            let is_made_of = MADE_OF_OTHERS.contains(&(own, known)) || MADE_OF_OTHERS.contains(&(own, "*"));
            if known == "Connection" || !is_made_of {
                faults.push(format!("{own} knows {known}"));
            }
        }
    }
    faults
}

fn faults_of_leaves(modules: &[Module]) -> Vec<String> {
    let leaves = modules.iter().filter(|module| {
        module.room() == "connection"
            && module.path.get(1).is_some_and(|name| LEAVES.contains(&name.as_str()))
    });
    leaves.flat_map(|leaf| known_by(leaf).map(|known| format!("{} knows {known}", leaf.path[1]))).collect()
}

#[test]
fn the_connection_is_joined_in_few_files() {
    let files = orchestration(&modules());
    assert!((1..=ORCHESTRATION).contains(&files.len()), "the connection is joined in {files:?}");
    assert!(files.iter().all(|file| file.starts_with("connection")), "{files:?}");
}

#[test]
fn parts_of_the_connection_know_neither_it_nor_each_other() {
    let modules = modules();
    let count = parts(&modules).count();
    assert!(count > 15, "{count} parts were found");
    assert_eq!(faults_of_parts(&modules), Vec::<String>::new());
}

#[test]
fn leaves_of_the_connection_know_no_part() {
    let modules = modules();
    for leaf in LEAVES {
        let path = ["connection".to_owned(), leaf.to_owned()];
        assert!(modules.iter().any(|module| module.path == path), "there is no {leaf}");
    }
    assert_eq!(faults_of_leaves(&modules), Vec::<String>::new());
}

/// Each pair that is allowed is there: a list that allows more than there is hides what comes later.
#[test]
fn what_is_allowed_is_made_use_of() {
    let modules = modules();
    for (part, other) in MADE_OF_OTHERS {
        let knows = parts(&modules)
            .filter(|module| module.path[1] == part)
            .flat_map(known_by)
            .any(|known| other == "*" || known == other);
        assert!(knows, "{part} does not know {other}");
    }
}

/// What the module and `CONTRIBUTING.md` say of leaves and of parts that are made of others is what is checked here.
#[test]
fn the_texts_say_the_same() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("it can be read");
    let of_module = read("core/src/connection/mod.rs");
    let leaves = of_module.split("are leaves, which know no part:").nth(1).expect("it lists the leaves");
    let leaves = leaves.split("//!\n").next().unwrap_or_default();
    let listed: Vec<&str> = leaves.split('`').skip(1).step_by(2).collect();
    assert_eq!(listed, LEAVES);

    let exceptions = of_module.split("another part, but for these:").nth(1).expect("it names exceptions");
    let exceptions = exceptions.split("//!\n").next().unwrap_or_default();
    let of_guide = read("CONTRIBUTING.md");
    let of_guide = of_guide.split("but for these:").nth(1).expect("it names exceptions");
    let of_guide = of_guide.split("\n- ").next().unwrap_or_default();
    for (part, other) in MADE_OF_OTHERS {
        for name in [part, other].into_iter().filter(|name| *name != "*") {
            assert!(exceptions.contains(&format!("[`{name}`]")), "mod.rs does not name {name}");
            assert!(of_guide.contains(&format!("`{name}.rs`")), "CONTRIBUTING.md does not name {name}");
        }
    }
    assert!(
        of_module.contains(&format!("[`{READER}`] alone"))
            && of_guide.contains(&format!("`{READER}.rs` alone"))
    );
}

/// A connection with two parts, one of which is `calls`.
fn made_up_connection(path: &str, text: &str) -> Vec<Module> {
    let mut files = vec![
        ("connection", "mod calls; mod asks; mod error;\npub use calls::Limits;\nimpl Connection {\n}\n"),
        ("connection::calls", "pub struct Limits;"),
        ("connection::asks", ""),
        ("connection::error", ""),
    ];
    files.retain(|(known, _)| *known != path);
    files.push((path, text));
    made_up(&files)
}

#[test]
fn a_part_that_knows_another_is_seen() {
    let faults = |text| faults_of_parts(&made_up_connection("connection::asks", text));
    for text in [
        "use super::calls::Limits;",
        "use super::Limits;",
        "use crate::connection::{Limits as Bounds};",
        "fn f(limits: super::Limits) {}",
    ] {
        assert_eq!(faults(text), ["asks knows calls"], "{text}");
    }
    assert_eq!(faults("use super::error::Error;"), Vec::<String>::new());
}

#[test]
fn a_part_that_knows_the_connection_is_seen() {
    for text in [
        "use super::Connection;",
        "fn f(connection: &crate::connection::Connection) {}",
        "use super::{Connection as Joined};",
        "use crate::connection as joined;",
    ] {
        let modules = made_up_connection("connection::asks", text);
        assert_eq!(faults_of_parts(&modules), ["asks knows Connection"], "{text}");
    }
}

#[test]
fn a_leaf_that_knows_a_part_is_seen() {
    for text in ["use super::Limits;", "use super::calls::Limits;"] {
        let modules = made_up_connection("connection::error", text);
        assert_eq!(faults_of_leaves(&modules), ["error knows calls"], "{text}");
    }
}

#[test]
fn a_file_that_changes_the_connection_is_one_that_joins() {
    let joined = |text| orchestration(&made_up_connection("connection::asks", text)).len();
    for text in [
        "use super::Connection;\nimpl Connection {\n}",
        "fn f(connection: &mut Connection, x: u8) {}",
        "fn f<'a>(connection: &'a mut Connection) {}",
        "fn f(connection: &mut super::Connection) {}",
        "impl Tell for Connection {\n}",
    ] {
        assert_eq!(joined(text), 2, "{text}");
    }
    for text in ["fn f(item: &mut ConnectionItem) {}", "fn f(connection: &Connection) {}", ""] {
        assert_eq!(joined(text), 1, "{text}");
    }
}
