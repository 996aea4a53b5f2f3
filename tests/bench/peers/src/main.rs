//! Measures other clients, one question a line, as `pilotwire-bench` asks: the official SDK, unless another is named.

mod acp;
#[path = "../../src/far.rs"]
#[allow(dead_code, reason = "the other side uses all of it")]
mod far;
#[path = "../../src/frames.rs"]
#[allow(dead_code, reason = "the other side uses all of it")]
mod frames;
mod lsp;
mod official;
#[path = "../../src/process.rs"]
mod process;
#[path = "../../src/protocol.rs"]
#[allow(dead_code, reason = "the other side uses all of it")]
mod protocol;
#[path = "../../src/stopwatch.rs"]
mod stopwatch;
#[path = "../../src/streams.rs"]
mod streams;
mod typed;

use std::sync::Arc;

use frames::Stream;
use protocol::{Executor, Measure, Measured, Transport, work};
use streams::{in_runtime, run};

fn main() -> std::io::Result<()> {
    let mut kept = Kept::default();
    match std::env::args().nth(1).as_deref() {
        None | Some("official") => work(|measure| match measure {
            Measure::LyingHeader { claimed } => process::claimed(|| {
                in_runtime(Executor::TokioOne, official::lying_header(claimed));
            }),
            measure => process::grown(|| official(measure, &mut kept)),
        }),
        Some("acp") => work(|measure| acp(measure, &mut kept)),
        Some("lsp") => work(|measure| lsp(measure, &mut kept)),
        Some(other) => Err(std::io::Error::other(format!("no peer {other}"))),
    }
}

/// The events of the last burst, as the next mostly asks for the same.
#[derive(Default)]
struct Kept(Option<Arc<Stream>>);

impl Kept {
    fn events(&mut self, events: usize) -> Arc<Stream> {
        match &self.0 {
            Some(stream) if stream.events() == events => Arc::clone(stream),
            _ => Arc::clone(self.0.insert(Arc::new(Stream::of(events, 1)))),
        }
    }
}

fn official(measure: Measure, kept: &mut Kept) -> Measured {
    let none = || Arc::new(Stream::of(0, 1));
    let (one, memory) = (Executor::TokioOne, Transport::Memory);
    match measure {
        Measure::Burst { executor, transport, events } => {
            let stream = kept.events(events);
            run(executor, transport, &stream.clone(), move |r, w| official::burst(r, w, stream))
        }
        Measure::Paced { executor, events, typed } => {
            let stream = kept.events(events);
            run(executor, memory, &stream.clone(), move |r, w| official::paced(r, w, stream, typed))
        }
        Measure::RoundTrips { executor, transport, calls } => {
            run(executor, transport, &none(), move |r, w| official::round_trips(r, w, calls))
        }
        Measure::Pipelined { executor, calls, open } => {
            run(executor, memory, &none(), move |r, w| official::pipelined(r, w, calls, open))
        }
        Measure::Asks { executor, by_event, asks, open } => {
            run(executor, memory, &none(), move |r, w| official::answers(r, w, by_event, asks, open))
        }
        Measure::Creates { sessions, cloud } => {
            run(one, memory, &none(), move |r, w| official::creates(r, w, sessions, cloud))
        }
        Measure::LargeFrame { bytes } => {
            let stream = Arc::new(Stream::one_of_size(bytes));
            run(one, memory, &stream.clone(), move |r, w| official::burst(r, w, stream))
        }
        Measure::LargePrompt { bytes } => {
            run(one, memory, &none(), move |r, w| official::large_prompt(r, w, bytes))
        }
        Measure::Typed { turns, from_text: false } => typed::from_values(turns),
        Measure::Typed { turns, from_text: true } => typed::from_texts(turns),
        Measure::Scaled(scale) => {
            let stream = Arc::new(Stream::of(scale.events, scale.sessions));
            in_runtime(one, official::scaled(scale, stream))
        }
        other => panic!("the official SDK is not asked for {other:?}"),
    }
}

fn acp(measure: Measure, kept: &mut Kept) -> Measured {
    match measure {
        Measure::Burst { executor, transport: Transport::Memory, events } => {
            in_runtime(executor, acp::burst(kept.events(events)))
        }
        other => panic!("agent-client-protocol is not asked for {other:?}"),
    }
}

fn lsp(measure: Measure, kept: &mut Kept) -> Measured {
    match measure {
        Measure::Messages { events } => lsp::messages(&kept.events(events)),
        Measure::LyingHeader { claimed } => process::claimed(|| lsp::lying_header(claimed)),
        other => panic!("lsp-server is not asked for {other:?}"),
    }
}
