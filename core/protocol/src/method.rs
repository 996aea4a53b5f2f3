//! Methods as types: what links a name to its parameters and its result.

use crate::check::{check, check_but_events};
use crate::error::DecodeError;
use crate::fields::Build;
use crate::raw::RawJson;
use crate::shape::ShapeId;

/// Whose a method is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// The runtime's.
    Server,
    /// A session's, at the runtime. Its parameters have the session's id.
    Session,
    /// A session's, at the client. Its parameters have the session's id.
    ClientSession,
    /// The client's.
    ClientGlobal,
}

/// Tells whether a method has parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Params {
    /// It takes none, or `{}`. Those of a session have the session's id.
    None,
    /// They may be left out.
    Optional,
    /// They must be there.
    Required,
}

/// A method of the runtime, which the client calls.
///
/// Each is a type without a value in the modules of [`method`](mod@crate::methods).
pub trait Method {
    /// Its name on the wire.
    const NAME: &'static str;
    /// Whose it is: the runtime's or a session's.
    const SCOPE: Scope;
    /// Tells whether it has parameters.
    const PARAMS: Params;
    /// The shape of its result.
    const OUTPUT: ShapeId;

    /// A builder of its parameters.
    type Params: Build;
    /// A view of its result.
    type Output<'a>;

    /// The view of a result that was checked against [`OUTPUT`](Self::OUTPUT).
    #[doc(hidden)]
    fn output(raw: RawJson<'_>) -> Self::Output<'_>;

    /// Checks the text of a result, and returns the view of it.
    ///
    /// One event that is of another shape than its type says does not spoil a list of them: it is let through, and
    /// [`TypedEvent::Other`](crate::TypedEvent::Other) once it is typed.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or of another shape: the first place that differs.
    fn decode(text: &str) -> Result<Self::Output<'_>, DecodeError> {
        check_but_events(text, Self::OUTPUT).map(Self::output)
    }
}

/// A request or notification of the runtime, which the client serves.
///
/// Each is a type without a value in the modules of [`ask`](mod@crate::asks).
pub trait Ask {
    /// Its name on the wire.
    const NAME: &'static str;
    /// Whose it is: the client's, or a session's at the client.
    const SCOPE: Scope;
    /// Tells that it has no answer.
    const IS_NOTIFICATION: bool;
    /// The shape of its parameters.
    const PARAMS: ShapeId;
    /// The shape of its answer.
    const ANSWER: ShapeId;

    /// A view of its parameters.
    type Params<'a>;
    /// A builder of its answer.
    type Answer: Build;

    /// The view of parameters that were checked against [`PARAMS`](Self::PARAMS).
    #[doc(hidden)]
    fn params(raw: RawJson<'_>) -> Self::Params<'_>;

    /// Checks the text of the parameters, and returns the view of them.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or of another shape: the first place that differs.
    fn decode(text: &str) -> Result<Self::Params<'_>, DecodeError> {
        check(text, Self::PARAMS).map(Self::params)
    }

    /// Checks that a text is an answer.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or of another shape: the first place that differs.
    fn check_answer(text: &str) -> Result<RawJson<'_>, DecodeError> {
        check(text, Self::ANSWER)
    }
}

/// A method as a type.
#[cfg(feature = "common")]
macro_rules! method {
    (
        $(#[$doc:meta])*
        $name:ident, $wire:literal, $scope:ident, $params:ident, $built:ty,
        $shape:literal, $output:ty, |$raw:ident| $value:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl crate::method::Method for $name {
            const NAME: &'static str = $wire;
            const SCOPE: crate::method::Scope = crate::method::Scope::$scope;
            const PARAMS: crate::method::Params = crate::method::Params::$params;
            const OUTPUT: crate::ShapeId = crate::ShapeId($shape);

            type Params = $built;
            type Output<'a> = $output;

            #[inline]
            fn output($raw: crate::RawJson<'_>) -> Self::Output<'_> {
                $value
            }
        }
    };
}

/// A request or notification as a type.
#[cfg(feature = "common")]
macro_rules! ask {
    (
        $(#[$doc:meta])*
        $name:ident, $wire:literal, $scope:ident, $is_notification:literal, $answer:literal, $built:ty,
        $shape:literal, $params:ty, |$raw:ident| $value:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl crate::method::Ask for $name {
            const NAME: &'static str = $wire;
            const SCOPE: crate::method::Scope = crate::method::Scope::$scope;
            const IS_NOTIFICATION: bool = $is_notification;
            const PARAMS: crate::ShapeId = crate::ShapeId($shape);
            const ANSWER: crate::ShapeId = crate::ShapeId($answer);

            type Params<'a> = $params;
            type Answer = $built;

            #[inline]
            fn params($raw: crate::RawJson<'_>) -> Self::Params<'_> {
                $value
            }
        }
    };
}

#[cfg(feature = "common")]
pub(crate) use {ask, method};
