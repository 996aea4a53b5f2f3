//! Counts what Pilotwire allocates. Prints one line of JSON.
//!
//! A program of its own, since counting makes every allocation slower.

use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;

use pilotwire::handle::{Client, Events, Session};
use pilotwire::handlers::{Handlers, Permission, PreToolUse, UserInput};
use pilotwire::sans_io::{Connection, ItemKind, Moment};
use pilotwire::types::TypedEvent;
use pilotwire::{Config, Json, Limits, SessionConfig, Tool};
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::far::{ECHO, PUSH};
use pilotwire_bench::frames::{BURST, EVENTS_IN_MIX, Stream, prose, session_id};
use pilotwire_bench::protocol::IN_MEMORY;
use serde::de::IgnoredAny;
use serde_json::json;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, Stats, StatsAlloc};
use tokio::io::duplex;

#[global_allocator]
static GLOBAL: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SESSIONS: usize = 10_000;
const CONNECTIONS: usize = 200;

fn main() {
    let events = of_events(&Stream::of(BURST, 1), 1);
    let interleaved = of_events(&Stream::of(BURST, SESSIONS), SESSIONS);
    let value = of_values(&Stream::of(BURST, 1));
    let (_, frame) = counted({
        let (mut bare, stream) = (Bare::new(1), Stream::one_of_size(100_000_000));
        move || assert_eq!(bare.receive(&stream.bytes, READ).events, 1)
    });
    let (typed, text_delta) = of_types();
    let (new_session, used_session) =
        (idle_session(None), idle_session(Some(&Stream::of(20 * SESSIONS, SESSIONS))));
    let connections = over_tokio(CONNECTIONS, 0, &Handlers::new());
    let line = json!({
        "allocations_per_event": events.allocations as f64 / BURST as f64,
        "allocated_bytes_per_event": events.bytes_allocated as f64 / BURST as f64,
        "allocations_per_event_10k_sessions": interleaved.allocations as f64 / BURST as f64,
        "allocations_per_unwanted_event": unwanted_events(true),
        "allocations_per_unwanted_event_without_handlers": unwanted_events(false),
        "value_allocations_per_event": value.allocations as f64 / BURST as f64,
        "value_allocated_bytes_per_event": value.bytes_allocated as f64 / BURST as f64,
        "allocations_per_typed_event": typed.allocations as f64 / EVENTS_IN_MIX as f64,
        "allocations_per_text_delta": text_delta.allocations as f64 / EVENTS_IN_MIX as f64,
        "idle_session_bytes": new_session.max(used_session),
        "idle_session_bytes_when_new": new_session,
        "idle_session_bytes_after_events": used_session,
        "idle_connection_bytes_at_first": idle_connection(false),
        "idle_connection_bytes": idle_connection(true),
        "idle_session_bytes_with_handles": over_tokio(1, SESSIONS, &Handlers::new()).session,
        "idle_session_bytes_with_ten_handlers": over_tokio(1, SESSIONS, &ten_handlers()).session,
        "idle_connection_bytes_over_tokio": connections.connection,
        "idle_connection_bytes_over_tokio_when_quiet": connections.quiet_connection,
        "lying_header_bytes": lying_header(Config::default()).max(lying_header(Config::default().max_frame(usize::MAX))),
        "frame_of_100_mb_allocated_bytes": frame.bytes_allocated,
        "prompt_of_10_mb_allocated_bytes": large_prompt(),
    });
    println!("{line}");
}

fn counted<T>(act: impl FnOnce() -> T) -> (T, Stats) {
    let region = Region::new(GLOBAL);
    let result = act();
    (result, region.change())
}

/// Bytes that are still there.
fn live(stats: &Stats) -> usize {
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated)
}

/// A stream of events through the core, when it has settled: all of it went through once before.
fn of_events(stream: &Stream, sessions: usize) -> Stats {
    let mut bare = Bare::new(sessions);
    assert_eq!(bare.receive(&stream.bytes, READ).events, BURST);
    let (polled, stats) = counted(|| bare.receive(&stream.bytes, READ));
    assert_eq!(polled.events, BURST);
    stats
}

/// The events of a turn read as their types, and as texts.
fn of_types() -> (Stats, Stats) {
    let mut events = Vec::new();
    Bare::new(1).receive_with(&Stream::of(EVENTS_IN_MIX, 1).bytes, READ, |item| {
        if let ItemKind::Event(event) = &item.kind {
            events.push(event.clone());
        }
    });
    let (read, typed) = counted(|| {
        events.iter().filter(|event| !matches!(black_box(event.typed()), TypedEvent::Other(_))).count()
    });
    assert_eq!(read, EVENTS_IN_MIX);
    let (read, text_delta) =
        counted(|| events.iter().filter(|event| black_box(event.text_delta()).is_some()).count());
    assert_eq!(read, 800);
    (typed, text_delta)
}

fn of_values(stream: &Stream) -> Stats {
    let look = |body: &std::ops::Range<usize>| {
        serde_json::from_slice::<serde_json::Value>(&stream.bytes[body.clone()])
    };
    counted(|| assert_eq!(stream.bodies.iter().filter(|body| black_box(look(body)).is_ok()).count(), BURST)).1
}

/// What each of many sessions holds that are created, and idle: from the start, or after these events, which were taken.
fn idle_session(heard: Option<&Stream>) -> usize {
    // What it takes to be able to say which they are is the caller's, and is not counted.
    let mut bare = Bare::new(0);
    let configs: Vec<_> =
        (0..SESSIONS).map(|number| SessionConfig::new().session_id(session_id(number))).collect();
    let nothing = Stream::of(0, 1);
    let mut far = pilotwire_bench::far::Far::new(&nothing);
    let mut created = 0;
    let (_, stats) = counted(|| {
        for config in &configs {
            bare.connection
                .create_session(Moment::default(), config, Limits::none())
                .expect("the id is free");
            created += bare.exchange(&mut far);
        }
        far = pilotwire_bench::far::Far::new(&nothing);
        if let Some(stream) = heard {
            assert_eq!(bare.receive(&stream.bytes, READ).events, stream.events());
        }
    });
    assert_eq!(created, SESSIONS);
    assert_eq!(bare.connection.snapshot(Moment::default()).sessions.len(), SESSIONS);
    live(&stats) / SESSIONS
}

/// What a connection holds by itself, open and idle.
fn idle_connection(released: bool) -> usize {
    let mut kept = Vec::with_capacity(CONNECTIONS);
    let open = |_| {
        let mut bare = Bare::new(0);
        if released {
            bare.connection.release_buffer();
        }
        bare
    };
    let (_, stats) = counted(|| kept.extend((0..CONNECTIONS).map(open)));
    let size = size_of::<Connection>() + live(&stats) / CONNECTIONS;
    drop(kept);
    size
}

/// Three that are asked of by the runtime, and seven tools.
fn ten_handlers() -> Handlers {
    let handlers = Handlers::new()
        .on_permission(async |_, _| Permission::approve_once())
        .on_user_input(async |_, _| UserInput::none())
        .on_pre_tool_use(async |_, _| PreToolUse::none());
    (0..7).fold(handlers, |handlers, number| {
        let tool = Tool::new(format!("tool_{number}"), "Says what was asked for");
        handlers.tool_of(tool, async |_: IgnoredAny, _| "it")
    })
}

/// Bytes that each of them holds over tokio: a connection with client, driver, task and the far side's, at first and after
/// a second of quiet, and a session with its handles; without the streams, which are not ours.
struct OverTokio {
    connection: usize,
    quiet_connection: usize,
    session: usize,
}

fn over_tokio(connections: usize, sessions: usize, handlers: &Handlers) -> OverTokio {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
    runtime.block_on(async {
        let mut streams = Vec::with_capacity(connections);
        for _ in 0..connections {
            let ((reader, far_writer), (far_reader, writer)) = (duplex(IN_MEMORY), duplex(IN_MEMORY));
            streams.push((reader, writer, far_reader, far_writer));
        }
        let mut kept: Vec<Client> = Vec::with_capacity(connections);
        let mut created: Vec<(Session, Events)> = Vec::with_capacity(sessions);
        let region = Region::new(GLOBAL);
        for (reader, writer, far_reader, far_writer) in streams {
            let stream = std::sync::Arc::new(Stream::of(0, 1));
            tokio::spawn(
                async move { drop(pilotwire_bench::far::serve(far_reader, far_writer, stream).await) },
            );
            let (client, _driving) =
                pilotwire_tokio::connect(Config::default(), reader, writer).expect("there is randomness");
            client.connected().await.expect("the far side speaks the protocol");
            kept.push(client);
        }
        let connection = live(&region.change()) / connections;
        tokio::time::sleep(Duration::from_millis(1_200)).await;
        let quiet_connection = live(&region.change()) / connections;
        let region = Region::new(GLOBAL);
        for number in 0..sessions {
            let config = SessionConfig::new().session_id(session_id(number));
            created.push(kept[0].create_session(&config, handlers.clone()).await.expect("it is created"));
        }
        let session = live(&region.change()).checked_div(sessions).unwrap_or_default();
        OverTokio { connection, quiet_connection, session }
    })
}

/// What an event allocates over tokio that no handler wants and nobody reads, the far side's part included: by how much
/// more is allocated for a burst twice as long.
fn unwanted_events(with_handlers: bool) -> f64 {
    let allocated = |turns: usize| {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        let count = turns * EVENTS_IN_MIX;
        let stream = std::sync::Arc::new(Stream::of(count, 1));
        runtime.block_on(async {
            let ((reader, far_writer), (far_reader, writer)) = (duplex(IN_MEMORY), duplex(IN_MEMORY));
            tokio::spawn(pilotwire_bench::far::serve(far_reader, far_writer, stream));
            let (client, _driving) =
                pilotwire_tokio::connect(Config::default(), reader, writer).expect("there is randomness");
            let handlers = Handlers::new();
            let handlers = if with_handlers {
                handlers
                    .on_permission(async |_, _| Permission::approve_once())
                    .on_user_input(async |_, _| UserInput::none())
                    .on_pre_tool_use(async |_, _| PreToolUse::none())
            } else {
                handlers
            };
            let config = SessionConfig::new().session_id(session_id(0));
            let (_session, events) = client.create_session(&config, handlers).await.expect("it is created");
            drop(events);
            let region = Region::new(GLOBAL);
            client.call(PUSH, &Json::empty_object()).await.expect("the far side replies");
            client.call(ECHO, &Json::empty_object()).await.expect("all that came before has been looked at");
            region.change().allocations
        })
    };
    let (short, long) = (allocated(30), allocated(60));
    long.saturating_sub(short) as f64 / (30 * EVENTS_IN_MIX) as f64
}

/// All that is allocated for a header that claims 4 GiB, less a byte, and the first 16 KiB of its body.
fn lying_header(config: Config) -> usize {
    let mut connection = Connection::new(config, [7; 32]);
    let mut bytes = format!("Content-Length: {}\r\n\r\n", u32::MAX).into_bytes();
    bytes.resize(bytes.len() + (16 << 10), b'x');
    let (_, stats) = counted(|| connection.receive(Moment::default(), &bytes));
    stats.bytes_allocated
}

fn large_prompt() -> usize {
    let mut bare = Bare::new(1);
    let prompt = prose(10_000_000);
    let (written, stats) = counted(|| {
        let (connection, session) = (&mut bare.connection, bare.sessions[0]);
        connection
            .send(Moment::default(), session, &prompt.as_str().into(), Limits::none())
            .expect("the session is open");
        connection.poll_transmit(Moment::default()).map_or(0, |frame| frame.len())
    });
    assert!(written > prompt.len());
    stats.bytes_allocated
}
