//! A frame of 100 MB, and a prompt of 10 MB.

use std::hint::black_box;

use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::frames::{Stream, prose};
use pilotwire_bench::protocol::Measure;
use pilotwire_bench::stopwatch::Stopwatch;
use serde::de::IgnoredAny;

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos};
use crate::rounds::{Times, in_turns};

const FRAME: usize = 100_000_000;
const PROMPT: usize = 10_000_000;

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let (mut ours, mut official) = (setting.ours(1)?, setting.peer("official")?);
    let mut streamed = <[Times; 4]>::default();
    for _ in 0..setting.rounds(5) {
        let (frame, prompt) = (Measure::LargeFrame { bytes: FRAME }, Measure::LargePrompt { bytes: PROMPT });
        streamed[0].push(all_of(&mut ours, &frame, 1)?.cpu_nanos as f64);
        streamed[1].push(all_of(&mut official, &frame, 1)?.cpu_nanos as f64);
        streamed[2].push(all_of(&mut ours, &prompt, 1)?.cpu_nanos as f64);
        streamed[3].push(all_of(&mut official, &prompt, 1)?.cpu_nanos as f64);
    }
    let [core, ignored, checked, copied] = frame_in_memory(setting)?;
    let written = prompt_in_memory(setting)?;

    report.key("frame_of_100_mb_in_memcpys", core / copied);
    let section = report.section(
        "Large frames",
        &["", "core", "over tokio", "official SDK", "IgnoredAny", "to_vec", "UTF-8 check", "memcpy"],
    );
    let none = || "-".to_owned();
    section.row([
        "an event of 100 MB, received".to_owned(),
        nanos(core),
        nanos(streamed[0].min()),
        nanos(streamed[1].min()),
        nanos(ignored),
        none(),
        nanos(checked),
        nanos(copied),
    ]);
    section.row([
        "a prompt of 10 MB, sent (over streams: and answered)".to_owned(),
        nanos(written[0].min()),
        nanos(streamed[2].min()),
        nanos(streamed[3].min()),
        none(),
        nanos(written[1].min()),
        none(),
        none(),
    ]);
    Ok(())
}

fn frame_in_memory(setting: &Setting) -> Result<[f64; 4]> {
    let stream = Stream::one_of_size(FRAME);
    let measured = in_turns(setting.rounds(5), &[0, 1, 2, 3], |what| {
        let mut bare = Bare::new(1);
        let start = Stopwatch::start();
        let events = match what {
            0 => bare.receive(&stream.bytes, READ).events,
            1 => usize::from(
                serde_json::from_slice::<IgnoredAny>(&stream.bytes[stream.bodies[0].clone()]).is_ok(),
            ),
            2 => usize::from(std::str::from_utf8(black_box(&stream.bytes)).is_ok()),
            _ => black_box(stream.bytes.clone()).len().min(1),
        };
        let nanos = start.cpu() as f64;
        if events == 1 { Ok(nanos) } else { Err("the event did not come".into()) }
    })?;
    Ok(std::array::from_fn(|what| measured[what].min()))
}

fn prompt_in_memory(setting: &Setting) -> Result<Vec<Times>> {
    let prompt = prose(PROMPT);
    in_turns(setting.rounds(5), &[true, false], |ours| {
        let mut bare = Bare::new(1);
        let (connection, session) = (&mut bare.connection, bare.sessions[0]);
        let start = Stopwatch::start();
        let written = if *ours {
            let now = pilotwire::sans_io::Moment::default();
            connection.send(now, session, &prompt.as_str().into(), pilotwire::Limits::none())?;
            connection.poll_transmit(pilotwire::sans_io::Moment::default()).map_or(0, |frame| frame.len())
        } else {
            serde_json::to_vec(&prompt)?.len()
        };
        let nanos = start.cpu() as f64;
        if written > PROMPT { Ok(nanos) } else { Err(format!("{written} bytes of {PROMPT}").into()) }
    })
}
