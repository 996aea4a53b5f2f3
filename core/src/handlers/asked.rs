//! The question of an ask, as a type.

use std::fmt;
use std::marker::PhantomData;

use pilotwire_protocol::{RawJson, View};

use crate::json::{DecodeError, Json};

/// The question that the runtime asks: a view of the type `V`, checked, that owns its text. Cheap to clone.
pub struct Asked<V> {
    json: Json,
    view: PhantomData<fn() -> V>,
}

impl<V: View> Asked<V> {
    pub(super) fn decode(json: Json) -> Result<Self, DecodeError> {
        let error = V::decode(json.as_str()).err();
        match error {
            None => Ok(Self { json, view: PhantomData }),
            Some(error) => Err(DecodeError::in_value(&error, json)),
        }
    }

    /// The view, with an accessor for each member.
    #[must_use]
    pub fn view(&self) -> V::At<'_> {
        V::over(RawJson::assume(self.json.as_str()))
    }

    /// Returns the JSON as it came. Of an event of the cloud's that asks in the place of a request: with the `sessionId` that the
    /// request would have.
    #[must_use]
    pub fn raw(&self) -> &Json {
        &self.json
    }
}

impl<V> Clone for Asked<V> {
    fn clone(&self) -> Self {
        Self { json: self.json.clone(), view: PhantomData }
    }
}

impl<V> fmt::Debug for Asked<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Asked").field(&self.json).finish()
    }
}
