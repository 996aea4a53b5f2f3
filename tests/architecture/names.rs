//! Names of the wire that the core treats in a way of their own stand in one place.

use std::path::Path;

use crate::source::{Module, made_up, modules};

/// The rooms that act on them.
const ROOMS: [&str; 4] = ["connection", "handle", "recovery", "trace"];

/// The texts that the files of names define.
fn names() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/protocol");
    let mut names = Vec::new();
    for file in ["events.rs", "methods.rs"] {
        let text = std::fs::read_to_string(folder.join(file)).expect("it can be read");
        let defined = text.lines().filter_map(|line| line.split_once(" = \"")?.1.split_once('"'));
        names.extend(defined.map(|(name, _)| name.to_owned()));
    }
    names
}

/// Where such a name is written out once more.
fn written_out(names: &[String], modules: &[Module]) -> Vec<String> {
    let rooms = modules.iter().filter(|module| ROOMS.contains(&module.room()));
    let found = rooms.flat_map(|module| {
        let written = names.iter().filter(|name| module.code.contains(&format!("\"{name}\"")));
        written.map(|name| format!("{}: {name}", module.path.join("::")))
    });
    found.collect()
}

#[test]
fn names_of_events_and_methods_stand_in_one_place() {
    let names = names();
    assert!(names.len() > 30, "{names:?}");
    let written_out = written_out(&names, &modules());
    assert!(written_out.is_empty(), "these are in protocol/events.rs or methods.rs: {written_out:#?}");
}

#[test]
fn a_name_that_is_written_out_is_seen() {
    let modules = made_up(&[
        ("connection", "const A: &str = \"session.idle\";"),
        ("mock", "const A: &str = \"session.idle\";"),
        ("trace", "// \"session.idle\"\nuse crate::protocol::events::IDLE;"),
    ]);
    assert_eq!(written_out(&["session.idle".to_owned()], &modules), ["connection: session.idle"]);
}
