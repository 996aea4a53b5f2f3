//! The one table of all shapes: what members each object has, and of what type they are.
//!
//! Everything in it is a number, so it is small, and costs nothing to build or to load.

/// A place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShapeId(pub(crate) u16);

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Any JSON.
    Any,
    Null,
    /// `null`, or an object that says nothing.
    Nothing,
    Bool,
    Text,
    /// A string that is mostly this one. Any other is let through, but in a union without a tag.
    Is(u16),
    /// A bool that is mostly this one, likewise.
    IsBool(bool),
    /// A string that is mostly one of so many from here in the table of words, likewise.
    Word {
        first: u16,
        count: u16,
    },
    /// A number without a fraction that fits an `i64`.
    Integer,
    /// A number without a fraction that fits a `u64`.
    Natural,
    Number,
    List(u16),
    /// An object with members of any names, all of one shape.
    Map(u16),
    /// `null`, or that shape.
    Nullable(u16),
    /// An object with so many members from here in the table of members. The others have the shape `extra`.
    Object {
        first: u16,
        count: u8,
        required: u8,
        extra: u16,
    },
    /// One of so many cases from here in the table of cases. If there is a tag, it tells objects apart.
    Union {
        first: u16,
        count: u8,
        tag: u16,
    },
}

/// No shape, and no tag.
pub(crate) const NONE: u16 = u16::MAX;

/// A member of an object: its name, its shape, and whether it must be there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    pub(crate) name: u16,
    pub(crate) shape: u16,
    pub(crate) need: Need,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    /// It may be absent or null, which is the same.
    Optional,
}

/// A member that must be there. Short, as the table has thousands.
pub(crate) const fn r(name: u16, shape: u16) -> Member {
    Member { name, shape, need: Need::Required }
}

/// A member that may be absent or null.
pub(crate) const fn o(name: u16, shape: u16) -> Member {
    Member { name, shape, need: Need::Optional }
}

/// A case of a union.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) when: When,
    pub(crate) shape: u16,
}

/// The value for which a case is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// An object whose tag is this string.
    Tag(u16),
    /// An object whose tag is this bool.
    TagBool(bool),
    /// An object that fits, if no tag tells.
    Object,
    Array,
    Text,
    Number,
    Bool,
}

/// A case for a tag.
pub(crate) const fn t(tag: u16, shape: u16) -> Case {
    Case { when: When::Tag(tag), shape }
}

/// A case for something else.
pub(crate) const fn c(when: When, shape: u16) -> Case {
    Case { when, shape }
}

/// The tables, as they are generated.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) shapes: &'static [Shape],
    pub(crate) members: &'static [Member],
    pub(crate) cases: &'static [Case],
    /// Names of members, tags and words.
    pub(crate) names: &'static [&'static str],
    /// Words of enums, by their names.
    pub(crate) words: &'static [u16],
}

#[cfg(feature = "common")]
pub(crate) use crate::generated::TABLES;

/// A table and the rest of it, as one, which the compiler makes. `N` is the length of both.
#[cfg(feature = "all")]
pub(crate) const fn joined<T: Copy, const N: usize>(table: &[T], rest: &[T]) -> [T; N] {
    let mut all = [table[0]; N];
    let mut place = 0;
    while place < N {
        all[place] = if place < table.len() { table[place] } else { rest[place - table.len()] };
        place += 1;
    }
    all
}

/// Without types, there is no shape but the first, which is any JSON.
#[cfg(not(feature = "common"))]
pub(crate) static TABLES: Tables =
    Tables { shapes: &[Shape::Any], members: &[], cases: &[], names: &[], words: &[] };

/// An event with its envelope. Without types there is none.
#[cfg(feature = "common")]
pub(crate) use crate::generated::SESSION_EVENT;
#[cfg(not(feature = "common"))]
pub(crate) const SESSION_EVENT: ShapeId = ShapeId(NONE);

impl ShapeId {
    /// Any JSON: always the first.
    pub(crate) const ANY: ShapeId = ShapeId(0);

    /// The names of the members that an object of this shape is known to have. Empty for what is no object, and for maps.
    pub fn members(self) -> impl Iterator<Item = &'static str> {
        let members = match shape(self.0) {
            Shape::Object { first, count, .. } => members(first, count),
            _ => &[],
        };
        members.iter().map(|member| name(member.name))
    }
}

/// The shape at a place. What is in no table is any JSON.
#[inline]
pub(crate) fn shape(id: u16) -> Shape {
    TABLES.shapes.get(usize::from(id)).copied().unwrap_or(Shape::Any)
}

/// A name, tag or word.
#[inline]
pub(crate) fn name(id: u16) -> &'static str {
    TABLES.names.get(usize::from(id)).copied().unwrap_or_default()
}

#[inline]
pub(crate) fn members(first: u16, count: u8) -> &'static [Member] {
    TABLES.members.get(usize::from(first)..usize::from(first) + usize::from(count)).unwrap_or_default()
}

#[inline]
pub(crate) fn cases(first: u16, count: u8) -> &'static [Case] {
    TABLES.cases.get(usize::from(first)..usize::from(first) + usize::from(count)).unwrap_or_default()
}

/// The words of an enum.
pub(crate) fn words(first: u16, count: u16) -> &'static [u16] {
    TABLES.words.get(usize::from(first)..usize::from(first) + usize::from(count)).unwrap_or_default()
}

/// The number of a word of an enum.
#[cfg(feature = "common")]
pub(crate) fn word(first: u16, count: u16, text: &str) -> Option<usize> {
    words(first, count).iter().position(|word| name(*word) == text)
}

/// What every enum has, but for its variants.
#[cfg(feature = "common")]
macro_rules! enum_base {
    ($name:ident) => {
        impl $name {
            /// Reads a checked text.
            #[inline(never)]
            pub(crate) fn read(raw: crate::RawJson<'_>) -> $name {
                $name::from_wire(&raw.to_text())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

#[cfg(feature = "common")]
pub(crate) use enum_base;

#[cfg(all(test, feature = "common"))]
mod tests {
    use super::*;

    /// How deep the walk calls itself for a shape.
    fn depth(id: u16, levels: usize) -> usize {
        assert!(levels > 0, "a shape contains itself");
        let deepest =
            |ids: &mut dyn Iterator<Item = u16>| ids.map(|id| depth(id, levels - 1)).max().unwrap_or(0);
        1 + match shape(id) {
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => depth(inner, levels - 1),
            Shape::Object { first, count, extra, .. } => {
                let members = members(first, count).iter().map(|member| member.shape);
                deepest(&mut members.chain((extra != NONE).then_some(extra)))
            }
            Shape::Union { first, count, .. } => {
                deepest(&mut cases(first, count).iter().map(|case| case.shape))
            }
            _ => 0,
        }
    }

    #[test]
    fn an_object_names_its_members() {
        use crate::view_base::View;

        let names: Vec<_> = crate::view::SessionCreateRequest::SHAPE.members().collect();
        assert!(
            names.len() > 93 && names.contains(&"model") && names.contains(&"mcpOAuthTokenStorage"),
            "{names:?}"
        );
        assert_eq!(ShapeId::ANY.members().count(), 0);
    }

    #[test]
    fn no_shape_contains_itself() {
        let ids = 0..u16::try_from(TABLES.shapes.len()).expect("ids are of 16 bits");
        let deepest = ids.map(|id| depth(id, 64)).max().unwrap_or_default();
        assert!(deepest > 5, "{deepest}");
    }
}
