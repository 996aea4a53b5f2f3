//! The time that calls may take.

use std::time::Duration;

/// The time that a call may take: in total, and without any activity of its session or, where it has none, of the
/// connection. Neither limit has a default: agents think for minutes.
///
/// A limit that runs out ends the call for its caller. The runtime is not told.
///
/// ```
/// use std::time::Duration;
/// use pilotwire::{Limits, Session, Turn, TurnError};
///
/// async fn ask(session: &Session) -> Result<Turn, TurnError> {
///     let limits = Limits::none().inactivity(Duration::from_secs(120)).total(Duration::from_secs(3600));
///     session.send_and_wait_within("refactor it", limits).await
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    total: Option<Duration>,
    inactivity: Option<Duration>,
}

impl Limits {
    /// No limits.
    pub const fn none() -> Self {
        Self { total: None, inactivity: None }
    }

    /// As long as this in all.
    pub const fn total(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// As long as this since the call's session (or, where it has none, the connection) last did anything. The time
    /// stands still while reading is paused.
    pub const fn inactivity(mut self, limit: Duration) -> Self {
        self.inactivity = Some(limit);
        self
    }

    /// The limit in total, if there is one.
    #[must_use]
    pub const fn total_limit(&self) -> Option<Duration> {
        self.total
    }

    /// The limit of inactivity, if there is one.
    #[must_use]
    pub const fn inactivity_limit(&self) -> Option<Duration> {
        self.inactivity
    }
}
