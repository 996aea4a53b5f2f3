//! What all views have in common, and views that can be kept.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::check::check;
use crate::error::DecodeError;
use crate::raw::RawJson;
use crate::shape::ShapeId;

/// A type that comes in: a checked JSON text, with an accessor for each member.
///
/// Generic code takes `T: View`; each view has `decode` and `raw` of its own too, so that this need not be imported.
pub trait View {
    /// The same view of a text that lives for `'a`.
    type At<'a>;

    /// The shape that the text is checked against.
    const SHAPE: ShapeId;

    /// The view of a text that was checked against [`SHAPE`](Self::SHAPE).
    #[doc(hidden)]
    fn over(raw: RawJson<'_>) -> Self::At<'_>;

    /// Checks a text, and returns the view of it.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, or of another shape: the first place that differs.
    fn decode(text: &str) -> Result<Self::At<'_>, DecodeError> {
        check(text, Self::SHAPE).map(Self::over)
    }
}

/// What every view of an object has, but for its accessors.
#[cfg(feature = "common")]
macro_rules! object_view {
    ($name:ident, $shape:literal) => {
        impl<'a> $name<'a> {
            /// Checks a text, and returns the view of it.
            ///
            /// # Errors
            ///
            /// When the text is no JSON, or of another shape: the first place that differs.
            #[inline]
            pub fn decode(text: &'a str) -> Result<$name<'a>, DecodeError> {
                match check(text, ShapeId($shape)) {
                    Ok(raw) => Ok($name(raw)),
                    Err(error) => Err(error),
                }
            }

            /// What came.
            #[inline]
            pub fn raw(self) -> RawJson<'a> {
                self.0
            }
        }

        impl View for $name<'_> {
            type At<'b> = $name<'b>;

            const SHAPE: ShapeId = ShapeId($shape);

            #[inline]
            fn over(raw: RawJson<'_>) -> $name<'_> {
                $name(raw)
            }
        }

        impl fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.debug(stringify!($name), f)
            }
        }
    };
}

/// What every view of a union has, but for its kinds.
#[cfg(feature = "common")]
macro_rules! union_view {
    ($name:ident, $shape:literal) => {
        impl<'a> $name<'a> {
            /// Checks a text, and returns the view of it.
            ///
            /// # Errors
            ///
            /// When the text is no JSON, or of another shape: the first place that differs.
            #[inline]
            pub fn decode(text: &'a str) -> Result<$name<'a>, DecodeError> {
                match check(text, ShapeId($shape)) {
                    Ok(raw) => Ok($name::over(raw)),
                    Err(error) => Err(error),
                }
            }
        }

        impl View for $name<'_> {
            type At<'b> = $name<'b>;

            const SHAPE: ShapeId = ShapeId($shape);

            #[inline]
            fn over(raw: RawJson<'_>) -> $name<'_> {
                $name::over(raw)
            }
        }
    };
}

#[cfg(feature = "common")]
pub(crate) use {object_view, union_view};

/// A view together with its text, to be kept for as long as one likes. Clones share the text.
///
/// ```
/// # #[cfg(feature = "common")] {
/// use pilotwire_protocol::{Owned, view::IdleData};
///
/// let kept: Owned<IdleData<'static>> = Owned::decode(r#"{"aborted":true}"#)?;
/// assert_eq!(kept.view().aborted(), Some(true));
/// # }
/// # Ok::<(), pilotwire_protocol::DecodeError>(())
/// ```
pub struct Owned<T> {
    text: Arc<str>,
    view: PhantomData<fn() -> T>,
}

impl<T: View> Owned<T> {
    /// Checks a text, and keeps it.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, or of another shape: the first place that differs.
    pub fn decode(text: impl Into<Arc<str>>) -> Result<Owned<T>, DecodeError> {
        let text = text.into();
        let raw = check(&text, T::SHAPE)?;
        if raw.as_str().len() == text.len() {
            return Ok(Owned { text, view: PhantomData });
        }
        Ok(Owned { text: raw.as_str().into(), view: PhantomData })
    }

    /// The view.
    pub fn view(&self) -> T::At<'_> {
        T::over(self.raw())
    }

    /// The text.
    pub fn raw(&self) -> RawJson<'_> {
        RawJson::over(&self.text)
    }
}

impl<T> Clone for Owned<T> {
    fn clone(&self) -> Self {
        Owned { text: Arc::clone(&self.text), view: PhantomData }
    }
}

impl<T> fmt::Debug for Owned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        RawJson::over(&self.text).debug("Owned", f)
    }
}
