//! What is counted in the schema files, beside a count by serde_json that shares nothing with it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::read;

fn schemas() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.join("../../../tests/node_modules/@github/copilot-sdk-linux-x64/schemas")
}

fn file(name: &str) -> Value {
    let path = schemas().join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}; `npm ci --prefix tests` installs it", path.display());
    });
    serde_json::from_str(&text).expect("it is JSON")
}

fn definitions(file: &Value) -> &Map<String, Value> {
    file["definitions"].as_object().expect("it has definitions")
}

fn size(list: &Value) -> usize {
    list.as_array().map_or(0, Vec::len)
}

/// All schemas in one, itself among them: what stands where a schema may stand.
fn schemas_in<'a>(schema: &'a Value, all: &mut Vec<&'a Value>) {
    all.push(schema);
    for (word, inner) in schema.as_object().into_iter().flatten() {
        match (word.as_str(), inner) {
            ("properties" | "definitions" | "patternProperties", Value::Object(members)) => {
                members.values().for_each(|member| schemas_in(member, all));
            }
            ("anyOf" | "allOf" | "oneOf" | "items", Value::Array(branches)) => {
                branches.iter().for_each(|branch| schemas_in(branch, all));
            }
            (
                "items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains",
                Value::Object(_),
            ) => {
                schemas_in(inner, all);
            }
            _ => {}
        }
    }
}

/// The methods of a scope, which are grouped in objects.
fn methods<'a>(group: &'a Value, all: &mut Vec<&'a Value>) {
    match group {
        Value::Object(members) if members.contains_key("rpcMethod") => all.push(group),
        Value::Object(members) => members.values().for_each(|member| methods(member, all)),
        _ => {}
    }
}

#[test]
fn what_is_counted_is_in_the_schema_files() {
    let (api, events) = (file("api.schema.json"), file("session-events.schema.json"));
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let counts = read(&schemas(), &here.join("supplement")).expect("the files are as ever").counts;

    let mut notifications = 0;
    for (number, scope) in ["server", "session", "clientSession", "clientGlobal"].into_iter().enumerate() {
        let mut found = Vec::new();
        methods(&api[scope], &mut found);
        let internal = found.iter().filter(|method| method["visibility"] == "internal").count();
        assert_eq!(
            (counts.methods[number], counts.internal_methods[number]),
            (found.len(), internal),
            "{scope}"
        );
        notifications += found.iter().filter(|method| method["notification"] == true).count();
    }
    assert_eq!(counts.notifications, notifications);
    let branches = events["definitions"]["SessionEvent"]["anyOf"].as_array().expect("a list");
    let event = |branch: &Value| {
        let path = branch["$ref"].as_str().expect("it is defined elsewhere");
        events.pointer(path.trim_start_matches('#')).expect("it is there").clone()
    };
    let found: Vec<Value> = branches.iter().map(event).collect();
    let ephemeral = found.iter().filter(|event| event["properties"]["ephemeral"]["const"] == true).count();
    let internal = found.iter().filter(|event| event["visibility"] == "internal").count();
    assert_eq!(counts.events, [found.len(), ephemeral, internal]);

    for (number, file) in [&api, &events].into_iter().enumerate() {
        let all = definitions(file);
        let enums = all.values().filter(|definition| definition["enum"].is_array());
        let of_top = all.values().filter(|definition| definition["anyOf"].is_array()).count();
        let objects = all.values().filter(|definition| {
            definition["type"] == "object"
                && definition["properties"].as_object().is_some_and(|members| !members.is_empty())
                && !definition["anyOf"].is_array()
        });
        let mut inner = Vec::new();
        schemas_in(file, &mut inner);
        for scope in ["server", "session", "clientSession", "clientGlobal"] {
            let mut found = Vec::new();
            methods(&file[scope], &mut found);
            for method in found {
                schemas_in(&method["params"], &mut inner);
                schemas_in(&method["result"], &mut inner);
            }
        }
        let unions = inner.iter().filter(|schema| schema["anyOf"].is_array()).count();
        let values = enums.clone().map(|definition| size(&definition["enum"])).sum();
        let expected = [all.len(), objects.count(), enums.count(), values, of_top, unions - of_top];
        assert_eq!(counts.definitions[number], expected);
    }

    let both = definitions(&api).keys().filter(|name| definitions(&events).contains_key(*name)).count();
    assert_eq!(counts.in_both, both);
    let distinct: BTreeMap<_, _> = definitions(&api).iter().chain(definitions(&events)).collect();
    let enums = distinct.values().filter(|definition| definition["enum"].is_array());
    let values = enums.clone().map(|definition| size(&definition["enum"])).sum();
    assert_eq!(counts.distinct, [distinct.len(), enums.count(), values]);
}
