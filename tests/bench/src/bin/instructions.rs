//! Does one thing so many times, for callgrind to count its instructions: `instructions CASE COUNT`.
//!
//! It is run with two counts. What both have in common falls out of the difference, and what is left is what the thing
//! costs.

use std::hint::black_box;

use pilotwire::handlers::{Handlers, Permission, UserInput};
use pilotwire::sans_io::ItemKind;
use pilotwire::types::TypedEvent;
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::far::Far;
use pilotwire_bench::frames::{EVENTS_IN_MIX, Stream};
use pilotwire_bench::handled::Handled;
use serde::de::IgnoredAny;

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

/// One pass of serde_json's over the same turns.
fn ignored_any(count: usize) {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    for _ in 0..count {
        for body in &stream.bodies {
            black_box(serde_json::from_slice::<IgnoredAny>(black_box(&stream.bytes[body.clone()])).is_ok());
        }
    }
}
