//! When something came, on both of the connection's clocks.

use std::time::Duration;

use crate::moment::Moment;

/// When something last came.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Activity {
    pub(super) at: Moment,
    /// The same on the clock that stands still while reading is paused.
    pub(super) active: Duration,
}
