//! The errors that the core's source has.

use std::collections::BTreeMap;
use std::path::Path;

use syn::{Attribute, Item, Meta, Visibility};

/// What an error is not made for, but a user sees its text.
const ALSO: [&str; 5] = ["SessionEnd", "HandlerError", "FsError", "SqlError", "CanvasError"];

/// A public type of errors.
pub(crate) struct Error {
    pub(crate) name: String,
    /// The names of its variants, if it is an enum.
    pub(crate) variants: Vec<String>,
}

/// Public types that are errors: by `thiserror`, by an `impl` of `Error`, or because [`ALSO`] names them.
pub(crate) fn errors() -> Vec<Error> {
    let mut found = Found::default();
    found.folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"));
    let is_error = |name: &String| {
        let is = found.errors.contains(name) || ALSO.contains(&name.as_str());
        assert!(!is || !found.twice.contains(name), "two types are called {name}");
        is
    };
    let types = found.types.iter().filter(|(name, _)| is_error(name));
    types.map(|(name, variants)| Error { name: name.clone(), variants: variants.clone() }).collect()
}

#[derive(Default)]
struct Found {
    /// The variants of public types.
    types: BTreeMap<String, Vec<String>>,
    twice: Vec<String>,
    errors: Vec<String>,
}

impl Found {
    fn folder(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                self.folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file can be read");
                let file =
                    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                self.items(&file.items);
            }
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Enum(of) if is_public(&of.vis) => {
                    let variants = of.variants.iter().map(|variant| variant.ident.to_string()).collect();
                    self.note(of.ident.to_string(), &of.attrs, variants);
                }
                Item::Struct(of) if is_public(&of.vis) => {
                    self.note(of.ident.to_string(), &of.attrs, Vec::new());
                }
                Item::Impl(of) => {
                    let of_error = of.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
                    if of_error.is_some_and(|last| last.ident == "Error")
                        && let syn::Type::Path(of) = &*of.self_ty
                        && let Some(last) = of.path.segments.last()
                    {
                        self.errors.push(last.ident.to_string());
                    }
                }
                Item::Mod(of) if !is_test(&of.attrs) => {
                    self.items(of.content.as_ref().map_or(&[], |(_, items)| items));
                }
                _ => {}
            }
        }
    }

    fn note(&mut self, name: String, attributes: &[Attribute], variants: Vec<String>) {
        if attributes.iter().any(derives_error) {
            self.errors.push(name.clone());
        }
        if self.types.insert(name.clone(), variants).is_some() {
            self.twice.push(name);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn derives_error(attribute: &Attribute) -> bool {
    let mut derives = false;
    if attribute.path().is_ident("derive") {
        let parsed = attribute.parse_nested_meta(|meta| {
            derives |= meta.path.segments.last().is_some_and(|last| last.ident == "Error");
            Ok(())
        });
        parsed.expect("a derive can be read");
    }
    derives
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

#[test]
fn errors_are_found_however_they_are_made() {
    let errors = errors();
    let of = |name: &str| errors.iter().find(|error| error.name == name);
    // By a derive, by hand, and by name.
    assert!(of("CallError").is_some_and(|error| error.variants.contains(&"NotLoggedIn".to_owned())));
    assert!(of("CloseCause").is_some_and(|error| error.variants.is_empty()));
    assert!(of("SessionEnd").is_some_and(|error| error.variants.contains(&"Resumed".to_owned())));
    // What is no error, and what is private.
    assert!(of("Turn").is_none() && of("Quiet").is_none());
    assert!(errors.len() > 30, "{}", errors.len());
}
