//! Builders.

use std::fmt::Write;

use super::{Emitter, accessors, free_of, head, is_string, said};
use crate::model::{Member, Object, Ty, Union};
use crate::names::snake;
use crate::source::Scope;

impl Emitter<'_> {
    pub(super) fn builders(&mut self, is_common: bool) -> String {
        let model = self.model;
        let mut out = head("Builders", is_common);
        line!(out, "use std::fmt;\n");
        line!(
            out,
            "use crate::{{enums, view}};\nuse crate::fields::{{Build, Fields, JsonText, Series, object_builder, union_builder}};\nuse crate::raw::RawJson;"
        );
        if !is_common {
            line!(out, "use super::builders::*;");
        }
        line!(out, "");
        for id in self.objects(&model.common, is_common) {
            if model.outgoing.objects.contains(&id) {
                self.object_builder(&model.objects[id], &mut out);
            }
        }
        for id in self.unions(&model.common, is_common) {
            if model.outgoing.unions.contains(&id) {
                self.union_builder(&model.unions[id], &mut out);
            }
        }
        out
    }

    pub(super) fn object_builder(&mut self, object: &Object, out: &mut String) {
        let name = &object.name;
        let accessors = accessors(object);
        let given: Vec<&(&Member, String)> =
            accessors.iter().filter(|(member, _)| self.is_given(object, member)).collect();
        self.doc_of_type("A builder of", name, out);
        line!(out, "#[derive(Clone, PartialEq)]\n#[must_use]\npub struct {name}(pub(crate) Fields);\n");
        line!(out, "impl {name} {{");
        let arguments: Vec<String> = given
            .iter()
            .map(|(member, accessor)| {
                let ty = self.argument(&member.ty);
                let ty = if member.is_nullable { format!("Option<{ty}>") } else { ty };
                format!("{accessor}: {ty}")
            })
            .collect();
        line!(out, "    /// Starts with what is required.");
        line!(out, "    #[inline]\n    pub fn new({}) -> {name} {{", arguments.join(", "));
        let needs_mut = !given.is_empty() || object.members.iter().any(is_filled);
        line!(out, "        let {}fields = Fields::new();", if needs_mut { "mut " } else { "" });
        for (member, accessor) in &accessors {
            let wire = &member.wire;
            match &member.ty {
                Ty::Is(text) if is_filled(member) => line!(out, "        fields.text({wire:?}, {text:?});"),
                Ty::IsBool(value) if is_filled(member) => {
                    line!(out, "        fields.bool({wire:?}, {value});")
                }
                ty if self.is_given(object, member) && member.is_nullable => {
                    let put = self.put(ty, "fields", wire, "value");
                    line!(
                        out,
                        "        match {accessor} {{\n            Some(value) => {{ {put} }}\n            None => fields.null({wire:?}),\n        }}"
                    );
                }
                ty if self.is_given(object, member) => {
                    line!(out, "        {}", self.put(ty, "fields", wire, accessor))
                }
                _ => {}
            }
        }
        line!(out, "        {name}(fields)\n    }}");
        for (member, accessor) in &accessors {
            if is_filled(member) {
                continue;
            }
            let wire = &member.wire;
            let setter = match &**accessor {
                "new" => "new_",
                other => other,
            };
            let put = self.put(&member.ty, "self.0", wire, "value");
            line!(out, "    /// Sets `{wire}`.{}", said(&member.facts));
            line!(
                out,
                "    #[inline] pub fn {setter}(mut self, value: {}) -> {name} {{ {put} self }}",
                self.argument(&member.ty)
            );
            if member.is_nullable && (member.is_three_state || member.is_required) {
                let plain = setter.strip_prefix("r#").unwrap_or(setter);
                line!(out, "    /// Sets `{wire}` to null.");
                line!(
                    out,
                    "    #[inline] pub fn {plain}_null(mut self) -> {name} {{ self.0.null({wire:?}); self }}"
                );
            }
        }
        line!(out, "    /// Sets a member that has no setter here, to any JSON.");
        line!(
            out,
            "    #[inline] pub fn {}(mut self, name: &str, value: impl Into<JsonText>) -> {name} {{ self.0.put(name, &value.into()); self }}",
            extra_setter(object)
        );
        line!(out, "    /// What is built, to be read.");
        line!(
            out,
            "    #[inline] pub fn {}(&self) -> view::{name}<'_> {{ view::{name}(self.0.raw()) }}",
            view_name(object)
        );
        line!(out, "}}\n\nobject_builder!({name});\n");
    }

    /// Tells whether a member is given to `new`.
    pub(super) fn is_given(&self, object: &Object, member: &Member) -> bool {
        // A session fills its id in.
        let by_session = member.wire == "sessionId" && self.is_session_params(&object.name);
        member.is_required && !is_filled(member) && !by_session
    }

    pub(super) fn is_session_params(&self, name: &str) -> bool {
        self.model.calls.iter().any(|call| {
            call.scope == Scope::Session
                && matches!(&call.params, Ty::Object(id) if self.model.objects[*id].name == name)
        })
    }

    pub(super) fn union_builder(&mut self, union: &Union, out: &mut String) {
        let name = &union.name;
        self.doc_of_type("A builder of", name, out);
        line!(out, "///\n/// It is made of any of its kinds by `into()`.");
        line!(out, "#[derive(Clone, PartialEq)]\npub struct {name}(pub(crate) JsonText);\n");
        let mut kinds = String::new();
        let mut done: Vec<&Ty> = Vec::new();
        let mut conversions = String::new();
        for case in &union.cases {
            let ty = &case.ty;
            let is_same = |other: &&Ty| {
                *other == ty
                    || (is_string(other)
                        && is_string(ty)
                        && !matches!(ty, Ty::Enum(_))
                        && !matches!(other, Ty::Enum(_)))
            };
            if done.iter().any(is_same) {
                continue;
            }
            done.push(ty);
            let source = match ty {
                Ty::Object(id) => {
                    Some((self.model.objects[*id].name.clone(), "value.0.into_json()".to_owned()))
                }
                Ty::Text | Ty::Is(_) => Some(("&str".to_owned(), "JsonText::from(value)".to_owned())),
                Ty::Enum(id) => Some((
                    format!("enums::{}", self.model.enums[*id].name),
                    "JsonText::from(value.as_str())".to_owned(),
                )),
                Ty::Bool | Ty::IsBool(_) => Some(("bool".to_owned(), "JsonText::from(value)".to_owned())),
                Ty::Integer => Some(("i64".to_owned(), "JsonText::from(value)".to_owned())),
                Ty::Natural => Some(("u64".to_owned(), "JsonText::from(value)".to_owned())),
                Ty::Number => Some(("f64".to_owned(), "JsonText::from(value)".to_owned())),
                _ => None,
            };
            match source {
                Some((ty, json)) => {
                    line!(
                        conversions,
                        "impl From<{ty}> for {name} {{\n    #[inline] fn from(value: {ty}) -> {name} {{ {name}({json}) }}\n}}\n"
                    );
                }
                None => {
                    let json = self.json(ty, "value");
                    line!(
                        kinds,
                        "    /// One of the kind `{0}`.\n    #[inline] pub fn {1}(value: {2}) -> {name} {{ {name}({json}) }}",
                        case.variant,
                        snake(&case.variant),
                        self.argument(ty)
                    );
                }
            }
        }
        for part in &union.parts {
            let part = &self.model.unions[*part].name;
            line!(
                conversions,
                "impl From<{part}> for {name} {{\n    #[inline] fn from(value: {part}) -> {name} {{ {name}(value.0) }}\n}}\n"
            );
        }
        if !kinds.is_empty() {
            line!(out, "impl {name} {{\n{kinds}}}\n");
        }
        line!(out, "union_builder!({name});\n");
        let is_of_objects = union.cases.iter().all(|case| matches!(case.ty, Ty::Object(_)));
        if is_of_objects {
            line!(out, "/// A copy, with what is not known here.\nimpl From<view::{name}<'_>> for {name} {{");
            line!(
                out,
                "    #[inline]\n    fn from(view: view::{name}<'_>) -> {name} {{\n        {name}(view.raw().into())\n    }}\n}}\n"
            );
        }
        out.push_str(&conversions);
    }

    /// The type of a value as it is given.
    pub(super) fn argument(&self, ty: &Ty) -> String {
        match ty {
            Ty::Text | Ty::Is(_) => "&str".to_owned(),
            ty => self.item_argument(ty),
        }
    }

    pub(super) fn item_argument(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => "impl Into<JsonText>".to_owned(),
            Ty::Bool | Ty::IsBool(_) => "bool".to_owned(),
            Ty::Text | Ty::Is(_) => "impl AsRef<str>".to_owned(),
            Ty::Enum(id) => format!("enums::{}", self.model.enums[*id].name),
            Ty::Integer => "i64".to_owned(),
            Ty::Natural => "u64".to_owned(),
            Ty::Number => "f64".to_owned(),
            Ty::List(item) => format!("impl IntoIterator<Item = {}>", self.item_argument(item)),
            Ty::Map(value) => {
                format!("impl IntoIterator<Item = (impl AsRef<str>, {})>", self.item_argument(value))
            }
            Ty::Nullable(inner) => format!("Option<{}>", self.item_argument(inner)),
            Ty::Object(id) => self.model.objects[*id].name.clone(),
            Ty::Union(id) if Some(*id) == self.model.session_event => "impl Into<JsonText>".to_owned(),
            Ty::Union(id) => format!("impl Into<{}>", self.model.unions[*id].name),
        }
    }

    /// The statement that writes a member.
    pub(super) fn put(&self, ty: &Ty, fields: &str, wire: &str, value: &str) -> String {
        match ty {
            Ty::Bool | Ty::IsBool(_) => format!("{fields}.bool({wire:?}, {value});"),
            Ty::Text | Ty::Is(_) => format!("{fields}.text({wire:?}, {value});"),
            Ty::Enum(_) => format!("{fields}.text({wire:?}, {value}.as_str());"),
            Ty::Integer => format!("{fields}.integer({wire:?}, {value});"),
            Ty::Natural => format!("{fields}.natural({wire:?}, {value});"),
            Ty::Number => format!("{fields}.number({wire:?}, {value});"),
            Ty::Object(_) => format!("{fields}.fields({wire:?}, &{value}.0);"),
            ty => format!("{fields}.put({wire:?}, &{});", self.json(ty, value)),
        }
    }

    /// The expression of a value's JSON.
    pub(super) fn json(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => format!("Into::<JsonText>::into({value})"),
            Ty::Text | Ty::Is(_) => format!("JsonText::from({value}.as_ref())"),
            Ty::Enum(_) => format!("JsonText::from({value}.as_str())"),
            Ty::Bool | Ty::IsBool(_) | Ty::Integer | Ty::Natural | Ty::Number => {
                format!("JsonText::from({value})")
            }
            Ty::Object(_) => format!("{value}.0.into_json()"),
            Ty::Union(id) if Some(*id) == self.model.session_event => {
                format!("Into::<JsonText>::into({value})")
            }
            Ty::Union(id) => format!("Into::<{}>::into({value}).0", self.model.unions[*id].name),
            Ty::Nullable(inner) => format!(
                "match {value} {{ Some(value) => {}, None => JsonText::null() }}",
                self.json(inner, "value")
            ),
            Ty::List(item) => format!(
                "{{ let mut series = Series::list(); for item in {value} {{ series.item(&{}); }} series.finish() }}",
                self.json(item, "item")
            ),
            Ty::Map(item) => format!(
                "{{ let mut series = Series::map(); for (name, item) in {value} {{ series.entry(name.as_ref(), &{}); }} series.finish() }}",
                self.json(item, "item")
            ),
        }
    }

    pub(super) fn build_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::Object(id) => format!("build::{}", self.model.objects[*id].name),
            Ty::Union(id) if Some(*id) != self.model.session_event => {
                format!("build::{}", self.model.unions[*id].name)
            }
            _ => "JsonText".to_owned(),
        }
    }
}

pub(super) fn extra_setter(object: &Object) -> String {
    free_of(object, "member")
}

pub(super) fn view_name(object: &Object) -> String {
    free_of(object, "view")
}

/// Tells whether a builder fills a member in: it must be there, and has one value.
pub(super) fn is_filled(member: &Member) -> bool {
    member.is_required && matches!(member.ty, Ty::Is(_) | Ty::IsBool(_)) && !member.is_nullable
}
