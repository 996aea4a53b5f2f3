//! A session's event log, and where it meets what comes.

use std::pin::pin;
use std::task::Poll;

use pilotwire::handle::{EventLog, Events, ItemKind, LogItem};
use pilotwire::mock::{Disk, Script, Step};
use pilotwire::{Config, Session, SessionConfig};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};
use crate::streams::{read, short};

const READ: &str = "session.eventLog.read";

/// A session whose log has these numbers already.
fn with_log(
    disk: &Disk,
    numbers: std::ops::Range<usize>,
    config: Config,
) -> (Bench, Session, Events, Vec<String>) {
    let ids = numbers.map(|number| disk.add_event("s", "session.info", json!({"number": number}))).collect();
    let mut bench = Bench::new(config, Script::new().disk(disk));
    bench.run();
    let resume = bench.client.resume_session(&"s".into(), SessionConfig::new(), ());
    let (session, events) = bench.finish(resume).expect("it is resumed");
    (bench, session, events, ids)
}

/// All that a log gives without waiting for more.
fn logged(bench: &mut Bench, log: &mut EventLog) -> Vec<String> {
    let probe = Probe::new();
    let mut all = Vec::new();
    let mut idle = 0;
    loop {
        let mut next = pin!(log.next());
        let item = match probe.poll(&mut next) {
            Poll::Ready(Some(item)) => item,
            Poll::Ready(None) => return all,
            Poll::Pending if idle > 40 => return all,
            Poll::Pending => {
                bench.run();
                idle += 1;
                continue;
            }
        };
        idle = 0;
        all.push(match item {
            Ok(LogItem::Event(event)) => short(&ItemKind::Event(event)),
            Ok(LogItem::Missed(count)) => format!("missed {count}"),
            Ok(other) => format!("{other:?}"),
            Err(error) => error.to_string(),
        });
    }
}

fn numbers(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

/// How many pages were asked for.
fn reads(bench: &Bench) -> usize {
    bench.runtime.calls(READ).count()
}

/// An event of which the scripted runtime's own log knows nothing.
fn unlogged(id: &str, number: usize) -> Value {
    json!({"id": id, "type": "session.info", "data": {"number": number}, "timestamp": "2026-01-01T00:00:00Z", "parentId": null})
}

#[test]
fn the_log_meets_the_stream_without_a_hole_or_a_double() {
    let disk = Disk::new();
    let (mut bench, session, mut events, ids) = with_log(&disk, 0..450, Config::default());
    let mut log = session.event_log();
    // What comes before, between and after the pages.
    bench.emit("s", 1000);
    bench.run();
    let mut all = Vec::new();
    for number in 1001..1004 {
        let probe = Probe::new();
        let mut next = pin!(log.next());
        if let Poll::Ready(Some(Ok(LogItem::Event(event)))) = probe.poll(&mut next) {
            all.push(short(&ItemKind::Event(event)));
        }
        bench.emit("s", number);
        bench.run();
    }
    all.extend(logged(&mut bench, &mut log));
    bench.emit("s", 1004);
    all.extend(logged(&mut bench, &mut log));
    all.retain(|item| item != "session.resume");
    assert_eq!(all, [numbers(0..450), numbers(1000..1005)].concat());
    assert!(!read(&mut events).is_empty());

    let mut after = session.event_log().after(&ids[448]);
    let mut seen = logged(&mut bench, &mut after);
    seen.retain(|item| item != "session.resume");
    assert_eq!(seen, [numbers(449..450), numbers(1000..1005)].concat());
    let mut lost = session.event_log().after("nobody");
    assert_eq!(logged(&mut bench, &mut lost), ["the event log has no event `nobody`"]);
    assert!(logged(&mut bench, &mut lost).is_empty());
}

#[test]
fn a_slow_reader_of_the_log_loses_nothing_that_lasts() {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(20_000);
    let (mut bench, session, events, _) = with_log(&disk, 0..3, config);
    drop(events);
    let mut log = session.event_log();
    assert_eq!(logged(&mut bench, &mut log).len(), 4);
    for number in 10..500 {
        bench.emit("s", number);
        bench.runtime.play([Step::emit("session.idle", json!({})).session("s").ephemeral()]);
        bench.run();
    }
    let mut seen = logged(&mut bench, &mut log);
    let missed: usize =
        seen.iter().filter_map(|item| item.strip_prefix("missed ")?.parse::<usize>().ok()).sum();
    let idles = seen.iter().filter(|item| *item == "session.idle").count();
    seen.retain(|item| item != "session.idle" && !item.starts_with("missed"));
    assert_eq!(seen, numbers(10..500));
    assert_eq!(reads(&bench), 1 + 3, "each page once");
    assert!(missed > 0 && missed + idles == 490, "{missed} and {idles}");
    bench.kill();
    let last = logged(&mut bench, &mut log);
    assert!(last.len() == 1 && last[0].starts_with("Ended"), "{last:?}");
}

#[test]
fn a_reader_that_was_told_nothing_since_it_read_the_log_reads_on_behind_that() {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(20_000);
    let (mut bench, session, events, _) = with_log(&disk, 0..3, config);
    drop(events);
    // So that the resume is in the log, and does not come.
    bench.run();
    let mut log = session.event_log();
    assert_eq!(logged(&mut bench, &mut log).len(), 4);
    for number in 3..303 {
        bench.emit("s", number);
        bench.run();
    }
    assert_eq!(logged(&mut bench, &mut log), numbers(3..303));
    assert_eq!(reads(&bench), 1 + 2, "each page once");
}

#[test]
fn what_was_told_long_ago_is_not_told_again() {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(250_000);
    let (mut bench, session, events, _) = with_log(&disk, 0..1, config);
    drop(events);
    let mut log = session.event_log();
    let mut seen = logged(&mut bench, &mut log);
    // More than it knows by their ids are told as they come, none of them from the log.
    for number in 1..5_000 {
        bench.emit("s", number);
        if number % 20 == 0 {
            seen.extend(logged(&mut bench, &mut log));
        }
    }
    assert_eq!(reads(&bench), 1);
    for number in 5_000..6_000 {
        bench.emit("s", number);
        bench.run();
    }
    seen.extend(logged(&mut bench, &mut log));
    assert!(reads(&bench) > 1, "some gave way, and were read from the log");
    seen.retain(|item| item != "session.resume");
    let expected = numbers(0..6_000);
    let same = seen.iter().zip(&expected).take_while(|(seen, expected)| seen == expected).count();
    assert!(seen == expected, "{} items, the same up to {same}: {:?}", seen.len(), seen.get(same));
}

#[test]
fn the_rest_of_a_page_that_met_the_stream_is_not_lost() {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(200_000);
    let (mut bench, session, events, _) = with_log(&disk, 0..3, config);
    drop(events);
    let mut log = session.event_log();
    let emit = |bench: &mut Bench, range: std::ops::Range<usize>| {
        for number in range {
            bench.emit("s", number);
            bench.runtime.play([Step::emit("session.idle", json!({})).session("s").ephemeral()]);
        }
        bench.run();
    };
    emit(&mut bench, 10..220);
    // The first page meets the stream, and all but what was taken from that gives way to what comes.
    let mut seen: Vec<_> = (0..4)
        .map(|_| match bench.finish(log.next()) {
            Some(Ok(LogItem::Event(event))) => short(&ItemKind::Event(event)),
            other => panic!("{other:?}"),
        })
        .collect();
    emit(&mut bench, 220..3000);
    seen.extend(logged(&mut bench, &mut log));
    assert!(seen.iter().any(|item| item.starts_with("missed")), "some gave way");
    seen.retain(|item| !item.starts_with("session.") && !item.starts_with("missed"));
    assert_eq!(seen, [numbers(0..3), numbers(10..3000)].concat());
}

#[test]
fn a_log_that_lacks_what_was_told_last_goes_on_behind_what_was_told_before() {
    // All, or all but a few, of the events that were told last are not in the log.
    for unlogged in [1, 3, 4, 6] {
        let disk = Disk::new();
        let config = Config::default().queue_hard_limit(100_000);
        let (mut bench, session, events, _) = with_log(&disk, 0..3, config);
        drop(events);
        let mut log = session.event_log();
        assert_eq!(logged(&mut bench, &mut log).len(), 4);
        bench.emit("s", 10);
        let mut seen = logged(&mut bench, &mut log);
        for number in 0..unlogged {
            let event = json!({"id": format!("u{number}"), "type": "system.message", "data": {}, "timestamp": "2026-01-01T00:00:00Z", "parentId": null});
            bench.runtime.notify("session.event", json!({"sessionId": "s", "event": event}));
            seen.extend(logged(&mut bench, &mut log));
        }
        assert_eq!(seen.iter().filter(|item| *item == "system.message").count(), unlogged, "{seen:?}");
        let before = reads(&bench);
        for number in 11..1500 {
            bench.emit("s", number);
        }
        bench.run();
        seen.extend(logged(&mut bench, &mut log));
        assert!(reads(&bench) > before, "some gave way, and were read from the log");
        seen.retain(|item| item != "system.message" && !item.starts_with("missed"));
        assert_eq!(seen, numbers(10..1500), "{unlogged}");
    }
}

#[test]
fn a_runtime_without_a_log_is_an_error_of_that_reader_alone() {
    let script = Script::new().always(READ, [Step::error(-32601, "no such method")]);
    let mut bench = Bench::scripted(script);
    let (session, mut events) = bench.session("s");
    let mut log = session.event_log();
    let refused = "the event log cannot be read: no such method (code -32601)";
    assert_eq!(logged(&mut bench, &mut log), [refused]);
    for odd in [json!({}), json!([]), json!({"events": 7})] {
        bench.runtime.always(READ, [Step::reply(odd)]);
        let said = logged(&mut bench, &mut session.event_log());
        assert!(
            said.len() == 1 && said[0].starts_with("the event log cannot be read: the runtime's answer"),
            "{said:?}"
        );
    }
    // One that says for ever that there is more, and gives nothing, is not asked for ever.
    let stuck = json!({"events": [], "hasMore": true, "cursor": "c", "cursorStatus": "ok"});
    bench.runtime.always(READ, [Step::reply(stuck)]);
    let before = reads(&bench);
    assert!(logged(&mut bench, &mut session.event_log()).is_empty());
    assert_eq!(reads(&bench), before + 2);
    bench.emit("s", 1);
    bench.run();
    assert_eq!(read(&mut events), ["1"]);
}

#[test]
fn a_log_that_is_far_behind_is_read_to_where_the_stream_begins_and_no_further() {
    let disk = Disk::new();
    let (mut bench, session, events, _) = with_log(&disk, 0..1, Config::default());
    drop(events);
    let mut log = session.event_log();
    // What does not last is no place to meet at.
    bench.runtime.play([Step::emit("session.idle", json!({})).session("s").ephemeral()]);
    // More than are known by their ids, had all been read from the log.
    for number in 1..5_000 {
        bench.emit("s", number);
    }
    bench.run();
    let mut seen = logged(&mut bench, &mut log);
    seen.retain(|item| !item.starts_with("session."));
    assert!(seen == numbers(0..5_000), "{} items", seen.len());
    assert_eq!(reads(&bench), 1);
}

/// A log with so many events, of which all were told, and then more come than wait. What the runtime says to the next read is
/// a log begun anew, which has `kept` of the first ones. Gives what is told then, and how many pages were read for it.
fn begun_anew(told: usize, kept: impl Fn(usize) -> bool) -> (Vec<String>, usize) {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(100_000);
    let (mut bench, session, events, ids) = with_log(&disk, 0..told, config);
    drop(events);
    let mut log = session.event_log();
    assert_eq!(logged(&mut bench, &mut log).len(), told + 1, "with the resume");
    let come: Vec<_> = (told..told + 1_000).map(|number| unlogged(&format!("e{number}"), number)).collect();
    let of_old = ids.iter().enumerate().filter(|(number, _)| kept(*number));
    let events: Vec<_> =
        of_old.map(|(number, id)| unlogged(id, number)).chain(come.iter().cloned()).collect();
    let page = json!({"events": events, "hasMore": false, "cursor": "anew", "cursorStatus": "expired"});
    bench.runtime.always(READ, [Step::reply(page)]);
    let before = reads(&bench);
    for event in come {
        bench.runtime.notify("session.event", json!({"sessionId": "s", "event": event}));
    }
    bench.run();
    (logged(&mut bench, &mut log), reads(&bench) - before)
}

#[test]
fn a_log_that_the_runtime_begins_anew_is_told_on_from_where_it_was() {
    // Of so many, the first are no longer known by their ids.
    assert_eq!(begun_anew(4_200, |_| true), (numbers(4_200..5_200), 1));
    assert_eq!(begun_anew(3, |_| true), (numbers(3..1_003), 1));
    // Nothing that was told is in it: it is read once more, for what is known by its id to be left out.
    assert_eq!(begun_anew(3, |_| false), (numbers(3..1_003), 2));
    // That is too much to be known by ids.
    let (said, pages) = begun_anew(4_200, |number| number < 4_000);
    assert!(said.len() == 1 && said[0].starts_with("the event log has no event `"), "{said:?}");
    assert_eq!(pages, 1);
}
