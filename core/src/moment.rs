//! Time as a value that the caller makes.

use std::ops::{Add, Sub};
use std::time::Duration;

/// A point in time: how long after an epoch that the caller chooses.
///
/// The core never looks at a clock. Whoever drives a connection tells it the time with every input, as the
/// time since an epoch of its own: program start, the connection's start, or zero in a test. Moments of one
/// connection must share one epoch. A moment earlier than the last one given is taken as that last one.
///
/// ```
/// use pilotwire::sans_io::Moment;
/// use std::time::Duration;
///
/// let start = Moment::default();
/// let later = start + Duration::from_secs(3);
/// assert_eq!(later - start, Duration::from_secs(3));
/// assert_eq!(start - later, Duration::ZERO);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(Duration);

impl Moment {
    /// The moment `elapsed` after the epoch.
    #[must_use]
    pub const fn after_epoch(elapsed: Duration) -> Self {
        Self(elapsed)
    }

    /// Returns the time from the epoch to this moment.
    #[must_use]
    pub const fn since_epoch(self) -> Duration {
        self.0
    }
}

impl Add<Duration> for Moment {
    type Output = Moment;

    /// A later moment; at the end of what a [`Duration`] can hold it stays there.
    fn add(self, wait: Duration) -> Moment {
        Moment(self.0.saturating_add(wait))
    }
}

impl Sub for Moment {
    type Output = Duration;

    /// The time from `earlier` to this moment; zero if `earlier` is in truth the later one.
    fn sub(self, earlier: Moment) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}
