//! However much comes, a frame takes at most two milliseconds of work.

use std::io::{Read, Write, pipe};
use std::time::Duration;

use cpu_time::ThreadTime;
use pilotwire::SessionConfig;
use pilotwire::mock::{Runtime, Script, Step};
use pilotwire_example_frame_loop::{Agent, Said};
use serde_json::json;

const FLOOD: usize = 100_000;
const LARGE: usize = 20 << 20;
/// What a frame gives, which leaves room for the messages that were begun with.
const BUDGET: Duration = Duration::from_micros(500);
const MOST: Duration = Duration::from_millis(2);

fn runtime(script: Script) -> (impl Read, impl Write) {
    let (reader, mut to_agent) = pipe().expect("there are pipes");
    let (mut from_agent, writer) = pipe().expect("there are pipes");
    std::thread::spawn(move || {
        let mut runtime = Runtime::new(script);
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = from_agent.read(&mut buffer) {
            runtime.receive(&buffer[..count]);
            while let Some(bytes) = runtime.poll_transmit() {
                if to_agent.write_all(&bytes).is_err() {
                    return;
                }
            }
        }
    });
    (reader, writer)
}

/// Frames until a turn is over, each with how much had been said before it and what it took of the processor, and all that
/// was said.
fn play(agent: &mut Agent) -> (Vec<(usize, Duration)>, Vec<Said>) {
    let (mut frames, mut all) = (Vec::new(), Vec::new());
    loop {
        let mut said = Vec::new();
        let start = ThreadTime::now();
        let more = agent.frame(BUDGET, &mut said);
        frames.push((all.len(), start.elapsed()));
        let over = said.iter().any(|said| matches!(said, Said::TurnOver(_) | Said::Gone(_)));
        for said in said {
            if let Said::Wants(ask, wish) = &said {
                assert!(wish.contains("ls -l"), "{wish}");
                agent.decide(*ask, true);
            }
            all.push(said);
        }
        if over {
            return (frames, all);
        }
        if !more {
            std::thread::yield_now();
        }
    }
}

/// How many parts of a flood are looked at by themselves, each of as much that is said.
const PARTS: usize = 100;

/// The frames of a flood, in the midst of which is one large event, and the longest of each part of it.
fn longest_of_a_flood() -> (usize, [Duration; PARTS]) {
    let piece = || Step::emit("assistant.message_delta", json!({"messageId": "m", "deltaContent": "x"}));
    let large =
        Step::emit("session.info", json!({"infoType": "large", "message": "x".repeat(LARGE)})).ephemeral();
    let steps = (0..FLOOD / 2).map(|_| piece()).chain([large]).chain((0..FLOOD / 2).map(|_| piece()));
    let (reader, writer) = runtime(Script::new().turn(steps));
    let mut agent = Agent::start(reader, writer, &SessionConfig::new()).expect("it starts");
    agent.ask("go");
    let (frames, said) = play(&mut agent);
    let count = |kind: &str| {
        said.iter().filter(|said| matches!(said, Said::Event(event) if event.event_type() == kind)).count()
    };
    assert!(count("assistant.message_delta") >= FLOOD, "{}", count("assistant.message_delta"));
    assert_eq!(count("session.info"), 1);
    assert!(!said.iter().any(|said| matches!(said, Said::Lost(_))));
    let part = |at: usize| (at * PARTS / said.len()).min(PARTS - 1);
    let mut longest = [Duration::ZERO; PARTS];
    for (number, (begin, took)) in frames.iter().enumerate() {
        let end = frames.get(number + 1).map_or(said.len(), |(next, _)| *next);
        for longest in &mut longest[part(*begin)..=part(end)] {
            *longest = (*longest).max(*took);
        }
    }
    (frames.len(), longest)
}

/// What else the machine does can make a frame longer, and none shorter, and it does so anywhere: so what is long is what
/// is long at the same place in every round. In one round at least, hardly any place is.
#[test]
fn a_flood_takes_many_frames_and_none_takes_long() {
    let (mut rounds, mut frames, mut fewest, mut least) = (0, 0, PARTS, [Duration::MAX; PARTS]);
    while rounds < 30 && least.iter().any(|longest| *longest > MOST) {
        let (count, longest) = longest_of_a_flood();
        (rounds, frames) = (rounds + 1, frames + count);
        fewest = fewest.min(longest.iter().filter(|longest| **longest > MOST).count());
        for (least, longest) in least.iter_mut().zip(longest) {
            *least = (*least).min(longest);
        }
    }
    let longest = least.iter().max().expect("there are parts");
    println!(
        "frame loop: {frames} frames in {rounds} rounds, the slowest place took {longest:?} of the processor"
    );
    assert!(*longest <= MOST, "{least:?}");
    assert!(fewest <= PARTS / 10, "{fewest} of {PARTS} places took long in the best round");
}

#[test]
fn a_permission_waits_for_a_decision_and_the_loop_for_nothing() {
    let wish = json!({"kind": "shell", "fullCommandText": "ls -l"});
    let (reader, writer) = runtime(Script::new().turn([Step::permission("p", wish)]).answer("Done."));
    let mut agent = Agent::start(reader, writer, &SessionConfig::new()).expect("it starts");
    agent.ask("go");
    let (_, said) = play(&mut agent);
    assert!(said.iter().any(|said| matches!(said, Said::Wants(..))));
    let over = said.last();
    assert!(matches!(over, Some(Said::TurnOver(Ok(text))) if text.starts_with("Done.")), "{over:?}");
    agent.close();
    let (_, said) = play(&mut agent);
    assert!(matches!(said.last(), Some(Said::Gone(_))), "{said:?}");
}
