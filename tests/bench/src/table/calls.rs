//! Calls and their replies.

use std::hint::black_box;

use pilotwire_bench::bare::Bare;
use pilotwire_bench::far::Far;
use pilotwire_bench::frames::Stream;
use pilotwire_bench::protocol::{Executor, Measure, Transport};
use pilotwire_bench::stopwatch::Stopwatch;

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::Times;

const PLACES: [(Executor, Transport, &str); 3] = [
    (Executor::TokioOne, Transport::Memory, "current thread, in memory"),
    (Executor::TokioTwo, Transport::Memory, "2 threads, in memory"),
    (Executor::TokioOne, Transport::Pipe, "current thread, OS pipe"),
];
const OPEN: usize = 100;
/// Nanoseconds that a client takes for a call, about.
const COMPUTING: u64 = 1_400;

#[derive(Clone, Default)]
struct Latency {
    p50: Times,
    p99: Times,
}

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let calls = if setting.quick { 2_000 } else { 20_000 };
    let (mut tokio, mut smol, mut official) = (setting.ours(1)?, setting.ours(1)?, setting.peer("official")?);
    let mut latencies = vec![<[Latency; 4]>::default(); PLACES.len()];
    let mut computing = Times::default();
    let mut pipelined = <[Times; 4]>::default();
    let mut core = Times::default();
    for _ in 0..setting.rounds(9) {
        for ((executor, transport, _), latencies) in PLACES.iter().zip(&mut latencies) {
            let (executor, transport) = (*executor, *transport);
            let trips = Measure::RoundTrips { executor, transport, calls };
            let over_smol = Measure::RoundTrips { executor: Executor::Smol, transport, calls };
            let raw = |computing| Measure::RawRoundTrips { executor, transport, calls, computing };
            for (latency, (worker, measure)) in latencies.iter_mut().zip([
                (&mut tokio, &trips),
                (&mut smol, &over_smol),
                (&mut official, &trips),
            ]) {
                latency.push(&all_of(worker, measure, calls)?);
            }
            latencies[3].push(&all_of(&mut tokio, &raw(0), calls)?);
            if transport == Transport::Pipe {
                computing.push(all_of(&mut tokio, &raw(COMPUTING), calls)?.p50 as f64);
            }
        }
        core.push(core_alone(calls));
        let many = |executor| Measure::Pipelined { executor, calls, open: OPEN };
        for (times, (worker, executor)) in pipelined.iter_mut().zip([
            (&mut tokio, Executor::TokioOne),
            (&mut smol, Executor::Smol),
            (&mut official, Executor::TokioOne),
        ]) {
            times.push(all_of(worker, &many(executor), calls)?.cpu_nanos as f64 / calls as f64);
        }
        let raw = Measure::RawPipelined { executor: Executor::TokioOne, calls, open: OPEN };
        pipelined[3].push(all_of(&mut tokio, &raw, calls)?.cpu_nanos as f64 / calls as f64);
    }

    let section = report.section(
        "Call and reply, p50 / p99",
        &["", "tokio", "smol", "official SDK", "tokio / official, p50", "bytes alone"],
    );
    for ((.., name), [tokio, smol, official, raw]) in PLACES.iter().zip(&latencies) {
        let ratio = times(tokio.p50.min() / official.p50.min());
        let of = |latency: &Latency| format!("{} / {}", nanos(latency.p50.min()), nanos(latency.p99.min()));
        section.row([(*name).to_owned(), of(tokio), of(smol), of(official), ratio, of(raw)]);
    }
    section.note("smol has one thread in each line");
    let alone = nanos(core.min());
    section.note(&format!(
        "the core alone, without handles, executor, stream and far side, takes {alone} for a call and its reply"
    ));
    section.note(&format!(
        "over the OS pipe, the bytes alone with {COMPUTING} ns of computing after each reply take {}",
        nanos(computing.min())
    ));
    let section = report.section(
        "Calls a second, 100 open at a time, current thread, in memory",
        &["", "tokio", "smol", "official SDK", "bytes alone"],
    );
    let mut cells = vec!["calls a second".to_owned()];
    cells.extend(pipelined.iter().map(|times| format!("{:.0}", 1e9 / times.min())));
    section.row(cells);
    let [tokio, _, official, raw] = &latencies[0];
    report.key("call_time_vs_official", tokio.p50.min() / official.p50.min());
    report.key("call_ns", tokio.p50.min());
    report.key("call_bytes_alone_ns", raw.p50.min());
    report.key("call_core_alone_ns", core.min());
    let less_bytes = |latency: &Latency| latency.p50.min() - raw.p50.min();
    report.key("call_time_less_bytes_alone_vs_official", less_bytes(tokio) / less_bytes(official));
    let [piped, _, official_piped, _] = &latencies[2];
    report.key("call_over_pipe_time_vs_official", piped.p50.min() / official_piped.p50.min());
    report.key("call_over_pipe_computing_ns", computing.min());
    report.key("pipelined_rate_vs_official", pipelined[2].min() / pipelined[0].min());
    report.key("pipelined_bytes_alone_rate_vs_official", pipelined[2].min() / pipelined[3].min());
    report.key("pipelined_time_vs_official", pipelined[0].min() / pipelined[2].min());
    Ok(())
}

/// Nanoseconds a call and its reply through a bare connection, without what the far side does for it.
fn core_alone(calls: usize) -> f64 {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(1), Far::new(&nothing));
    let start = Stopwatch::start();
    for _ in 0..calls {
        bare.round_trip(&mut far);
    }
    let both = start.cpu();
    let frame = bare.call_frame();
    let start = Stopwatch::start();
    for _ in 0..calls {
        black_box(far.take(black_box(&frame)));
    }
    both.saturating_sub(start.cpu()) as f64 / calls as f64
}

impl Latency {
    fn push(&mut self, measured: &pilotwire_bench::protocol::Measured) {
        self.p50.push(measured.p50 as f64);
        self.p99.push(measured.p99 as f64);
    }
}
