//! What the runtime asks, until a handler has answered it.

use pilotwire_bench::protocol::{ASKS_AT_ONCE, Executor, Measure};

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::Times;

/// Whether it is asked by an event, and how many are open at a time.
const KINDS: [(bool, usize, &str, &str); 4] = [
    (false, 1, "request and reply (userInput.request)", "ask_time_vs_official"),
    (true, 1, "event and call (permission.requested)", "ask_by_event_time_vs_official"),
    (false, MANY, "10,000 requests, and as many handlers at once", "asks_at_once_time_vs_official"),
    (true, MANY, "10,000 events, and as many handlers at once", "asks_at_once_by_event_time_vs_official"),
];
/// Of the first two, less what the far side and the stream take alone.
const LESS_BYTES: [&str; 2] =
    ["ask_time_vs_official_less_bytes_alone", "ask_by_event_time_vs_official_less_bytes_alone"];
const MANY: usize = ASKS_AT_ONCE;

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let one_at_a_time = if setting.quick { 2_000 } else { 20_000 };
    let (mut tokio, mut smol, mut official) = (setting.ours(1)?, setting.ours(1)?, setting.peer("official")?);
    let mut all = vec![<[Times; 3]>::default(); KINDS.len()];
    let mut raw = <[Times; 2]>::default();
    for _ in 0..setting.rounds(9) {
        for ((by_event, open, ..), measured) in KINDS.iter().zip(&mut all) {
            let (by_event, open) = (*by_event, *open);
            let asks = if open == 1 { one_at_a_time } else { open };
            for (times, (worker, executor)) in measured.iter_mut().zip([
                (&mut tokio, Executor::TokioOne),
                (&mut smol, Executor::Smol),
                (&mut official, Executor::TokioOne),
            ]) {
                let asked = Measure::Asks { executor, by_event, asks, open };
                times.push(all_of(worker, &asked, asks)?.cpu_nanos as f64 / asks as f64);
            }
        }
        for (times, by_event) in raw.iter_mut().zip([false, true]) {
            let asked = Measure::RawAsks { executor: Executor::TokioOne, by_event, asks: one_at_a_time };
            let measured = all_of(&mut tokio, &asked, one_at_a_time)?;
            times.push(measured.cpu_nanos as f64 / one_at_a_time as f64);
        }
    }
    let section = report.section(
        "Ask and answer by a handler, current thread, in memory, the far side's part included",
        &["", "tokio", "smol", "official SDK", "tokio / official"],
    );
    for ((.., title, _), [tokio, smol, official]) in KINDS.iter().zip(&all) {
        let ratio = times(tokio.min() / official.min());
        section.row([
            (*title).to_owned(),
            nanos(tokio.min()),
            nanos(smol.min()),
            nanos(official.min()),
            ratio,
        ]);
    }
    section.note(&format!(
        "the bytes alone, with no client, take {} and {} of the first two",
        nanos(raw[0].min()),
        nanos(raw[1].min())
    ));
    for ((.., key), [tokio, _, official]) in KINDS.iter().zip(&all) {
        report.key(key, tokio.min() / official.min());
    }
    for (([tokio, _, official], raw), key) in all.iter().zip(&raw).zip(LESS_BYTES) {
        report.key(key, (tokio.min() - raw.min()) / (official.min() - raw.min()));
    }
    Ok(())
}
