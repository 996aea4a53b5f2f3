//! The types that are made of the schemas.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Scope, Source};

mod answers;
mod calls;
mod events;
mod facts;
mod marks;
mod resolver;
mod schema;
mod unions;

use self::resolver::Resolver;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ty {
    /// Any JSON.
    Any,
    /// `null`
    Null,
    /// The result of what has none: `null` or an object.
    Nothing,
    /// A bool.
    Bool,
    /// A bool that is this one.
    IsBool(bool),
    /// A string.
    Text,
    /// A string that is this one.
    Is(String),
    /// One of some strings.
    Enum(usize),
    /// An integer.
    Integer,
    /// An integer that is not negative.
    Natural,
    /// A number.
    Number,
    /// An array.
    List(Box<Ty>),
    /// An object whose names are data.
    Map(Box<Ty>),
    /// `null`, or that.
    Nullable(Box<Ty>),
    /// An object.
    Object(usize),
    /// One of several.
    Union(usize),
}

/// An object.
#[derive(Debug)]
pub(crate) struct Object {
    /// Its name as a type.
    pub(crate) name: String,
    /// Its members, in the schema's order.
    pub(crate) members: Vec<Member>,
    /// The type of the members that have no name, where they are data.
    pub(crate) extra: Option<Ty>,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Member {
    /// Its name on the wire.
    pub(crate) wire: String,
    /// Its type, without that it may be null.
    pub(crate) ty: Ty,
    /// That it must be there.
    pub(crate) is_required: bool,
    /// That it may be null. What is optional may be null too.
    pub(crate) is_nullable: bool,
    /// That null and absent are two things.
    pub(crate) is_three_state: bool,
    /// What the schema says of it, but for its type.
    pub(crate) facts: Vec<String>,
}

/// One of some strings.
#[derive(Debug)]
pub(crate) struct Enum {
    /// Its name as a type.
    pub(crate) name: String,
    /// The strings.
    pub(crate) values: Vec<String>,
}

/// One of several types.
#[derive(Debug)]
pub(crate) struct Union {
    /// Its name as a type.
    pub(crate) name: String,
    /// The member that tells objects apart.
    pub(crate) tag: Option<String>,
    /// The types.
    pub(crate) cases: Vec<Case>,
    /// Unions that are parts of this one.
    pub(crate) parts: Vec<usize>,
}

/// A case of a union.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// Its name as a variant.
    pub(crate) variant: String,
    /// The values of the tag for which it is meant.
    pub(crate) tags: Vec<Tag>,
    /// Its type.
    pub(crate) ty: Ty,
}

/// The value of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A string.
    Text(String),
    /// A bool.
    Bool(bool),
}

/// A method with its types.
#[derive(Debug)]
pub(crate) struct Call {
    /// Its name on the wire.
    pub(crate) name: String,
    /// Whose it is.
    pub(crate) scope: Scope,
    /// The type of its parameters. `Nothing` where it has none.
    pub(crate) params: Ty,
    /// That they may be left out.
    pub(crate) may_omit: bool,
    /// The type of its result.
    pub(crate) result: Ty,
    /// That nobody answers it.
    pub(crate) is_notification: bool,
    /// That it is there by default.
    pub(crate) is_common: bool,
}

/// An event with its type.
#[derive(Debug)]
pub(crate) struct Event {
    /// Its type on the wire.
    pub(crate) name: String,
    /// The type of its data.
    pub(crate) data: Ty,
    /// That it is never persisted.
    pub(crate) is_ephemeral: bool,
}

/// Everything, resolved.
#[derive(Debug, Default)]
pub(crate) struct Model {
    /// All objects.
    pub(crate) objects: Vec<Object>,
    /// All enums.
    pub(crate) enums: Vec<Enum>,
    /// All unions.
    pub(crate) unions: Vec<Union>,
    /// All methods but internal ones.
    pub(crate) calls: Vec<Call>,
    /// All events.
    pub(crate) events: Vec<Event>,
    /// The union of all events with their envelopes.
    pub(crate) session_event: Option<usize>,
    /// The answers to asking events, by their types.
    pub(crate) answers: BTreeMap<String, Ty>,
    /// The answers to hooks, with their wrapper, by their types.
    pub(crate) hook_answers: BTreeMap<String, Ty>,
    /// Objects that are there by default.
    pub(crate) common: Marks,
    /// Types that go out.
    pub(crate) outgoing: Marks,
}

/// Some of the types.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// Objects.
    pub(crate) objects: BTreeSet<usize>,
    /// Enums.
    pub(crate) enums: BTreeSet<usize>,
    /// Unions.
    pub(crate) unions: BTreeSet<usize>,
}

/// Resolves everything that is reachable from public methods, events and answers.
///
/// # Errors
///
/// What is of no form that is known here.
pub(crate) fn build(source: &Source, common: &BTreeSet<&str>) -> Result<Model, String> {
    let mut resolver = Resolver::new(source);
    resolver.events()?;
    resolver.calls(common)?;
    resolver.answers()?;
    let mut model = resolver.model;
    model.mark();
    Ok(model)
}
