//! Configs in files.

use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::SessionConfig;
use crate::json::Json;

impl Serialize for SessionConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(fault) = self.faults.first() {
            return Err(S::Error::custom(fault));
        }
        let mut map = serializer.serialize_map(Some(self.fields.len()))?;
        for (name, value) in &self.fields {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for SessionConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = SessionConfig;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields of a session's config")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<SessionConfig, A::Error> {
        let (mut config, mut seen) = (SessionConfig::new(), Vec::new());
        while let Some((name, value)) = map.next_entry::<String, Json>()? {
            if seen.contains(&name) {
                return Err(A::Error::custom(format_args!("`{name}` is there twice")));
            }
            seen.push(name.clone());
            config = config.raw(name, value);
        }
        Ok(config)
    }
}
