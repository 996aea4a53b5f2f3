//! Does one thing so many times, for callgrind to count its instructions: `instructions CASE COUNT`.
//!
//! It is run with two counts. What both have in common falls out of the difference, and what is left is what the thing
//! costs.

use std::collections::HashMap;
use std::hint::black_box;
use std::io::Write;

use pilotwire::handlers::{Handlers, Permission, UserInput};
use pilotwire::sans_io::ItemKind;
use pilotwire::types::TypedEvent;
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::far::{ECHO, Far};
use pilotwire_bench::frames::{EVENTS_IN_MIX, Stream};
use pilotwire_bench::handled::Handled;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let case = arguments.next().unwrap_or_default();
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1);
    match case.as_str() {
        "events-of-1-session" => events(1, count),
        "events-of-10000-sessions" => events(10_000, count),
        "typed-events" => typed_events(count),
        "calls" => calls(count),
        "far-side-of-calls" => far_side_of_calls(count),
        "least-of-calls" => least_of_calls(count),
        "creates" => creates(count),
        "asks" => asks(false, count),
        "asks-by-event" => asks(true, count),
        "ignored-any" => ignored_any(count),
        _ => {
            eprintln!("no case {case:?}");
            std::process::exit(2);
        }
    }
}

/// Turns through a bare connection, over and over: `count` is of turns.
fn events(sessions: usize, count: usize) {
    // Of many sessions, each has its turn: so many events that all of them do.
    let events = EVENTS_IN_MIX.max(sessions.next_multiple_of(EVENTS_IN_MIX));
    let stream = Stream::of(events, sessions);
    let mut bare = Bare::new(sessions);
    for _ in 0..count {
        let polled = bare.receive(&stream.bytes, READ);
        assert_eq!((polled.events, polled.others), (events, 0));
    }
}

/// Turns through a bare connection, each event read as its type.
fn typed_events(count: usize) {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    let mut bare = Bare::new(1);
    let mut typed = 0;
    for _ in 0..count {
        bare.receive_with(&stream.bytes, READ, |item| {
            if let ItemKind::Event(event) = &item.kind {
                typed += usize::from(!matches!(black_box(event.typed()), TypedEvent::Other(_)));
            }
        });
    }
    assert_eq!(typed, count * EVENTS_IN_MIX);
}

/// Sessions that a bare connection creates, one after the other, and keeps.
fn creates(count: usize) {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(0), Far::new(&nothing));
    for number in 0..count * 1_000 {
        bare.create(number, &mut far);
    }
}

/// What the runtime asks, until a handler's answer is written.
fn asks(by_event: bool, count: usize) {
    let nothing = Stream::of(0, 1);
    let handlers = Handlers::new()
        .on_permission(async |_, _| Permission::approve_once())
        .on_user_input(async |_, _| UserInput::text("this"));
    let mut handled = Handled::new(handlers, Far::new(&nothing));
    handled.asked(by_event, count * 1_000);
}

/// Calls through a bare connection, each with its reply.
fn calls(count: usize) {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(1), Far::new(&nothing));
    for _ in 0..count * 1_000 {
        bare.round_trip(&mut far);
    }
}

/// What the far side does for calls.
fn far_side_of_calls(count: usize) {
    let nothing = Stream::of(0, 1);
    let mut far = Far::new(&nothing);
    let frame = Bare::new(1).call_frame();
    for _ in 0..count * 1_000 {
        far.take(black_box(&frame));
        black_box(&far.output);
    }
}

/// Calls of a client that does what no client can leave out, and nothing else: serde_json writes the frame and reads the
/// envelope of the reply, and a map knows which calls are open.
fn least_of_calls(count: usize) {
    #[derive(Serialize)]
    struct Request {
        jsonrpc: &'static str,
        id: u64,
        method: &'static str,
        params: Params,
    }
    #[derive(Serialize)]
    struct Params {
        number: u64,
    }
    #[derive(Deserialize)]
    struct Reply {
        id: u64,
        #[serde(rename = "result")]
        _result: IgnoredAny,
    }
    let nothing = Stream::of(0, 1);
    let (mut far, mut open) = (Far::new(&nothing), HashMap::new());
    for id in 0..count as u64 * 1_000 {
        let request = Request { jsonrpc: "2.0", id, method: ECHO, params: Params { number: id } };
        let body = serde_json::to_vec(&request).expect("it has a JSON form");
        let mut frame = Vec::with_capacity(body.len() + 32);
        write!(frame, "Content-Length: {}\r\n\r\n", body.len()).expect("there is room");
        frame.extend_from_slice(&body);
        open.insert(id, ECHO);
        far.take(black_box(&frame));
        let input = black_box(far.output.clone());
        let body = input.windows(4).position(|end| end == b"\r\n\r\n").expect("a header ends") + 4;
        let reply: Reply = serde_json::from_slice(&input[body..]).expect("it is a reply");
        assert_eq!(open.remove(&reply.id), Some(ECHO));
    }
}

/// One pass of serde_json's over the same turns.
fn ignored_any(count: usize) {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    for _ in 0..count {
        for body in &stream.bodies {
            black_box(serde_json::from_slice::<IgnoredAny>(black_box(&stream.bytes[body.clone()])).is_ok());
        }
    }
}
