//! The schema files and the supplement, read by a reader of the tests' own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// All that can be decoded, by name.
pub(crate) struct Schemas {
    definitions: BTreeMap<String, Value>,
    pub(crate) events: BTreeMap<String, Value>,
    pub(crate) params: BTreeMap<String, Value>,
    pub(crate) results: BTreeMap<String, Value>,
    pub(crate) asks: BTreeMap<String, Value>,
    pub(crate) answers: BTreeMap<String, Value>,
    /// Names of definitions that are the parameters of a session's method without the session's id.
    titles: BTreeSet<String>,
    /// How many methods and events are published, the internal ones included.
    pub(crate) published: [usize; 2],
}

impl Schemas {
    pub(crate) fn read() -> Schemas {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let published = here.join("../../tests/node_modules/@github/copilot-sdk-linux-x64/schemas");
        let api = read(&published.join("api.schema.json"));
        let events = read(&published.join("session-events.schema.json"));
        let supplement: Vec<Value> = supplements(&here.join("codegen/supplement"));

        let mut definitions: BTreeMap<String, Value> = BTreeMap::new();
        for file in [&events, &api].into_iter().chain(&supplement) {
            definitions.extend(members(file, "definitions"));
        }
        let mut methods: BTreeMap<String, (String, Value)> = BTreeMap::new();
        for section in ["server", "session", "clientSession", "clientGlobal"] {
            collect(&api[section], section, &mut methods);
        }
        let branches = definitions["SessionEvent"]["anyOf"].as_array().expect("a list");
        let published = [methods.len(), branches.len()];
        for file in &supplement {
            for (section, all) in members(file, "methods") {
                for method in all.as_array().expect("a list") {
                    let name = method["rpcMethod"].as_str().expect("a name").to_owned();
                    methods.insert(name, (section.clone(), method.clone()));
                }
            }
        }
        for file in &supplement {
            for (name, extension) in members(file, "extend") {
                if let Some(definition) = definitions.get_mut(&name) {
                    extend(definition, &extension);
                }
                for (_, method) in methods.values_mut() {
                    if method["params"]["title"] == *name {
                        extend(&mut method["params"], &extension);
                    }
                }
            }
        }
        let mut schemas = Schemas {
            definitions,
            events: BTreeMap::new(),
            params: BTreeMap::new(),
            results: BTreeMap::new(),
            asks: BTreeMap::new(),
            answers: BTreeMap::new(),
            titles: BTreeSet::new(),
            published,
        };
        schemas.collect_events(&supplement);
        schemas.collect_methods(&methods);
        for file in &supplement {
            for (event, answer) in members(file, "answers") {
                let schema = match answer["optional"] == true {
                    true => json!({"anyOf": [answer["schema"], {"type": "null"}]}),
                    false => answer["schema"].clone(),
                };
                schemas.answers.insert(event, schema);
            }
            let hooks = members(file, "hooks");
            if hooks.is_empty() {
                continue;
            }
            let mut branches = Vec::new();
            for (hook, types) in hooks {
                branches.push(json!({
                    "type": "object",
                    "properties": {
                        "sessionId": {"type": "string"},
                        "hookType": {"type": "string", "const": hook},
                        "input": types["input"],
                    },
                    "required": ["sessionId", "hookType", "input"],
                }));
                let answer = json!({"type": "object", "properties": {"output": types["output"]}});
                schemas.answers.insert(format!("hooks.invoke/{hook}"), answer);
            }
            let request = json!({ "anyOf": branches });
            schemas.definitions.insert("HooksInvokeRequest".to_owned(), request.clone());
            schemas.asks.insert("hooks.invoke".to_owned(), request);
        }
        schemas
    }

    fn collect_events(&mut self, supplement: &[Value]) {
        let published = self.definitions["SessionEvent"]["anyOf"].as_array().expect("a list").clone();
        for branch in &published {
            let event = &self.definitions[last(branch["$ref"].as_str().expect("a path"))]["properties"];
            let name = event["type"]["const"].as_str().expect("a name").to_owned();
            self.events.insert(name, event["data"].clone());
        }
        for event in supplement.iter().filter_map(|file| file["events"].as_array()).flatten() {
            self.events.insert(event["type"].as_str().expect("a name").to_owned(), event["data"].clone());
        }
        self.asks.extend(self.events.clone());
        // Lists of events may have any of them.
        let envelope = |(name, data): (&String, &Value)| {
            json!({
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": name},
                    "id": {"type": "string"},
                    "timestamp": {"type": "string"},
                    "parentId": {"type": ["string", "null"]},
                    "ephemeral": {"type": "boolean"},
                    "agentId": {"type": "string"},
                    "data": data,
                },
                "required": ["type", "id", "timestamp", "parentId", "data"],
            })
        };
        let all: Vec<Value> = self.events.iter().map(envelope).collect();
        self.definitions.insert("SessionEvent".to_owned(), json!({ "anyOf": all }));
    }

    fn collect_methods(&mut self, methods: &BTreeMap<String, (String, Value)>) {
        for (name, (section, method)) in methods {
            if method["visibility"] == "internal" {
                continue;
            }
            let nothing = json!({"anyOf": [{"type": "null"}, {"type": "object"}]});
            let or_nothing = |schema: &Value| match schema {
                Value::Null => nothing.clone(),
                schema if schema["type"] == "null" => nothing.clone(),
                schema => schema.clone(),
            };
            self.titles.extend(method["params"]["title"].as_str().map(str::to_owned));
            let mut params = or_nothing(&method["params"]);
            // Parameters that may be left out are an object where they are there.
            let branches = self.resolve(&params)["anyOf"].as_array().cloned().unwrap_or_default();
            if branches.iter().any(is_absent) {
                params = branches.into_iter().find(|branch| !is_absent(branch)).unwrap_or_default();
            }
            let result = or_nothing(&method["result"]);
            if section == "server" || section == "session" {
                self.params.insert(name.clone(), params);
                self.results.insert(name.clone(), result);
            } else {
                self.asks.insert(name.clone(), params);
                if method["notification"] != true {
                    self.answers.insert(name.clone(), result);
                }
            }
        }
    }

    /// The definitions that are objects or unions, less those that are only the parameters of a session's method without
    /// the session's id.
    pub(crate) fn types(&self) -> Vec<(String, Value)> {
        let envelopes: BTreeSet<&str> =
            self.definitions.keys().filter(|name| name.ends_with("Event")).map(String::as_str).collect();
        self.definitions
            .iter()
            .filter(|(name, _)| !envelopes.contains(&***name) || *name == "SessionEvent")
            .filter(|(name, schema)| {
                let is_type = schema["properties"].is_object() || schema["anyOf"].is_array();
                is_type && !self.titles.contains(*name)
            })
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect()
    }

    /// The definitions to which nothing leads that is public: they are internal methods' own.
    pub(crate) fn internal(&self) -> Vec<String> {
        let mut reached = BTreeSet::new();
        let roots = [&self.events, &self.params, &self.results, &self.asks, &self.answers];
        let mut left: Vec<&Value> = roots.into_iter().flat_map(BTreeMap::values).collect();
        while let Some(value) = left.pop() {
            match value {
                Value::Array(items) => left.extend(items),
                Value::Object(members) => left.extend(members.values()),
                _ => {}
            }
            if let Some(name) = value["$ref"].as_str().map(last)
                && reached.insert(name)
            {
                left.push(&self.definitions[name]);
            }
        }
        let types = self.types().into_iter().map(|(name, _)| name);
        types.filter(|name| !reached.contains(&**name)).collect()
    }

    /// What a schema refers to, if it refers to something.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        if !schema["const"].is_null() {
            return schema;
        }
        match schema["$ref"].as_str() {
            Some(path) => self.resolve(&self.definitions[last(path)]),
            None => schema,
        }
    }

    /// The branches of a union that are something, flat, and whether it may be null.
    pub(crate) fn branches<'a>(&'a self, schema: &'a Value) -> Option<(Vec<&'a Value>, bool)> {
        let schema = self.resolve(schema);
        let mut found = Vec::new();
        let mut is_nullable = false;
        if schema["properties"].is_object() {
            return None;
        }
        for branch in schema["anyOf"].as_array()? {
            let branch = self.resolve(branch);
            if is_absent(branch) || branch["type"] == "null" {
                is_nullable = true;
            } else if let Some((inner, may_be_null)) = self.branches(branch) {
                found.extend(inner);
                is_nullable |= may_be_null;
            } else {
                found.push(branch);
            }
        }
        Some((found, is_nullable))
    }

    /// The member by which the objects among some branches are told apart.
    pub(crate) fn tag(&self, branches: &[&Value]) -> Option<String> {
        let objects: Vec<&&Value> =
            branches.iter().filter(|branch| branch["properties"].is_object()).collect();
        let first = objects.first()?["properties"].as_object()?;
        if objects.len() < 2 || branches.iter().any(|branch| is_map(branch)) {
            return None;
        }
        let is_tag = |name: &&String| {
            let mut seen = BTreeSet::new();
            objects.iter().all(|object| {
                let is_required = object["required"].as_array().is_some_and(|all| all.contains(&json!(name)));
                let member = self.resolve(&object["properties"][name.as_str()]);
                let values: Vec<String> = match (&member["const"], member["enum"].as_array()) {
                    (Value::Null, Some(all)) => all.iter().map(Value::to_string).collect(),
                    (Value::Null, None) => return false,
                    (value, _) => vec![value.to_string()],
                };
                is_required && values.into_iter().all(|value| seen.insert(value))
            })
        };
        let mut names: Vec<&String> = first.keys().collect();
        names.sort_by_key(|name| {
            ["kind", "type", "status", "action"].iter().position(|it| it == name).unwrap_or(9)
        });
        names.into_iter().find(is_tag).cloned()
    }
}

pub(crate) fn is_map(schema: &Value) -> bool {
    schema["type"] == "object" && schema["properties"].as_object().is_none_or(Map::is_empty)
}

pub(crate) fn is_absent(branch: &Value) -> bool {
    branch["not"] == json!({})
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn members(file: &Value, name: &str) -> Vec<(String, Value)> {
    let members = file[name].as_object().into_iter().flatten();
    members.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn collect(value: &Value, section: &str, found: &mut BTreeMap<String, (String, Value)>) {
    match value["rpcMethod"].as_str() {
        Some(name) => {
            found.insert(name.to_owned(), (section.to_owned(), value.clone()));
        }
        None => value.as_object().into_iter().flatten().for_each(|(_, inner)| collect(inner, section, found)),
    }
}

fn extend(schema: &mut Value, extension: &Value) {
    if !schema["properties"].is_object() && schema["anyOf"].is_array() {
        let branches = schema["anyOf"].as_array_mut().expect("a list");
        branches
            .iter_mut()
            .filter(|branch| branch["properties"].is_object())
            .for_each(|it| extend(it, extension));
        return;
    }
    for (name, member) in members(extension, "properties") {
        schema["properties"][name] = member;
    }
    let mut required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
    if let Some(optional) = extension["optional"].as_array() {
        required.retain(|name| !optional.contains(name));
    }
    required.extend(extension["required"].as_array().cloned().unwrap_or_default());
    schema["required"] = required.into();
}

fn supplements(folder: &Path) -> Vec<Value> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{}: {error}; `npm ci --prefix tests` installs it", path.display()));
    serde_json::from_str(&text).expect("it is JSON")
}
