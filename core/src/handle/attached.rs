//! The values that go with a connection, by its client.

use std::any::Any;
use std::sync::Arc;

use super::client::Client;

impl Client {
    /// The one value of that type that goes with the connection. It is made when it is first asked for.
    pub(crate) fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        self.shared().extras.kept()
    }
}
