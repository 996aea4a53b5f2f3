//! One of several types: what the cases are, and what tells them apart.

use std::collections::BTreeSet;

use super::resolver::{Resolver, free_name};
use super::schema::{is_absent, tag_in};
use super::{Case, Object, Tag, Ty, Union};
use crate::json::Value;
use crate::names::pascal;

impl Resolver<'_> {
    pub(super) fn union(&mut self, branches: &[Value], hint: &str) -> Result<Ty, String> {
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
}
