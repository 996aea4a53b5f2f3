//! Long random orders of what can happen around the pending-id window.
//!
//! The model and the connection are those of `tests/window_orders`, which tries every order of up to six things in
//! a few chosen scenarios. Here the scenario is random too (of which sessions messages are, what is created, which
//! ids the runtime gives), and up to forty things happen, with many creates under way at once. After each, all that
//! can be seen is compared.
//!
//! A failure shrinks, and its seed is kept in `model_test/proptest-regressions`. `MODEL_SEED` repeats a run.

#[path = "../window_orders/model/mod.rs"]
mod model;
#[path = "../window_orders/reached.rs"]
mod reached;
#[path = "../window_orders/scenario.rs"]
#[allow(dead_code, reason = "the chosen scenarios are for the short orders")]
mod scenario;
#[path = "../window_orders/seen.rs"]
mod seen;
#[path = "../window_orders/world/mod.rs"]
mod world;

use std::io::Write;
use std::sync::Mutex;
use std::thread;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, RngAlgorithm, TestError, TestRng, TestRunner};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};

use model::Model;
use reached::Reached;
use scenario::{First, LETTERS, Letter, Malformed, Place, Reader, Scenario};
use world::{Common, World};

/// Orders that each of the threads tries.
const ORDERS: u32 = 6_000;
const THREADS: u8 = 2;
const LONGEST: usize = 40;

/// What all orders together have led to.
static REACHED: Mutex<Option<Reached>> = Mutex::new(None);

/// What must be, with the names that the letters leave open.
#[derive(Clone, Debug)]
struct Expected {
    scenario: &'static Scenario,
    model: Model<'static>,
    closed: bool,
}

impl ReferenceStateMachine for Expected {
    type State = Expected;
    type Transition = Letter;

    fn init_state() -> BoxedStrategy<Expected> {
        let ids = || prop::sample::select(vec!['x', 'y', 'z', 'w']);
        let create = (any::<bool>(), ids(), ids()).prop_map(|(cloud, chosen, named)| {
            (if cloud { Place::Cloud } else { Place::Local(chosen) }, named)
        });
        let first = prop::sample::select(vec![First::Oldest, First::Newest]);
        let malformed =
            prop::sample::select(vec![Malformed::WithId, Malformed::WithoutId, Malformed::Unreadable]);
        let limit = prop::sample::select(vec![None, Some(60), Some(7)]);
        let reader = prop::sample::select(vec![Reader::InTheEnd, Reader::AtOnce, Reader::FirstIsGone]);
        let messages = prop::collection::vec(ids(), 1..LONGEST);
        let creates = prop::collection::vec(create, 1..12);
        (messages, creates, first, malformed, limit, reader)
            .prop_map(|(messages, creates, first, malformed, limit, reader)| {
                let mut creates = creates;
                // With the first, a window is open from the start.
                creates[0].0 = Place::Cloud;
                // Leaked: some hundred bytes an order, for states that outlive any borrow.
                let scenario: &'static Scenario = Box::leak(Box::new(Scenario {
                    name: "random",
                    length: LONGEST,
                    messages: String::from_iter(messages).leak(),
                    creates: creates.leak(),
                    first,
                    malformed,
                    limit,
                    reader,
                }));
                Expected { scenario, model: Model::new(scenario), closed: false }
            })
            .boxed()
    }

    /// Closing is rare, or most of a long order would come after it.
    fn transitions(_: &Expected) -> BoxedStrategy<Letter> {
        let others: Vec<Letter> = LETTERS.into_iter().filter(|letter| *letter != Letter::Close).collect();
        prop_oneof![40 => prop::sample::select(others), 1 => Just(Letter::Close)].boxed()
    }

    fn apply(mut state: Expected, letter: &Letter) -> Expected {
        state.model.step(*letter);
        state.closed |= *letter == Letter::Close;
        state
    }

    fn preconditions(state: &Expected, letter: &Letter) -> bool {
        !state.closed || !matches!(letter, Letter::Close)
    }
}

struct Real {
    world: World<'static>,
    common: &'static Common,
    /// As of the last comparison.
    model: Model<'static>,
}

struct Orders;

impl StateMachineTest for Orders {
    type SystemUnderTest = Real;
    type Reference = Expected;

    fn init_test(expected: &Expected) -> Real {
        let common: &'static Common = Box::leak(Box::new(Common::new(expected.scenario)));
        Real { world: World::new(expected.scenario, common), common, model: expected.model.clone() }
    }

    fn apply(mut real: Real, expected: &Expected, letter: Letter) -> Real {
        real.world.step(letter);
        let mut model = expected.model.clone();
        let differences = real.world.seen().differences(model.seen(real.common.message_bytes));
        if let Some(why) = differences {
            panic!("after {letter:?}:\n{why}");
        }
        let mut reached = REACHED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *reached.get_or_insert_default() |= model.reached();
        real.model = model;
        real
    }

    fn teardown(mut real: Real) {
        real.world.end();
        real.model.end();
        let differences = real.world.seen().differences(real.model.seen(real.common.message_bytes));
        assert_eq!(differences, None, "after the stream's end");
        assert_eq!(real.world.stir(), None, "after it has ended");
    }
}

#[test]
fn long_random_orders_around_windows() {
    let start = Instant::now();
    let seed = std::env::var("MODEL_SEED").map_or_else(
        |_| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64),
        |seed| seed.parse().expect("MODEL_SEED is a number"),
    );
    // Not `println!`: a test's output is shown even if it passes.
    let say = |line: String| drop(std::io::stdout().write_all(line.as_bytes()));
    say(format!("model: MODEL_SEED={seed}\n"));
    let failures: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || run(seed, thread))).collect();
        threads.into_iter().filter_map(|thread| thread.join().expect("it gives what failed")).collect()
    });
    assert!(failures.is_empty(), "MODEL_SEED={seed}\n{}", failures.join("\n"));
    let reached = REACHED.lock().expect("nothing failed").unwrap_or_default();
    assert_eq!(reached.missing(), Vec::<&str>::new(), "what no order has led to");
    let orders = ORDERS * u32::from(THREADS);
    say(format!("model: {orders} orders hold, in {:.1} s\n", start.elapsed().as_secs_f64()));
}

/// Tries orders. Gives the smallest that fails, if one does.
fn run(seed: u64, thread: u8) -> Option<String> {
    let mut bytes = [thread; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        cases: ORDERS,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "model_test/proptest-regressions/main.txt",
        ))),
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config.clone(), rng);
    let orders = Expected::sequential_strategy(1..LONGEST);
    match runner.run(&orders, |(expected, letters, counter)| {
        Orders::test_sequential(config.clone(), expected, letters, counter);
        Ok(())
    }) {
        Ok(()) => None,
        Err(TestError::Fail(why, (expected, letters, _))) => {
            Some(format!("{why}\n{:?}\n{letters:?}", expected.scenario))
        }
        Err(error) => Some(error.to_string()),
    }
}
