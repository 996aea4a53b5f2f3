//! Long random orders of what can happen around the pending-id window.
//!
//! What must be seen, and the connection, are those of `tests/window_orders`, which tries every order of up to six things in
//! a few chosen scenarios. Here the scenario is random too (of which sessions messages are, what is created, which
//! ids the runtime gives), and up to forty things happen, with many creates under way at once. After each, all that
//! can be seen is compared.

use std::sync::Arc;

use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};

use crate::coverage::Coverage;
use crate::expected::Expected;
use crate::runs::Machine;
use crate::scenario::{First, LETTERS, Letter, Malformed, Place, Reader, Scenario};
use crate::world::{Common, World};

const LONGEST: usize = 40;

static COVERAGE: Coverage = Coverage::new();

/// An order so far, with the names that the letters leave open.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    scenario: Arc<Scenario>,
    expected: Expected,
    closed: bool,
}

impl ReferenceStateMachine for Order {
    type State = Order;
    type Transition = Letter;

    fn init_state() -> BoxedStrategy<Order> {
        let ids = || prop::sample::select(vec!['x', 'y', 'z', 'w']);
        let create = (any::<bool>(), ids(), ids()).prop_map(|(cloud, chosen, named)| {
            (if cloud { Place::Cloud } else { Place::Local(chosen) }, named)
        });
        let first = prop::sample::select(vec![First::Oldest, First::Newest]);
        let malformed =
            prop::sample::select(vec![Malformed::WithId, Malformed::WithoutId, Malformed::Unreadable]);
        let limit = prop::sample::select(vec![None, Some(60), Some(7)]);
        let reader = prop::sample::select(vec![Reader::InTheEnd, Reader::AtOnce, Reader::FirstIsGone]);
        // Most are of one session.
        let of_message = prop_oneof![2 => Just('x'), 1 => ids()];
        let messages = prop::collection::vec(of_message, 1..LONGEST);
        let creates = prop::collection::vec(create, 1..12);
        (messages, creates, first, malformed, limit, reader)
            .prop_map(|(messages, mut creates, first, malformed, limit, reader)| {
                // With the first, a window is open from the start.
                creates[0].0 = Place::Cloud;
                let scenario = Arc::new(Scenario {
                    name: "random",
                    length: LONGEST,
                    messages: String::from_iter(messages),
                    creates,
                    first,
                    malformed,
                    limit,
                    reader,
                });
                Order { expected: Expected::new(&scenario), scenario, closed: false }
            })
            .boxed()
    }

    /// Messages are common, or bounds are not met. Closing is rare, or most of a long order would come after it.
    fn transitions(_: &Order) -> BoxedStrategy<Letter> {
        let often = [Letter::Event, Letter::Event, Letter::Event, Letter::Request];
        let letters: Vec<Letter> =
            LETTERS.into_iter().chain(often).filter(|letter| *letter != Letter::Close).collect();
        prop_oneof![40 => prop::sample::select(letters), 1 => Just(Letter::Close)].boxed()
    }

    fn apply(mut state: Order, letter: &Letter) -> Order {
        state.expected.step(*letter);
        state.closed |= *letter == Letter::Close;
        state
    }

    fn preconditions(state: &Order, letter: &Letter) -> bool {
        !state.closed || !matches!(letter, Letter::Close)
    }
}

pub(crate) struct Real {
    world: World,
    common: Arc<Common>,
    /// As of the last comparison.
    expected: Expected,
    steps: u64,
}

pub(crate) struct Orders;

impl StateMachineTest for Orders {
    type SystemUnderTest = Real;
    type Reference = Order;

    fn init_test(order: &Order) -> Real {
        let common = Common::new(&order.scenario);
        Real {
            world: World::new(&order.scenario, &common),
            common,
            expected: order.expected.clone(),
            steps: 0,
        }
    }

    fn apply(mut real: Real, order: &Order, letter: Letter) -> Real {
        real.steps += 1;
        real.world.step(letter);
        real.expected.clone_from(&order.expected);
        let differences = real.world.seen().differences(real.expected.seen(real.common.message_bytes));
        if let Some(why) = differences {
            panic!("after {letter:?}:\n{why}");
        }
        real
    }

    fn teardown(mut real: Real) {
        COVERAGE.add_sequence(real.steps, real.expected.reached().marks());
        real.world.end();
        real.expected.end();
        let differences = real.world.seen().differences(real.expected.seen(real.common.message_bytes));
        assert_eq!(differences, None, "after the stream's end");
        assert_eq!(real.world.stir(), None, "after it has ended");
    }
}

impl Machine for Orders {
    const NAME: &'static str = "windows";
    const LONGEST: usize = LONGEST;
    const REGRESSIONS: &'static str =
        concat!(env!("CARGO_MANIFEST_DIR"), "/model/proptest-regressions/windows.txt");
    const COVERAGE: &'static Coverage = &COVERAGE;

    fn show(start: Order, letters: &[Letter]) -> String {
        format!("{:?}\n{letters:?}", start.scenario)
    }
}
