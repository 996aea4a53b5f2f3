//! When something last came, and the time that deadlines of inactivity count.

use std::time::Duration;

use crate::moment::Moment;

/// When something came.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Activity {
    pub(super) at: Moment,
    /// The same on the clock that stands still while reading is paused.
    pub(super) active: Duration,
}

/// Time as deadlines of inactivity count it: it stands still while reading is paused.
#[derive(Debug, Default)]
pub(super) struct Pause {
    since: Option<Moment>,
    total: Duration,
    /// Calls whose inactivity is looked at again when reading goes on.
    waiting: Vec<u64>,
}

impl Pause {
    /// What came now.
    pub(super) fn activity(&self, now: Moment) -> Activity {
        let paused = self.since.map_or(Duration::ZERO, |since| now - since);
        Activity { at: now, active: now.since_epoch().saturating_sub(self.total).saturating_sub(paused) }
    }

    pub(super) fn is_paused(&self) -> bool {
        self.since.is_some()
    }

    pub(super) fn begin(&mut self, now: Moment) {
        self.since = Some(now);
    }

    /// Reading goes on. Gives the calls that waited for it.
    pub(super) fn end(&mut self, now: Moment) -> Vec<u64> {
        self.total += self.since.take().map_or(Duration::ZERO, |since| now - since);
        self.take_waiting()
    }

    pub(super) fn take_waiting(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.waiting)
    }

    pub(super) fn wait_for_reading(&mut self, call: u64) {
        self.waiting.push(call);
    }
}
