//! An event in its consumer's hands, read as its type.

use std::hint::black_box;

use pilotwire::SessionEvent;
use pilotwire::sans_io::ItemKind;
use pilotwire::types::{TypedEvent, view};
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::frames::{EVENTS_IN_MIX, Stream};
use pilotwire_bench::protocol::Measure;
use pilotwire_bench::stopwatch::Stopwatch;

use super::Setting;
use crate::Result;
use crate::report::{Report, nanos};
use crate::rounds::in_turns;

enum What {
    Typed,
    FromText,
    TextDelta,
    Official { from_text: bool },
}

const ALL: [(What, &str); 5] = [
    (What::FromText, "Pilotwire, view::SessionEvent: all of it, from its text"),
    (What::Official { from_text: true }, "official SDK, TypedSessionEvent: all of it, from its text"),
    (What::Typed, "Pilotwire, SessionEvent::typed: the data, from its text"),
    (What::Official { from_text: false }, "official SDK, typed_data: the data, from a Value"),
    (What::TextDelta, "Pilotwire, SessionEvent::text_delta, an event of a text"),
];
/// Turns in a round.
const TURNS: usize = 50;
/// Events of the official SDK's types at least: the others are the model's own.
const OFFICIAL_EVENTS: usize = EVENTS_IN_MIX - 8;

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let events = events();
    let texts: Vec<String> = events.iter().map(|event| event.raw().as_str().to_owned()).collect();
    let deltas: Vec<_> = events.iter().filter(|event| event.text_delta().is_some()).collect();
    let mut official = setting.peer("official")?;
    let measured = in_turns(setting.rounds(15), &ALL, |(what, _)| {
        let start = Stopwatch::start();
        let (read, each) = match what {
            What::Typed => {
                let is_typed =
                    |event: &&SessionEvent| !matches!(black_box(event.typed()), TypedEvent::Other(_));
                let turn = || black_box(&events).iter().filter(is_typed).count();
                (each_turn(turn), events.len())
            }
            What::FromText => {
                let is_typed = |text: &&String| match view::SessionEvent::decode(text) {
                    Ok(event) => !matches!(black_box(event.typed()), TypedEvent::Other(_)),
                    Err(_) => false,
                };
                let turn = || black_box(&texts).iter().filter(is_typed).count();
                (each_turn(turn), texts.len())
            }
            What::TextDelta => {
                let turn = || {
                    black_box(&deltas).iter().filter(|event| black_box(event.text_delta()).is_some()).count()
                };
                (each_turn(turn), deltas.len())
            }
            What::Official { from_text } => {
                let measured = official.ask(&Measure::Typed { turns: TURNS, from_text: *from_text })?;
                if measured.arrived < TURNS * OFFICIAL_EVENTS {
                    return Err(format!("the official SDK has read {} events", measured.arrived).into());
                }
                return Ok(measured.cpu_nanos as f64 / (TURNS * EVENTS_IN_MIX) as f64);
            }
        };
        let nanos = start.cpu() as f64;
        if read != TURNS * each {
            return Err(format!("{read} events were read of {}", TURNS * each).into());
        }
        Ok(nanos / read as f64)
    })?;

    let [_, official_from_text, typed, official_from_value, text_delta] = &measured[..] else {
        unreachable!("there are five")
    };
    let section = report.section("An event that came, read as its type", &["", "least", "median"]);
    for ((_, name), measured) in ALL.iter().zip(&measured) {
        section.row([(*name).to_owned(), nanos(measured.min()), nanos(measured.median())]);
    }
    section.note(
        "what the official SDK has no type for, 8 events of 1,628, costs it nothing where it reads a Value, and \
         neither does making that Value of the text",
    );
    report.key("typed_ns_per_event", typed.min());
    report.key("typed_time_vs_official", typed.min() / official_from_text.min());
    report.key("typed_time_vs_official_from_value", typed.min() / official_from_value.min());
    report.key("text_delta_ns", text_delta.min());
    Ok(())
}

fn each_turn(turn: impl Fn() -> usize) -> usize {
    (0..TURNS).map(|_| turn()).sum()
}

/// The events of a turn, as a consumer has them.
fn events() -> Vec<SessionEvent> {
    let mut events = Vec::with_capacity(EVENTS_IN_MIX);
    Bare::new(1).receive_with(&Stream::of(EVENTS_IN_MIX, 1).bytes, READ, |item| {
        if let ItemKind::Event(event) = &item.kind {
            events.push(event.clone());
        }
    });
    events
}
