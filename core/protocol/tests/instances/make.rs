//! Instances of a schema.

use serde_json::{Map, Value, json};

use crate::schema::Schemas;

/// How many instances it takes to see each kind of the unions and each word of the enums that are not far inside.
pub(crate) fn variety(schemas: &Schemas, schema: &Value) -> usize {
    variety_of(schemas, schema, 3)
}

fn variety_of(schemas: &Schemas, schema: &Value, depth: usize) -> usize {
    if depth == 0 {
        return 1;
    }
    if let Some((branches, _)) = schemas.branches(schema) {
        let inside = branches.iter().map(|branch| variety_of(schemas, branch, depth - 1)).max();
        return inside.unwrap_or(1).max(branches.len());
    }
    let schema = schemas.resolve(schema);
    let own = schema["enum"].as_array().map_or(1, Vec::len);
    let members = schema["properties"].as_object().into_iter().flatten();
    let inside = members.map(|(_, member)| variety_of(schemas, member, depth - 1)).max().unwrap_or(1);
    own.max(inside).max(if schema["items"].is_object() {
        variety_of(schemas, &schema["items"], depth)
    } else {
        1
    })
}

/// An instance with all that may be there.
pub(crate) fn full(schemas: &Schemas, schema: &Value, number: usize) -> Value {
    make(schemas, schema, number, true, "")
}

/// An instance with nothing but what must be there.
pub(crate) fn least(schemas: &Schemas, schema: &Value, number: usize) -> Value {
    make(schemas, schema, number, false, "")
}

fn make(schemas: &Schemas, schema: &Value, number: usize, is_full: bool, name: &str) -> Value {
    if let Some((branches, is_nullable)) = schemas.branches(schema) {
        return match branches.len() {
            0 => Value::Null,
            _ if is_nullable && !is_full => Value::Null,
            count => make(schemas, branches[number % count], number / count + number, is_full, name),
        };
    }
    let schema = schemas.resolve(schema);
    if !schema["const"].is_null() {
        return schema["const"].clone();
    }
    if !schema["x-opaque-in-process"].is_null() {
        return json!({"any": [number]});
    }
    if let Some(words) = schema["enum"].as_array() {
        return words[number % words.len()].clone();
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        Value::String(name) => vec![name],
        _ => Vec::new(),
    };
    let chosen = if !is_full && types.contains(&"null") { Some("null") } else { types.first().copied() };
    match chosen {
        None => any(number),
        Some("null") => Value::Null,
        Some("boolean") => json!(number.is_multiple_of(2)),
        Some("string") => json!(text(name, number)),
        Some("integer") => integer(schema, number),
        Some("number") => {
            [json!(0.1), json!(1e21), json!(0.300_000_000_000_000_04), json!(7), json!(12345.678)][number % 5]
                .clone()
        }
        Some("array") if !is_full => json!([]),
        Some("array") => {
            let items =
                (0..2 + number % 2).map(|item| make(schemas, &schema["items"], number + item, is_full, name));
            items.collect()
        }
        Some("object") => object(schemas, schema, number, is_full),
        Some(other) => panic!("there is no type {other}"),
    }
}

fn object(schemas: &Schemas, schema: &Value, number: usize, is_full: bool) -> Value {
    let mut made = Map::new();
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let members = schema["properties"].as_object().cloned().unwrap_or_default();
    for (name, member) in &members {
        let may_be_absent =
            member["anyOf"].as_array().is_some_and(|all| all.iter().any(crate::schema::is_absent));
        // A null that says nothing may be left out.
        let says_nothing = member["type"] == "null" && !required.contains(&json!(name));
        if says_nothing {
            continue;
        }
        if is_full || (required.contains(&json!(name)) && !may_be_absent) {
            made.insert(name.clone(), make(schemas, member, number, is_full, name));
        }
    }
    let extra = &schema["additionalProperties"];
    let has_extra = extra.is_object() || *extra == true || members.is_empty();
    if is_full && has_extra {
        for name in ["extra-1", "extra \"2\" é"] {
            let value =
                if extra.is_object() { make(schemas, extra, number, is_full, name) } else { any(number) };
            made.insert(name.to_owned(), value);
        }
    }
    Value::Object(made)
}

fn text(name: &str, number: usize) -> String {
    match number % 4 {
        0 => format!("{name} {number}"),
        1 => format!("{name}\n\"{number}\"\\ \u{1F600}\u{7f}\u{1}"),
        2 => String::new(),
        _ => "é".repeat(40),
    }
}

fn integer(schema: &Value, number: usize) -> Value {
    let least =
        schema["minimum"].as_i64().or_else(|| schema["exclusiveMinimum"].as_i64().map(|least| least + 1));
    let most = schema["maximum"].as_i64().unwrap_or(9_007_199_254_740_993);
    match number % 3 {
        0 => json!(least.unwrap_or(-3)),
        1 => json!(most),
        _ => json!(least.unwrap_or(0) + 1),
    }
}

fn any(number: usize) -> Value {
    match number % 5 {
        0 => json!({"any": [1, {"deep": null}], "": "x"}),
        1 => json!("any"),
        2 => json!([1.5, true, null]),
        3 => json!(-12),
        _ => json!(false),
    }
}
