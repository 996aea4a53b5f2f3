//! The values that a script may give as JSON.

use crate::json::{Json, Object};

/// A value that can stand where a script gives JSON: what [`serde_json::json!`] makes, and [`Json`], which goes on the
/// wire byte for byte as it is.
pub trait ToJson {
    /// The value.
    fn to_json(self) -> Json;
}

impl ToJson for Json {
    fn to_json(self) -> Json {
        self
    }
}

impl ToJson for &Json {
    fn to_json(self) -> Json {
        self.clone()
    }
}

impl ToJson for Object {
    fn to_json(self) -> Json {
        self.finish()
    }
}

impl ToJson for serde_json::Value {
    fn to_json(self) -> Json {
        Json::from_text(self.to_string())
    }
}
