//! Sessions created all at a time.

use pilotwire_bench::protocol::Measure;

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::Times;

const SESSIONS: usize = 10_000;

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let (mut ours, mut official) = (setting.ours(1)?, setting.peer("official")?);
    let mut measured = <[[Times; 2]; 2]>::default();
    for _ in 0..setting.rounds(5) {
        for (cloud, measured) in [false, true].into_iter().zip(&mut measured) {
            let measure = Measure::Creates { sessions: SESSIONS, cloud };
            for (worker, times) in [&mut ours, &mut official].into_iter().zip(measured) {
                times.push(all_of(worker, &measure, SESSIONS)?.cpu_nanos as f64 / SESSIONS as f64);
            }
        }
    }
    let section = report.section(
        "10,000 sessions created at a time, tokio, current thread, in memory; each",
        &["", "tokio", "official SDK", "tokio / official"],
    );
    for (name, [ours, official]) in ["local", "cloud"].iter().zip(&measured) {
        let ratio = times(ours.min() / official.min());
        section.row([(*name).to_owned(), nanos(ours.min()), nanos(official.min()), ratio]);
    }
    Ok(())
}
