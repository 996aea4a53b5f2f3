//! Every method and event of the GitHub Copilot agent runtime, as types.

#![forbid(unsafe_code)]

mod check;
mod error;
#[cfg(feature = "common")]
mod event;
mod fields;
#[cfg(feature = "common")]
#[rustfmt::skip]
#[allow(clippy::all, reason = "it is made in the form that takes least to build")]
mod generated;
mod list;
mod method;
mod number;
mod presence;
mod raw;
#[cfg(feature = "rewrite")]
mod rewrite;
mod secret;
mod shape;
mod text;
mod view_base;

pub use error::DecodeError;
#[cfg(feature = "common")]
pub use event::{OtherEvent, Reason};
pub use fields::{Build, JsonText, NoParams, Null};
#[cfg(feature = "common")]
pub use generated::{TypedEvent, TypedRequest};
pub use list::{List, Map};
pub use method::{Ask, Method, Params, Scope};
pub use number::Number;
pub use presence::Presence;
pub use raw::RawJson;
#[cfg(feature = "rewrite")]
pub use rewrite::{Of, names, rebuild, retype};
pub use shape::ShapeId;
pub use view_base::{Owned, View};

/// Views: what the runtime says.
#[cfg(feature = "common")]
pub mod view {
    pub use crate::generated::all_views::*;
}

/// Builders: what is said to the runtime.
#[cfg(feature = "common")]
pub mod build {
    pub use crate::generated::all_builders::*;
}

/// Enums, which views give and builders take.
#[cfg(feature = "common")]
pub mod enums {
    pub use crate::generated::all_enums::*;
}

/// Methods of the runtime, by their names: `session.model.switchTo` is `methods::session::model::SwitchTo`.
#[cfg(feature = "common")]
pub mod methods {
    pub use crate::generated::methods::*;
}

/// What the runtime asks and tells, by its names: `hooks.invoke` is `asks::hooks::Invoke`.
#[cfg(feature = "common")]
pub mod asks {
    pub use crate::generated::asks::*;
}
