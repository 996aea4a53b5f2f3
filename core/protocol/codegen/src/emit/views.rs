//! Enums and views.

use std::fmt::Write;

use super::{Emitter, accessors, extra_name, head, is_string, said, simple};
use crate::model::{Member, Object, Tag, Ty, Union};
use crate::names::{pascal, snake};

impl Emitter<'_> {
    pub(super) fn enums(&mut self, is_common: bool) -> String {
        let model = self.model;
        let mut out = head("Enums", is_common);
        line!(out, "use crate::shape::{{enum_base, word}};\n");
        let mut ids: Vec<usize> =
            (0..model.enums.len()).filter(|id| model.common.enums.contains(id) == is_common).collect();
        ids.sort_by_key(|id| &model.enums[*id].name);
        for id in ids {
            let item = &model.enums[id];
            let (first, count) = self.tables.enum_words(model, id);
            let name = &item.name;
            let variants = variants(&item.values);
            line!(out, "/// The strings of `{name}`. One that is not known here is kept.");
            line!(out, "#[derive(Clone, PartialEq, Eq)]\n#[non_exhaustive]\npub enum {name} {{");
            for (variant, value) in variants.iter().zip(&item.values) {
                line!(out, "    /// `{value}`\n    {variant},");
            }
            line!(out, "    /// Another string.\n    Unknown(Box<str>),\n}}\n");
            line!(out, "impl {name} {{");
            line!(
                out,
                "    /// Reads the string of the wire.\n    #[inline(never)]\n    pub fn from_wire(text: &str) -> {name} {{\n        match word({first}, {count}, text) {{"
            );
            for (index, variant) in variants.iter().enumerate() {
                line!(out, "            Some({index}) => {name}::{variant},");
            }
            line!(out, "            _ => {name}::Unknown(text.into()),\n        }}\n    }}\n");
            line!(
                out,
                "    /// The string of the wire.\n    pub fn as_str(&self) -> &str {{\n        match self {{"
            );
            for (variant, value) in variants.iter().zip(&item.values) {
                line!(out, "            {name}::{variant} => {value:?},");
            }
            line!(out, "            {name}::Unknown(text) => text,\n        }}\n    }}\n}}\n");
            line!(out, "enum_base!({name});\n");
        }
        out
    }

    pub(super) fn views(&mut self, is_common: bool) -> String {
        let model = self.model;
        let mut out = head("Views", is_common);
        line!(out, "use std::borrow::Cow;\nuse std::fmt;\n");
        line!(out, "use crate::check::check;");
        line!(out, "use crate::enums;\nuse crate::error::DecodeError;\nuse crate::list::{{List, Map}};");
        line!(out, "use crate::number::Number;\nuse crate::presence::Presence;\nuse crate::raw::RawJson;");
        line!(out, "use crate::shape::ShapeId;\nuse crate::view_base::{{View, object_view, union_view}};");
        line!(out, "use {};", if is_common { "crate::event::SessionEvent" } else { "super::views::*" });
        line!(out, "");
        for id in self.objects(&model.common, is_common) {
            self.object_view(&model.objects[id], id, &mut out);
        }
        for id in self.unions(&model.common, is_common) {
            self.union_view(&model.unions[id], id, &mut out);
        }
        out
    }

    pub(super) fn object_view(&mut self, object: &Object, id: usize, out: &mut String) {
        let name = &object.name;
        let shape = self.shape(&Ty::Object(id));
        self.doc_of_type("A view of", name, out);
        line!(out, "#[derive(Clone, Copy)]\npub struct {name}<'a>(pub(crate) RawJson<'a>);\n");
        line!(out, "object_view!({name}, {shape});\n");
        if object.members.is_empty() && object.extra.is_none() {
            return;
        }
        line!(out, "impl<'a> {name}<'a> {{");
        for (member, accessor) in accessors(object) {
            self.accessor(member, &accessor, out);
        }
        if let Some(extra) = &object.extra {
            let (ty, make) = (self.view_type(extra), self.make(extra));
            line!(out, "    /// The members whose names are data.");
            line!(
                out,
                "    #[inline] pub fn {}(self) -> Map<'a, {ty}> {{ Map::unnamed(self.0, {shape}, {make}) }}",
                extra_name(object)
            );
        }
        line!(out, "}}\n");
    }

    pub(super) fn accessor(&mut self, member: &Member, accessor: &str, out: &mut String) {
        let wire = &member.wire;
        let need = match (member.is_required, member.is_nullable, member.is_three_state) {
            (_, _, true) => "optional; absent and null are two things",
            (true, true, _) => "required, may be null",
            (true, false, _) => "required",
            _ => "optional",
        };
        line!(out, "    /// `{wire}`, {need}.{}", said(&member.facts));
        let ty = self.view_type(&member.ty);
        let (ty, body) = if member.is_three_state {
            let value = self.of_raw(&member.ty, "raw");
            let body = format!(
                "match self.0.presence({wire:?}) {{ Presence::Absent => Presence::Absent, Presence::Null => Presence::Null, Presence::Value(raw) => Presence::Value({value}) }}"
            );
            (format!("Presence<{ty}>"), body)
        } else if member.is_required && !member.is_nullable {
            let body = match simple(&member.ty) {
                Some(simple) => format!("self.0.{simple}({wire:?})"),
                None => self.of_raw(&member.ty, &format!("self.0.member({wire:?})")),
            };
            (ty, body)
        } else {
            let body = match (simple(&member.ty), &member.ty) {
                (Some(_), Ty::Any | Ty::Null | Ty::Nothing) => format!("self.0.option({wire:?})"),
                (Some(simple), _) => format!("self.0.option_{simple}({wire:?})"),
                (None, ty) => {
                    let value = self.of_raw(ty, "raw");
                    format!("match self.0.option({wire:?}) {{ Some(raw) => Some({value}), None => None }}")
                }
            };
            (format!("Option<{ty}>"), body)
        };
        line!(out, "    #[inline] pub fn {accessor}(self) -> {ty} {{ {body} }}");
    }

    /// The type of a value as it is read.
    pub(super) fn view_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => "RawJson<'a>".to_owned(),
            Ty::Bool | Ty::IsBool(_) => "bool".to_owned(),
            Ty::Text | Ty::Is(_) => "Cow<'a, str>".to_owned(),
            Ty::Enum(id) => format!("enums::{}", self.model.enums[*id].name),
            Ty::Integer => "i64".to_owned(),
            Ty::Natural => "u64".to_owned(),
            Ty::Number => "Number<'a>".to_owned(),
            Ty::List(item) => format!("List<'a, {}>", self.view_type(item)),
            Ty::Map(value) => format!("Map<'a, {}>", self.view_type(value)),
            Ty::Nullable(inner) => format!("Option<{}>", self.view_type(inner)),
            Ty::Object(id) => format!("{}<'a>", self.model.objects[*id].name),
            Ty::Union(id) => format!("{}<'a>", self.model.unions[*id].name),
        }
    }

    /// The same outside of the module of the views.
    pub(super) fn outer_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::List(item) => format!("List<'a, {}>", self.outer_type(item)),
            Ty::Map(value) => format!("Map<'a, {}>", self.outer_type(value)),
            Ty::Nullable(inner) => format!("Option<{}>", self.outer_type(inner)),
            Ty::Object(_) | Ty::Union(_) => format!("view::{}", self.view_type(ty)),
            ty => self.view_type(ty),
        }
    }

    /// How a value is read from its text.
    pub(super) fn of_raw(&self, ty: &Ty, raw: &str) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => raw.to_owned(),
            Ty::Bool | Ty::IsBool(_) => format!("{raw}.to_bool()"),
            Ty::Text | Ty::Is(_) => format!("{raw}.to_text()"),
            Ty::Enum(id) => format!("enums::{}::read({raw})", self.model.enums[*id].name),
            Ty::Integer => format!("{raw}.integer_of()"),
            Ty::Natural => format!("{raw}.natural_of()"),
            Ty::Number => format!("{raw}.number_of()"),
            Ty::List(item) => format!("List::new({raw}, {})", self.make(item)),
            Ty::Map(value) => format!("Map::new({raw}, {})", self.make(value)),
            Ty::Nullable(inner) => format!(
                "match {raw}.nullable() {{ Some(raw) => Some({}), None => None }}",
                self.of_raw(inner, "raw")
            ),
            Ty::Object(id) => format!("{}({raw})", self.model.objects[*id].name),
            Ty::Union(id) => format!("{}::over({raw})", self.model.unions[*id].name),
        }
    }

    /// How a value is read outside of the module of the views.
    pub(super) fn outer_of_raw(&self, ty: &Ty, raw: &str) -> String {
        match ty {
            Ty::Object(_) | Ty::Union(_) => format!("view::{}", self.of_raw(ty, raw)),
            Ty::List(item) => match &**item {
                Ty::Object(_) | Ty::Union(_) => format!("List::new({raw}, view::{})", self.make(item)),
                item => format!("List::new({raw}, {})", self.make(item)),
            },
            Ty::Map(item) => match &**item {
                Ty::Object(_) | Ty::Union(_) => format!("Map::new({raw}, view::{})", self.make(item)),
                item => format!("Map::new({raw}, {})", self.make(item)),
            },
            Ty::Nullable(inner) => {
                format!(
                    "match {raw}.nullable() {{ Some(raw) => Some({}), None => None }}",
                    self.outer_of_raw(inner, "raw")
                )
            }
            ty => self.of_raw(ty, raw),
        }
    }

    /// The function that reads a value from its text.
    pub(super) fn make(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => "RawJson::itself".to_owned(),
            Ty::Bool | Ty::IsBool(_) => "RawJson::to_bool".to_owned(),
            Ty::Text | Ty::Is(_) => "RawJson::to_text".to_owned(),
            Ty::Integer => "RawJson::integer_of".to_owned(),
            Ty::Natural => "RawJson::natural_of".to_owned(),
            Ty::Number => "RawJson::number_of".to_owned(),
            Ty::Enum(id) => format!("enums::{}::read", self.model.enums[*id].name),
            Ty::Object(id) => self.model.objects[*id].name.clone(),
            Ty::Union(id) => format!("{}::over", self.model.unions[*id].name),
            ty => format!("|raw| {}", self.of_raw(ty, "raw")),
        }
    }

    pub(super) fn union_view(&mut self, union: &Union, id: usize, out: &mut String) {
        let name = &union.name;
        let shape = self.shape(&Ty::Union(id));
        let is_copy = union.cases.iter().all(|case| !has_text(&case.ty));
        self.doc_of_type("A view of", name, out);
        if let Some(tag) = &union.tag {
            line!(out, "///\n/// Its kinds are told apart by `{tag}`.");
        }
        line!(out, "#[derive(Clone{})]\n#[non_exhaustive]", if is_copy { ", Copy" } else { "" });
        line!(out, "pub enum {name}<'a> {{");
        for case in &union.cases {
            line!(
                out,
                "    /// {}\n    {}({}),",
                case_doc(union, case),
                case.variant,
                self.view_type(&case.ty)
            );
        }
        line!(out, "    /// What is not known here, as it came.\n    Other(RawJson<'a>),\n}}\n");
        line!(out, "impl<'a> {name}<'a> {{");
        line!(
            out,
            "    /// The view of a checked text.\n    pub(crate) fn over(raw: RawJson<'a>) -> {name}<'a> {{"
        );
        line!(out, "        match raw.case({shape}) {{");
        let mut index = 0;
        for case in &union.cases {
            let rows = case.tags.len().max(1);
            let numbers: Vec<String> = (index..index + rows).map(|index| index.to_string()).collect();
            index += rows;
            let value = self.of_raw(&case.ty, "raw");
            line!(out, "            Some({}) => {name}::{}({value}),", numbers.join(" | "), case.variant);
        }
        line!(out, "            _ => {name}::Other(raw),\n        }}\n    }}");
        let is_of_objects = union.cases.iter().all(|case| matches!(case.ty, Ty::Object(_)));
        if is_of_objects {
            line!(
                out,
                "\n    /// What came.\n    #[inline]\n    pub fn raw(self) -> RawJson<'a> {{\n        match self {{"
            );
            for case in &union.cases {
                line!(out, "            {name}::{}(view) => view.0,", case.variant);
            }
            line!(out, "            {name}::Other(raw) => raw,\n        }}\n    }}");
            if let (Some(tag), false) =
                (&union.tag, union.cases.iter().any(|case| matches!(&*case.tags, [Tag::Bool(_), ..])))
            {
                line!(out, "\n    /// `{tag}`, by which its kinds are told apart.");
                line!(
                    out,
                    "    #[inline]\n    pub fn {}(self) -> Cow<'a, str> {{ self.raw().text({tag:?}) }}",
                    snake(tag)
                );
            }
        }
        line!(out, "}}\n");
        line!(out, "union_view!({name}, {shape});\n");
        if is_of_objects {
            debug_impl(&format!("{name}<'_>"), name, "self.raw()", out);
        } else {
            line!(out, "impl fmt::Debug for {name}<'_> {{");
            line!(
                out,
                "    #[inline]\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        match self {{"
            );
            for case in &union.cases {
                line!(out, "            {name}::{}(value) => fmt::Debug::fmt(value, f),", case.variant);
            }
            line!(
                out,
                "            {name}::Other(raw) => fmt::Debug::fmt(raw, f),\n        }}\n    }}\n}}\n"
            );
        }
    }

    pub(super) fn doc_of_type(&self, start: &str, name: &str, out: &mut String) {
        match self.roles.get(name) {
            Some(roles) => {
                let most = 3;
                let more = if roles.len() > most {
                    format!(", and {} more", roles.len() - most)
                } else {
                    String::new()
                };
                let roles: Vec<&str> = roles.iter().take(most).map(String::as_str).collect();
                line!(out, "/// {start} `{name}`: {}{more}.", roles.join(", "));
            }
            None => line!(out, "/// {start} `{name}`."),
        }
    }
}

pub(super) fn debug_impl(ty: &str, name: &str, raw: &str, out: &mut String) {
    line!(
        out,
        "impl fmt::Debug for {ty} {{\n    #[inline]\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{"
    );
    line!(out, "        {raw}.debug({name:?}, f)\n    }}\n}}\n");
}

/// Tells whether the view of a type is no `Copy`.
pub(super) fn has_text(ty: &Ty) -> bool {
    matches!(ty, Ty::Text | Ty::Is(_) | Ty::Enum(_))
}

pub(super) fn case_doc(union: &Union, case: &crate::model::Case) -> String {
    let shown = |tag: &Tag| match tag {
        Tag::Text(text) => format!("`{text}`"),
        Tag::Bool(value) => format!("`{value}`"),
    };
    match (&union.tag, &*case.tags) {
        (Some(tag), tags) if !tags.is_empty() => {
            format!("Where `{tag}` is {}.", tags.iter().map(shown).collect::<Vec<_>>().join(" or "))
        }
        _ => match &case.ty {
            Ty::List(_) => "An array.".to_owned(),
            ty if is_string(ty) => "A string.".to_owned(),
            Ty::Bool | Ty::IsBool(_) => "A bool.".to_owned(),
            Ty::Integer | Ty::Natural | Ty::Number => "A number.".to_owned(),
            _ => "An object of this kind, by its members.".to_owned(),
        },
    }
}

/// The names of the variants of an enum.
pub(super) fn variants(values: &[String]) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for value in values {
        let mut name = pascal(value);
        if name == "Unknown" {
            name = "SaidUnknown".to_owned();
        }
        if name.is_empty() {
            name = "Empty".to_owned();
        }
        while taken.contains(&name) {
            name.push('2');
        }
        taken.push(name);
    }
    taken
}
