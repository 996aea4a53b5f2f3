//! The bare core, from bytes to polled events, beside other ways to look at the same bytes.

use std::hint::black_box;

use pilotwire_bench::bare::{self, Bare, READ};
use pilotwire_bench::frames::{BURST, Stream};
use pilotwire_bench::protocol::Measure;
use pilotwire_bench::stopwatch::Stopwatch;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::{Setting, all_of};
use crate::Result;
use crate::report::{Report, nanos, times};
use crate::rounds::in_turns;

enum What {
    Core,
    CoreInSmallPieces,
    Ignored,
    Value,
    Utf8,
    Copy,
    LspServer,
}

const ALL: [(What, &str); 7] = [
    (What::Core, "Pilotwire's core, bytes to polled event"),
    (What::CoreInSmallPieces, "the same, 4 KiB at a time"),
    (What::Ignored, "serde_json, IgnoredAny"),
    (What::Value, "serde_json, Value"),
    (What::LspServer, "lsp-server, Message::read"),
    (What::Utf8, "UTF-8 check"),
    (What::Copy, "memcpy"),
];

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let stream = Stream::of(BURST, 1);
    bare::check(&stream, 1, READ);
    let mut lsp = setting.peer("lsp")?;
    let mut copy = vec![0; READ];
    let measured = in_turns(setting.rounds(15), &ALL, |(what, _)| {
        if let What::LspServer = what {
            let measured = all_of(&mut lsp, &Measure::Messages { events: BURST }, BURST)?;
            return Ok(measured.cpu_nanos as f64 / BURST as f64);
        }
        let mut bare = Bare::new(1);
        let start = Stopwatch::start();
        let events = match what {
            What::Core => bare.receive(&stream.bytes, READ).events,
            What::CoreInSmallPieces => bare.receive(&stream.bytes, 4 << 10).events,
            What::Ignored => each_body(&stream, |body| serde_json::from_slice::<IgnoredAny>(body).is_ok()),
            What::Value => each_body(&stream, |body| serde_json::from_slice::<Value>(body).is_ok()),
            What::Utf8 => each_body(&stream, |body| std::str::from_utf8(body).is_ok()),
            What::Copy => {
                for piece in stream.bytes.chunks(READ) {
                    copy[..piece.len()].copy_from_slice(black_box(piece));
                    black_box(&mut copy);
                }
                BURST
            }
            What::LspServer => 0,
        };
        let nanos = start.cpu() as f64;
        if events != BURST {
            return Err(format!("{events} events of {BURST}").into());
        }
        Ok(nanos / BURST as f64)
    })?;

    let core = measured[0].min();
    let section =
        report.section("Bytes in memory, an event of 392 bytes", &["", "least", "median", "core / this"]);
    for ((_, name), measured) in ALL.iter().zip(&measured) {
        let ratio = times(core / measured.min());
        section.row([(*name).to_owned(), nanos(measured.min()), nanos(measured.median()), ratio]);
    }
    report.key("core_ns_per_event", core);
    report.key("core_vs_ignored_any", core / measured[2].min());
    report.key("core_in_memcpys", core / measured[6].min());
    Ok(())
}

/// Looks at every body, and gives of how many it could.
fn each_body(stream: &Stream, look: impl Fn(&[u8]) -> bool) -> usize {
    stream.bodies.iter().filter(|body| black_box(look(black_box(&stream.bytes[(*body).clone()])))).count()
}
