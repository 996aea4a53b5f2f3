//! What may be wrong with an instance, place by place, and what must come of it.

use serde_json::{Value, json};

use crate::schema::{Schemas, is_map};

/// A changed instance.
pub(crate) struct Mutation {
    pub(crate) what: &'static str,
    pub(crate) path: String,
    pub(crate) value: Value,
    pub(crate) outcome: Outcome,
}

/// What must come of it.
pub(crate) enum Outcome {
    Refused,
    /// Refused, or kept as it came: in a union whose kinds nothing tells apart.
    RefusedOrKept,
    /// Decoded, and written as this.
    Is(Value),
}

const UNKNOWN: &str = "zzUnknown";

/// All changes of an instance down to some depth.
pub(crate) fn mutations(schemas: &Schemas, schema: &Value, instance: &Value, depth: usize) -> Vec<Mutation> {
    let mut walk = Walk { schemas, instance, found: Vec::new() };
    walk.value(schema, instance, &Place::default(), depth);
    walk.found
}

/// Takes unknown members out, which need not be written.
pub(crate) fn strip_unknown(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove(UNKNOWN);
            members.values_mut().for_each(strip_unknown);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_unknown),
        _ => {}
    }
}

/// A place in an instance.
#[derive(Clone, Default)]
struct Place {
    pointer: String,
    path: String,
    /// That it is in a union whose kinds nothing tells apart.
    is_loose: bool,
}

impl Place {
    fn member(&self, name: &str) -> Place {
        let pointer = format!("{}/{}", self.pointer, name.replace('~', "~0").replace('/', "~1"));
        let is_plain = name.chars().all(|character| character.is_alphanumeric() || "_-$".contains(character));
        let path = match (is_plain, self.path.is_empty()) {
            (true, true) => name.to_owned(),
            (true, false) => format!("{}.{name}", self.path),
            (false, _) => format!("{}[\"{}\"]", self.path, name.escape_debug()),
        };
        Place { pointer, path, is_loose: self.is_loose }
    }

    fn item(&self, index: usize) -> Place {
        Place {
            pointer: format!("{}/{index}", self.pointer),
            path: format!("{}[{index}]", self.path),
            is_loose: self.is_loose,
        }
    }
}

struct Walk<'a> {
    schemas: &'a Schemas,
    instance: &'a Value,
    found: Vec<Mutation>,
}

impl Walk<'_> {
    fn value(&mut self, schema: &Value, value: &Value, place: &Place, depth: usize) {
        let schemas = self.schemas;
        if let Some((branches, is_nullable)) = schemas.branches(schema) {
            if value.is_null() || branches.is_empty() {
                return;
            }
            match *branches {
                [only] => self.plain(only, value, place, depth, is_nullable),
                _ => self.union(&branches, value, place, depth),
            }
            return;
        }
        self.plain(schema, value, place, depth, false);
    }

    fn union(&mut self, branches: &[&Value], value: &Value, place: &Place, depth: usize) {
        // A type of which the union has nothing.
        let has = |kind: fn(&Value) -> bool| branches.iter().any(|branch| kind(branch));
        let is_any = |branch: &&&Value| {
            branch["type"].is_null() && branch["const"].is_null() && branch["enum"].is_null()
        };
        if branches.iter().any(|branch| is_any(&branch)) {
            return;
        }
        let is_text = |branch: &Value| {
            branch["type"] == "string" || branch["const"].is_string() || branch["enum"].is_array()
        };
        if !has(|branch| branch["type"] == "array") {
            self.refused("an array for a union", place, json!([1]));
        }
        if !has(is_text) {
            self.refused("a string for a union", place, json!("zz"));
        }
        let Some(object) = value.as_object() else { return };
        let schemas = self.schemas;
        let tag = schemas.tag(branches);
        let of_objects: Vec<&&Value> = branches.iter().filter(|branch| branch["type"] == "object").collect();
        match (&tag, &*of_objects) {
            (Some(tag), _) => {
                let is_it = |branch: &&&Value| {
                    let member = schemas.resolve(&branch["properties"][tag]);
                    member["const"] == object[tag]
                        || member["enum"].as_array().is_some_and(|all| all.contains(&object[tag]))
                };
                let own = place.member(tag);
                if object[tag].is_string() {
                    self.becomes("an unknown kind", &own, json!("zz-unknown"));
                    self.refused("an object for a tag", &own, json!({}));
                } else {
                    self.refused("a string for a bool tag", &own, json!("zz"));
                }
                if let Some(branch) = of_objects.iter().find(|branch| is_it(branch)) {
                    self.object(branch, value, place, depth, Some(tag));
                }
            }
            (None, [only]) => self.object(only, value, place, depth, None),
            (None, _) => {
                let place = Place { is_loose: true, ..place.clone() };
                for branch in of_objects {
                    let has_all = branch["required"]
                        .as_array()
                        .into_iter()
                        .flatten()
                        .all(|name| object.contains_key(name.as_str().unwrap_or_default()));
                    let has_only = object.keys().all(|name| branch["properties"].get(name).is_some());
                    if has_all && has_only {
                        self.object(branch, value, &place, depth, None);
                        return;
                    }
                }
            }
        }
    }

    fn plain(&mut self, schema: &Value, value: &Value, place: &Place, depth: usize, is_nullable: bool) {
        let schema = self.schemas.resolve(schema);
        if !schema["x-opaque-in-process"].is_null() {
            return;
        }
        if let Some(types) = schema["type"].as_array() {
            let plain = types.iter().find(|it| **it != "null").cloned().unwrap_or_default();
            let mut schema = schema.clone();
            schema["type"] = plain;
            if !value.is_null() {
                self.plain(&schema, value, place, depth, true);
            }
            return;
        }
        let kind = schema["type"].as_str().or(schema["const"].as_str().map(|_| "string"));
        let is_root = place.pointer.is_empty();
        match kind {
            Some("string") => {
                self.refused("a number for a string", place, json!(17));
                self.refused("an object for a string", place, json!({}));
                self.refused("an array for a string", place, json!(["a"]));
                if schema["enum"].is_array() {
                    self.becomes("an unknown word", place, json!("zz-unknown \u{1F600}"));
                }
            }
            Some("boolean") => {
                self.refused("a string for a bool", place, json!("true"));
                self.refused("a number for a bool", place, json!(0));
            }
            Some("integer") => {
                self.refused("a fraction for an integer", place, json!(1.5));
                self.refused("a string for an integer", place, json!("1"));
                self.becomes("an integer with a point", place, json!(3.0));
            }
            Some("number") => self.refused("a string for a number", place, json!("1")),
            Some("array") => {
                self.refused("an object for an array", place, json!({"0": 1}));
                self.refused("a string for an array", place, json!("[]"));
                if depth > 0 {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate().take(1) {
                        self.value(&schema["items"], item, &place.item(index), depth);
                    }
                }
            }
            Some("object") if value.is_object() => {
                self.refused("an array for an object", place, json!([value]));
                self.refused("a string for an object", place, json!("{}"));
                self.object(schema, value, place, depth, None);
            }
            _ => {}
        }
        if !is_nullable
            && !is_root
            && kind.is_some_and(|kind| kind != "null")
            && place.pointer.ends_with("/0")
        {
            self.refused("null for an item", place, Value::Null);
        }
    }

    fn object(&mut self, schema: &Value, value: &Value, place: &Place, depth: usize, tag: Option<&str>) {
        let extra = &schema["additionalProperties"];
        if !is_map(schema) && !extra.is_object() && *extra != true {
            let mut changed = value.clone();
            changed[UNKNOWN] = json!({"a": [1, "}"]});
            let expected = self.with(place, value.clone());
            self.push("an unknown member", place, self.with(place, changed), Outcome::Is(expected));
        }
        let members = value.as_object().expect("it is one");
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, inner) in members {
            let own = place.member(name);
            let Some(member) = schema["properties"].get(name) else {
                if extra.is_object() && depth > 0 {
                    self.value(extra, inner, &own, depth - 1);
                }
                continue;
            };
            let resolved = self.schemas.resolve(member);
            let may_be_absent =
                resolved["anyOf"].as_array().is_some_and(|all| all.iter().any(crate::schema::is_absent));
            let mut without = value.clone();
            without.as_object_mut().expect("it is one").remove(name);
            let without = self.with(place, without);
            if required.contains(&json!(name)) && !may_be_absent {
                let outcome = if place.is_loose { Outcome::RefusedOrKept } else { Outcome::Refused };
                self.push("a missing member", &own, without, outcome);
            } else {
                let null = self.with(&own, Value::Null);
                let expected = if member["x-three-state"] == true { null.clone() } else { without };
                // Without a member, a kind may be another, and then what it does not name is gone.
                if !place.is_loose && !matches!(resolved["type"].as_str(), Some("null")) {
                    self.push("null for an optional member", &own, null, Outcome::Is(expected));
                }
            }
            if depth > 0 && Some(&**name) != tag {
                self.value(member, inner, &own, depth - 1);
            }
        }
    }

    fn refused(&mut self, what: &'static str, place: &Place, value: Value) {
        let outcome = if place.is_loose { Outcome::RefusedOrKept } else { Outcome::Refused };
        self.push(what, place, self.with(place, value), outcome);
    }

    fn becomes(&mut self, what: &'static str, place: &Place, value: Value) {
        let changed = self.with(place, value);
        self.push(what, place, changed.clone(), Outcome::Is(changed));
    }

    fn with(&self, place: &Place, value: Value) -> Value {
        let mut changed = self.instance.clone();
        *changed.pointer_mut(&place.pointer).expect("the place is there") = value;
        changed
    }

    fn push(&mut self, what: &'static str, place: &Place, value: Value, outcome: Outcome) {
        self.found.push(Mutation { what, path: place.path.clone(), value, outcome });
    }
}
