//! Runs a state machine test over many random sequences.

use std::env;
use std::io::Write;
use std::str::FromStr;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use proptest::test_runner::{Config, FileFailurePersistence, RngAlgorithm, TestError, TestRng, TestRunner};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};

use crate::coverage::Coverage;

/// Sequences of each machine, unless `MODEL_SEQUENCES` says otherwise.
const SEQUENCES: u32 = 5_200;
/// Tries to make a sequence that fails shorter.
const SHRINKS: u32 = 20_000;

/// A state machine test, as it is run here.
pub(crate) trait Machine: StateMachineTest {
    const NAME: &'static str;
    /// Steps of the longest sequence.
    const LONGEST: usize;
    /// The file with the seeds of sequences that failed once. They are tried before any new ones.
    const REGRESSIONS: &'static str;
    const COVERAGE: &'static Coverage;

    /// A sequence that fails, for whoever looks for the cause.
    fn show(
        start: <Self::Reference as ReferenceStateMachine>::State,
        steps: &[<Self::Reference as ReferenceStateMachine>::Transition],
    ) -> String;
}

/// Tries sequences. Panics with the smallest that fails, if one does.
pub(crate) fn run<M: Machine>()
where
    <M::Reference as ReferenceStateMachine>::State: 'static,
    <M::Reference as ReferenceStateMachine>::Transition: 'static,
{
    let start = Instant::now();
    let seed: u64 = from_environment("MODEL_SEED").unwrap_or_else(|| {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64)
    });
    let sequences = from_environment("MODEL_SEQUENCES").unwrap_or(SEQUENCES);
    say(&format!("model, {}: MODEL_SEED={seed} repeats this run\n", M::NAME));
    let config = Config {
        cases: sequences,
        max_shrink_iters: SHRINKS,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(M::REGRESSIONS))),
        ..Config::default()
    };
    // The other algorithm takes most of the time, where nothing is optimised.
    let mut bytes = [1; 16];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::XorShift, &bytes);
    let mut runner = TestRunner::new_with_rng(config.clone(), rng);
    let strategy = M::Reference::sequential_strategy(1..=M::LONGEST);
    let result = runner.run(&strategy, |(expected, steps, counter)| {
        M::test_sequential(config.clone(), expected, steps, counter);
        Ok(())
    });
    match result {
        Ok(()) => {}
        Err(TestError::Fail(why, (start, steps, _))) => {
            let sequence = M::show(start, &steps);
            panic!("{why}\nMODEL_SEED={seed}; the smallest sequence that fails:\n{sequence}")
        }
        Err(error) => panic!("{error}; MODEL_SEED={seed}"),
    }
    // So many are needed to reach everything, whatever the seed.
    if sequences >= SEQUENCES {
        assert_eq!(M::COVERAGE.missing(), Vec::<&str>::new(), "what none has led to; MODEL_SEED={seed}");
    }
    say(&format!(
        "model, {}: {} sequences, {} steps, seed {seed}, {:.1} s\n{}",
        M::NAME,
        M::COVERAGE.sequences(),
        M::COVERAGE.steps(),
        start.elapsed().as_secs_f64(),
        M::COVERAGE.lines(),
    ));
}

fn from_environment<T: FromStr>(name: &str) -> Option<T> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

/// Not `eprintln!`, which shows nothing of a test that passes.
fn say(line: &str) {
    let _ = std::io::stderr().write_all(line.as_bytes());
}
