//! Made by `core/protocol/codegen`: change that, and make this anew.

use crate::shape::Tables;
#[cfg(feature = "all")]
use crate::shape::joined;

pub(crate) mod asks;
mod builders;
#[cfg(feature = "all")]
mod builders_all;
mod enums;
#[cfg(feature = "all")]
mod enums_all;
mod events;
pub(crate) mod methods;
#[cfg(feature = "rewrite")]
mod registry;
mod requests;
#[cfg(feature = "rebuild")]
#[allow(unused_variables, reason = "some builders need nothing of their view")]
mod rebuild;
#[cfg(all(feature = "rebuild", feature = "all"))]
#[allow(unused_variables, reason = "some builders need nothing of their view")]
mod rebuild_all;
#[cfg(feature = "rewrite")]
mod rewrite;
#[cfg(all(feature = "rewrite", feature = "all"))]
mod rewrite_all;
mod tables;
#[cfg(feature = "all")]
#[allow(unused_imports, reason = "there is not one of everything in it")]
mod tables_all;
mod views;
#[cfg(feature = "all")]
mod views_all;

#[cfg(not(feature = "all"))]
pub(crate) static TABLES: Tables = Tables {
    shapes: &tables::SHAPES,
    members: &tables::MEMBERS,
    cases: &tables::CASES,
    words: &tables::WORDS,
    names: &tables::NAMES,
};

#[cfg(feature = "all")]
pub(crate) static TABLES: Tables = Tables {
    shapes: &joined::<_, { tables::SHAPES.len() + tables_all::SHAPES.len() }>(&tables::SHAPES, &tables_all::SHAPES),
    members: &joined::<_, { tables::MEMBERS.len() + tables_all::MEMBERS.len() }>(&tables::MEMBERS, &tables_all::MEMBERS),
    cases: &joined::<_, { tables::CASES.len() + tables_all::CASES.len() }>(&tables::CASES, &tables_all::CASES),
    words: &joined::<_, { tables::WORDS.len() + tables_all::WORDS.len() }>(&tables::WORDS, &tables_all::WORDS),
    names: &joined::<_, { tables::NAMES.len() + tables_all::NAMES.len() }>(&tables::NAMES, &tables_all::NAMES),
};

#[cfg(feature = "rewrite")]
pub(crate) use registry::{ANSWERS, ASKS, EVENTS, PARAMS, RESULTS, TYPES};

/// All files of views.
pub(crate) mod all_views {
    pub use super::views::*;
    pub use crate::event::SessionEvent;
    #[cfg(feature = "all")]
    pub use super::views_all::*;
}

/// All files of builders.
pub(crate) mod all_builders {
    pub use super::builders::*;
    #[cfg(feature = "all")]
    pub use super::builders_all::*;
}

/// All files of enums.
pub(crate) mod all_enums {
    pub use super::enums::*;
    #[cfg(feature = "all")]
    pub use super::enums_all::*;
}

pub use events::TypedEvent;
pub(crate) use events::SESSION_EVENT;
pub use requests::TypedRequest;
