//! Reading an event takes no memory, as long as no string in it is escaped.

use std::alloc::System;

use pilotwire::mock::{Pair, Script};
use pilotwire::sans_io::ItemKind;
use pilotwire::types::TypedEvent;
use pilotwire::{Config, Limits, SessionConfig, SessionEvent};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The pieces of the scripted runtime's answer.
fn deltas() -> Vec<SessionEvent> {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let config = SessionConfig::new().streaming(true);
    let starting = pair.connection.create_session(pair.now, &config, Limits::none());
    let session = starting.expect("it is good").session;
    pair.run();
    let prompt = "some words of an answer".into();
    pair.connection.send(pair.now, session, &prompt, Limits::none()).expect("it is open");
    pair.run();
    let mut items = Vec::new();
    pair.connection.poll_session(pair.now, session, usize::MAX, &mut items);
    let events = items.into_iter().filter_map(|item| match item.kind {
        ItemKind::Event(event) => Some(event),
        _ => None,
    });
    events.filter(|event| event.event_type() == "assistant.message_delta").collect()
}

/// The only test of its process, so that no other allocates at the same time.
#[test]
fn reading_an_event_takes_no_memory() {
    let deltas = deltas();
    assert!(!deltas.is_empty());
    let region = Region::new(ALLOCATOR);
    let (mut direct, mut typed) = (0, 0);
    for event in &deltas {
        direct += event.text_delta().map_or(0, |text| text.len());
        if let TypedEvent::AssistantMessageDelta(delta) = event.typed() {
            typed += delta.delta_content().len();
        }
    }
    let change = region.change();
    assert!(direct > 0);
    assert_eq!(direct, typed);
    assert_eq!((change.allocations, change.reallocations), (0, 0), "{change:?}");
}
