//! From schemas to types.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::facts;
use super::schema::{is_natural, last_of_path, may_be_absent, referenced};
use super::{Enum, Member, Model, Object, Ty};
use crate::json::Value;
use crate::names::{of_type, pascal};
use crate::source::Source;

/// Makes the model of the source, type by type.
pub(super) struct Resolver<'a> {
    pub(super) source: &'a Source,
    pub(super) model: Model,
    /// Types of definitions, by the names of these.
    pub(super) named: BTreeMap<String, Ty>,
    /// Names of types that are taken.
    pub(super) names: BTreeSet<String>,
    /// Definitions that something refers to.
    pub(super) referenced: BTreeSet<String>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(source: &'a Source) -> Self {
        Self {
            source,
            model: Model::default(),
            named: BTreeMap::new(),
            names: source.definitions.keys().map(|name| of_type(name)).collect(),
            referenced: referenced(source),
        }
    }

    /// The type of a value. `hint` is its name, if it has none of its own.
    pub(super) fn resolve(&mut self, schema: &Value, hint: &str) -> Result<Ty, String> {
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

    pub(super) fn object(&mut self, schema: &Value, hint: &str) -> Result<Ty, String> {
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

    /// A name for a type that no other has.
    pub(super) fn free(&mut self, hint: &str) -> String {
        let name = free_name(&of_type(hint), |name| self.names.contains(name));
        self.names.insert(name.clone());
        name
    }
}

pub(super) fn free_name(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = wanted.to_owned();
    let mut number = 2;
    while is_taken(&name) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}
