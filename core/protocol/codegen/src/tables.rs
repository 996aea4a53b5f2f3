//! The tables of shapes.

use std::collections::HashMap;
use std::fmt::Write;

use crate::model::{Model, Tag, Ty};

/// The tables as they grow. What comes first is what is there by default.
#[derive(Default)]
pub(crate) struct Tables {
    names: Vec<String>,
    name_ids: HashMap<String, usize>,
    shapes: Vec<String>,
    shape_ids: HashMap<Ty, usize>,
    /// Rows of members, one object a line.
    members: Vec<(usize, String)>,
    member_count: usize,
    cases: Vec<(usize, String)>,
    case_count: usize,
    words: Vec<(usize, String)>,
    word_count: usize,
    word_places: HashMap<usize, (usize, usize)>,
}

/// How much of each table there is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Mark([usize; 5]);

impl Tables {
    /// Tables with nothing but any JSON in them.
    pub(crate) fn new(model: &Model) -> Tables {
        let mut tables = Tables::default();
        tables.shape(model, &Ty::Any);
        tables
    }

    /// How much there is now.
    pub(crate) fn mark(&self) -> Mark {
        Mark([self.names.len(), self.shapes.len(), self.members.len(), self.cases.len(), self.words.len()])
    }

    /// The number of a shape, which is added if it is new.
    pub(crate) fn shape(&mut self, model: &Model, ty: &Ty) -> usize {
        if let Some(id) = self.shape_ids.get(ty) {
            return *id;
        }
        let row = match ty {
            Ty::Any => "Any".to_owned(),
            Ty::Null => "Null".to_owned(),
            Ty::Nothing => "Nothing".to_owned(),
            Ty::Bool => "Bool".to_owned(),
            Ty::IsBool(value) => format!("IsBool({value})"),
            Ty::Text => "Text".to_owned(),
            Ty::Is(text) => format!("Is({})", self.name(text)),
            Ty::Enum(id) => {
                let (first, count) = self.enum_words(model, *id);
                format!("Word {{ first: {first}, count: {count} }}")
            }
            Ty::Integer => "Integer".to_owned(),
            Ty::Natural => "Natural".to_owned(),
            Ty::Number => "Number".to_owned(),
            Ty::List(item) => format!("List({})", self.shape(model, item)),
            Ty::Map(value) => format!("Map({})", self.shape(model, value)),
            Ty::Nullable(inner) => format!("Nullable({})", self.shape(model, inner)),
            Ty::Object(id) => self.object(model, *id),
            Ty::Union(id) => self.union(model, *id),
        };
        self.shapes.push(row);
        self.shape_ids.insert(ty.clone(), self.shapes.len() - 1);
        self.shapes.len() - 1
    }

    /// Where the words of an enum are.
    pub(crate) fn enum_words(&mut self, model: &Model, id: usize) -> (usize, usize) {
        if let Some(place) = self.word_places.get(&id) {
            return *place;
        }
        let place = (self.word_count, model.enums[id].values.len());
        let words: Vec<String> =
            model.enums[id].values.iter().map(|value| self.name(value).to_string()).collect();
        self.words.push((words.len(), format!("{}, // {}", words.join(", "), model.enums[id].name)));
        self.word_count += words.len();
        self.word_places.insert(id, place);
        place
    }

    fn object(&mut self, model: &Model, id: usize) -> String {
        let object = &model.objects[id];
        let mut rows = Vec::new();
        for member in &object.members {
            let ty = if member.is_nullable && (member.is_required || member.is_three_state) {
                Ty::Nullable(Box::new(member.ty.clone()))
            } else {
                member.ty.clone()
            };
            let shape = self.shape(model, &ty);
            let need = if member.is_required { "r" } else { "o" };
            rows.push(format!("{need}({}, {shape})", self.name(&member.wire)));
        }
        let extra = object.extra.as_ref().map(|extra| self.shape(model, extra));
        let extra = extra.map_or("NONE".to_owned(), |extra| extra.to_string());
        let required = object.members.iter().filter(|member| member.is_required).count();
        let row = format!(
            "Object {{ first: {}, count: {}, required: {required}, extra: {extra} }}",
            self.member_count,
            rows.len()
        );
        self.member_count += rows.len();
        if !rows.is_empty() {
            self.members.push((rows.len(), format!("{}, // {}", rows.join(", "), object.name)));
        }
        row
    }

    fn union(&mut self, model: &Model, id: usize) -> String {
        let union = &model.unions[id];
        let mut rows = Vec::new();
        for case in &union.cases {
            let shape = self.shape(model, &case.ty);
            for tag in &case.tags {
                rows.push(match tag {
                    Tag::Text(text) => format!("t({}, {shape})", self.name(text)),
                    Tag::Bool(value) => format!("c(TagBool({value}), {shape})"),
                });
            }
            if case.tags.is_empty() {
                let when = match &case.ty {
                    Ty::List(_) => "Array",
                    Ty::Text | Ty::Is(_) | Ty::Enum(_) => "When::Text",
                    Ty::Bool | Ty::IsBool(_) => "When::Bool",
                    Ty::Integer | Ty::Natural | Ty::Number => "When::Number",
                    _ => "When::Object",
                };
                rows.push(format!("c({when}, {shape})"));
            }
        }
        let tag = union.tag.as_ref().map_or("NONE".to_owned(), |tag| self.name(tag).to_string());
        let row = format!("Union {{ first: {}, count: {}, tag: {tag} }}", self.case_count, rows.len());
        self.case_count += rows.len();
        self.cases.push((rows.len(), format!("{}, // {}", rows.join(", "), union.name)));
        row
    }

    fn name(&mut self, name: &str) -> usize {
        if let Some(id) = self.name_ids.get(name) {
            return *id;
        }
        self.names.push(name.to_owned());
        self.name_ids.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }

    /// The file of the tables from one mark up to another.
    pub(crate) fn file(&self, from: Mark, to: Mark, what: &str) -> String {
        let Mark([names, shapes, members, cases, words]) = to;
        let Mark([first_name, first_shape, first_members, first_cases, first_words]) = from;
        let count = |rows: &[(usize, String)]| rows.iter().map(|(count, _)| count).sum::<usize>();
        let mut out = format!("//! The tables of shapes: {what}.\n\n");
        out.push_str("use crate::shape::Shape::{\n    self, Any, Bool, Integer, Is, IsBool, List, Map, Natural, Nothing, Null, Nullable, Number, Object, Text, Union, Word,\n};\n");
        out.push_str("use crate::shape::When::{self, Array, TagBool};\nuse crate::shape::{Case, Member, NONE, c, o, r, t};\n");
        let mut table = |name: &str, ty: &str, count: usize, rows: Vec<String>| {
            write!(out, "\n#[rustfmt::skip]\npub(super) const {name}: [{ty}; {count}] = [\n")
                .unwrap_or_default();
            for row in rows {
                writeln!(out, "    {row}").unwrap_or_default();
            }
            out.push_str("];\n");
        };
        let numbered = |rows: &[String], a_line: usize| -> Vec<String> {
            rows.chunks(a_line).map(|chunk| format!("{},", chunk.join(", "))).collect()
        };
        let plain = |rows: &[(usize, String)]| rows.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>();
        table("SHAPES", "Shape", shapes - first_shape, numbered(&self.shapes[first_shape..shapes], 4));
        for (name, ty, rows) in [
            ("MEMBERS", "Member", &self.members[first_members..members]),
            ("CASES", "Case", &self.cases[first_cases..cases]),
            ("WORDS", "u16", &self.words[first_words..words]),
        ] {
            table(name, ty, count(rows), plain(rows));
        }
        let names_quoted: Vec<String> =
            self.names[first_name..names].iter().map(|name| format!("{name:?}")).collect();
        table("NAMES", "&str", names - first_name, numbered(&names_quoted, 8));
        out
    }
}
