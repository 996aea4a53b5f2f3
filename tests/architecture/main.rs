//! How the core is cut: which module may know which, where the connection is joined, and that nobody goes around its
//! public interface.
//!
//! The source is read as text. Tests are left out, and so are comments.

mod docs;
mod scenarios;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use source::{Module, modules};

/// Most files with `impl Connection`.
const ORCHESTRATION: usize = 6;

/// Parts of the connection that are made of others: a session is made of its parts, what is open is read from all of them.
const JOINS_PARTS: [&str; 2] = ["session_table", "snapshot"];

/// Values that parts and orchestration speak in.
const LEAVES: [&str; 8] =
    ["connection", "error", "event", "notice", "observer", "reading", "seed", "start_reply"];

/// Rooms whose files know each other in one direction. Not so those of `mock`, which are one runtime.
const ROOMS: [&str; 12] = [
    "frame",
    "json",
    "jsonrpc",
    "protocol",
    "session",
    "connection",
    "handle",
    "handlers",
    "adapter",
    "launch",
    "secret",
    "replay",
];

#[test]
fn rooms_know_only_those_before_them() {
    let mut arrows = BTreeMap::<String, BTreeSet<String>>::new();
    for module in modules() {
        let room = module.room().to_owned();
        let known = module.knows.iter().map(|path| path[0].clone()).filter(|known| *known != room);
        arrows.entry(room.clone()).or_default().extend(known);
    }
    assert!(arrows.len() > 10, "rooms are found: {arrows:?}");
    assert_eq!(circle(&arrows), None, "rooms know each other in a circle");
}

#[test]
fn files_of_a_room_know_each_other_in_one_direction() {
    for room in ROOMS {
        let mut arrows = BTreeMap::<String, BTreeSet<String>>::new();
        for module in modules().iter().filter(|module| module.room() == room) {
            let known = module.knows.iter().filter(|path| path[0] == room && **path != module.path);
            let known = known.filter(|path| !path.starts_with(&module.path));
            arrows.entry(module.path.join("::")).or_default().extend(known.map(|path| path.join("::")));
        }
        assert!(!arrows.is_empty(), "{room} has files");
        assert_eq!(circle(&arrows), None, "files of {room} know each other in a circle");
    }
}

#[test]
fn the_connection_is_joined_in_few_files() {
    let files: Vec<String> = modules()
        .iter()
        .filter(|module| module.code.contains("\nimpl Connection {"))
        .map(|module| module.path.join("::"))
        .collect();
    assert!((1..=ORCHESTRATION).contains(&files.len()), "`impl Connection` stands in {files:?}");
    assert!(files.iter().all(|file| file.starts_with("connection")), "{files:?}");
}

/// A part sees neither the connection nor another part.
#[test]
fn parts_of_the_connection_know_no_other() {
    let all = modules();
    let joins = |module: &&Module| module.code.contains("\nimpl Connection {");
    let parts = all.iter().filter(|module| {
        module.room() == "connection"
            && module.path.len() > 1
            && !joins(module)
            && !JOINS_PARTS.contains(&module.path[1].as_str())
            && !LEAVES.contains(&module.path[1].as_str())
    });
    let mut count = 0;
    for part in parts {
        count += 1;
        let own = &part.path[1];
        let others: Vec<&String> = part
            .knows
            .iter()
            .filter(|path| path[0] == "connection")
            .filter_map(|path| path.get(1))
            .filter(|known| *known != own && !LEAVES.contains(&known.as_str()))
            .filter(|known| !is_value_of(own, known))
            .collect();
        assert!(others.is_empty(), "{own} knows {others:?}");
    }
    assert!(count > 15, "{count} parts were found");
}

/// Values that one part hands to another through the orchestration: what a call is for has the steps of its start, and
/// refusals are about where a session was made. What stands in a queue says how it is queued.
fn is_value_of(part: &str, known: &str) -> bool {
    matches!(
        (part, known),
        ("calls", "start_steps")
            | ("refusal", "calls")
            | ("turns", "login")
            | ("stream_items", "queue")
            | ("subscribers", "queue")
    )
}

/// What handles, adapters, transcripts and the tests' oracles use of a connection is what anybody can use.
#[test]
fn the_public_interface_of_the_connection_is_enough() {
    let private: Vec<String> = modules()
        .iter()
        .filter(|module| module.room() == "connection" && module.code.contains("pub(crate)"))
        .map(|module| module.path.join("::"))
        .collect();
    assert!(private.is_empty(), "these have something for the crate alone: {private:?}");
}

/// A connection is recorded from outside.
#[test]
fn only_transcripts_know_of_recording() {
    let recording: Vec<String> = modules()
        .iter()
        .filter(|module| module.room() == "connection" || module.room() == "handle")
        .filter(|module| {
            module.code.contains("feature = \"replay\"") || module.code.contains("crate::replay")
        })
        .map(|module| module.path.join("::"))
        .collect();
    assert!(recording.is_empty(), "{recording:?}");
}

/// A circle among arrows, if there is one.
fn circle(arrows: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    for start in arrows.keys() {
        if let Some(found) = walk(arrows, start, &mut Vec::new(), &mut done) {
            return Some(found);
        }
    }
    None
}

fn walk(
    arrows: &BTreeMap<String, BTreeSet<String>>,
    at: &str,
    path: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(start) = path.iter().position(|known| known == at) {
        return Some(path[start..].to_vec());
    }
    if done.contains(at) {
        return None;
    }
    path.push(at.to_owned());
    for next in arrows.get(at).into_iter().flatten() {
        if let Some(found) = walk(arrows, next, path, done) {
            return Some(found);
        }
    }
    path.pop();
    done.insert(at.to_owned());
    None
}

#[test]
fn a_circle_is_seen() {
    let arrows = |of: &[(&str, &str)]| {
        let mut arrows = BTreeMap::<String, BTreeSet<String>>::new();
        for (from, to) in of {
            arrows.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        arrows
    };
    assert_eq!(circle(&arrows(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    let found = circle(&arrows(&[("a", "b"), ("b", "c"), ("c", "b")]));
    assert_eq!(found, Some(vec!["b".to_owned(), "c".to_owned()]));
}
