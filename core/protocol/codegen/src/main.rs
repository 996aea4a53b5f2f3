//! Makes the types of `pilotwire-protocol` from the schema files that the runtime is published with.
//!
//!     cargo run -p pilotwire-protocol-codegen [-- --check]
//!
//! It reads the schema files of the package that `tests/package-lock.json` pins, which `npm ci --prefix tests` installs,
//! and what `core/protocol/codegen/supplement` adds to them, and writes `core/protocol/src/generated`. With `--check` it
//! writes nothing, and fails where that differs. It prints what it has found.

mod common;
mod emit;
mod json;
mod model;
mod names;
mod source;
mod tables;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::source::Source;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_check = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => return Err(format!("there is no option {other}")),
    };
    let schemas = here.join("../../../tests/node_modules/@github/copilot-sdk-linux-x64/schemas");
    let output = here.join("../src/generated");
    let source = source::read(&schemas, &here.join("supplement"))?;
    let common: BTreeSet<&str> = common::COMMON.iter().copied().collect();
    let is_public =
        |name: &str| source.methods.iter().any(|method| method.name == name && !method.is_internal);
    if let Some(name) = common.iter().find(|name| !is_public(name)) {
        return Err(format!("the common method {name} is in no file, or internal"));
    }
    let model = model::build(&source, &common)?;
    let mut emitter = emit::Emitter::new(&model);
    let mut files = emitter.files();
    files.insert("mod.rs".to_owned(), MODULES.to_owned());
    print_counts(&source, &emitter);

    if is_check { compare(&output, &files) } else { write(&output, &files) }
}

/// The module that holds the others.
const MODULES: &str = r#"//! Made by `core/protocol/codegen`: change that, and make this anew.

use crate::shape::Tables;
#[cfg(feature = "all")]
use crate::shape::joined;

pub(crate) mod asks;
mod builders;
#[cfg(feature = "all")]
mod builders_all;
mod enums;
#[cfg(feature = "all")]
mod enums_all;
mod events;
pub(crate) mod methods;
#[cfg(feature = "rewrite")]
mod registry;
mod requests;
#[cfg(feature = "rebuild")]
#[allow(unused_variables, reason = "some builders need nothing of their view")]
mod rebuild;
#[cfg(all(feature = "rebuild", feature = "all"))]
#[allow(unused_variables, reason = "some builders need nothing of their view")]
mod rebuild_all;
#[cfg(feature = "rewrite")]
mod rewrite;
#[cfg(all(feature = "rewrite", feature = "all"))]
mod rewrite_all;
mod tables;
#[cfg(feature = "all")]
#[allow(unused_imports, reason = "there is not one of everything in it")]
mod tables_all;
mod views;
#[cfg(feature = "all")]
mod views_all;

#[cfg(not(feature = "all"))]
pub(crate) static TABLES: Tables = Tables {
    shapes: &tables::SHAPES,
    members: &tables::MEMBERS,
    cases: &tables::CASES,
    words: &tables::WORDS,
    names: &tables::NAMES,
};

#[cfg(feature = "all")]
pub(crate) static TABLES: Tables = Tables {
    shapes: &joined::<_, { tables::SHAPES.len() + tables_all::SHAPES.len() }>(&tables::SHAPES, &tables_all::SHAPES),
    members: &joined::<_, { tables::MEMBERS.len() + tables_all::MEMBERS.len() }>(&tables::MEMBERS, &tables_all::MEMBERS),
    cases: &joined::<_, { tables::CASES.len() + tables_all::CASES.len() }>(&tables::CASES, &tables_all::CASES),
    words: &joined::<_, { tables::WORDS.len() + tables_all::WORDS.len() }>(&tables::WORDS, &tables_all::WORDS),
    names: &joined::<_, { tables::NAMES.len() + tables_all::NAMES.len() }>(&tables::NAMES, &tables_all::NAMES),
};

#[cfg(feature = "rewrite")]
pub(crate) use registry::{ANSWERS, ASKS, EVENTS, PARAMS, RESULTS, TYPES};

/// All files of views.
pub(crate) mod all_views {
    pub use super::views::*;
    pub use crate::event::SessionEvent;
    #[cfg(feature = "all")]
    pub use super::views_all::*;
}

/// All files of builders.
pub(crate) mod all_builders {
    pub use super::builders::*;
    #[cfg(feature = "all")]
    pub use super::builders_all::*;
}

/// All files of enums.
pub(crate) mod all_enums {
    pub use super::enums::*;
    #[cfg(feature = "all")]
    pub use super::enums_all::*;
}

pub use events::TypedEvent;
pub(crate) use events::SESSION_EVENT;
pub use requests::TypedRequest;
"#;

fn compare(output: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    let mut different: Vec<&str> = Vec::new();
    for (name, text) in files {
        if fs::read_to_string(output.join(name)).ok().as_deref() != Some(text) {
            different.push(name);
        }
    }
    let entries = fs::read_dir(output).map_err(|error| format!("{}: {error}", output.display()))?;
    let strangers = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !files.contains_key(name))
        .collect::<Vec<_>>();
    different.extend(strangers.iter().map(String::as_str));
    if different.is_empty() {
        return Ok(());
    }
    Err(format!("what is made differs from what is there: {}", different.join(", ")))
}

fn write(output: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", output.display());
    fs::create_dir_all(output).map_err(failed)?;
    for (name, text) in files {
        let path = output.join(name);
        // What is the same is not touched, so that it is not built again.
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(&path, text).map_err(failed)?;
        }
    }
    Ok(())
}

fn print_counts(source: &Source, emitter: &emit::Emitter<'_>) {
    let counts = &source.counts;
    let [server, session, client_session, client_global] = counts.methods;
    let [internal_server, internal_session, internal_client_session, internal_client_global] =
        counts.internal_methods;
    println!(
        "schema, methods: {} (server {server}, session {session}, clientSession {client_session}, clientGlobal {client_global})",
        counts.methods.iter().sum::<usize>(),
    );
    println!(
        "schema, internal methods: {} ({internal_server}, {internal_session}, {internal_client_session}, {internal_client_global}); notifications: {}",
        counts.internal_methods.iter().sum::<usize>(),
        counts.notifications
    );
    let [events, ephemeral, internal] = counts.events;
    println!("schema, events: {events} ({ephemeral} ephemeral, {internal} internal)");
    for (name, [definitions, objects, enums, values, unions, inside]) in
        ["api", "session-events"].iter().zip(counts.definitions)
    {
        println!(
            "schema, definitions of {name}: {definitions} ({objects} objects with members, {enums} enums of {values} values, {unions} unions and {inside} inside)"
        );
    }
    let [definitions, enums, values] = counts.distinct;
    println!(
        "schema, definitions in both: {}; in all: {definitions} ({enums} enums of {values} values)",
        counts.in_both
    );
    let public = source.methods.iter().filter(|method| !method.is_internal).count();
    println!(
        "with the supplement: {public} public methods, {} internal ones left out, {} events, {} answers, {} hooks",
        source.methods.len() - public,
        source.events.len(),
        source.answers.len(),
        source.hooks.len()
    );
    for (name, [common, all]) in ["objects", "unions", "enums", "builders"].iter().zip(emitter.counts()) {
        println!("made, {name}: {all} ({common} by default)");
    }
}
