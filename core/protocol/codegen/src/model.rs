//! The types that are made of the schemas.

use std::collections::{BTreeMap, BTreeSet};

use crate::json::Value;
use crate::names::{of_type, pascal};
use crate::source::{Scope, Source};

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ty {
    /// Any JSON.
    Any,
    /// `null`
    Null,
    /// The result of what has none: `null` or an object.
    Nothing,
    /// A bool.
    Bool,
    /// A bool that is this one.
    IsBool(bool),
    /// A string.
    Text,
    /// A string that is this one.
    Is(String),
    /// One of some strings.
    Enum(usize),
    /// An integer.
    Integer,
    /// An integer that is not negative.
    Natural,
    /// A number.
    Number,
    /// An array.
    List(Box<Ty>),
    /// An object whose names are data.
    Map(Box<Ty>),
    /// `null`, or that.
    Nullable(Box<Ty>),
    /// An object.
    Object(usize),
    /// One of several.
    Union(usize),
}

/// An object.
#[derive(Debug)]
pub(crate) struct Object {
    /// Its name as a type.
    pub(crate) name: String,
    /// Its members, in the schema's order.
    pub(crate) members: Vec<Member>,
    /// The type of the members that have no name, where they are data.
    pub(crate) extra: Option<Ty>,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Member {
    /// Its name on the wire.
    pub(crate) wire: String,
    /// Its type, without that it may be null.
    pub(crate) ty: Ty,
    /// That it must be there.
    pub(crate) is_required: bool,
    /// That it may be null. What is optional may be null too.
    pub(crate) is_nullable: bool,
    /// That null and absent are two things.
    pub(crate) is_three_state: bool,
    /// What the schema says of it, but for its type.
    pub(crate) facts: Vec<String>,
}

/// One of some strings.
#[derive(Debug)]
pub(crate) struct Enum {
    /// Its name as a type.
    pub(crate) name: String,
    /// The strings.
    pub(crate) values: Vec<String>,
}

/// One of several types.
#[derive(Debug)]
pub(crate) struct Union {
    /// Its name as a type.
    pub(crate) name: String,
    /// The member that tells objects apart.
    pub(crate) tag: Option<String>,
    /// The types.
    pub(crate) cases: Vec<Case>,
    /// Unions that are parts of this one.
    pub(crate) parts: Vec<usize>,
}

/// A case of a union.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// Its name as a variant.
    pub(crate) variant: String,
    /// The values of the tag for which it is meant.
    pub(crate) tags: Vec<Tag>,
    /// Its type.
    pub(crate) ty: Ty,
}

/// The value of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A string.
    Text(String),
    /// A bool.
    Bool(bool),
}

/// A method with its types.
#[derive(Debug)]
pub(crate) struct Call {
    /// Its name on the wire.
    pub(crate) name: String,
    /// Whose it is.
    pub(crate) scope: Scope,
    /// The type of its parameters. `Nothing` where it has none.
    pub(crate) params: Ty,
    /// That they may be left out.
    pub(crate) may_omit: bool,
    /// The type of its result.
    pub(crate) result: Ty,
    /// That nobody answers it.
    pub(crate) is_notification: bool,
    /// That it is there by default.
    pub(crate) is_common: bool,
}

/// An event with its type.
#[derive(Debug)]
pub(crate) struct Event {
    /// Its type on the wire.
    pub(crate) name: String,
    /// The type of its data.
    pub(crate) data: Ty,
    /// That it is never persisted.
    pub(crate) is_ephemeral: bool,
}

/// Everything, resolved.
#[derive(Debug, Default)]
pub(crate) struct Model {
    /// All objects.
    pub(crate) objects: Vec<Object>,
    /// All enums.
    pub(crate) enums: Vec<Enum>,
    /// All unions.
    pub(crate) unions: Vec<Union>,
    /// All methods but internal ones.
    pub(crate) calls: Vec<Call>,
    /// All events.
    pub(crate) events: Vec<Event>,
    /// The union of all events with their envelopes.
    pub(crate) session_event: Option<usize>,
    /// The answers to asking events, by their types.
    pub(crate) answers: BTreeMap<String, Ty>,
    /// The answers to hooks, with their wrapper, by their types.
    pub(crate) hook_answers: BTreeMap<String, Ty>,
    /// Objects that are there by default.
    pub(crate) common: Marks,
    /// Types that go out.
    pub(crate) outgoing: Marks,
}

/// Some of the types.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// Objects.
    pub(crate) objects: BTreeSet<usize>,
    /// Enums.
    pub(crate) enums: BTreeSet<usize>,
    /// Unions.
    pub(crate) unions: BTreeSet<usize>,
}

/// Resolves everything that is reachable from public methods, events and answers.
///
/// # Errors
///
/// What is of no form that is known here.
pub(crate) fn build(source: &Source, common: &BTreeSet<&str>) -> Result<Model, String> {
    let mut builder = Builder {
        source,
        model: Model::default(),
        named: BTreeMap::new(),
        names: source.definitions.keys().map(|name| of_type(name)).collect(),
        referenced: referenced(source),
    };
    builder.everything(common)?;
    let mut model = builder.model;
    model.mark();
    Ok(model)
}

struct Builder<'a> {
    source: &'a Source,
    model: Model,
    named: BTreeMap<String, Ty>,
    /// Names of types that are taken.
    names: BTreeSet<String>,
    /// Definitions that something refers to.
    referenced: BTreeSet<String>,
}

impl Builder<'_> {
    fn everything(&mut self, common: &BTreeSet<&str>) -> Result<(), String> {
        let source = self.source;
        for event in &source.events {
            let hint = format!("{}Data", pascal(&event.name));
            let data = self.resolve(&event.data, &hint)?;
            let (name, is_ephemeral) = (event.name.clone(), event.is_ephemeral);
            self.model.events.push(Event { name, data, is_ephemeral });
        }
        self.session_event()?;
        for method in source.methods.iter().filter(|method| !method.is_internal) {
            let (params, may_omit) = self.params(method)?;
            let result = match self.resolve(&method.result, &format!("{}Result", pascal(&method.name)))? {
                Ty::Null => Ty::Nothing,
                result => result,
            };
            self.model.calls.push(Call {
                name: method.name.clone(),
                scope: method.scope,
                params,
                may_omit,
                result,
                is_notification: method.is_notification,
                is_common: !method.scope.is_ours() || common.contains(&*method.name),
            });
        }
        for (event, answer) in &source.answers {
            let schema =
                answer.get("schema").ok_or_else(|| format!("the answer of {event} has no schema"))?;
            let ty = self.resolve(schema, &format!("{}Answer", pascal(event)))?;
            let ty = if answer.is("optional") { Ty::Nullable(Box::new(ty)) } else { ty };
            self.model.answers.insert(event.clone(), ty);
        }
        for (hook, types) in &source.hooks {
            let output = types.get("output").ok_or_else(|| format!("the hook {hook} has no output"))?;
            let ty = self.resolve(output, "")?;
            let facts = Vec::new();
            let member = Member {
                wire: "output".to_owned(),
                ty,
                is_required: false,
                is_nullable: true,
                is_three_state: false,
                facts,
            };
            let name = self.free(&format!("{}HookResult", pascal(hook)));
            self.model.objects.push(Object { name, members: vec![member], extra: None });
            self.model.hook_answers.insert(hook.clone(), Ty::Object(self.model.objects.len() - 1));
        }
        Ok(())
    }

    /// The union of all events as they stand in lists, with their envelopes.
    fn session_event(&mut self) -> Result<(), String> {
        let text = |format: &str| vec![format!("Format `{format}`.")];
        let member = |wire: &str, ty: Ty, is_required: bool, facts: Vec<String>| Member {
            wire: wire.to_owned(),
            ty,
            is_required,
            is_nullable: wire == "parentId",
            is_three_state: false,
            facts,
        };
        let mut cases = Vec::new();
        for index in 0..self.model.events.len() {
            let (name, data) = (self.model.events[index].name.clone(), self.model.events[index].data.clone());
            let members = vec![
                member("type", Ty::Is(name.clone()), true, Vec::new()),
                member("id", Ty::Text, true, text("uuid")),
                member("timestamp", Ty::Text, true, text("date-time")),
                member("parentId", Ty::Text, true, text("uuid")),
                member("ephemeral", Ty::Bool, false, Vec::new()),
                member("agentId", Ty::Text, false, Vec::new()),
                member("data", data, true, Vec::new()),
            ];
            let object = Object { name: String::new(), members, extra: None };
            self.model.objects.push(object);
            let ty = Ty::Object(self.model.objects.len() - 1);
            cases.push(Case { variant: pascal(&name), tags: vec![Tag::Text(name)], ty });
        }
        let union =
            Union { name: "SessionEvent".to_owned(), tag: Some("type".to_owned()), cases, parts: Vec::new() };
        self.model.unions.push(union);
        let id = self.model.unions.len() - 1;
        self.model.session_event = Some(id);
        self.named.insert("SessionEvent".to_owned(), Ty::Union(id));
        Ok(())
    }

    fn params(&mut self, method: &crate::source::Method) -> Result<(Ty, bool), String> {
        if method.name == "hooks.invoke" && !self.source.hooks.is_empty() {
            return Ok((self.hook_params()?, false));
        }
        let schema = &method.params;
        if *schema == Value::Null {
            return Ok((Ty::Nothing, true));
        }
        let is_inline = schema.get("$ref").is_none();
        let mut may_omit = false;
        let mut object = schema;
        if schema.get("properties").is_none() {
            for branch in schema.get("anyOf").map(Value::items).unwrap_or_default() {
                if is_absent(branch) {
                    may_omit = true;
                } else {
                    object = branch;
                }
            }
        }
        if !is_inline {
            let name = schema.text("$ref").and_then(last_of_path).unwrap_or_default();
            let definition = self.source.definitions.get(name);
            may_omit = definition
                .and_then(|it| it.get("anyOf"))
                .is_some_and(|branches| branches.items().iter().any(is_absent));
            let ty = match self.resolve(schema, "")? {
                Ty::Nullable(inner) => *inner,
                ty => ty,
            };
            return Ok((ty, may_omit));
        }
        if object.get("properties").is_none_or(|members| members.members().is_empty()) {
            return Ok((Ty::Nothing, true));
        }
        let names: Vec<&str> = object
            .get("properties")
            .map(Value::members)
            .unwrap_or_default()
            .iter()
            .map(|(name, _)| &**name)
            .collect();
        if names == ["sessionId"] && method.scope != Scope::Server {
            if let Some(ty) = self.named.get("SessionParams") {
                return Ok((ty.clone(), may_omit));
            }
            let ty = self.object(object, "SessionParams")?;
            self.named.insert("SessionParams".to_owned(), ty.clone());
            return Ok((ty, may_omit));
        }
        let title = schema.text("title").or_else(|| object.text("title"));
        let name = match title {
            // The definition of that name has no `sessionId`, and nothing refers to it.
            Some(title) if !self.referenced.contains(title) && !self.named.contains_key(title) => {
                self.names.remove(title);
                title.to_owned()
            }
            _ => {
                let is_own = method.scope != Scope::Server;
                let name = method.name.strip_prefix("session.").filter(|_| is_own).unwrap_or(&method.name);
                format!("{}Params", pascal(name))
            }
        };
        let ty = self.object(object, &name)?;
        if title == Some(&*name) {
            self.named.insert(name, ty.clone());
        }
        Ok((ty, may_omit))
    }

    /// The parameters of `hooks.invoke`, whose input is of another type for each hook.
    fn hook_params(&mut self) -> Result<Ty, String> {
        let source = self.source;
        let mut cases = Vec::new();
        for (hook, types) in &source.hooks {
            let input = types.get("input").ok_or_else(|| format!("the hook {hook} has no input"))?;
            let input = self.resolve(input, "")?;
            let member = |wire: &str, ty: Ty| Member {
                wire: wire.to_owned(),
                ty,
                is_required: true,
                is_nullable: false,
                is_three_state: false,
                facts: Vec::new(),
            };
            let members = vec![
                member("sessionId", Ty::Text),
                member("hookType", Ty::Is(hook.clone())),
                member("input", input),
            ];
            let name = self.free(&format!("HooksInvoke{}", pascal(hook)));
            self.model.objects.push(Object { name, members, extra: None });
            let ty = Ty::Object(self.model.objects.len() - 1);
            cases.push(Case { variant: pascal(hook), tags: vec![Tag::Text(hook.clone())], ty });
        }
        let tag = Some("hookType".to_owned());
        let name = "HooksInvokeRequest".to_owned();
        self.model.unions.push(Union { name, tag, cases, parts: Vec::new() });
        Ok(Ty::Union(self.model.unions.len() - 1))
    }

    fn resolve(&mut self, schema: &Value, hint: &str) -> Result<Ty, String> {
        match schema.get("const") {
            Some(Value::Text(text)) => return Ok(Ty::Is(text.clone())),
            Some(Value::Bool(value)) => return Ok(Ty::IsBool(*value)),
            _ => {}
        }
        if schema.get("x-opaque-in-process").is_some() {
            return Ok(Ty::Any);
        }
        if let Some(path) = schema.text("$ref") {
            return self.definition(last_of_path(path).unwrap_or_default());
        }
        let has_members = schema.get("properties").is_some();
        if let (Some(branches), false) = (schema.get("anyOf"), has_members) {
            return self.union(branches.items(), hint);
        }
        if let Some(Value::List(types)) = schema.get("type") {
            let mut branches = Vec::new();
            for ty in types {
                let mut branch = schema.clone();
                branch.set("type", ty.clone());
                branches.push(branch);
            }
            return self.union(&branches, hint);
        }
        match schema.text("type") {
            None => Ok(Ty::Any),
            Some("null") => Ok(Ty::Null),
            Some("boolean") => Ok(Ty::Bool),
            Some("number") => Ok(Ty::Number),
            Some("integer") => Ok(if is_natural(schema) { Ty::Natural } else { Ty::Integer }),
            Some("string") => match schema.get("enum") {
                Some(values) => {
                    let values: Vec<String> =
                        values.items().iter().filter_map(Value::as_text).map(str::to_owned).collect();
                    let name = self.free(hint);
                    self.model.enums.push(Enum { name, values });
                    Ok(Ty::Enum(self.model.enums.len() - 1))
                }
                None => Ok(Ty::Text),
            },
            Some("array") => {
                let item = schema.get("items").unwrap_or(&Value::Null);
                Ok(Ty::List(Box::new(self.resolve(item, &format!("{hint}Item"))?)))
            }
            Some("object") => {
                if schema.get("properties").is_some_and(|members| !members.members().is_empty()) {
                    return self.object(schema, hint);
                }
                Ok(Ty::Map(Box::new(match schema.get("additionalProperties") {
                    Some(extra @ Value::Object(_)) => self.resolve(extra, &format!("{hint}Value"))?,
                    _ => Ty::Any,
                })))
            }
            Some(other) => Err(format!("{hint}: there is no type {other}")),
        }
    }

    fn definition(&mut self, name: &str) -> Result<Ty, String> {
        if let Some(ty) = self.named.get(name) {
            return Ok(ty.clone());
        }
        let source = self.source;
        let schema = source.definitions.get(name).ok_or_else(|| format!("{name} is nowhere"))?;
        // The name is the definition's own.
        self.names.remove(&of_type(name));
        let is_empty = schema.text("type") == Some("object")
            && schema.get("properties").is_none_or(|members| members.members().is_empty())
            && !matches!(schema.get("additionalProperties"), Some(Value::Object(_)));
        let ty = if is_empty { self.object(schema, name)? } else { self.resolve(schema, name)? };
        self.names.insert(of_type(name));
        self.named.insert(name.to_owned(), ty.clone());
        Ok(ty)
    }

    fn object(&mut self, schema: &Value, hint: &str) -> Result<Ty, String> {
        let properties = schema.get("properties").map(Value::members).unwrap_or_default();
        let name = self.free(hint);
        let order: Vec<String> = schema
            .get("required")
            .map(Value::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Value::as_text)
            .map(str::to_owned)
            .collect();
        let mut members = Vec::new();
        for (wire, schema) in properties {
            let resolved = self.resolve(schema, &format!("{name}{}", pascal(wire)))?;
            let (ty, is_nullable) = match resolved {
                Ty::Nullable(inner) => (*inner, true),
                ty => (ty, false),
            };
            let may_be_absent =
                schema.get("anyOf").is_some_and(|branches| branches.items().iter().any(may_be_absent));
            members.push(Member {
                wire: wire.clone(),
                ty,
                is_required: order.contains(wire) && !may_be_absent,
                is_nullable,
                is_three_state: schema.is("x-three-state"),
                facts: facts(schema),
            });
        }
        if let Some(missing) = order.iter().find(|wire| !members.iter().any(|member| member.wire == **wire)) {
            return Err(format!("{name} requires {missing}, which it does not have"));
        }
        let extra = match schema.get("additionalProperties") {
            _ if members.is_empty() => Some(Ty::Any),
            Some(extra @ Value::Object(_)) => Some(self.resolve(extra, &format!("{name}Value"))?),
            Some(Value::Bool(true)) => Some(Ty::Any),
            _ => None,
        };
        if members.len() > 128 {
            return Err(format!("{name} has more members than the walk can mark"));
        }
        self.model.objects.push(Object { name, members, extra });
        Ok(Ty::Object(self.model.objects.len() - 1))
    }

    fn union(&mut self, branches: &[Value], hint: &str) -> Result<Ty, String> {
        let mut is_nullable = false;
        let mut cases: Vec<Case> = Vec::new();
        let mut parts = Vec::new();
        let real: Vec<&Value> = branches
            .iter()
            .filter(|branch| !is_absent(branch) && branch.text("type") != Some("null"))
            .collect();
        is_nullable |= real.len() < branches.len();
        for (index, branch) in real.iter().enumerate() {
            let hint = match real.len() {
                1 => hint.to_owned(),
                _ => match tag_in(branch) {
                    Some(tag) => format!("{hint}{}", pascal(&tag)),
                    None if branch.get("properties").is_some() => format!("{hint}{}", index + 1),
                    None => hint.to_owned(),
                },
            };
            let mut ty = self.resolve(branch, &hint)?;
            if let Ty::Nullable(inner) = ty {
                is_nullable = true;
                ty = *inner;
            }
            match ty {
                Ty::Any => return Ok(Ty::Any),
                Ty::Union(part) if real.len() > 1 && self.model.session_event != Some(part) => {
                    parts.push(part);
                    cases.extend(self.model.unions[part].cases.iter().cloned());
                }
                ty if cases.iter().any(|case| case.ty == ty) => {}
                ty => cases.push(Case { variant: String::new(), tags: Vec::new(), ty }),
            }
        }
        let ty = match cases.len() {
            0 => Ty::Null,
            1 => cases.remove(0).ty,
            _ => {
                let name = self.free(hint);
                let tag = self.tag(&cases);
                self.name_cases(&mut cases, tag.as_deref(), &name);
                self.model.unions.push(Union { name, tag, cases, parts });
                Ty::Union(self.model.unions.len() - 1)
            }
        };
        let is_plain = !is_nullable || ty == Ty::Null;
        Ok(if is_plain { ty } else { Ty::Nullable(Box::new(ty)) })
    }

    /// The member that tells the objects among some types apart: it must be there, and has other values in each.
    fn tag(&self, cases: &[Case]) -> Option<String> {
        let objects: Vec<&Object> = cases.iter().filter_map(|case| self.as_object(&case.ty)).collect();
        if objects.len() < 2 && !(objects.len() == 1 && cases.len() > 1) {
            return None;
        }
        if objects.len() == 1 || cases.iter().any(|case| matches!(case.ty, Ty::Map(_))) {
            return None;
        }
        let names = objects[0].members.iter().map(|member| &*member.wire);
        let preferred = ["kind", "type", "status", "action"];
        for name in preferred.into_iter().chain(names) {
            let mut seen: Vec<Tag> = Vec::new();
            let is_tag = objects.iter().all(|object| {
                let tags = self.tags(object, name);
                let is_new = !tags.is_empty() && tags.iter().all(|tag| !seen.contains(tag));
                seen.extend(tags);
                is_new
            });
            if is_tag {
                return Some(name.to_owned());
            }
        }
        None
    }

    fn as_object(&self, ty: &Ty) -> Option<&Object> {
        match ty {
            Ty::Object(id) => self.model.objects.get(*id),
            _ => None,
        }
    }

    /// The values that a member of an object may have, if it must be there and they are known.
    fn tags(&self, object: &Object, name: &str) -> Vec<Tag> {
        let member = object
            .members
            .iter()
            .find(|member| member.wire == name && member.is_required && !member.is_nullable);
        match member.map(|member| &member.ty) {
            Some(Ty::Is(text)) => vec![Tag::Text(text.clone())],
            Some(Ty::IsBool(value)) => vec![Tag::Bool(*value)],
            Some(Ty::Enum(id)) => self.model.enums[*id].values.iter().cloned().map(Tag::Text).collect(),
            _ => Vec::new(),
        }
    }

    fn name_cases(&self, cases: &mut [Case], tag: Option<&str>, union: &str) {
        let mut taken: BTreeSet<String> = BTreeSet::from(["Other".to_owned()]);
        for case in cases {
            case.tags = match (tag, self.as_object(&case.ty)) {
                (Some(tag), Some(object)) => self.tags(object, tag),
                _ => Vec::new(),
            };
            let own = |name: &str| {
                let rest = name.strip_prefix(union).unwrap_or(name);
                if rest.starts_with(|first: char| first.is_ascii_uppercase()) {
                    rest.to_owned()
                } else {
                    name.to_owned()
                }
            };
            let name = match (&*case.tags, &case.ty) {
                ([Tag::Text(text)], _) => pascal(text),
                ([Tag::Bool(value)], _) => {
                    let name = pascal(tag.unwrap_or_default());
                    let name = name.strip_prefix("Is").map_or(name.clone(), str::to_owned);
                    if *value { name } else { format!("Not{name}") }
                }
                (_, Ty::Object(id)) => own(&self.model.objects[*id].name),
                (_, Ty::Enum(id)) => own(&self.model.enums[*id].name),
                (_, Ty::Bool | Ty::IsBool(_)) => "Bool".to_owned(),
                (_, Ty::Text) => "Text".to_owned(),
                (_, Ty::Is(text)) if text == "*" => "All".to_owned(),
                (_, Ty::Is(text)) => pascal(text),
                (_, Ty::Integer | Ty::Natural) => "Integer".to_owned(),
                (_, Ty::Number) => "Number".to_owned(),
                (_, Ty::List(_)) => "List".to_owned(),
                _ => "Map".to_owned(),
            };
            case.variant = free_name(&name, |name| taken.contains(name));
            taken.insert(case.variant.clone());
        }
    }

    /// A name for a type that no other has.
    fn free(&mut self, hint: &str) -> String {
        let name = free_name(&of_type(hint), |name| self.names.contains(name));
        self.names.insert(name.clone());
        name
    }
}

fn free_name(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = wanted.to_owned();
    let mut number = 2;
    while is_taken(&name) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}

impl Model {
    fn mark(&mut self) {
        let mut common = Marks::default();
        let mut outgoing = Marks::default();
        for event in &self.events {
            self.reach(&event.data, &mut common);
        }
        for call in &self.calls {
            if call.is_common {
                self.reach(&call.params, &mut common);
                self.reach(&call.result, &mut common);
            }
            self.reach(if call.scope.is_ours() { &call.params } else { &call.result }, &mut outgoing);
        }
        for ty in self.answers.values().chain(self.hook_answers.values()) {
            self.reach(ty, &mut common);
            self.reach(ty, &mut outgoing);
        }
        if let Some(id) = self.session_event {
            self.reach(&Ty::Union(id), &mut common);
        }
        self.common = common;
        self.outgoing = outgoing;
    }

    fn reach(&self, ty: &Ty, marks: &mut Marks) {
        match ty {
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => self.reach(inner, marks),
            Ty::Enum(id) => {
                marks.enums.insert(*id);
            }
            Ty::Object(id) if marks.objects.insert(*id) => {
                let object = &self.objects[*id];
                object.members.iter().for_each(|member| self.reach(&member.ty, marks));
                object.extra.iter().for_each(|extra| self.reach(extra, marks));
            }
            Ty::Union(id) if marks.unions.insert(*id) => {
                self.unions[*id].cases.iter().for_each(|case| self.reach(&case.ty, marks));
                self.unions[*id].parts.iter().for_each(|part| self.reach(&Ty::Union(*part), marks));
            }
            _ => {}
        }
    }
}

/// Definitions that something refers to.
fn referenced(source: &Source) -> BTreeSet<String> {
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

fn last_of_path(path: &str) -> Option<&str> {
    path.rsplit('/').next()
}

/// Tells whether a branch says that there is nothing.
fn is_absent(branch: &Value) -> bool {
    branch.get("not").is_some_and(|not| not.members().is_empty())
}

fn may_be_absent(branch: &Value) -> bool {
    is_absent(branch)
        || branch.get("anyOf").is_some_and(|branches| branches.items().iter().any(may_be_absent))
}

/// The first value that an inline object is told apart by.
fn tag_in(branch: &Value) -> Option<String> {
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

fn is_natural(schema: &Value) -> bool {
    let number = |name: &str| match schema.get(name) {
        Some(Value::Number(number)) => number.parse::<f64>().ok(),
        _ => None,
    };
    number("minimum").is_some_and(|least| least >= 0.0)
        || number("exclusiveMinimum").is_some_and(|least| least >= -1.0)
}

/// What a schema says of a value, but for its type, as sentences.
fn facts(schema: &Value) -> Vec<String> {
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
