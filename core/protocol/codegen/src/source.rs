//! The schema files and their supplements, as they are, in one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::json::{self, Value};

#[cfg(all(test, feature = "schemas"))]
mod tests;

/// All that is known of the protocol.
pub(crate) struct Source {
    /// Types by name.
    pub(crate) definitions: BTreeMap<String, Value>,
    /// Methods of all scopes, in the order of their names.
    pub(crate) methods: Vec<Method>,
    /// Events, in the order of their types.
    pub(crate) events: Vec<Event>,
    /// How asking events are answered, by their types.
    pub(crate) answers: BTreeMap<String, Value>,
    /// Inputs and outputs of hooks, by their types.
    pub(crate) hooks: BTreeMap<String, Value>,
    /// What the schema files have.
    pub(crate) counts: Counts,
}

/// A method or a notification.
pub(crate) struct Method {
    /// Its name on the wire.
    pub(crate) name: String,
    /// Whose it is.
    pub(crate) scope: Scope,
    /// The schema of its parameters.
    pub(crate) params: Value,
    /// The schema of its result.
    pub(crate) result: Value,
    /// That nobody answers it.
    pub(crate) is_notification: bool,
    /// That it is none of ours.
    pub(crate) is_internal: bool,
}

/// Whose a method is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// The runtime's.
    Server,
    /// A session's at the runtime.
    Session,
    /// A session's at the client.
    ClientSession,
    /// The client's.
    ClientGlobal,
}

impl Scope {
    const ALL: [(Scope, &'static str); 4] = [
        (Scope::Server, "server"),
        (Scope::Session, "session"),
        (Scope::ClientSession, "clientSession"),
        (Scope::ClientGlobal, "clientGlobal"),
    ];

    /// Tells whether it is the client that calls.
    pub(crate) fn is_ours(self) -> bool {
        matches!(self, Scope::Server | Scope::Session)
    }
}

/// An event.
pub(crate) struct Event {
    /// Its type on the wire.
    pub(crate) name: String,
    /// The schema of its data.
    pub(crate) data: Value,
    /// That it is never persisted.
    pub(crate) is_ephemeral: bool,
    /// That it is internal.
    pub(crate) is_internal: bool,
}

/// What the schema files have, before anything is left out or added.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// Methods by scope.
    pub(crate) methods: [usize; 4],
    /// Internal ones of them.
    pub(crate) internal_methods: [usize; 4],
    /// Methods that nobody answers.
    pub(crate) notifications: usize,
    /// Events, ephemeral ones of them, internal ones of them.
    pub(crate) events: [usize; 3],
    /// Of both files: definitions, objects with properties, string enums and their values, unions at top level and
    /// inside.
    pub(crate) definitions: [[usize; 6]; 2],
    /// Definitions, string enums and their values, where what is in both files counts once.
    pub(crate) distinct: [usize; 3],
    /// Names that are in both files.
    pub(crate) in_both: usize,
}

/// Reads everything.
///
/// # Errors
///
/// What cannot be read, or is of no form that is known here.
pub(crate) fn read(schemas: &Path, supplements: &Path) -> Result<Source, String> {
    let mut api = read_file(&schemas.join("api.schema.json"))?;
    let mut events = read_file(&schemas.join("session-events.schema.json"))?;
    let mut counts = Counts::default();
    for (index, file) in [&api, &events].into_iter().enumerate() {
        counts.definitions[index] = count_definitions(file);
    }

    let mut methods = Vec::new();
    for (index, (scope, key)) in Scope::ALL.into_iter().enumerate() {
        let mut found = Vec::new();
        collect_methods(api.get(key).unwrap_or(&Value::Null), scope, &mut found);
        counts.methods[index] = found.len();
        counts.internal_methods[index] = found.iter().filter(|method| method.is_internal).count();
        counts.notifications += found.iter().filter(|method| method.is_notification).count();
        methods.append(&mut found);
    }

    let mut definitions: BTreeMap<String, Value> = BTreeMap::new();
    for file in [&mut events, &mut api] {
        strip_prose(file);
    }
    let event_names: BTreeSet<&String> =
        members(&events, "definitions").iter().map(|(name, _)| name).collect();
    for (name, definition) in members(&api, "definitions") {
        if event_names.contains(name) {
            counts.in_both += 1;
            if events.get("definitions").and_then(|all| all.get(name)) != Some(definition) {
                return Err(format!("{name} is in both files, and not the same"));
            }
        }
    }
    for file in [&events, &api] {
        for (name, definition) in members(file, "definitions") {
            definitions.insert(name.clone(), definition.clone());
        }
    }
    let enums = definitions.values().filter_map(|definition| definition.get("enum"));
    counts.distinct =
        [definitions.len(), enums.clone().count(), enums.map(|values| values.items().len()).sum()];
    let mut found_events = collect_events(&definitions)?;
    counts.events = [
        found_events.len(),
        found_events.iter().filter(|event| event.is_ephemeral).count(),
        found_events.iter().filter(|event| event.is_internal).count(),
    ];

    let mut source = Source {
        definitions,
        methods,
        events: Vec::new(),
        answers: BTreeMap::new(),
        hooks: BTreeMap::new(),
        counts,
    };
    source.events.append(&mut found_events);
    source.supplement(supplements)?;
    source.methods.sort_by(|one, other| one.name.cmp(&other.name));
    source.events.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(source)
}

impl Source {
    fn supplement(&mut self, folder: &Path) -> Result<(), String> {
        let mut files: Vec<_> = match fs::read_dir(folder) {
            Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()).collect(),
            Err(_) => Vec::new(),
        };
        files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let files = files.iter().map(|file| read_file(file)).collect::<Result<Vec<_>, _>>()?;
        for file in &files {
            self.add(file)?;
        }
        // Only when all is there, as one file may extend what another has.
        for file in &files {
            for (name, extension) in members(file, "extend") {
                self.extend(name, extension)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, file: &Value) -> Result<(), String> {
        for (name, definition) in members(file, "definitions") {
            self.definitions.insert(name.clone(), definition.clone());
        }
        for (scope, key) in Scope::ALL {
            for method in
                file.get("methods").and_then(|methods| methods.get(key)).unwrap_or(&Value::Null).items()
            {
                let method = method_of(method, scope).ok_or("a method without a name")?;
                self.methods.retain(|other| other.name != method.name);
                self.methods.push(method);
            }
        }
        for event in file.get("events").unwrap_or(&Value::Null).items() {
            let name = event.text("type").ok_or("an event without a type")?.to_owned();
            let data = event.get("data").cloned().unwrap_or(Value::Null);
            let is_ephemeral = event.is("ephemeral");
            self.events.retain(|other| other.name != name);
            self.events.push(Event { name, data, is_ephemeral, is_internal: false });
        }
        for (event, answer) in members(file, "answers") {
            self.answers.insert(event.clone(), answer.clone());
        }
        for (hook, types) in members(file, "hooks") {
            self.hooks.insert(hook.clone(), types.clone());
        }
        Ok(())
    }

    /// Adds members to a definition, and to the parameters that have its name as their title.
    fn extend(&mut self, name: &str, extension: &Value) -> Result<(), String> {
        let mut is_known = false;
        if let Some(definition) = self.definitions.get_mut(name) {
            extend_object(definition, extension);
            is_known = true;
        }
        for method in &mut self.methods {
            if method.params.text("title") == Some(name) {
                extend_object(&mut method.params, extension);
                is_known = true;
            }
        }
        if is_known { Ok(()) } else { Err(format!("the supplement extends {name}, which is nowhere")) }
    }
}

fn extend_object(schema: &mut Value, extension: &Value) {
    if schema.get("properties").is_none() {
        // Parameters that may be left out are an object behind a choice.
        if let Value::Object(parts) = schema {
            for (_, part) in parts.iter_mut().filter(|(name, _)| name == "anyOf") {
                if let Value::List(branches) = part {
                    let objects = branches.iter_mut().filter(|branch| branch.get("properties").is_some());
                    objects.for_each(|branch| extend_object(branch, extension));
                    return;
                }
            }
        }
    }
    let mut properties = schema.get("properties").cloned().unwrap_or_else(|| Value::Object(Vec::new()));
    for (name, member) in members(extension, "properties") {
        properties.set(name, member.clone());
    }
    schema.set("properties", properties);
    if let Some(optional) = extension.get("optional") {
        let mut all = schema.get("required").map(|list| list.items().to_vec()).unwrap_or_default();
        all.retain(|name| !optional.items().contains(name));
        schema.set("required", Value::List(all));
    }
    if let Some(required) = extension.get("required") {
        let mut all = schema.get("required").map(|list| list.items().to_vec()).unwrap_or_default();
        all.extend(required.items().iter().filter(|name| !all.contains(name)).cloned().collect::<Vec<_>>());
        schema.set("required", Value::List(all));
    }
}

fn read_file(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    json::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn members<'a>(value: &'a Value, name: &str) -> &'a [(String, Value)] {
    value.get(name).map(Value::members).unwrap_or_default()
}

fn collect_methods(value: &Value, scope: Scope, found: &mut Vec<Method>) {
    match method_of(value, scope) {
        Some(method) => found.push(method),
        None => value.members().iter().for_each(|(_, inner)| collect_methods(inner, scope, found)),
    }
}

fn method_of(value: &Value, scope: Scope) -> Option<Method> {
    let mut params = value.get("params").cloned().unwrap_or(Value::Null);
    let mut result = value.get("result").cloned().unwrap_or(Value::Null);
    let name = value.text("rpcMethod")?.to_owned();
    strip_prose(&mut params);
    strip_prose(&mut result);
    let is_internal = value.text("visibility") == Some("internal");
    Some(Method { name, scope, params, result, is_notification: value.is("notification"), is_internal })
}

fn collect_events(definitions: &BTreeMap<String, Value>) -> Result<Vec<Event>, String> {
    let all =
        definitions.get("SessionEvent").and_then(|event| event.get("anyOf")).ok_or("there are no events")?;
    let mut events = Vec::new();
    for branch in all.items() {
        let name = branch.text("$ref").and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let event = definitions.get(name).ok_or_else(|| format!("{name} is nowhere"))?;
        let member = |member: &str| event.get("properties").and_then(|members| members.get(member));
        let kind = member("type")
            .and_then(|kind| kind.text("const"))
            .ok_or_else(|| format!("{name} has no type"))?;
        events.push(Event {
            name: kind.to_owned(),
            data: member("data").cloned().unwrap_or(Value::Null),
            is_ephemeral: member("ephemeral").is_some_and(|ephemeral| ephemeral.is("const")),
            is_internal: event.text("visibility") == Some("internal"),
        });
    }
    Ok(events)
}

/// Takes the prose out: descriptions, but not members of that name.
fn strip_prose(value: &mut Value) {
    strip(value, false);
}

fn strip(value: &mut Value, is_properties: bool) {
    match value {
        Value::List(items) => items.iter_mut().for_each(|item| strip(item, false)),
        Value::Object(members) => {
            if !is_properties {
                members.retain(|(name, _)| name != "description" && name != "x-enumDescriptions");
            }
            for (name, member) in members {
                // Of members that are called so, the value is a schema.
                strip(member, !is_properties && (name == "properties" || name == "definitions"));
            }
        }
        _ => {}
    }
}

fn count_definitions(file: &Value) -> [usize; 6] {
    let mut counts = [0; 6];
    for (_, definition) in members(file, "definitions") {
        counts[0] += 1;
        let is_object = definition.text("type") == Some("object");
        let has_members = definition.get("properties").is_some_and(|members| !members.members().is_empty());
        let is_union = definition.get("anyOf").is_some();
        counts[1] += usize::from(is_object && has_members && !is_union);
        if let Some(values) = definition.get("enum") {
            counts[2] += 1;
            counts[3] += values.items().len();
        }
        counts[4] += usize::from(is_union);
    }
    counts[5] = count_unions(file, false) - counts[4];
    counts
}

/// Unions anywhere in a schema. A member may be called `anyOf`, and is none.
fn count_unions(value: &Value, is_properties: bool) -> usize {
    let own = !is_properties && matches!(value.get("anyOf"), Some(Value::List(_)));
    let inside =
        |(name, inner): &(String, Value)| count_unions(inner, !is_properties && name == "properties");
    usize::from(own)
        + value.members().iter().map(inside).sum::<usize>()
        + value.items().iter().map(|item| count_unions(item, false)).sum::<usize>()
}
