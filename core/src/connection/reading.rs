//! The reading gate: whether to read on, and the clock that stands still while nobody may.
//!
//! A full queue holds the gate shut. While it is shut nothing can come, so a call's limit of inactivity must not run.
//! Such limits count time on a clock of their own, which stops when reading does.

use std::time::Duration;

use super::activity::Activity;
use crate::moment::Moment;

/// Counts the queues that hold up reading, and the time in which nothing was read.
#[derive(Debug, Default)]
pub(super) struct ReadingGate {
    /// Number of queues that hold it shut.
    holders: usize,
    paused_since: Option<Moment>,
    /// The time for which reading was paused, up to `paused_since`.
    paused: Duration,
    /// Calls whose inactivity is looked at again when reading goes on.
    waiting: Vec<u64>,
}

impl ReadingGate {
    /// One more queue holds it shut.
    pub(super) fn hold(&mut self) {
        self.holders += 1;
    }

    /// A queue no longer does.
    pub(super) fn release(&mut self) {
        self.holders -= 1;
    }

    /// Returns `true` if a queue holds the gate shut.
    pub(super) fn is_held(&self) -> bool {
        self.holders > 0
    }

    /// Notes whether reading goes on. Returns the calls whose inactivity the connection must check now.
    pub(super) fn note(&mut self, reads: bool, now: Moment) -> Vec<u64> {
        match (reads, self.paused_since) {
            (false, None) => self.paused_since = Some(now),
            (true, Some(since)) => {
                self.paused += now - since;
                self.paused_since = None;
                return std::mem::take(&mut self.waiting);
            }
            _ => {}
        }
        Vec::new()
    }

    /// Puts off checking a call's inactivity until reading goes on. Returns false if reading is not paused: then check
    /// the call now.
    pub(super) fn put_off(&mut self, call: u64) -> bool {
        let paused = self.paused_since.is_some();
        if paused {
            self.waiting.push(call);
        }
        paused
    }

    /// The time on both clocks.
    pub(super) fn activity(&self, now: Moment) -> Activity {
        let pausing = self.paused_since.map_or(Duration::ZERO, |since| now - since);
        Activity { at: now, active: now.since_epoch().saturating_sub(self.paused).saturating_sub(pausing) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment::after_epoch(Duration::from_secs(seconds))
    }

    fn active(gate: &ReadingGate, seconds: u64) -> u64 {
        gate.activity(at(seconds)).active.as_secs()
    }

    #[test]
    fn is_shut_while_any_queue_holds_it() {
        let mut gate = ReadingGate::default();
        assert!(!gate.is_held());
        gate.hold();
        gate.hold();
        gate.release();
        assert!(gate.is_held());
        gate.release();
        assert!(!gate.is_held());
    }

    #[test]
    fn its_clock_stands_still_while_reading_is_paused() {
        let mut gate = ReadingGate::default();
        assert_eq!(active(&gate, 5), 5);
        gate.note(false, at(5));
        assert_eq!(active(&gate, 9), 5);
        // Said again, it changes nothing.
        gate.note(false, at(8));
        gate.note(true, at(9));
        gate.note(true, at(10));
        assert_eq!(active(&gate, 10), 6);
        gate.note(false, at(10));
        gate.note(true, at(20));
        assert_eq!(active(&gate, 21), 7);
        assert_eq!(gate.activity(at(21)).at, at(21));
    }

    #[test]
    fn calls_that_were_put_off_are_looked_at_once_when_reading_goes_on() {
        let mut gate = ReadingGate::default();
        assert!(!gate.put_off(1));
        gate.note(false, at(1));
        assert!(gate.put_off(1) && gate.put_off(2));
        assert_eq!(gate.note(false, at(2)), Vec::<u64>::new());
        assert_eq!(gate.note(true, at(3)), [1, 2]);
        assert_eq!(gate.note(true, at(4)), Vec::<u64>::new());
        gate.note(false, at(5));
        assert_eq!(gate.note(true, at(6)), Vec::<u64>::new());
    }
}
