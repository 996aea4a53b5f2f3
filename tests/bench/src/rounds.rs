//! Measuring in turns: one of each, then one of each again, so that what disturbs one disturbs all.

use crate::Result;

/// What was measured in several rounds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn push(&mut self, value: f64) {
        self.0.push(value);
    }

    /// The least: what it costs when nothing else disturbs.
    pub(crate) fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn max(&self) -> f64 {
        self.0.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    }

    /// What half of the rounds stayed under.
    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Measures each of `what` once a round, in turns.
pub(crate) fn in_turns<T>(
    rounds: usize,
    what: &[T],
    mut measure: impl FnMut(&T) -> Result<f64>,
) -> Result<Vec<Times>> {
    let mut times = vec![Times::default(); what.len()];
    for _ in 0..rounds {
        for (what, times) in what.iter().zip(&mut times) {
            times.push(measure(what)?);
        }
    }
    Ok(times)
}
