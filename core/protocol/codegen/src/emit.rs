//! The text of the generated files.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Marks, Member, Model, Object, Ty};
use crate::names::snake;
use crate::tables::{Mark, Tables};

/// Writes a line, or several.
macro_rules! line {
    ($out:expr, $($format:tt)*) => { writeln!($out, $($format)*).unwrap_or_default() };
}

mod builders;
mod events;
mod methods;
mod rebuild;
mod rewrite;
mod views;

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
        let (common, all) = (self.mark, self.tables.mark());
        let default = self.tables.file(Mark::default(), common, "what is there by default");
        files.insert("tables.rs".to_owned(), default);
        let rest = self.tables.file(common, all, "what comes behind that with the feature `all`");
        files.insert("tables_all.rs".to_owned(), rest);
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

fn part(is_common: bool) -> &'static str {
    if is_common { "What is there by default" } else { "What is there with the feature `all`" }
}

fn head(what: &str, is_common: bool) -> String {
    format!("//! {what}: {}.\n\n", part(is_common).to_lowercase())
}

fn said(facts: &[String]) -> String {
    if facts.is_empty() { String::new() } else { format!(" {}", facts.join(" ")) }
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
