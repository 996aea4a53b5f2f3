//! Long random sequences of everything: calls, sessions, asks, prompts, the window, time and the end.
//!
//! What a step happens to, the model says; then both do it, and all that can be seen of the connection must be what
//! the model says: what it sends and tells, what a session's stream gives, what is open, what is counted, and when it
//! next wants to be told of the time.

mod frames;
mod marks;
mod model;
mod read;
mod seen;
mod step;
mod world;

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};

use crate::coverage::Coverage;
use crate::runs::Machine;
use marks::MARKS;
use model::Model;
use step::{Doing, IDS, Step, TEMPERS};
use world::World;

/// Seconds for which a request is kept in the window.
const KEPT_FOR: u64 = 120;
/// Seconds that undoing a create or resume may take.
const UNDOING: u64 = 10;
/// Seconds for which the reply to a call that its caller has left is waited for.
const UNCLAIMED: u64 = 300;
/// Seconds that closing may take.
const CLOSING: u64 = 10;
/// Seconds for which a prompt is held until its session's worker starts.
const HELD: u64 = 60;
/// Seconds after which it is told that nobody has taken an ask.
const UNTAKEN: u64 = 10;

const LONGEST: usize = 60;

static COVERAGE: Coverage = Coverage::new();

impl ReferenceStateMachine for Model {
    type State = Model;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Model> {
        let temper = prop::sample::select(&TEMPERS[..]);
        (temper, prop::bool::weighted(0.3)).prop_map(|(temper, small)| Model::new(temper, small)).boxed()
    }

    fn transitions(model: &Model) -> BoxedStrategy<Step> {
        thread_local!(static ANY: [BoxedStrategy<Step>; 5] = TEMPERS.map(Step::any));
        ANY.with(|any| any[model.temper as usize].clone())
    }

    fn apply(mut model: Model, step: &Step) -> Model {
        model.step(*step);
        model
    }
}

pub(crate) struct Real {
    world: World,
    /// As of the last step.
    model: Model,
    steps: u64,
}

/// Compares a connection to the model.
pub(crate) struct Connections;

impl StateMachineTest for Connections {
    type SystemUnderTest = Real;
    type Reference = Model;

    fn init_test(model: &Model) -> Real {
        Real { world: World::new(model.small_queues), model: model.clone(), steps: 0 }
    }

    fn apply(mut real: Real, model: &Model, _: Step) -> Real {
        real.steps += 1;
        real.model.clone_from(model);
        real.world.follow(model);
        real
    }

    /// Makes seen what could not be seen so far: where a prompt, an event and a request of each session go. Then all
    /// that is left is taken, and the input ends.
    fn teardown(mut real: Real) {
        let sessions = 0..real.model.begun();
        for session in sessions.clone() {
            real.go_on(|model| model.prompt(session));
        }
        for id in IDS {
            real.go_on(|model| model.plain_event(id));
            real.go_on(|model| model.plain_request(id));
        }
        for session in sessions.clone() {
            real.go_on(|_| Doing::Read(session, usize::MAX));
        }
        real.go_on(|_| Doing::InputEnds);
        for session in sessions {
            real.go_on(|_| Doing::Read(session, usize::MAX));
        }
        real.world.check_is_inert();
        real.model.marks.extend(real.world.marks());
        COVERAGE.add_sequence(real.steps, MARKS.map(|mark| (mark, real.model.marks.contains(mark))));
    }
}

impl Real {
    /// Goes on behind the drawn sequence.
    fn go_on(&mut self, what: impl FnOnce(&mut Model) -> Doing) {
        let doing = what(&mut self.model);
        self.model.apply(doing);
        self.world.follow(&self.model);
    }
}

impl Machine for Connections {
    const NAME: &'static str = "connection";
    const LONGEST: usize = LONGEST;
    const REGRESSIONS: &'static str =
        concat!(env!("CARGO_MANIFEST_DIR"), "/model_test/proptest-regressions/connection.txt");
    const COVERAGE: &'static Coverage = &COVERAGE;

    /// What each step comes to, and what must come of it.
    fn show(mut model: Model, steps: &[Step]) -> String {
        let mut shown = format!("  small queues: {}\n", model.small_queues);
        for step in steps {
            model.step(*step);
            let _ = writeln!(shown, "  {:?}: {:?} {:?}", model.doing, model.sent, model.told);
        }
        shown
    }
}
