//! The values that go with a connection's handles and are none of the connection's.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use super::watchers::Watchers;
use crate::sync::Mutex;

/// One for each connection. Its locks are held for moves only, and never with the connection's.
#[derive(Default)]
pub(super) struct Extras {
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    pub(super) watchers: Watchers,
}

impl Extras {
    /// The one value of that type. It is made when it is first asked for.
    pub(super) fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let value = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::<T>::default());
        let value = Arc::clone(value);
        drop(kept);
        // It is of the type that it is kept under.
        value.downcast().unwrap_or_default()
    }
}
