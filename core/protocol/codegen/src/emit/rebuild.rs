//! Values that are built anew through the setters.

use std::fmt::Write;

use super::builders::{extra_setter, is_filled};
use super::{Emitter, accessors, extra_name, part};
use crate::model::Ty;
use crate::names::snake;

impl Emitter<'_> {
    pub(super) fn rebuilds(&mut self, is_common: bool) -> String {
        let model = self.model;
        let mut out = format!(
            "//! {}: values built anew from their accessors, through the setters.\n\n",
            part(is_common)
        );
        line!(out, "use crate::{{build, view}};\n");
        for id in self.objects(&model.common, is_common) {
            if !model.outgoing.objects.contains(&id) {
                continue;
            }
            let object = &model.objects[id];
            let name = &object.name;
            let accessors = accessors(object);
            line!(
                out,
                "impl build::{name} {{\n    pub(crate) fn rebuild(view: view::{name}<'_>) -> build::{name} {{"
            );
            let given: Vec<String> = accessors
                .iter()
                .filter(|(member, _)| self.is_given(object, member))
                .map(|(member, accessor)| {
                    let value = format!("view.{accessor}()");
                    if member.is_nullable {
                        // A borrow in the option would not live for long enough.
                        match &member.ty {
                            Ty::Text | Ty::Is(_) => format!("{value}.as_deref()"),
                            ty => format!("{value}.map(|value| {})", self.rebuild(ty, "value")),
                        }
                    } else {
                        self.rebuild(&member.ty, &value)
                    }
                })
                .collect();
            line!(out, "        let built = build::{name}::new({});", given.join(", "));
            for (member, accessor) in &accessors {
                if is_filled(member) || self.is_given(object, member) {
                    continue;
                }
                let setter = if accessor == "new" { "new_" } else { accessor };
                let value = self.rebuild(&member.ty, "value");
                if member.is_three_state {
                    let plain = setter.strip_prefix("r#").unwrap_or(setter);
                    line!(
                        out,
                        "        let built = match view.{accessor}() {{ crate::Presence::Absent => built, crate::Presence::Null => built.{plain}_null(), crate::Presence::Value(value) => built.{setter}({value}) }};"
                    );
                } else if member.is_required {
                    line!(out, "        let value = view.{accessor}(); let built = built.{setter}({value});");
                } else {
                    line!(
                        out,
                        "        let built = match view.{accessor}() {{ Some(value) => built.{setter}({value}), None => built }};"
                    );
                }
            }
            if object.extra.is_some() {
                line!(out, "        let mut built = built;");
                let value = match &object.extra {
                    Some(extra) => self.json_of(extra, "value"),
                    None => String::new(),
                };
                line!(
                    out,
                    "        for (name, value) in view.{}() {{ built = built.{}(&name, {value}); }}",
                    extra_name(object),
                    extra_setter(object)
                );
            }
            line!(out, "        built\n    }}\n}}\n");
        }
        for id in self.unions(&model.common, is_common) {
            if !model.outgoing.unions.contains(&id) {
                continue;
            }
            let union = &model.unions[id];
            let name = &union.name;
            line!(
                out,
                "impl build::{name} {{\n    pub(crate) fn rebuild(view: view::{name}<'_>) -> build::{name} {{\n        match view {{"
            );
            for case in &union.cases {
                let value = match &case.ty {
                    Ty::Text | Ty::Is(_) => "(&*value).into()".to_owned(),
                    ty @ (Ty::List(_) | Ty::Map(_) | Ty::Any) => {
                        format!("build::{name}::{}({})", snake(&case.variant), self.rebuild(ty, "value"))
                    }
                    ty => format!("{}.into()", self.rebuild(ty, "value")),
                };
                line!(out, "            view::{name}::{}(value) => {value},", case.variant);
            }
            line!(
                out,
                "            view::{name}::Other(raw) => build::{name}::other(raw),\n        }}\n    }}\n}}\n"
            );
        }
        out
    }

    /// What is given to a setter for a value that was read.
    pub(super) fn rebuild(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Text | Ty::Is(_) => format!("&{value}"),
            ty => self.rebuild_item(ty, value),
        }
    }

    pub(super) fn rebuild_item(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Number => format!("{value}.to_f64()"),
            Ty::Object(id) => format!("build::{}::rebuild({value})", self.model.objects[*id].name),
            Ty::Union(id) if Some(*id) == self.model.session_event => format!("{value}.raw()"),
            Ty::Union(id) => format!("build::{}::rebuild({value})", self.model.unions[*id].name),
            Ty::List(item) => format!("{value}.map(|item| {})", self.rebuild_item(item, "item")),
            Ty::Map(item) => {
                format!("{value}.map(|(name, item)| (name, {}))", self.rebuild_item(item, "item"))
            }
            Ty::Nullable(inner) => format!("{value}.map(|value| {})", self.rebuild_item(inner, "value")),
            _ => value.to_owned(),
        }
    }

    /// A value that was read, as JSON.
    pub(super) fn json_of(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing | Ty::Bool | Ty::IsBool(_) | Ty::Integer | Ty::Natural => {
                value.to_owned()
            }
            Ty::Text | Ty::Is(_) => format!("&*{value}"),
            Ty::Enum(_) => format!("{value}.as_str()"),
            Ty::Number => format!("{value}.to_f64()"),
            Ty::Object(_) => format!("{}.0.into_json()", self.rebuild(ty, value)),
            Ty::Union(id) if Some(*id) == self.model.session_event => format!("{value}.raw()"),
            Ty::Union(_) => format!("{}.0", self.rebuild(ty, value)),
            Ty::Nullable(inner) => {
                format!("{value}.map(|value| crate::JsonText::from({}))", self.json_of(inner, "value"))
            }
            Ty::List(item) => format!(
                "{{ let mut series = crate::fields::Series::list(); for item in {value} {{ series.item(&crate::JsonText::from({})); }} series.finish() }}",
                self.json_of(item, "item")
            ),
            Ty::Map(item) => format!(
                "{{ let mut series = crate::fields::Series::map(); for (name, item) in {value} {{ series.entry(&name, &crate::JsonText::from({})); }} series.finish() }}",
                self.json_of(item, "item")
            ),
        }
    }
}
