//! The text of the generated files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::model::{Call, Marks, Member, Model, Object, Tag, Ty, Union};
use crate::names::{pascal, snake};
use crate::source::Scope;
use crate::tables::{Mark, Tables};

/// Writes a line, or several.
macro_rules! line {
    ($out:expr, $($format:tt)*) => { writeln!($out, $($format)*).unwrap_or_default() };
}

/// What the files are made of.
pub(crate) struct Emitter<'a> {
    model: &'a Model,
    tables: Tables,
    mark: Mark,
    /// What types are for, by their names.
    roles: BTreeMap<String, Vec<String>>,
}

impl<'a> Emitter<'a> {
    /// Lays out the tables.
    pub(crate) fn new(model: &'a Model) -> Emitter<'a> {
        let mut emitter =
            Emitter { model, tables: Tables::new(model), mark: Mark::default(), roles: roles(model) };
        emitter.lay_out(true);
        emitter.mark = emitter.tables.mark();
        emitter.lay_out(false);
        emitter
    }

    /// Adds the shapes of a part to the tables.
    fn lay_out(&mut self, is_common: bool) {
        let model = self.model;
        let mut types: Vec<(&str, Ty)> = Vec::new();
        let objects = self.objects(&model.common, is_common);
        types.extend(objects.into_iter().map(|id| (&*model.objects[id].name, Ty::Object(id))));
        let unions = self.unions(&model.common, is_common);
        types.extend(unions.into_iter().map(|id| (&*model.unions[id].name, Ty::Union(id))));
        types.sort();
        let mut types: Vec<Ty> = types.into_iter().map(|(_, ty)| ty).collect();
        for call in model.calls.iter().filter(|call| call.is_common == is_common) {
            types.extend([call.params.clone(), call.result.clone()]);
        }
        if is_common {
            types.extend(model.events.iter().map(|event| event.data.clone()));
            types.extend(model.answers.values().chain(model.hook_answers.values()).cloned());
            types.extend(model.session_event.map(Ty::Union));
        }
        for ty in types {
            self.tables.shape(model, &ty);
        }
        let enums: Vec<usize> =
            (0..model.enums.len()).filter(|id| model.common.enums.contains(id) == is_common).collect();
        for id in enums {
            self.tables.enum_words(model, id);
        }
    }

    /// All files by their names.
    pub(crate) fn files(&mut self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (suffix, is_common) in [("", true), ("_all", false)] {
            files.insert(format!("enums{suffix}.rs"), self.enums(is_common));
            files.insert(format!("views{suffix}.rs"), self.views(is_common));
            files.insert(format!("builders{suffix}.rs"), self.builders(is_common));
            files.insert(format!("rewrite{suffix}.rs"), self.rewrites(is_common));
            files.insert(format!("rebuild{suffix}.rs"), self.rebuilds(is_common));
        }
        files.insert("methods.rs".to_owned(), self.methods(true));
        files.insert("asks.rs".to_owned(), self.methods(false));
        files.insert("events.rs".to_owned(), self.events());
        files.insert("requests.rs".to_owned(), self.requests());
        files.insert("registry.rs".to_owned(), self.registry());
        files.insert("tables.rs".to_owned(), self.tables.file(self.mark, "what is there by default"));
        let all = self.tables.mark();
        files.insert("tables_all.rs".to_owned(), self.tables.file(all, "everything"));
        files
    }

    /// How many views, builders and enums there are, by default and in all.
    pub(crate) fn counts(&self) -> [[usize; 2]; 4] {
        let model = self.model;
        let of = |all: usize, common: &BTreeSet<usize>| [common.len(), all];
        let outgoing = model.outgoing.objects.len() + model.outgoing.unions.len();
        let both = model.outgoing.objects.intersection(&model.common.objects).count()
            + model.outgoing.unions.intersection(&model.common.unions).count();
        [
            // Envelopes of events have no name, and no types of their own.
            {
                let is_named = |id: &&usize| !model.objects[**id].name.is_empty();
                let all = model.objects.iter().filter(|object| !object.name.is_empty()).count();
                [model.common.objects.iter().filter(is_named).count(), all]
            },
            of(model.unions.len(), &model.common.unions),
            of(model.enums.len(), &model.common.enums),
            [both, outgoing],
        ]
    }

    fn shape(&mut self, ty: &Ty) -> usize {
        self.tables.shape(self.model, ty)
    }

    // Objects and unions of a part, by their names. Envelopes of events have none, and are no types.
    fn objects(&self, marks: &Marks, is_common: bool) -> Vec<usize> {
        let model = self.model;
        let mut ids: Vec<usize> = (0..model.objects.len())
            .filter(|id| !model.objects[*id].name.is_empty() && marks.objects.contains(id) == is_common)
            .collect();
        ids.sort_by_key(|id| &model.objects[*id].name);
        ids
    }

    fn unions(&self, marks: &Marks, is_common: bool) -> Vec<usize> {
        let model = self.model;
        let mut ids: Vec<usize> = (0..model.unions.len())
            .filter(|id| Some(*id) != model.session_event && marks.unions.contains(id) == is_common)
            .collect();
        ids.sort_by_key(|id| &model.unions[*id].name);
        ids
    }

    fn enums(&mut self, is_common: bool) -> String {
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

    fn views(&mut self, is_common: bool) -> String {
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

    fn object_view(&mut self, object: &Object, id: usize, out: &mut String) {
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

    fn accessor(&mut self, member: &Member, accessor: &str, out: &mut String) {
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
    fn view_type(&self, ty: &Ty) -> String {
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
    fn outer_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::List(item) => format!("List<'a, {}>", self.outer_type(item)),
            Ty::Map(value) => format!("Map<'a, {}>", self.outer_type(value)),
            Ty::Nullable(inner) => format!("Option<{}>", self.outer_type(inner)),
            Ty::Object(_) | Ty::Union(_) => format!("view::{}", self.view_type(ty)),
            ty => self.view_type(ty),
        }
    }

    /// How a value is read from its text.
    fn of_raw(&self, ty: &Ty, raw: &str) -> String {
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

    /// The function that reads a value from its text.
    fn make(&self, ty: &Ty) -> String {
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

    fn union_view(&mut self, union: &Union, id: usize, out: &mut String) {
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

    fn doc_of_type(&self, start: &str, name: &str, out: &mut String) {
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

    // Builders.

    fn builders(&mut self, is_common: bool) -> String {
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

    fn object_builder(&mut self, object: &Object, out: &mut String) {
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

    fn is_session_params(&self, name: &str) -> bool {
        self.model.calls.iter().any(|call| {
            call.scope == Scope::Session
                && matches!(&call.params, Ty::Object(id) if self.model.objects[*id].name == name)
        })
    }

    fn union_builder(&mut self, union: &Union, out: &mut String) {
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
    fn argument(&self, ty: &Ty) -> String {
        match ty {
            Ty::Text | Ty::Is(_) => "&str".to_owned(),
            ty => self.item_argument(ty),
        }
    }

    fn item_argument(&self, ty: &Ty) -> String {
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
    fn put(&self, ty: &Ty, fields: &str, wire: &str, value: &str) -> String {
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
    fn json(&self, ty: &Ty, value: &str) -> String {
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

    // Methods and asks.

    fn methods(&mut self, is_ours: bool) -> String {
        let what = if is_ours { "Methods of the runtime" } else { "What the runtime asks and tells" };
        let mut out = format!("//! {what}, a type each, in modules by their names.\n\n");
        let model = self.model;
        let mut tree = Module::default();
        for call in model.calls.iter().filter(|call| call.scope.is_ours() == is_ours) {
            let mut parts: Vec<&str> = call.name.split(['.', '/']).filter(|part| *part != "$").collect();
            let last = parts.pop().unwrap_or_default();
            let mut module = &mut tree;
            for part in parts {
                module = module.modules.entry(snake(part)).or_default();
            }
            module.calls.insert(pascal(last), call);
        }
        self.module(&tree, is_ours, "", &mut out);
        out
    }

    fn module(&mut self, module: &Module<'_>, is_ours: bool, path: &str, out: &mut String) {
        if !module.calls.is_empty() {
            line!(out, "use crate::method::{};\n", if is_ours { "method" } else { "ask" });
        }
        for (name, call) in &module.calls {
            self.method(name, call, is_ours, out);
        }
        for (name, inner) in &module.modules {
            let plain = name.strip_prefix("r#").unwrap_or(name);
            let path = if path.is_empty() { plain.to_owned() } else { format!("{path}.{plain}") };
            if !inner.has_common() {
                line!(out, "#[cfg(feature = \"all\")]");
            }
            line!(out, "/// `{path}.*`\npub mod {name} {{");
            self.module(inner, is_ours, &path, out);
            line!(out, "}}\n");
        }
    }

    fn method(&mut self, name: &str, call: &Call, is_ours: bool, out: &mut String) {
        let wire = &call.name;
        let whose = match (call.scope, call.is_notification) {
            (Scope::Server, _) => "a method of the runtime",
            (Scope::Session, _) => "a method of a session at the runtime",
            (Scope::ClientSession, false) => "asked of a session's client",
            (Scope::ClientGlobal, false) => "asked of the client",
            (Scope::ClientSession, true) => "a notification of a session",
            (Scope::ClientGlobal, true) => "a notification",
        };
        let params = match (&call.params, call.may_omit) {
            (Ty::Nothing, _) => "None",
            (_, true) => "Optional",
            _ => "Required",
        };
        let said = match params {
            "None" => "It takes no parameters.",
            "Optional" => "Its parameters may be left out.",
            _ => "Its parameters are required.",
        };
        if !call.is_common {
            line!(out, "#[cfg(feature = \"all\")]");
        }
        let read = if is_ours { &call.result } else { &call.params };
        let written = if is_ours { &call.params } else { &call.result };
        let shape = self.shape(read);
        let read_type = with_paths(&self.outer_type(read));
        let read_value = with_paths(&self.outer_of_raw(read, "raw"));
        let scope = call.scope;
        let built = match written {
            Ty::Nothing if is_ours => "NoParams".to_owned(),
            Ty::Nothing => "Null".to_owned(),
            written => self.build_type(written),
        };
        let built = with_paths(&built);
        if is_ours {
            line!(
                out,
                "method!(\n    /// `{wire}`, {whose}. {said}\n    {name}, {wire:?}, {scope:?}, {params}, {built},\n    {shape}, {read_type}, |raw| {read_value}\n);\n"
            );
        } else {
            let answer = self.shape(written);
            let is_notification = call.is_notification;
            line!(
                out,
                "ask!(\n    /// `{wire}`, {whose}. {said}\n    {name}, {wire:?}, {scope:?}, {is_notification}, {answer}, {built},\n    {shape}, {read_type}, |raw| {read_value}\n);\n"
            );
        }
    }

    fn build_type(&self, ty: &Ty) -> String {
        match ty {
            Ty::Object(id) => format!("build::{}", self.model.objects[*id].name),
            Ty::Union(id) if Some(*id) != self.model.session_event => {
                format!("build::{}", self.model.unions[*id].name)
            }
            _ => "JsonText".to_owned(),
        }
    }

    /// How a value is read outside of the module of the views.
    fn outer_of_raw(&self, ty: &Ty, raw: &str) -> String {
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

    // Events and requests.

    fn events(&mut self) -> String {
        let model = self.model;
        let mut out = String::from("//! All events, with the views of their data.\n\n");
        line!(
            out,
            "use std::borrow::Cow;\n\nuse crate::check::check;\nuse crate::event::{{OtherEvent, Reason}};"
        );
        line!(
            out,
            "use crate::list::Map;\nuse crate::raw::RawJson;\nuse crate::shape::ShapeId;\nuse crate::view;\n"
        );
        let shape = self.shape(&Ty::Union(model.session_event.unwrap_or_default()));
        line!(
            out,
            "/// The shape of an event with its envelope.\npub(crate) const SESSION_EVENT: ShapeId = ShapeId({shape});\n"
        );
        line!(
            out,
            "/// An event with a view of its data.\n///\n/// Persisted and ephemeral events are here alike."
        );
        line!(out, "#[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum TypedEvent<'a> {{");
        for event in &model.events {
            let kind = if event.is_ephemeral { ", never persisted" } else { "" };
            line!(
                out,
                "    /// `{}`{kind}.\n    {}({}),",
                event.name,
                pascal(&event.name),
                self.outer_type(&event.data)
            );
        }
        line!(
            out,
            "    /// An event that is not known here, or whose data is of another shape.\n    Other(OtherEvent<'a>),\n}}\n"
        );
        line!(
            out,
            "/// The types of all events, sorted by length and then by name, with the shapes of their data."
        );
        line!(out, "static EVENTS: [(&str, ShapeId); {}] = [", model.events.len());
        let mut events: Vec<&crate::model::Event> = model.events.iter().collect();
        events.sort_by_key(|event| (event.name.len(), &event.name));
        for event in &events {
            let shape = self.shape(&event.data);
            line!(out, "    ({:?}, ShapeId({shape})),", event.name);
        }
        line!(out, "];\n");
        let longest = events.last().map_or(0, |event| event.name.len());
        let starts: Vec<String> = (0..=longest + 1)
            .map(|length| events.iter().filter(|event| event.name.len() < length).count().to_string())
            .collect();
        line!(out, "/// The first event of each length.");
        line!(out, "static STARTS: [u8; {}] = [{}];\n", starts.len(), starts.join(", "));
        line!(out, "/// The place of an event's type.");
        line!(out, "fn place(event_type: &str) -> Option<usize> {{");
        line!(out, "    let start = usize::from(*STARTS.get(event_type.len())?);");
        line!(out, "    let end = usize::from(*STARTS.get(event_type.len() + 1)?);");
        line!(
            out,
            "    let is_it = |(name, _): &(&str, ShapeId)| crate::text::is_same(name.as_bytes(), event_type.as_bytes());"
        );
        line!(out, "    Some(start + EVENTS.get(start..end)?.iter().position(is_it)?)\n}}\n");
        line!(out, "impl<'a> TypedEvent<'a> {{");
        line!(
            out,
            "    /// Reads an event of this type from the text of its data. It never fails: what does not fit is\n    /// [`Other`](Self::Other), with the reason."
        );
        line!(out, "    pub fn decode(event_type: &'a str, data: &'a str) -> TypedEvent<'a> {{");
        line!(
            out,
            "        let other = |reason| TypedEvent::Other(OtherEvent {{ event_type: event_type.into(), data, reason }});"
        );
        line!(
            out,
            "        let Some(index) = place(event_type) else {{ return other(Reason::UnknownType) }};"
        );
        line!(
            out,
            "        match check(data, EVENTS[index].1) {{\n            Ok(raw) => TypedEvent::over(index, raw).unwrap_or_else(|| other(Reason::UnknownType)),\n            Err(error) => other(Reason::Malformed(error)),\n        }}\n    }}\n"
        );
        line!(out, "    /// The event of data that was checked.");
        line!(out, "    pub(crate) fn of(event_type: Cow<'a, str>, raw: RawJson<'a>) -> TypedEvent<'a> {{");
        line!(out, "        let index = place(&event_type).unwrap_or(usize::MAX);");
        line!(
            out,
            "        TypedEvent::over(index, raw).unwrap_or_else(|| {{\n            TypedEvent::Other(OtherEvent {{ event_type, data: raw.as_str(), reason: Reason::UnknownType }})\n        }})\n    }}\n"
        );
        line!(
            out,
            "    /// The event of a checked text.\n    fn over(index: usize, raw: RawJson<'a>) -> Option<TypedEvent<'a>> {{\n        Some(match index {{"
        );
        for (index, event) in events.iter().enumerate() {
            line!(
                out,
                "            {index} => TypedEvent::{}({}),",
                pascal(&event.name),
                self.outer_of_raw(&event.data, "raw")
            );
        }
        line!(out, "            _ => return None,\n        }})\n    }}\n}}");
        out
    }

    fn requests(&mut self) -> String {
        let model = self.model;
        let calls: Vec<&Call> = model.calls.iter().filter(|call| !call.scope.is_ours()).collect();
        let mut out = String::from(
            "//! All that the runtime asks by a request or tells by a notification, with the views of the parameters.\n\n",
        );
        line!(
            out,
            "use crate::check::check;\nuse crate::error::DecodeError;\nuse crate::raw::RawJson;\nuse crate::shape::ShapeId;\nuse crate::view;\n"
        );
        line!(out, "/// A request or notification of the runtime, with a view of its parameters.");
        line!(out, "#[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum TypedRequest<'a> {{");
        for call in &calls {
            let what = if call.is_notification { ", a notification" } else { "" };
            line!(
                out,
                "    /// `{}`{what}.\n    {}({}),",
                call.name,
                pascal(&call.name),
                self.outer_type(&call.params)
            );
        }
        line!(out, "    /// A method that is not known here.\n    Other(RawJson<'a>),\n}}\n");
        line!(out, "/// The methods, sorted, with the shapes of their parameters.");
        line!(out, "static REQUESTS: [(&str, ShapeId); {}] = [", calls.len());
        for call in &calls {
            let shape = self.shape(&call.params);
            line!(out, "    ({:?}, ShapeId({shape})),", call.name);
        }
        line!(out, "];\n");
        line!(out, "impl<'a> TypedRequest<'a> {{");
        line!(
            out,
            "    /// Reads the parameters of a request or notification of this method.\n    ///\n    /// # Errors\n    ///\n    /// When they are of another shape: the first place that differs."
        );
        line!(
            out,
            "    pub fn decode(method: &str, params: &'a str) -> Result<TypedRequest<'a>, DecodeError> {{"
        );
        line!(
            out,
            "        let Ok(index) = REQUESTS.binary_search_by(|(name, _)| (*name).cmp(method)) else {{\n            return RawJson::parse(params).map(TypedRequest::Other);\n        }};"
        );
        line!(out, "        let raw = check(params, REQUESTS[index].1)?;\n        Ok(match index {{");
        for (index, call) in calls.iter().enumerate() {
            line!(
                out,
                "            {index} => TypedRequest::{}({}),",
                pascal(&call.name),
                self.outer_of_raw(&call.params, "raw")
            );
        }
        line!(out, "            _ => TypedRequest::Other(raw),\n        }})\n    }}\n}}");
        out
    }

    // Writing anew through the accessors.

    fn rewrites(&mut self, is_common: bool) -> String {
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
            line!(out, "            view::{name}::Other(raw) => writer.raw(raw),\n        }}\n    }}\n}}\n");
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

    // Building anew through the setters.

    fn rebuilds(&mut self, is_common: bool) -> String {
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
    fn rebuild(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Text | Ty::Is(_) => format!("&{value}"),
            ty => self.rebuild_item(ty, value),
        }
    }

    fn rebuild_item(&self, ty: &Ty, value: &str) -> String {
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
    fn json_of(&self, ty: &Ty, value: &str) -> String {
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

    /// Tells whether a member is given to `new`.
    fn is_given(&self, object: &Object, member: &Member) -> bool {
        // A session fills its id in.
        let by_session = member.wire == "sessionId" && self.is_session_params(&object.name);
        member.is_required && !is_filled(member) && !by_session
    }

    fn rewrite_member(&self, member: &Member, accessor: &str) -> String {
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

    fn rewrite(&self, ty: &Ty, value: &str) -> String {
        match ty {
            Ty::Any | Ty::Null | Ty::Nothing => format!("writer.raw({value});"),
            Ty::Bool | Ty::IsBool(_) => format!("writer.bool({value});"),
            Ty::Text | Ty::Is(_) => format!("writer.text(&{value});"),
            Ty::Enum(_) => format!("writer.text({value}.as_str());"),
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

    fn registry(&mut self) -> String {
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
type Row = (String, Ty, bool);

#[derive(Default)]
struct Module<'a> {
    calls: BTreeMap<String, &'a Call>,
    modules: BTreeMap<String, Module<'a>>,
}

impl Module<'_> {
    fn has_common(&self) -> bool {
        self.calls.values().any(|call| call.is_common) || self.modules.values().any(Module::has_common)
    }
}

fn roles(model: &Model) -> BTreeMap<String, Vec<String>> {
    let mut roles: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |ty: &Ty, role: String| {
        let name = match ty {
            Ty::Object(id) => &model.objects[*id].name,
            Ty::Union(id) => &model.unions[*id].name,
            _ => return,
        };
        roles.entry(name.clone()).or_default().push(role);
    };
    for event in &model.events {
        add(&event.data, format!("the data of the event `{}`", event.name));
    }
    for call in &model.calls {
        add(&call.params, format!("the parameters of `{}`", call.name));
        add(&call.result, format!("the result of `{}`", call.name));
    }
    for (event, ty) in &model.answers {
        add(ty, format!("the answer to `{event}`"));
    }
    for (hook, ty) in &model.hook_answers {
        add(ty, format!("the answer to the hook `{hook}`"));
    }
    roles
}

/// The same types with the paths that lead to them from anywhere.
fn with_paths(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_alphabetic()) {
        let (before, word) = rest.split_at(start);
        let end = word
            .find(|character: char| !character.is_ascii_alphanumeric() && character != '_')
            .unwrap_or(word.len());
        let (word, behind) = word.split_at(end);
        out.push_str(before);
        if !before.ends_with(':') && !before.ends_with('\'') {
            out.push_str(match word {
                "view" | "build" | "enums" | "List" | "Map" | "Number" | "RawJson" | "JsonText" | "Null"
                | "NoParams" => "crate::",
                "Cow" => "std::borrow::",
                _ => "",
            });
        }
        out.push_str(word);
        rest = behind;
    }
    out + rest
}

fn part(is_common: bool) -> &'static str {
    if is_common { "What is there by default" } else { "What is there with the feature `all`" }
}

fn head(what: &str, is_common: bool) -> String {
    format!("//! {what}: {}.\n\n", part(is_common).to_lowercase())
}

fn said(facts: &[String]) -> String {
    if facts.is_empty() { String::new() } else { format!(" {}", facts.join(" ")) }
}

fn debug_impl(ty: &str, name: &str, raw: &str, out: &mut String) {
    line!(
        out,
        "impl fmt::Debug for {ty} {{\n    #[inline]\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{"
    );
    line!(out, "        {raw}.debug({name:?}, f)\n    }}\n}}\n");
}

/// Tells whether a builder fills a member in: it must be there, and has one value.
fn is_filled(member: &Member) -> bool {
    member.is_required && matches!(member.ty, Ty::Is(_) | Ty::IsBool(_)) && !member.is_nullable
}

/// The members of an object with the names of their accessors.
fn accessors(object: &Object) -> Vec<(&Member, String)> {
    let mut taken: BTreeSet<String> = ["raw", "decode", "over", "rewrite"].map(str::to_owned).into();
    let mut found = Vec::new();
    for member in &object.members {
        let mut name = snake(&member.wire);
        while taken.contains(&name) {
            name.push('_');
        }
        taken.insert(name.clone());
        found.push((member, name));
    }
    found
}

fn free_of(object: &Object, wanted: &str) -> String {
    let mut name = wanted.to_owned();
    while accessors(object).iter().any(|(_, accessor)| *accessor == name) {
        name.push('_');
    }
    name
}

fn extra_name(object: &Object) -> String {
    free_of(object, "members")
}

fn extra_setter(object: &Object) -> String {
    free_of(object, "member")
}

fn view_name(object: &Object) -> String {
    free_of(object, "view")
}

/// The function of a text that reads a member of this type, where there is one.
fn simple(ty: &Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Any | Ty::Null | Ty::Nothing => "member",
        Ty::Bool | Ty::IsBool(_) => "bool",
        Ty::Text | Ty::Is(_) => "text",
        Ty::Integer => "integer",
        Ty::Natural => "natural",
        Ty::Number => "number",
        _ => return None,
    })
}

fn is_string(ty: &Ty) -> bool {
    matches!(ty, Ty::Text | Ty::Is(_) | Ty::Enum(_))
}

/// Tells whether the view of a type is no `Copy`.
fn has_text(ty: &Ty) -> bool {
    matches!(ty, Ty::Text | Ty::Is(_) | Ty::Enum(_))
}

fn case_doc(union: &Union, case: &crate::model::Case) -> String {
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
fn variants(values: &[String]) -> Vec<String> {
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
