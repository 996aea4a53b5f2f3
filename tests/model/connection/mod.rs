//! Long random sequences of everything: calls, sessions, asks, prompts, the window, time and the end.
//!
//! What a step happens to, the sequence says, from what its model knows; then both do it, and all that can be seen of
//! the connection must be what the model says: what it sends, tells and remarks, what a session's stream gives, what is
//! open, what is counted, and when it next wants to be told of the time.

mod frames;
mod read;
mod sequence;
mod step;
mod world;

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};

use crate::coverage::Coverage;
use crate::runs::Machine;
use pilotwire_rules::words::Doing;
use sequence::Sequence;
use step::{IDS, Step, TEMPERS};
use world::World;

const LONGEST: usize = 60;

static COVERAGE: Coverage = Coverage::new();

impl ReferenceStateMachine for Sequence {
    type State = Sequence;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Sequence> {
        let temper = prop::sample::select(&TEMPERS[..]);
        (temper, prop::bool::weighted(0.3)).prop_map(|(temper, small)| Sequence::new(temper, small)).boxed()
    }

    fn transitions(sequence: &Sequence) -> BoxedStrategy<Step> {
        thread_local!(static ANY: [BoxedStrategy<Step>; 5] = TEMPERS.map(Step::any));
        ANY.with(|any| any[sequence.temper as usize].clone())
    }

    fn apply(mut sequence: Sequence, step: &Step) -> Sequence {
        sequence.step(*step);
        sequence
    }
}

pub(crate) struct Real {
    world: World,
    /// As of the last step.
    sequence: Sequence,
    steps: u64,
}

/// Compares a connection to the model.
pub(crate) struct Connections;

impl StateMachineTest for Connections {
    type SystemUnderTest = Real;
    type Reference = Sequence;

    fn init_test(sequence: &Sequence) -> Real {
        Real { world: World::new(sequence.small_queues), sequence: sequence.clone(), steps: 0 }
    }

    fn apply(mut real: Real, sequence: &Sequence, _: Step) -> Real {
        real.steps += 1;
        real.sequence.clone_from(sequence);
        real.world.follow(sequence);
        real
    }

    /// Makes seen what could not be seen so far: where a prompt, an event and a request of each session go. Then all
    /// that is left is taken, and the input ends.
    fn teardown(mut real: Real) {
        let sessions = 0..real.sequence.model.sessions().len();
        for session in sessions.clone() {
            real.go_on(|sequence| sequence.prompt(session));
        }
        for id in IDS {
            real.go_on(|sequence| sequence.plain_event(id));
            real.go_on(|sequence| sequence.plain_request(id));
        }
        for session in sessions.clone() {
            real.go_on(|_| Doing::Read(session, usize::MAX));
        }
        real.go_on(|_| Doing::InputEnds);
        for session in sessions {
            real.go_on(|_| Doing::Read(session, usize::MAX));
        }
        real.world.check_is_inert();
        let mut marks = real.sequence.model.marks;
        if let Some(mark) = real.world.mark() {
            marks.insert(mark);
        }
        COVERAGE.add_sequence(real.steps, marks.iter());
    }
}

impl Real {
    /// Goes on behind the drawn sequence.
    fn go_on(&mut self, what: impl FnOnce(&mut Sequence) -> Doing) {
        let doing = what(&mut self.sequence);
        self.sequence.apply(doing);
        self.world.follow(&self.sequence);
    }
}

impl Machine for Connections {
    const NAME: &'static str = "connection";
    const LONGEST: usize = LONGEST;
    const REGRESSIONS: &'static str =
        concat!(env!("CARGO_MANIFEST_DIR"), "/model/proptest-regressions/connection.txt");
    const COVERAGE: &'static Coverage = &COVERAGE;

    /// What each step comes to, and what must come of it.
    fn show(mut sequence: Sequence, steps: &[Step]) -> String {
        let mut shown = format!("  small queues: {}\n", sequence.small_queues);
        for step in steps {
            sequence.step(*step);
            let Sequence { doing, model, .. } = &sequence;
            let _ = writeln!(shown, "  {doing:?}: {:?} {:?} {:?}", model.sent, model.told, model.notices);
        }
        shown
    }
}
