//! An object made member by member.

use std::fmt;

use serde::Serialize;

use super::{EncodeError, Json, write_string};

/// Builds the text of an object, member by member, in the order given.
///
/// Names are not compared: who gives one twice has it twice.
///
/// ```
/// use pilotwire::Object;
///
/// let params = Object::new().str("sessionId", "s-1").field("limit", &20)?.finish();
/// assert_eq!(params.as_str(), r#"{"sessionId":"s-1","limit":20}"#);
/// # Ok::<(), pilotwire::error::EncodeError>(())
/// ```
#[must_use]
#[derive(Clone)]
pub struct Object(
    /// The text, but for the closing bracket.
    Vec<u8>,
);

impl Object {
    /// An object without members.
    pub fn new() -> Object {
        Object(b"{".to_vec())
    }

    /// Adds anything serializable.
    ///
    /// # Errors
    ///
    /// When `value` has no JSON form.
    pub fn field<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Object, EncodeError> {
        self.name(name);
        serde_json::to_writer(&mut self.0, value).map_err(|error| EncodeError::from_serde(&error))?;
        Ok(self)
    }

    /// Adds a string.
    pub fn str(mut self, name: &str, value: &str) -> Object {
        self.name(name);
        write_string(&mut self.0, value);
        self
    }

    /// Adds a value that is JSON already, as it is.
    pub fn raw(mut self, name: &str, value: &Json) -> Object {
        self.name(name);
        self.0.extend_from_slice(value.as_bytes());
        self
    }

    /// Returns `true` if nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.len() == 1
    }

    /// The object.
    #[must_use]
    pub fn finish(mut self) -> Json {
        self.0.push(b'}');
        Json(self.0.into())
    }

    fn name(&mut self, name: &str) {
        if !self.is_empty() {
            self.0.push(b',');
        }
        write_string(&mut self.0, name);
        self.0.push(b':');
    }
}

impl Default for Object {
    fn default() -> Object {
        Object::new()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Object({} bytes)", self.0.len())
    }
}
