//! Instances of every type, made from the schema files, decoded and written anew through the accessors.
//!
//! What is expected comes from the schemas and from serde_json, and from nothing of the generator's. The files are those
//! of the package that `tests/package-lock.json` pins: `npm ci --prefix tests` installs it.

mod make;
mod mutate;
mod schema;

use std::io::{self, Write};

use pilotwire_protocol::{Of, names, rebuild, retype, unknown_in};
use serde_json::Value;

use crate::mutate::{Outcome, mutations};
use crate::schema::Schemas;

/// Instances of each type: in each, unions and enums are another of their kinds.
const MOST_INSTANCES: usize = 24;

/// Those of them that are changed in each place.
const MOST_MUTATED: usize = 3;

/// Public definitions that are no type of their own: one is decoded by itself, the others are nothing or another type.
const WITHOUT_A_TYPE: [&str; 4] = [
    "HostValidateAuthenticationResult",
    "SessionEvent",
    "SessionFsWriteFileBytesResult",
    "UserSettingsSetResult",
];

#[derive(Default)]
struct Tally {
    types: usize,
    instances: usize,
    mutations: usize,
    refused: usize,
    built: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn wrong(&mut self, what: String) {
        self.wrong.push(what.chars().take(1500).collect());
    }
}

fn check(schemas: &Schemas, of: Of, name: &str, schema: &Value, depth: usize, tally: &mut Tally) {
    tally.types += 1;
    let count = make::variety(schemas, schema).clamp(2, MOST_INSTANCES);
    let mut instances: Vec<Value> = (0..count).map(|number| make::full(schemas, schema, number)).collect();
    instances.extend((0..count.min(4)).map(|number| make::least(schemas, schema, number)));
    // A definition that may be null is a type of its own without that.
    instances.retain(|instance| of != Of::Type || !instance.is_null());
    for (number, instance) in instances.iter().enumerate() {
        let text = match number % 2 {
            0 => serde_json::to_string(instance),
            _ => serde_json::to_string_pretty(instance),
        };
        let text = text.expect("it is JSON");
        match retype(of, name, &text) {
            Ok(None) => tally.wrong(format!("{of:?} {name} is not known")),
            Err(error) => tally.wrong(format!("{of:?} {name}: {error} in {text}")),
            Ok(Some(written)) => match serde_json::from_str::<Value>(&written) {
                Ok(written) if same(instance, &written) => {}
                _ => tally.wrong(format!("{of:?} {name}:\n  {instance}\nis written as\n  {written}")),
            },
        }
        // What the schema makes is of a kind, and of words, that the types know.
        if let Ok(Some(unknown)) = unknown_in(of, name, &text)
            && unknown > 0
        {
            tally.wrong(format!("{of:?} {name}: {unknown} are of no known kind in {text}"));
        }
        if let Ok(Some(built)) = rebuild(of, name, &text) {
            match serde_json::from_str::<Value>(&built) {
                Ok(built) if same(instance, &built) => {}
                _ => tally.wrong(format!("{of:?} {name}:\n  {instance}\nis built as\n  {built}")),
            }
            tally.built += 1;
        }
        tally.instances += 1;
    }
    // The data of events is changed as events, not as asks again.
    let is_done = of == Of::Ask && schemas.events.contains_key(name);
    for instance in instances.iter().take(if is_done { 0 } else { count.min(MOST_MUTATED) }) {
        for mutation in mutations(schemas, schema, instance, depth) {
            tally.mutations += 1;
            let text = mutation.value.to_string();
            let what = || format!("{of:?} {name}, {} at {:?}", mutation.what, mutation.path);
            let mut kept = mutation.value.clone();
            mutate::strip_unknown(&mut kept);
            let expected = match (retype(of, name, &text), &mutation.outcome) {
                (Err(error), Outcome::Refused) => {
                    tally.refused += 1;
                    if error.path() != mutation.path {
                        tally.wrong(format!("{}: {error}", what()));
                    }
                    continue;
                }
                (Err(_), Outcome::RefusedOrKept) => {
                    tally.refused += 1;
                    continue;
                }
                (Err(error), Outcome::Is(_)) => {
                    tally.wrong(format!("{}: {error}: {text}", what()));
                    continue;
                }
                (Ok(_), Outcome::Refused) => {
                    tally.wrong(format!("{} is let through: {text}", what()));
                    continue;
                }
                (Ok(written), Outcome::RefusedOrKept) => (written, &kept),
                (Ok(written), Outcome::Is(expected)) => (written, expected),
            };
            let written = expected.0.unwrap_or_default();
            let mut read: Value = serde_json::from_str(&written).unwrap_or_default();
            mutate::strip_unknown(&mut read);
            if !same(expected.1, &read) {
                tally.wrong(format!("{}:\n  {text}\nis written as\n  {written}", what()));
            }
        }
    }
}

/// Tells whether two values are the same, where `1` and `1.0` are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.is_f64() != other.is_f64() && one.as_f64() == other.as_f64()
        }
        (one, other) => one == other,
    }
}

#[test]
fn every_use_of_a_type_is_decoded_and_written_anew() {
    let schemas = Schemas::read();
    assert_eq!(schemas.published, [445, 153], "methods and events of 1.0.15-preview.4");
    let mut tally = Tally::default();
    for (of, roots) in [
        (Of::Event, &schemas.events),
        (Of::Params, &schemas.params),
        (Of::Result, &schemas.results),
        (Of::Ask, &schemas.asks),
        (Of::Answer, &schemas.answers),
    ] {
        let known: Vec<&str> = names(of).collect();
        let expected: Vec<&str> = roots.keys().map(String::as_str).collect();
        assert_eq!(known, expected, "the names of {of:?}");
        for (name, schema) in roots {
            check(&schemas, of, name, schema, 2, &mut tally);
        }
    }
    report("instances, uses", &tally);
}

#[test]
fn every_definition_is_decoded_and_written_anew() {
    let schemas = Schemas::read();
    let mut tally = Tally::default();
    let mut unknown = Vec::new();
    for (name, schema) in schemas.types() {
        match retype(Of::Type, &name, "0") {
            Ok(None) => unknown.push(name),
            _ => check(&schemas, Of::Type, &name, &schema, 3, &mut tally),
        }
    }
    report("instances, definitions", &tally);
    let internal = schemas.internal();
    unknown.retain(|name| !internal.contains(name));
    assert_eq!(unknown, WITHOUT_A_TYPE, "the public definitions without a type of their own");
}

fn report(name: &str, tally: &Tally) {
    let Tally { types, instances, mutations, refused, built, wrong } = tally;
    // Not `println!`: a test's output is shown even if it passes.
    let line = format!(
        "{name}: {types} types, {instances} instances, {built} built anew, {mutations} mutations, {refused} of them refused\n"
    );
    let _ = io::stderr().write_all(line.as_bytes());
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}
