//! How the core is cut: which module may know which, where the connection is joined, and that nobody goes around its
//! public interface.
//!
//! The source is read as text. Tests are left out, and so are comments.

mod citations;
mod docs;
mod names;
mod parts;
mod scenarios;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use source::{Module, made_up, modules};

/// A room whose files are one runtime, and know each other in both directions.
const ONE_RUNTIME: &str = "mock";

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
    let modules = modules();
    let rooms: BTreeSet<&str> =
        modules.iter().map(Module::room).filter(|room| *room != ONE_RUNTIME).collect();
    for room in ["connection", "handle", "protocol", "recovery", "trace"] {
        assert!(rooms.contains(room), "{room} is not among {rooms:?}");
    }
    for room in rooms {
        assert_eq!(circle(&arrows_in(room, &modules)), None, "files of {room} know each other in a circle");
    }
}

/// Which file of a room knows which. That one knows what is below it goes without saying.
fn arrows_in(room: &str, modules: &[Module]) -> BTreeMap<String, BTreeSet<String>> {
    let mut arrows = BTreeMap::<String, BTreeSet<String>>::new();
    for module in modules.iter().filter(|module| module.room() == room) {
        let known = module.knows.iter().filter(|path| path[0] == room && !path.starts_with(&module.path));
        arrows.entry(module.path.join("::")).or_default().extend(known.map(|path| path.join("::")));
    }
    arrows
}

#[test]
fn a_circle_of_files_is_seen() {
    let files = |of_a: &str| {
        made_up(&[
            ("room", "mod a; mod b;\npub use b::B;"),
            ("room::a", of_a),
            ("room::b", "use super::a::A;\npub struct B;"),
        ])
    };
    assert_eq!(circle(&arrows_in("room", &files("pub struct A;"))), None);
    let found = circle(&arrows_in("room", &files("use super::B;")));
    assert_eq!(found, Some(vec!["room::a".to_owned(), "room::b".to_owned()]));
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
