//! What a text has that its type does not allow.

use std::fmt;

/// A JSON text that is not what its type says.
///
/// It tells the place, what was expected there, and what kind of thing was found. What the text held is left out, as it
/// may be secret; only names of members are shown, cut where they are long.
///
/// ```
/// use pilotwire_protocol::RawJson;
///
/// let error = RawJson::parse("[1, }").unwrap_err();
/// assert_eq!(error.to_string(), "expected a JSON value, found something else at byte 4");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    path: String,
    expected: String,
    found: String,
}

impl DecodeError {
    pub(crate) fn new(path: String, expected: impl Into<String>, found: impl Into<String>) -> DecodeError {
        DecodeError(Box::new(Parts { path, expected: expected.into(), found: found.into() }))
    }

    /// The place, such as `permissionRequest.commands[3].identifier`. Empty for the value as a whole.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What should stand there, such as `a string`.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What stands there, such as `a number`, or `nothing`.
    pub fn found(&self) -> &str {
        &self.0.found
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { path, expected, found } = &*self.0;
        if !path.is_empty() {
            write!(f, "at {path}: ")?;
        }
        write!(f, "expected {expected}, found {found}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

/// From a value to the one that it is in.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Member(String),
    Item(usize),
}

/// The path of steps that come from the inside to the outside.
pub(crate) fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Item(index) => path.push_str(&format!("[{index}]")),
            Step::Member(name) => push_member(&mut path, name),
        }
    }
    path
}

fn push_member(path: &mut String, name: &str) {
    /// Characters of a name that are shown.
    const MOST: usize = 60;
    let is_plain = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '$');
    let shown: String = name.chars().take(MOST).collect();
    let cut = if shown.len() < name.len() { "…" } else { "" };
    if !shown.is_empty() && shown.chars().all(is_plain) {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&shown);
        path.push_str(cut);
    } else {
        path.push_str(&format!("[\"{}{cut}\"]", shown.escape_debug()));
    }
}
