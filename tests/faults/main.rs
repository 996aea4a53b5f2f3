//! Every fault of a stream, in every state of a connection, under every executor, from several seeds.
//!
//! Whatever happens, the connection ends, every call has its outcome, a session's stream has no hole and one end, and
//! nothing of the task, the stream or the wakers stays. Where the fault says why the connection ends, that is the cause;
//! where it only delays and splits, all is as it is without. A failure names fault, moment, executor and seed.

mod conversation;
mod executors;

use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use conversation::{Moment, Plan, Seen};
use executors::{EXECUTORS, Executor};
use pilotwire_tests::faults::{Fault, Random};
use pilotwire_tests::limit::within_limit;

const FAULTS: [Fault; 12] = [
    Fault::Delay,
    Fault::Split,
    Fault::DelayAndSplit,
    Fault::Truncate,
    Fault::CloseReading,
    Fault::CloseWriting,
    Fault::StallWriting,
    Fault::CorruptHeader,
    Fault::CorruptReading,
    Fault::CorruptWriting,
    Fault::DuplicateReading,
    Fault::DuplicateWriting,
];
const MOMENTS: [Moment; 4] = [Moment::Handshaking, Moment::Idle, Moment::InTurn, Moment::InBurst];
const SEEDS: u64 = 6;

static PANICS: AtomicUsize = AtomicUsize::new(0);

#[test]
fn every_fault_at_every_moment_under_every_executor() {
    // A panic in a task that an executor swallows is one, too.
    let show = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        show(info);
    }));
    within_limit(|| {
        let start = Instant::now();
        let (mut runs, mut fired) = (0, 0);
        for executor in EXECUTORS {
            for moment in MOMENTS {
                let plain = Plan { fault: Fault::None, moment, seed: 0, after: 0 };
                let plain = executor.run(vec![plain]).remove(0);
                assert_eq!(plain.cause, "graceful", "{executor:?} {moment:?}: {plain:?}");
                assert!(plain.failed.is_empty(), "{executor:?} {moment:?}: {:?}", plain.failed);
                for fault in FAULTS {
                    let (cell_runs, cell_fired) = cell(executor, fault, moment, &plain);
                    runs += cell_runs;
                    fired += cell_fired;
                }
            }
        }
        let line = format!(
            "faults: {runs} scenarios hold ({} cells; {fired} faults at one place happened), in {:.1} s\n",
            EXECUTORS.len() * MOMENTS.len() * FAULTS.len(),
            start.elapsed().as_secs_f64()
        );
        // Not `println!`: a test's output is shown even if it passes.
        let _ = std::io::stdout().write_all(line.as_bytes());
    });
    assert_eq!(PANICS.load(Ordering::Relaxed), 0, "a task panicked");
}

/// One fault at one moment under one executor. Returns how often it was tried, and how often it happened.
fn cell(executor: Executor, fault: Fault, moment: Moment, plain: &Seen) -> (usize, usize) {
    let span = if fault.is_of_writing() { plain.span.1 } else { plain.span.0 };
    let plans: Vec<Plan> = (0..SEEDS)
        .map(|seed| {
            // The first is at the very beginning.
            let after = if seed == 0 { 0 } else { Random(seed).below(span) };
            Plan { fault, moment, seed, after }
        })
        .collect();
    let seen = executor.run(plans.clone());
    for (plan, seen) in plans.iter().zip(&seen) {
        let name = format!("{executor:?} {plan:?}");
        check(*plan, seen, plain, &name);
        assert_eq!(PANICS.load(Ordering::Relaxed), 0, "{name}: a task panicked");
    }
    let fired = seen.iter().filter(|seen| seen.fired).count();
    let at_a_place = !matches!(fault, Fault::Delay | Fault::Split | Fault::DelayAndSplit);
    assert_eq!(fired > 0, at_a_place, "{executor:?} {fault:?} {moment:?}: whether it happens at all");
    let disturbed = seen.iter().all(|seen| seen.disturbed > 0);
    assert_eq!(disturbed, !at_a_place, "{executor:?} {fault:?} {moment:?}: whether each is delayed or split");
    (seen.len(), fired)
}

/// Whether what was seen is what the fault leads to.
fn check(plan: Plan, seen: &Seen, plain: &Seen, name: &str) {
    let expected = match plan.fault {
        _ if !seen.fired => "graceful",
        Fault::Truncate | Fault::CloseReading | Fault::CloseWriting if seen.within_frame => "truncated",
        Fault::Truncate | Fault::CloseReading | Fault::CloseWriting => "peer-ended",
        Fault::StallWriting => "write-stalled",
        Fault::CorruptHeader => "protocol",
        // What comes of it depends on what it is that is changed or comes twice.
        fault => {
            let possible = match fault.is_of_writing() {
                false => ["graceful", "handshake", "protocol", "truncated"],
                // It is the peer that may find its framing broken.
                true => ["graceful", "handshake", "peer-ended", "io"],
            };
            return assert!(possible.contains(&seen.cause), "{name}: {seen:?}");
        }
    };
    assert_eq!(seen.cause, expected, "{name}: {seen:?}");
    if seen.fired {
        assert!(!seen.failed.is_empty(), "{name}: something was under way");
        let same = seen.items.iter().zip(&plain.items).take_while(|(this, that)| this == that).count();
        assert_eq!(same, seen.items.len(), "{name}: what came before the fault is as without it");
    } else {
        assert!(seen.failed.is_empty(), "{name}: {:?}", seen.failed);
        assert!(seen.items == plain.items, "{name}: the items are as without the fault");
    }
}
