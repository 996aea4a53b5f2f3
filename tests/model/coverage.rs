//! What sequences have led to: a rule that none of them reaches is not tested.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Of all sequences of a machine.
pub(crate) struct Coverage(Mutex<Counts>);

struct Counts {
    sequences: u64,
    steps: u64,
    /// In how many sequences each thing was reached.
    marks: BTreeMap<&'static str, u64>,
}

impl Coverage {
    pub(crate) const fn new() -> Coverage {
        Coverage(Mutex::new(Counts { sequences: 0, steps: 0, marks: BTreeMap::new() }))
    }

    /// A sequence of so many steps is done. `marks` has all that is to be reached, and whether it was.
    pub(crate) fn add_sequence(&self, steps: u64, marks: impl IntoIterator<Item = (&'static str, bool)>) {
        let mut counts = self.counts();
        counts.sequences += 1;
        counts.steps += steps;
        for (name, reached) in marks {
            *counts.marks.entry(name).or_default() += u64::from(reached);
        }
    }

    pub(crate) fn sequences(&self) -> u64 {
        self.counts().sequences
    }

    pub(crate) fn steps(&self) -> u64 {
        self.counts().steps
    }

    /// What no sequence has led to.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let counts = self.counts();
        counts.marks.iter().filter(|(_, times)| **times == 0).map(|(name, _)| *name).collect()
    }

    /// A line for each thing: in how many sequences it was reached.
    pub(crate) fn lines(&self) -> String {
        self.counts().marks.iter().map(|(name, times)| format!("  {times:>6} {name}\n")).collect()
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
