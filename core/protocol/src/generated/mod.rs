//! Made by `core/protocol/codegen`: change that, and make this anew.

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
#[cfg(not(feature = "all"))]
mod tables;
#[cfg(feature = "all")]
mod tables_all;
mod views;
#[cfg(feature = "all")]
mod views_all;

#[cfg(not(feature = "all"))]
pub(crate) use tables::TABLES;
#[cfg(feature = "all")]
pub(crate) use tables_all::TABLES;

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
