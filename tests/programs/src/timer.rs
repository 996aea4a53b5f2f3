//! Time that passes.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;

use crate::BoxFuture;

/// The timers of an executor. Cheap to clone.
#[derive(Clone)]
pub struct Timer(Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>);

impl Timer {
    /// Made of a function whose futures resolve when a time has passed.
    pub fn new<F: Future<Output = ()> + Send + 'static>(
        after: impl Fn(Duration) -> F + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(move |time| after(time).boxed()))
    }

    /// Waits for a time to pass.
    pub fn after(&self, time: Duration) -> BoxFuture<'static, ()> {
        (self.0)(time)
    }
}

impl fmt::Debug for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Timer")
    }
}
