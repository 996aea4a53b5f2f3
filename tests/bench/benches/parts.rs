//! What each part of the way costs: one turn's events, 1,628 of 392 bytes on average, through one part at a time.
//!
//! `cargo bench -p pilotwire-bench`

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, Throughput};
use pilotwire::frame::{self, Decoder, Frame};
use pilotwire::jsonrpc::{self, Id, Message};
use pilotwire::sans_io::{Batch, Event, Inbound, Item, ItemKind, Moment};
use pilotwire::types::TypedEvent;
use pilotwire::{Json, SessionEvent};
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::frames::{EVENTS_IN_MIX, Stream, prose};
use serde::Deserialize;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    incoming(&mut criterion, &stream);
    looked_at(&mut criterion, &events(&stream));
    outgoing(&mut criterion);
    criterion.final_summary();
}

fn incoming(criterion: &mut Criterion, stream: &Stream) {
    let mut group = criterion.benchmark_group("an event in");
    group.throughput(Throughput::Elements(EVENTS_IN_MIX as u64));
    group.bench_function("decode: bytes to frames", |bencher| {
        let mut decoder = Decoder::new(frame::Limits::default());
        bencher.iter(|| assert_eq!(decode(&mut decoder, stream, drop), EVENTS_IN_MIX));
    });
    let mut frames = Vec::new();
    decode(&mut Decoder::new(frame::Limits::default()), stream, |frame| frames.push(frame));
    group.bench_function("envelope: frame to message", |bencher| {
        let scan = |frames: Vec<Frame>| -> Vec<_> { frames.into_iter().map(jsonrpc::scan).collect() };
        assert!(scan(frames.clone()).iter().all(|message| matches!(message, Ok(Message::Notification(_)))));
        bencher.iter_batched(|| frames.clone(), scan, BatchSize::LargeInput);
    });
    group.bench_function("route: message to its session's queue", |bencher| {
        bencher.iter_batched(|| scanned(stream), route, BatchSize::LargeInput);
    });
    group.bench_function("drain: queue to items", |bencher| {
        bencher.iter_batched(|| route(scanned(stream)), drain, BatchSize::LargeInput);
    });
    group.finish();
}

/// Gives a decoder all bytes, and takes the frames.
fn decode(decoder: &mut Decoder, stream: &Stream, mut take: impl FnMut(Frame)) -> usize {
    let mut count = 0;
    for piece in stream.bytes.chunks(READ) {
        decoder.feed(piece);
        while let Some(frame) = decoder.next_frame() {
            take(frame.expect("they are frames"));
            count += 1;
        }
    }
    count
}

/// A connection, and messages for it, in batches as a driver has them.
fn scanned(stream: &Stream) -> (Bare, Vec<Batch>) {
    let bare = Bare::new(1);
    let mut inbound: Inbound = bare.connection.inbound();
    let mut batches = Vec::new();
    for piece in stream.bytes.chunks(READ) {
        inbound.feed(piece);
        let mut batch = Batch::default();
        while inbound.fill(&mut batch, 256) {
            batches.push(std::mem::take(&mut batch));
        }
    }
    (bare, batches)
}

fn route((mut bare, mut batches): (Bare, Vec<Batch>)) -> (Bare, Vec<Batch>) {
    for batch in &mut batches {
        bare.connection.apply(Moment::default(), batch);
    }
    (bare, batches)
}

fn drain((mut bare, batches): (Bare, Vec<Batch>)) -> (Bare, Vec<Batch>) {
    let mut items: Vec<Item> = Vec::with_capacity(256);
    let mut count = 0;
    assert!(matches!(bare.connection.poll_event(Moment::default()), Some(Event::Readable(_))));
    while bare.connection.poll_session(Moment::default(), bare.sessions[0], 256, &mut items) > 0 {
        count += items.len();
        items.clear();
    }
    assert_eq!(count, EVENTS_IN_MIX);
    (bare, batches)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delta {
    delta_content: String,
}

fn looked_at(criterion: &mut Criterion, events: &[SessionEvent]) {
    let deltas: Vec<&SessionEvent> =
        events.iter().filter(|event| event.event_type() == "assistant.message_delta").collect();
    assert_eq!(deltas.len(), 800);
    let mut group = criterion.benchmark_group("an event looked at");
    group.throughput(Throughput::Elements(deltas.len() as u64));
    each(&mut group, "type", &deltas, |event| event.event_type().len());
    each(&mut group, "typed decode: data to a struct", &deltas, |event| {
        event.decode::<Delta>().expect("it is a delta").delta_content.len()
    });
    each(&mut group, "typed decode: data to a Value", &deltas, |event| {
        event.decode::<serde_json::Value>().expect("it is JSON").as_object().map_or(0, serde_json::Map::len)
    });
    each(&mut group, "delta text: one member of data", &deltas, |event| {
        let text = event.data().and_then(|data| data.get("deltaContent")).expect("it is a delta");
        text.decode::<String>().expect("it is a string").len()
    });
    each(&mut group, "delta text: text_delta", &deltas, |event| {
        event.text_delta().expect("it is a delta").len()
    });
    each(&mut group, "typed: a checked view, and its text", &deltas, |event| match event.typed() {
        TypedEvent::AssistantMessageDelta(delta) => delta.delta_content().len(),
        other => panic!("{other:?}"),
    });
    group.finish();
}

fn each(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    events: &[&SessionEvent],
    look: impl Fn(&SessionEvent) -> usize,
) {
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for event in events {
                assert!(black_box(look(event)) > 0);
            }
        });
    });
}

fn events(stream: &Stream) -> Vec<SessionEvent> {
    let mut events = Vec::new();
    Bare::new(1).receive_with(&stream.bytes, READ, |item| {
        if let ItemKind::Event(event) = &item.kind {
            events.push(event.clone());
        }
    });
    assert_eq!(events.len(), EVENTS_IN_MIX);
    events
}

fn outgoing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("encode");
    let body = prose(392);
    group.bench_function("a frame of 392 bytes", |bencher| {
        bencher.iter(|| frame::encode(black_box(body.as_bytes())))
    });
    let params =
        Json::new(&serde_json::json!({"sessionId": "s00000", "prompt": "hello"})).expect("it is JSON");
    group.bench_function("a call", |bencher| {
        bencher.iter(|| jsonrpc::call(7, black_box("session.send"), Some(&params)).expect("it is shallow"));
    });
    let id = Id::from_json(&Json::new(&7).expect("it is JSON")).expect("a number is an id");
    group.bench_function("a reply", |bencher| {
        bencher.iter(|| jsonrpc::reply(black_box(&id), &params).expect("it is shallow"));
    });
    let long = Json::text(&prose(10_000_000));
    group.throughput(Throughput::Bytes(long.len() as u64));
    group.sample_size(20).bench_function("a call of 10 MB", |bencher| {
        bencher.iter(|| jsonrpc::call(7, black_box("session.send"), Some(&long)).expect("it is shallow"));
    });
    group.finish();
}
