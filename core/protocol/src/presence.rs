//! Members for which absent and null are two things.

/// A member that may be absent, null or a value, where each of the three says something else.
///
/// Elsewhere, absent and null are one, and a member is an [`Option`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence<T> {
    /// The member is not there. In parameters: what is set stays as it is.
    #[default]
    Absent,
    /// The member is `null`. In parameters: what is set goes back to the default.
    Null,
    /// The member has this value.
    Value(T),
}

impl<T> Presence<T> {
    /// The value, where there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Presence::Value(value) => Some(value),
            Presence::Absent | Presence::Null => None,
        }
    }

    /// Tells whether the member is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Presence::Absent)
    }

    /// Tells whether the member is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Presence::Null)
    }

    /// The same with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Presence<U> {
        match self {
            Presence::Absent => Presence::Absent,
            Presence::Null => Presence::Null,
            Presence::Value(value) => Presence::Value(f(value)),
        }
    }
}

/// `None` is null.
impl<T> From<Option<T>> for Presence<T> {
    fn from(value: Option<T>) -> Presence<T> {
        value.map_or(Presence::Null, Presence::Value)
    }
}
