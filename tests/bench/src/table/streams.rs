//! From a stream to a consumer, and what is lost on the way.

use pilotwire_bench::frames::BURST;
use pilotwire_bench::protocol::{Executor, Measure, Measured, Transport};

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::Times;
use crate::worker::Worker;

const PLACES: [(Executor, Transport, &str); 4] = [
    (Executor::TokioOne, Transport::Memory, "tokio, current thread, in memory"),
    (Executor::TokioTwo, Transport::Memory, "tokio, 2 threads, in memory"),
    (Executor::TokioOne, Transport::Pipe, "tokio, current thread, OS pipe"),
    (Executor::TokioTwo, Transport::Pipe, "tokio, 2 threads, OS pipe"),
];

#[derive(Default)]
struct Place {
    tokio: Times,
    smol: Times,
    official: Times,
    raw: Times,
    acp: Times,
    official_lost: Times,
    official_told: usize,
}

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let (mut tokio, mut official) = (setting.ours(1)?, setting.peer("official")?);
    let mut acp = setting.peer("acp")?;
    let mut smol = [setting.ours(1)?, setting.ours(2)?];
    let mut places: Vec<Place> = PLACES.iter().map(|_| Place::default()).collect();
    let mut paced = [Place::default(), Place::default()];
    for _ in 0..setting.rounds(9) {
        for ((executor, transport, _), place) in PLACES.iter().zip(&mut places) {
            let (executor, transport) = (*executor, *transport);
            let measure = Measure::Burst { executor, transport, events: BURST };
            let an_event = if one_thread(executor, transport) { an_event_alone } else { an_event };
            place.tokio.push(an_event(&all_of(&mut tokio, &measure, BURST)?));
            let over_smol = Measure::Burst { executor: Executor::Smol, transport, events: BURST };
            let smol = &mut smol[usize::from(executor == Executor::TokioTwo)];
            place.smol.push(an_event(&all_of(smol, &over_smol, BURST)?));
            let measured = official.ask(&measure)?;
            place.official.push(an_event(&measured));
            place.official_lost.push((BURST - measured.arrived) as f64);
            place.official_told += measured.told_lost;
            let raw = Measure::RawBurst { executor, transport, events: BURST };
            place.raw.push(an_event(&all_of(&mut tokio, &raw, BURST)?));
            if transport == Transport::Memory {
                place.acp.push(an_event(&all_of(&mut acp, &measure, BURST)?));
            }
        }
        for (place, typed) in paced.iter_mut().zip([false, true]) {
            pace(place, typed, &mut tokio, &mut smol[0], &mut official)?;
        }
    }
    write(report, &places, &paced);
    Ok(())
}

fn pace(
    paced: &mut Place,
    typed: bool,
    tokio: &mut Worker,
    smol: &mut Worker,
    official: &mut Worker,
) -> Result<()> {
    let measure = |executor| Measure::Paced { executor, events: BURST, typed };
    paced.tokio.push(an_event_alone(&all_of(tokio, &measure(Executor::TokioOne), BURST)?));
    paced.smol.push(an_event_alone(&all_of(smol, &measure(Executor::Smol), BURST)?));
    paced.official.push(an_event_alone(&all_of(official, &measure(Executor::TokioOne), BURST)?));
    Ok(())
}

/// Nanoseconds an event that was sent, whether it arrived or not.
fn an_event(measured: &Measured) -> f64 {
    measured.nanos as f64 / BURST as f64
}

/// As [`an_event`], in time that the worker was running: what it would be if nothing else was.
fn an_event_alone(measured: &Measured) -> f64 {
    measured.cpu_nanos as f64 / BURST as f64
}

/// Whether one thread does all of it.
fn one_thread(executor: Executor, transport: Transport) -> bool {
    executor == Executor::TokioOne && transport == Transport::Memory
}

fn write(report: &mut Report, places: &[Place], [paced, typed]: &[Place; 2]) {
    let section = report.section(
        "Stream to consumer, an event sent",
        &[
            "",
            "tokio",
            "smol",
            "official SDK",
            "official / tokio",
            "smol / tokio",
            "agent-client-protocol",
            "reading alone",
        ],
    );
    for ((.., name), place) in PLACES.iter().zip(places) {
        section.row(cells(&format!("burst, {name}"), place));
    }
    section.row(cells("paced, so that nobody loses any, current thread, in memory", paced));
    section.row(cells("the same, each event read as its type", typed));
    section.note("the smol column is smol with one or two threads in place of tokio's");

    let section = report.section(
        &format!("Lost of a burst of {BURST} events"),
        &["", "tokio", "smol", "official SDK, median", "most", "of which it told, all rounds"],
    );
    for ((.., name), place) in PLACES.iter().zip(places) {
        let none = || "0".to_owned();
        let (median, most) = (place.official_lost.median(), place.official_lost.max());
        let told = place.official_told.to_string();
        section.row([(*name).to_owned(), none(), none(), share(median), share(most), told]);
    }
    // Every event of ours was checked to have arrived, in its place: nothing was lost, or there would be no report.
    report.key("tokio_lost", 0.0);
    report.key("official_lost", places[0].official_lost.median());
    // Where nobody loses any, the same is done for every event by both.
    report.key("tokio_rate_vs_official", paced.official.min() / paced.tokio.min());
    report.key("typed_event_time_vs_official", typed.tokio.min() / typed.official.min());
    let less_reading = |place: &Place, times: &Times| (times.min() - place.raw.min()).max(0.0);
    let piped = &places[3];
    let ratio = less_reading(piped, &piped.tokio) / less_reading(piped, &piped.official);
    report.key("stream_over_pipe_2_threads_less_reading_vs_official", ratio);
    let sent = |place: &Place| place.official.min() / place.tokio.min();
    report.key("tokio_rate_vs_official_of_a_burst_lost_or_not", sent(&places[0]));
    let least = places.iter().map(sent).fold(f64::INFINITY, f64::min);
    report.key("tokio_rate_vs_official_of_a_burst_lost_or_not_at_worst", least);
    report.key("tokio_rate_vs_official_of_a_burst_arrived", {
        let arrived = 1.0 - places[0].official_lost.median() / BURST as f64;
        places[0].official.median() / arrived / places[0].tokio.median()
    });
    report.key("smol_time_vs_tokio", places[0].smol.min() / places[0].tokio.min());
    report.key("smol_time_vs_tokio_over_pipe", places[2].smol.min() / places[2].tokio.min());
    report.key("tokio_ns_per_event", places[0].tokio.min());
    report.key("tokio_ns_per_event_paced", paced.tokio.min());
    report.key("official_ns_per_event", places[0].official.min());
    report.key("official_ns_per_event_paced", paced.official.min());
}

fn cells(name: &str, place: &Place) -> [String; 8] {
    let tokio = place.tokio.min();
    let shown = |times: &Times| if times.min().is_finite() { nanos(times.min()) } else { "-".to_owned() };
    [
        name.to_owned(),
        nanos(tokio),
        nanos(place.smol.min()),
        nanos(place.official.min()),
        times(place.official.min() / tokio),
        times(place.smol.min() / tokio),
        shown(&place.acp),
        shown(&place.raw),
    ]
}

fn share(lost: f64) -> String {
    format!("{lost:.0} ({:.0} %)", lost * 100.0 / BURST as f64)
}
