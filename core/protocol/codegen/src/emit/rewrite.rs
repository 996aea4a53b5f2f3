//! Values that are written anew through the accessors, and the registry of names.

use std::fmt::Write;

use super::{Emitter, accessors, extra_name, part, simple};
use crate::model::{Member, Ty};
use crate::names::pascal;

impl Emitter<'_> {
    pub(super) fn rewrites(&mut self, is_common: bool) -> String {
        let model = self.model;
        let mut out = format!("//! {}: values written anew through their accessors.\n\n", part(is_common));
        line!(out, "use crate::rewrite::Writer;\nuse crate::view;\n");

        for id in self.objects(&model.common, is_common) {
            let object = &model.objects[id];
            line!(
                out,
                "impl view::{}<'_> {{\n    pub(crate) fn rewrite(self, writer: &mut Writer) {{\n        writer.open();",
                object.name
            );
            for (member, accessor) in accessors(object) {
                line!(out, "        {}", self.rewrite_member(member, &accessor));
            }
            if let Some(extra) = &object.extra {
                line!(
                    out,
                    "        for (name, value) in self.{}() {{ writer.key(&name); {} }}",
                    extra_name(object),
                    self.rewrite(extra, "value")
                );
            }
            line!(out, "        writer.close();\n    }}\n}}\n");
        }
        for id in self.unions(&model.common, is_common) {
            let union = &model.unions[id];
            let name = &union.name;
            line!(
                out,
                "impl view::{name}<'_> {{\n    pub(crate) fn rewrite(self, writer: &mut Writer) {{\n        match self {{"
            );
            for case in &union.cases {
                line!(
                    out,
                    "            view::{name}::{}(value) => {{ {} }}",
                    case.variant,
                    self.rewrite(&case.ty, "value")
                );
            }
            line!(
                out,
                "            view::{name}::Other(raw) => writer.other(raw),\n        }}\n    }}\n}}\n"
            );
        }
        if is_common {
            line!(
                out,
                "impl crate::TypedEvent<'_> {{\n    pub(crate) fn rewrite(self, writer: &mut Writer) {{\n        match self {{"
            );
            for event in &model.events {
                line!(
                    out,
                    "            crate::TypedEvent::{}(value) => {{ {} }}",
                    pascal(&event.name),
                    self.rewrite(&event.data, "value")
                );
            }
            line!(
                out,
                "            crate::TypedEvent::Other(other) => writer.as_it_is(other.data),\n        }}\n    }}\n}}\n"
            );
        }
        out
    }

    pub(super) fn rewrite_member(&self, member: &Member, accessor: &str) -> String {
        let wire = &member.wire;
        let simple = match &member.ty {
            Ty::Any | Ty::Null | Ty::Nothing => None,
            ty => simple(ty),
        };
        let value = format!("self.{accessor}()");
        if member.is_three_state {
            return format!(
                "match {value} {{ crate::presence::Presence::Absent => {{}} crate::presence::Presence::Null => {{ writer.key({wire:?}); writer.null(); }} crate::presence::Presence::Value(value) => {{ writer.key({wire:?}); {} }} }}",
                self.rewrite(&member.ty, "value")
            );
        }
        match (simple, member.is_required, member.is_nullable) {
            (Some(simple), true, false) => format!("writer.member_{simple}({wire:?}, {value});"),
            (Some(simple), false, _) => format!("writer.option_{simple}({wire:?}, {value});"),
            (_, true, false) => format!("writer.key({wire:?}); {}", self.rewrite(&member.ty, &value)),
            (_, true, true) => format!(
                "writer.key({wire:?}); match {value} {{ Some(value) => {{ {} }} None => writer.null(), }}",
                self.rewrite(&member.ty, "value")
            ),
            _ => format!(
                "if let Some(value) = {value} {{ writer.key({wire:?}); {} }}",
                self.rewrite(&member.ty, "value")
            ),
        }
    }

    pub(super) fn rewrite(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => format!("writer.raw({value});"),
            Ty::Bool | Ty::IsBool(_) => format!("writer.bool({value});"),
            Ty::Text | Ty::Is(_) => format!("writer.text(&{value});"),
            Ty::Enum(id) => format!(
                "writer.word({value}.as_str(), !matches!({value}, crate::enums::{}::Unknown(_)));",
                self.model.enums[*id].name
            ),
            Ty::Integer => format!("writer.integer({value});"),
            Ty::Natural => format!("writer.natural({value});"),
            Ty::Number => format!("writer.number({value});"),
            Ty::Object(_) | Ty::Union(_) => format!("{value}.rewrite(writer);"),
            Ty::List(item) => format!(
                "writer.open_list(); for item in {value} {{ writer.item(); {} }} writer.close_list();",
                self.rewrite(item, "item")
            ),
            Ty::Map(item) => format!(
                "writer.open(); for (name, item) in {value} {{ writer.key(&name); {} }} writer.close();",
                self.rewrite(item, "item")
            ),
            Ty::Nullable(inner) => {
                format!(
                    "match {value} {{ Some(value) => {{ {} }} None => writer.null(), }}",
                    self.rewrite(inner, "value")
                )
            }
        }
    }

    pub(super) fn registry(&mut self) -> String {
        let model = self.model;
        let mut out = String::from("//! Everything that can be decoded by its name.\n\n");
        line!(
            out,
            "use crate::list::{{List, Map}};\nuse crate::raw::RawJson;\n#[cfg(feature = \"rebuild\")]\nuse crate::build;\n#[cfg(feature = \"rebuild\")]\nuse crate::fields::Build;\nuse crate::rewrite::Entry;\nuse crate::{{enums, view}};\n"
        );
        let mut tables: Vec<(&str, Vec<Row>)> = Vec::new();
        let ours = || model.calls.iter().filter(|call| call.scope.is_ours());
        let theirs = || model.calls.iter().filter(|call| !call.scope.is_ours());
        let of_events = || model.events.iter().map(|event| (event.name.clone(), event.data.clone(), true));
        tables.push(("EVENTS", of_events().collect()));
        tables.push((
            "PARAMS",
            ours().map(|call| (call.name.clone(), call.params.clone(), call.is_common)).collect(),
        ));
        tables.push((
            "RESULTS",
            ours().map(|call| (call.name.clone(), call.result.clone(), call.is_common)).collect(),
        ));
        let asks = theirs().map(|call| (call.name.clone(), call.params.clone(), true));
        tables.push(("ASKS", asks.chain(of_events()).collect()));
        let answers = theirs()
            .filter(|call| !call.is_notification)
            .map(|call| (call.name.clone(), call.result.clone(), true));
        let answers =
            answers.chain(model.answers.iter().map(|(name, ty)| (name.clone(), ty.clone(), true))).chain(
                model
                    .hook_answers
                    .iter()
                    .map(|(name, ty)| (format!("hooks.invoke/{name}"), ty.clone(), true)),
            );
        tables.push(("ANSWERS", answers.collect()));
        let mut types = Vec::new();
        for is_common in [true, false] {
            let objects = self.objects(&model.common, is_common);
            types.extend(
                objects.iter().map(|id| (model.objects[*id].name.clone(), Ty::Object(*id), is_common)),
            );
            let unions = self.unions(&model.common, is_common);
            types.extend(unions.iter().map(|id| (model.unions[*id].name.clone(), Ty::Union(*id), is_common)));
        }
        tables.push(("TYPES", types));
        for (name, mut rows) in tables {
            rows.sort();
            line!(out, "pub(crate) static {name}: &[Entry] = &[");
            for (name, ty, is_common) in rows {
                let shape = self.shape(&ty);
                if !is_common {
                    line!(out, "    #[cfg(feature = \"all\")]");
                }
                let value = self.outer_of_raw(&ty, "raw");
                let body = self.rewrite(&ty, &value);
                let is_built = match &ty {
                    Ty::Object(id) => model.outgoing.objects.contains(id),
                    Ty::Union(id) => model.outgoing.unions.contains(id) && model.session_event != Some(*id),
                    _ => false,
                };
                let build = if is_built {
                    let built = self.rebuild(&ty, &value);
                    format!("Some(|raw: RawJson<'_>| {built}.raw().as_str().to_owned())")
                } else {
                    "None".to_owned()
                };
                line!(
                    out,
                    "    Entry {{ name: {name:?}, shape: {shape}, write: |raw: RawJson<'_>, writer| {{ {body} }}, #[cfg(feature = \"rebuild\")] build: {build} }},"
                );
            }
            line!(out, "];\n");
        }
        line!(out, "#[allow(dead_code, reason = \"the entries may need none of them\")]");
        line!(out, "type Used<'a> = (List<'a, enums::AbortReason>, Map<'a, view::AbortData<'a>>);");
        out
    }
}

/// A name that can be decoded, its type, and whether it is there by default.
pub(super) type Row = (String, Ty, bool);
