//! Many sessions on one connection, with an event of one after an event of another.

use pilotwire_bench::bare::{self, Bare, READ};
use pilotwire_bench::frames::{BURST, Stream};
use pilotwire_bench::stopwatch::Stopwatch;

use super::Setting;
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::{Times, in_turns};

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let counts = [1, 2, 100, 1_000, 10_000];
    let measured = cost(setting.rounds(9), &counts)?;
    let section = report.section("Sessions, bytes to polled event", &["sessions", "least", "median", "to 1"]);
    for (count, measured_here) in counts.iter().zip(&measured) {
        let ratio = times(measured_here.min() / measured[0].min());
        section.row([count.to_string(), nanos(measured_here.min()), nanos(measured_here.median()), ratio]);
    }
    section.note("each event is of another session than the one before it");
    report.key("sessions_10k_vs_1", measured[counts.len() - 1].min() / measured[0].min());
    Ok(())
}

/// Nanoseconds an event, with so many sessions each.
pub(super) fn cost(rounds: usize, counts: &[usize]) -> Result<Vec<Times>> {
    let mut cases = Vec::new();
    for &count in counts {
        let stream = Stream::of(BURST, count);
        bare::check(&stream, count, READ);
        cases.push((stream, std::cell::RefCell::new(Bare::new(count))));
    }
    in_turns(rounds, &cases, |(stream, bare)| {
        let start = Stopwatch::start();
        let polled = bare.borrow_mut().receive(&stream.bytes, READ);
        let nanos = start.cpu() as f64;
        if (polled.events, polled.others) != (BURST, 0) {
            return Err(format!("{polled:?} of {BURST}").into());
        }
        Ok(nanos / BURST as f64)
    })
}
