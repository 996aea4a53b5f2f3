//! JSON text in any of serde's formats, with members in their order.

use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Json, write_string};

/// Levels of arrays and objects that are written or read.
const MOST_LEVELS: usize = 127;

/// As the value that the text is for.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth() > MOST_LEVELS {
            return Err(S::Error::custom("the JSON nests too deep"));
        }
        let not_json = || S::Error::custom("the text is no JSON");
        match self.as_bytes().first() {
            Some(b'{') => {
                let members = self.members().ok_or_else(not_json)?;
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in &members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Some(b'[') => {
                let items = self.items().ok_or_else(not_json)?;
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in &items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            _ => self.decode::<serde_json::Value>().map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

/// Of any value that JSON has.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = Vec::new();
        Text { out: &mut text, levels: MOST_LEVELS }.deserialize(deserializer)?;
        Ok(Json::from_text(text))
    }
}

/// Writes a value as text.
struct Text<'a> {
    out: &'a mut Vec<u8>,
    levels: usize,
}

impl Text<'_> {
    fn inner<E: serde::de::Error>(&mut self) -> Result<Text<'_>, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom("the value nests too deep"))?;
        Ok(Text { out: self.out, levels })
    }

    fn write<T: Serialize>(self, value: &T) {
        // Numbers and words always have a text.
        self.out.extend_from_slice(&serde_json::to_vec(value).unwrap_or_else(|_| b"null".to_vec()));
    }
}

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.write(&value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.write(&value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.write(&value);
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("JSON has no such number"));
        }
        self.write(&value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        write_string(self.out, value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.out.push(b'[');
        let mut first = true;
        loop {
            let start = self.out.len();
            if !std::mem::take(&mut first) {
                self.out.push(b',');
            }
            if items.next_element_seed(self.inner()?)?.is_none() {
                self.out.truncate(start);
                break;
            }
        }
        self.out.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        self.out.push(b'{');
        let mut first = true;
        while let Some(name) = members.next_key::<String>()? {
            if !std::mem::take(&mut first) {
                self.out.push(b',');
            }
            write_string(self.out, &name);
            self.out.push(b':');
            members.next_value_seed(self.inner()?)?;
        }
        self.out.push(b'}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_they_went() {
        for text in [r#"{"b":[1,-2,2.5,{"a":null}],"a":"\"x\"","z":{},"y":[]}"#, "true", "null", "\"\"", "[]"]
        {
            let json: Json = serde_json::from_str(text).expect("it is JSON");
            assert_eq!(json.as_str(), text);
            assert_eq!(serde_json::to_string(&json).expect("it has a text"), text);
        }
    }

    #[test]
    fn what_nests_too_deep_is_an_error() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(serde_json::from_str::<Json>(&deep(120)).is_ok());
        assert!(serde_json::from_str::<Json>(&deep(200)).is_err());
        assert!(serde_json::to_string(&Json::from_text(deep(200))).is_err());
        assert!(serde_json::to_string(&Json::from_text("{")).is_err());
    }
}
