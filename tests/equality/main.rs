//! One set of conversations over the bare core and over each executor: what `drive` would print is the same.

mod scenarios;

use std::time::{Duration, Instant};

use pilotwire_tests::equality::{EXECUTORS, by_stream};
use pilotwire_tests::served::Served;
use serde_json::Value;

use scenarios::Scenario;

/// Far above what any takes, so that only a hang gets there.
const LIMIT: Duration = Duration::from_secs(60);

/// Holds a scenario's conversation in every way, and compares. Returns the lines of the first.
fn equal(scenario: fn() -> Scenario) -> Vec<Value> {
    equal_and(scenario, |_, _| {})
}

/// As [`equal`], with a look at the lines of each way.
fn equal_and(scenario: fn() -> Scenario, look: impl Fn(&str, &[Value])) -> Vec<Value> {
    let mut reference: Option<(&str, Vec<Value>)> = None;
    for (name, hold) in EXECUTORS {
        let Scenario { script, conversation } = scenario();
        let served = Served::new(script).expect("a port on loopback");
        let address = served.address();
        let (sender, held) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            // Nobody takes it if it came too late.
            let _ = sender.send(hold(address, conversation));
        });
        let start = Instant::now();
        let lines = held.recv_timeout(LIMIT).unwrap_or_else(|_| panic!("{name}: no end within {LIMIT:?}"));
        println!("{name}: {} lines in {:?}", lines.len(), start.elapsed());
        assert_eq!(lines.last().expect("a last line")["event"], "closed", "{name}");
        look(name, &lines);
        match &reference {
            None => reference = Some((name, lines)),
            Some((first, expected)) => {
                pretty_assertions::assert_eq!(
                    by_stream(&lines),
                    by_stream(expected),
                    "{name}, not as {first}"
                );
            }
        }
    }
    reference.expect("there are executors").1
}

/// The lines that have all of these.
fn having<'a>(lines: &'a [Value], fields: &'a [(&str, &str)]) -> Vec<&'a Value> {
    lines.iter().filter(|line| fields.iter().all(|(name, value)| line[name] == *value)).collect()
}

#[test]
fn a_conversation_with_something_of_everything() {
    let lines = equal(scenarios::something_of_everything);
    for fields in [
        &[("event", "connected")] as &[_],
        &[("item", "ask"), ("method", "permission.requested")],
        &[("item", "ask"), ("method", "external_tool.requested")],
        &[("item", "ask"), ("method", "userInput.request")],
        &[("event", "session"), ("item", "cancelled")],
        &[("event", "session"), ("item", "closed")],
        &[("event", "notification"), ("method", "some.news")],
        &[("event", "ask"), ("method", "gitHubToken.getToken")],
        &[("kind", "malformed")],
        &[("kind", "event-dropped")],
        &[("kind", "request-refused")],
        &[("kind", "unexpected-reply")],
        &[("tag", "destroy")],
        &[("event", "closed"), ("kind", "graceful")],
    ] {
        assert!(!having(&lines, fields).is_empty(), "{fields:?} is not among {lines:#?}");
    }
}

#[test]
fn a_cloud_session_whose_runtime_talks_first() {
    let lines = equal(scenarios::cloud_that_talks_first);
    let items = having(&lines, &[("event", "session"), ("session", "cloud-1")]);
    assert_eq!((&items[0]["item"], &items[0]["count"]), (&"gap".into(), &1.into()), "{lines:#?}");
    assert_eq!(items[1]["data"]["number"], 2, "{lines:#?}");
    assert_eq!(items[2]["params"]["question"], "kept", "{lines:#?}");
    assert_eq!(having(&lines, &[("tag", "bad")])[0]["error"]["kind"], "config");
    assert_eq!(having(&lines, &[("type", "session.idle")]).len(), 1, "{lines:#?}");
}

#[test]
fn resumes_that_fail_and_succeed() {
    let lines = equal(scenarios::resumes);
    assert_eq!(having(&lines, &[("tag", "resume")])[0]["error"]["message"], "not today", "{lines:#?}");
    assert_eq!(having(&lines, &[("tag", "again")])[0]["ok"]["sessionId"], "s", "{lines:#?}");
}

#[test]
fn calls_that_fail() {
    let lines = equal(scenarios::calls_that_fail);
    for (tag, kind) in [
        ("given up", "cancelled"),
        ("deep", "too-deep"),
        ("unknown", "rpc"),
        ("broken", "decode"),
        ("unreadable", "uncorrelated"),
        ("late", "timeout"),
    ] {
        assert_eq!(having(&lines, &[("tag", tag)])[0]["error"]["kind"], kind, "{tag}: {lines:#?}");
    }
}

#[test]
fn turns_that_end_in_every_way() {
    let lines = equal(scenarios::turns);
    assert_eq!(having(&lines, &[("tag", "answered")])[0]["ok"]["text"], "Here I am.", "{lines:#?}");
    for (tag, kind) in [
        ("aborted", "aborted"),
        ("failed", "agent"),
        ("refused", "rpc"),
        ("elsewhere", "not-confirmed"),
        ("stranded", "deleted"),
        ("late", "closed"),
    ] {
        assert_eq!(having(&lines, &[("tag", tag)])[0]["error"]["kind"], kind, "{tag}: {lines:#?}");
    }
    for tag in ["abort", "delete"] {
        assert_eq!(having(&lines, &[("tag", tag)])[0]["ok"]["success"], true, "{tag}: {lines:#?}");
    }
}

#[test]
fn the_runtime_ends_in_a_turn() {
    let lines = equal(|| scenarios::end_in_a_turn(false));
    assert_eq!(lines.last().expect("a last line")["kind"], "peer-ended");
    let items = having(&lines, &[("event", "session")]);
    assert_eq!(items.last().expect("there are some")["item"], "closed", "{lines:#?}");
}

#[test]
fn the_runtime_ends_in_a_frame() {
    let lines = equal(|| scenarios::end_in_a_turn(true));
    assert_eq!(lines.last().expect("a last line")["kind"], "truncated");
}

#[test]
fn the_runtime_breaks_the_framing() {
    let lines = equal(scenarios::no_frame);
    assert_eq!(lines.last().expect("a last line")["kind"], "protocol");
    assert_eq!(having(&lines, &[("tag", "break")])[0]["error"]["kind"], "closed");
}

#[test]
fn handshakes_that_fail() {
    for version in [true, false] {
        let lines = if version {
            equal(|| scenarios::no_handshake(true))
        } else {
            equal(|| scenarios::no_handshake(false))
        };
        assert_eq!(lines.len(), 1, "{lines:#?}");
        assert_eq!(lines[0]["kind"], "handshake");
    }
}

#[test]
fn a_burst_over_two_sessions() {
    let lines = equal_and(scenarios::burst, |name, lines| {
        // Whatever session they are of, and before the reply that came behind them.
        let reply = lines.iter().position(|line| line["tag"] == "burst").expect("it is answered");
        let numbers = lines[..reply].iter().filter_map(|line| line["data"]["number"].as_u64());
        assert!(numbers.eq(0..5_000), "{name}");
    });
    assert_eq!(having(&lines, &[("type", "assistant.message_delta")]).len(), 5_000);
    assert_eq!(having(&lines, &[("item", "gap")]).len(), 0);
}
