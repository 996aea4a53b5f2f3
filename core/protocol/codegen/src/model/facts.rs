//! What is said of a member in its doc comment.

use crate::json::Value;

/// What a schema says of a value, but for its type, as sentences.
pub(super) fn facts(schema: &Value) -> Vec<String> {
    let mut facts = Vec::new();
    let mut add = |fact: String| facts.push(fact);
    let shown = |name: &str| schema.get(name).map(Value::shown);
    match schema.text("format") {
        Some("duration") => add("A duration in milliseconds, unless the name says seconds.".to_owned()),
        Some(format) => add(format!("Format `{format}`.")),
        None => {}
    }
    for (name, words) in [
        ("const", "Always"),
        ("default", "Default"),
        ("minimum", "At least"),
        ("exclusiveMinimum", "More than"),
        ("maximum", "At most"),
        ("minLength", "Least length"),
        ("maxLength", "Greatest length"),
        ("minItems", "Least number of items"),
        ("maxItems", "Greatest number of items"),
        ("maxProperties", "Greatest number of members"),
    ] {
        if let Some(value) = shown(name) {
            add(format!("{words} `{}`.", value.trim_matches('"')));
        }
    }
    if let Some(pattern) = schema.text("pattern") {
        add(format!("Pattern `{}`.", pattern.replace('`', "'")));
    }
    if let Some(encoding) = schema.text("contentEncoding") {
        add(format!("Encoded as `{encoding}`."));
    }
    if schema.is("uniqueItems") {
        add("No item is there twice.".to_owned());
    }
    if schema.is("deprecated") {
        add("Deprecated.".to_owned());
    }
    if schema.text("visibility") == Some("internal") {
        add("Internal to the runtime.".to_owned());
    }
    facts
}
