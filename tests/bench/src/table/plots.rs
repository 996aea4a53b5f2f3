//! Cost against how much there is of something, drawn: time, and beside it memory.

use std::hint::black_box;
use std::path::Path;

use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::frames::Stream;
use pilotwire_bench::protocol::{Executor, Measure, Scale};
use pilotwire_bench::stopwatch::Stopwatch;
use serde::de::IgnoredAny;

use super::chart::{Line, Panel, Plot};
use super::{Setting, all_of, sessions};
use crate::Result;
use crate::rounds::{Times, in_turns};

const MIB: f64 = 1048576.0;
const MEMORY: &str = "MiB, the far side's included";
/// Events that are pushed over a connection, or as many as there are sessions.
const EVENTS: usize = 20_000;
/// What a session of the official SDK takes with a subscriber would be more than this machine has, for all of the most.
const SESSIONS_OF_THE_OFFICIAL: usize = 10_000;

pub(crate) fn write(setting: &Setting, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, plot) in [
        ("sessions.svg", by_sessions as fn(&Setting) -> Result<Plot>),
        ("observers.svg", by_observers),
        ("handlers.svg", by_handlers),
        ("frame-size.svg", by_frame_size),
        ("connections.svg", by_connections),
    ] {
        eprintln!("measuring for {name} ...");
        plot(setting)?.draw(&folder.join(name))?;
    }
    Ok(())
}

fn by_sessions(setting: &Setting) -> Result<Plot> {
    let counts = [1, 10, 100, 1_000, 10_000, 100_000];
    let core = sessions::cost(setting.rounds(5), &counts)?;
    let core = counts.iter().zip(&core).map(|(count, times)| (*count as f64, times.min())).collect();
    let [mut time, memory] = measured(setting, &counts, SESSIONS_OF_THE_OFFICIAL, |sessions| {
        scaled(Scale { connections: 1, sessions, observers: 1, events: EVENTS.max(sessions) })
    })?;
    time.push(("Pilotwire's core, 97,680 events", core));
    Ok(Plot {
        title: "Sessions of one connection, an event of each in turn",
        x: "sessions",
        panels: panels("ns an event", [time, memory]),
    })
}

fn by_observers(setting: &Setting) -> Result<Plot> {
    let counts = [1, 2, 4, 8, 16, 32, 64];
    let lines = measured(setting, &counts, usize::MAX, |observers| {
        scaled(Scale { connections: 1, sessions: 1, observers, events: EVENTS })
    })?;
    Ok(Plot {
        title: "Observers of one session",
        x: "observers",
        panels: panels("ns an event and observer", lines),
    })
}

fn by_handlers(setting: &Setting) -> Result<Plot> {
    let counts = [1, 10, 100, 1_000, 10_000];
    let lines = measured(setting, &counts, usize::MAX, |open| {
        let asks = EVENTS.max(open);
        (Measure::Asks { executor: Executor::TokioOne, by_event: false, asks, open }, asks)
    })?;
    Ok(Plot {
        title: "Handlers that run at once, asked by requests",
        x: "handlers",
        panels: panels("ns an ask and its answer", lines),
    })
}

fn by_connections(setting: &Setting) -> Result<Plot> {
    let counts = [1, 10, 100, 1_000];
    let lines = measured(setting, &counts, usize::MAX, |connections| {
        let events = (EVENTS / connections).max(200);
        scaled(Scale { connections, sessions: 1, observers: 1, events })
    })?;
    Ok(Plot {
        title: "Connections in one process, each with a session",
        x: "connections",
        panels: panels("ns an event", lines),
    })
}

fn by_frame_size(setting: &Setting) -> Result<Plot> {
    let sizes = [400, 1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 10_000_000, 100_000_000];
    let mut lines: Vec<Line> = WAYS.iter().map(|name| (*name, Vec::new())).collect();
    for size in sizes {
        let stream = Stream::of_size(size, (10_000_000 / size).max(1));
        let size = stream.bodies[0].len() as f64;
        for (times, (_, points)) in by_way(setting, &stream)?.iter().zip(&mut lines) {
            points.push((size, times.min()));
        }
    }
    let [time, memory] = measured(setting, &sizes, usize::MAX, |bytes| (Measure::LargeFrame { bytes }, 1))?;
    // One frame, of which a client's own work shows only if it is large.
    let each_byte = |(name, points): Line| {
        let points = points.into_iter().filter(|(size, _)| *size >= 1e6);
        (name, points.map(|(size, nanos)| (size, nanos / size)).collect())
    };
    // First, as in the other half, so that each has one colour in both.
    let time = time.into_iter().map(each_byte).chain(lines).collect();
    Ok(Plot {
        title: "Size of a frame",
        x: "bytes of a frame's body",
        panels: panels("ns a byte", [time, memory]),
    })
}

fn panels(time: &'static str, [of_time, of_memory]: [Vec<Line>; 2]) -> [Panel; 2] {
    [Panel { y: time, lines: of_time }, Panel { y: MEMORY, lines: of_memory }]
}

fn scaled(scale: Scale) -> (Measure, usize) {
    (Measure::Scaled(scale), scale.deliveries())
}

/// Nanoseconds, each of what arrives, and mebibytes, over tokio and with the official SDK, for each of these counts. Each
/// is measured in a process of its own.
fn measured(
    setting: &Setting,
    counts: &[usize],
    most_of_the_official: usize,
    measure: impl Fn(usize) -> (Measure, usize),
) -> Result<[Vec<Line>; 2]> {
    let mut lines =
        [("Pilotwire over tokio", None), ("official SDK", Some("official"))].map(|(name, peer)| {
            let points = || (name, Vec::new());
            (peer, points(), points())
        });
    for &count in counts {
        let (asked, arrive) = measure(count);
        let mut all = <[[Times; 2]; 2]>::default();
        for _ in 0..setting.rounds(3) {
            for ((peer, ..), [nanos, bytes]) in lines.iter().zip(&mut all) {
                if peer.is_some() && count > most_of_the_official {
                    continue;
                }
                let mut worker = peer.map_or_else(|| setting.ours(1), |name| setting.peer(name))?;
                let measured = all_of(&mut worker, &asked, arrive)?;
                nanos.push(measured.cpu_nanos as f64 / arrive as f64);
                bytes.push(measured.bytes as f64 / MIB);
            }
        }
        for ((_, time, memory), [nanos, bytes]) in lines.iter_mut().zip(&all) {
            if nanos.min().is_finite() {
                time.1.push((count as f64, nanos.min()));
                memory.1.push((count as f64, bytes.min()));
            }
        }
    }
    let [ours, official] = lines;
    Ok([vec![ours.1, official.1], vec![ours.2, official.2]])
}

const WAYS: [&str; 4] = ["Pilotwire's core", "serde_json, IgnoredAny", "UTF-8 check", "memcpy"];

/// Nanoseconds a byte, each way.
fn by_way(setting: &Setting, stream: &Stream) -> Result<Vec<Times>> {
    let body_bytes: usize = stream.bodies.iter().map(ExactSizeIterator::len).sum();
    let mut copy = vec![0; stream.bodies.iter().map(ExactSizeIterator::len).max().unwrap_or(0)];
    in_turns(setting.rounds(7), &[0, 1, 2, 3], |way| {
        let mut bare = Bare::new(1);
        let start = Stopwatch::start();
        let mut looked_at = 0;
        if *way == 0 {
            looked_at = bare.receive(&stream.bytes, READ).events;
        }
        for body in stream.bodies.iter().filter(|_| *way != 0) {
            let body = black_box(&stream.bytes[body.clone()]);
            looked_at += usize::from(match way {
                1 => serde_json::from_slice::<IgnoredAny>(body).is_ok(),
                2 => std::str::from_utf8(body).is_ok(),
                _ => {
                    copy[..body.len()].copy_from_slice(body);
                    !black_box(&mut copy).is_empty()
                }
            });
        }
        let nanos = start.cpu() as f64;
        if looked_at != stream.events() {
            return Err(format!("{looked_at} of {} events", stream.events()).into());
        }
        Ok(nanos / body_bytes as f64)
    })
}
