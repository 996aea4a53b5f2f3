//! Every method and event of the GitHub Copilot agent runtime, as types.
//!
//! What the runtime says is read through **views**; what is said to it is written by **builders**. No type is a struct
//! with a field a member: a view is the JSON text that came, compared once with the shape that its type must have, and a
//! builder is JSON text that grows. So nothing is lost that a newer runtime adds, reading costs nothing until one looks,
//! and thousands of types take seconds to build.
//!
//! | to | take |
//! |---|---|
//! | read an event | [`TypedEvent::decode`], an enum over all types of events |
//! | read what the runtime asks or tells | [`TypedRequest::decode`], or one of [`asks`] |
//! | call a method | one of [`methods`]: it links the name to the builder of its parameters and the view of its result |
//! | read one of the types | [`view`]: `decode` checks, accessors read, `raw` is what came |
//! | write one of the types | [`build`]: `new` takes what is required, setters take the rest |
//! | name one of some strings | [`enums`]: each keeps a string that it does not know |
//! | keep a view | [`Owned`] |
//! | read or write JSON that has no type | [`RawJson`], [`JsonText`] |
//! | find a type by its name, as text | `retype`, with the feature `rewrite` |
//!
//! ```
//! # #[cfg(feature = "common")] {
//! use pilotwire_protocol::{Build, TypedEvent, build, enums};
//!
//! let data = r#"{"messageId":"m-1","deltaContent":"Hello"}"#;
//! match TypedEvent::decode("assistant.message_delta", data) {
//!     TypedEvent::AssistantMessageDelta(delta) => assert_eq!(delta.delta_content(), "Hello"),
//!     TypedEvent::Other(other) => panic!("{other:?}"),
//!     _ => {}
//! }
//!
//! let params = build::SendRequest::new("What is the weather in Rome?").mode(enums::SendMode::Enqueue);
//! assert_eq!(params.raw().as_str(), r#"{"prompt":"What is the weather in Rome?","mode":"enqueue"}"#);
//! # }
//! ```
//!
//! # Rules
//!
//! - What is required must be there, and all that has a type must be of it; the [`DecodeError`] has the path to the first
//!   place where that is not so. After that check no accessor fails.
//! - Optional means that a member may be absent or null: an [`Option`]. The few members for which these are two things are
//!   a [`Presence`].
//! - A member, word or kind that is not known here is never an error, and is kept: in the raw text, as `Unknown`, as
//!   `Other`.
//! - An object whose kind its tag tells must fit that kind. Where nothing tells, it is of the kind that it fits and that
//!   names most of its members; one that fits none is `Other`.
//! - `1.0` is an integer. Other numbers are a [`Number`], which keeps its digits.
//! - Half of a surrogate pair reads as U+FFFD.
//! - Of members of the same name the last one counts.
//! - An event of another shape does not spoil the result of a [`Method`] it is in: it is [`TypedEvent::Other`].
//! - A text may nest 127 levels deep.
//! - `Debug` shows the text, without what stands under the names of secrets.
//!
//! # Features
//!
//! | feature | what it has |
//! |---|---|
//! | `common` (default) | all events, all asks and their answers, the config of a session, the methods that are used most |
//! | `all` | all methods |
//! | `rewrite` | decoding by name and writing anew, for tests and tools; it takes all types into the program |
//! | `rebuild` | the same through the builders, for tests |
//!
//! The types are made from the schema files that the runtime is published with, and from a supplement of what these lack.

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
#[cfg_attr(not(feature = "common"), allow(dead_code, reason = "without types there are few shapes"))]
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
#[cfg(feature = "rebuild")]
pub use rewrite::rebuild;
#[cfg(feature = "rewrite")]
pub use rewrite::{Of, names, retype, unknown_in};
pub use shape::ShapeId;
pub use view_base::{Owned, View};

/// Views: what the runtime says.
///
/// Each has `decode`, which checks a text, and `raw`, which is the text; then an accessor a member. A view is `Copy`, but
/// for the few unions that hold strings, and lives as long as its text.
#[cfg(feature = "common")]
pub mod view {
    pub use crate::generated::all_views::*;
}

/// Builders: what is said to the runtime.
///
/// Each starts with what is required. A setter takes a value and returns the builder; the last value counts. Unions
/// are made of their kinds by `into()`. [`Build`] returns the JSON.
#[cfg(feature = "common")]
pub mod build {
    #[cfg(doc)]
    use crate::Build;
    pub use crate::generated::all_builders::*;
}

/// Enums, which views give and builders take: one of some strings, or another.
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
