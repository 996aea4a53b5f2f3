//! What a schema says, where that takes more than a look.

use std::collections::BTreeSet;

use crate::json::Value;
use crate::source::Source;

/// Definitions that something refers to.
pub(super) fn referenced(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    source.definitions.values().for_each(|schema| collect_references(schema, &mut found));
    for method in source.methods.iter().filter(|method| !method.is_internal) {
        collect_references(&method.params, &mut found);
        collect_references(&method.result, &mut found);
    }
    source.events.iter().for_each(|event| collect_references(&event.data, &mut found));
    source.answers.values().for_each(|answer| collect_references(answer, &mut found));
    source.hooks.values().for_each(|hook| collect_references(hook, &mut found));
    found
}

fn collect_references(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(name) = schema.text("$ref").and_then(last_of_path) {
        found.insert(name.to_owned());
    }
    schema.items().iter().for_each(|item| collect_references(item, found));
    schema.members().iter().for_each(|(_, member)| collect_references(member, found));
}

pub(super) fn last_of_path(path: &str) -> Option<&str> {
    path.rsplit('/').next()
}

/// Tells whether a branch says that there is nothing.
pub(super) fn is_absent(branch: &Value) -> bool {
    branch.get("not").is_some_and(|not| not.members().is_empty())
}

pub(super) fn may_be_absent(branch: &Value) -> bool {
    is_absent(branch)
        || branch.get("anyOf").is_some_and(|branches| branches.items().iter().any(may_be_absent))
}

/// The first value that an inline object is told apart by.
pub(super) fn tag_in(branch: &Value) -> Option<String> {
    let properties = branch.get("properties")?;
    let text = |name: &str| properties.get(name).and_then(|member| member.text("const")).map(str::to_owned);
    let known = ["kind", "type", "status", "action"].into_iter().find_map(text);
    known.or_else(|| properties.members().iter().find_map(|(name, _)| text(name))).or_else(|| {
        properties.members().iter().find_map(|(name, member)| match member.get("const") {
            Some(Value::Bool(value)) => Some(format!("{}-{name}", if *value { "" } else { "not" })),
            _ => None,
        })
    })
}

pub(super) fn is_natural(schema: &Value) -> bool {
    let number = |name: &str| match schema.get(name) {
        Some(Value::Number(number)) => number.parse::<f64>().ok(),
        _ => None,
    };
    number("minimum").is_some_and(|least| least >= 0.0)
        || number("exclusiveMinimum").is_some_and(|least| least >= -1.0)
}
