//! Methods and asks, a type each.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Emitter;
use crate::model::{Call, Ty};
use crate::names::{pascal, snake};
use crate::source::Scope;

impl Emitter<'_> {
    pub(super) fn methods(&mut self, is_ours: bool) -> String {
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

    pub(super) fn module(&mut self, module: &Module<'_>, is_ours: bool, path: &str, out: &mut String) {
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

    pub(super) fn method(&mut self, name: &str, call: &Call, is_ours: bool, out: &mut String) {
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
}

#[derive(Default)]
pub(super) struct Module<'a> {
    calls: BTreeMap<String, &'a Call>,
    modules: BTreeMap<String, Module<'a>>,
}

impl Module<'_> {
    fn has_common(&self) -> bool {
        self.calls.values().any(|call| call.is_common) || self.modules.values().any(Module::has_common)
    }
}

/// The same types with the paths that lead to them from anywhere.
pub(super) fn with_paths(text: &str) -> String {
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
