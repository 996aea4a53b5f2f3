//! A session's stream beside its reader: subscribers, the text of a turn, the log; and what is known before anybody reads.

use std::pin::pin;
use std::task::{Context, Poll};

use futures_util::StreamExt;
use pilotwire::handle::{EventLog, Events, Item, ItemKind, LogItem, Piece, Subscription};
use pilotwire::mock::{Disk, Script, Step};
use pilotwire::{Config, Session, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

/// What an item is, in a word.
fn short(kind: &ItemKind) -> String {
    match kind {
        ItemKind::Event(event) => match event.data().and_then(|data| data.get("number")) {
            Some(number) => number.as_str().to_owned(),
            None => event.event_type().into_owned(),
        },
        ItemKind::Gap(gap) => format!("gap {}", gap.count),
        ItemKind::Closed(_) => "closed".to_owned(),
        other => format!("{other:?}"),
    }
}

fn watched(subscription: &mut Subscription) -> Vec<String> {
    std::iter::from_fn(|| subscription.try_next())
        .map(|item| format!("{} {}", item.seq, short(&item.kind)))
        .collect()
}

fn read(events: &mut Events) -> Vec<String> {
    std::iter::from_fn(|| events.try_next()).map(|item| short(&item.kind)).collect()
}

#[test]
fn a_subscriber_sees_what_comes_and_answers_nothing() {
    let mut bench = Bench::connected();
    let (session, mut events) = bench.session("s");
    bench.emit("s", 1);
    bench.run();
    let mut first = session.subscribe();
    bench.emit("s", 2);
    bench.runtime.play([
        Step::emit("permission.requested", json!({"requestId": "p", "permissionRequest": {"kind": "shell"}}))
            .session("s"),
        Step::request("q", "userInput.request", json!({"question": "?"})).session("s"),
    ]);
    bench.run();
    let mut second = session.subscribe();
    bench.emit("s", 3);
    bench.run();
    assert_eq!(watched(&mut first), ["1 2", "2 permission.requested", "3 3"]);
    assert_eq!(watched(&mut second), ["1 3"]);
    assert!(bench.runtime.answer("q").is_none(), "it waits for the reader");
    let asks =
        std::iter::from_fn(|| events.try_next()).filter(|item| matches!(item.kind, ItemKind::Ask(_))).count();
    assert_eq!(asks, 2);
    drop(first);
    let end = session.detach();
    bench.finish(end).expect("it is detached from");
    assert_eq!(watched(&mut second), ["2 session.shutdown", "3 closed"]);
    assert!(bench.finish(second.next()).is_none());
    assert!(session.subscribe().try_next().is_none(), "there is nothing to see any more");
}

#[test]
fn one_that_never_reads_has_its_own_gap_and_harms_nobody() {
    let config = Config::default().queue_soft_limit(200_000).queue_hard_limit(400_000);
    let mut bench = Bench::new(config, Script::new());
    bench.run();
    let (session, mut events) = bench.session("s");
    let mut idle = session.subscribe();
    let mut busy = session.subscribe();
    let (mut by_reader, mut by_busy) = (0, 0);
    for number in 0..5_000 {
        bench.emit("s", number);
        bench.run();
        assert!(bench.client.snapshot().reading, "nothing is held up");
        by_reader += read(&mut events).len();
        by_busy += watched(&mut busy).len();
    }
    assert_eq!((by_reader, by_busy), (5_000, 5_000));
    let seen = watched(&mut idle);
    assert!(seen[0].starts_with("1 gap ") && seen.len() < 4_000, "{:?}", &seen[..2]);
    let lost: usize = seen[0].rsplit(' ').next().and_then(|count| count.parse().ok()).expect("a count");
    assert_eq!(lost + seen.len() - 1, 5_000);
    assert_eq!(seen.last().map(String::as_str), Some("5000 4999"));
    assert_eq!(bench.client.stats().events_evicted, 0, "nobody else lost anything");
}

#[test]
fn one_that_reads_is_enough_where_the_reader_is_gone() {
    let mut bench = Bench::connected();
    let (session, events) = bench.session("s");
    let mut seen = session.subscribe();
    drop(events);
    bench.emit("s", 7);
    bench.run();
    assert_eq!(watched(&mut seen), ["1 7"]);
    bench.kill();
    assert_eq!(watched(&mut seen), ["2 closed"]);
}

#[test]
fn one_that_finds_something_leaves_no_waker() {
    let mut bench = Bench::connected();
    let (session, mut events) = bench.session("s");
    let mut watching = session.subscribe();
    let probe = Probe::new();
    let context = &mut Context::from_waker(probe.waker());
    for number in 0..3 {
        bench.emit("s", number);
        bench.run();
        assert!(watching.poll_next_item(context).is_ready() && events.poll_next_item(context).is_ready());
        assert_eq!(probe.kept(), 0);
    }
    assert!(watching.poll_next_item(context).is_pending());
    assert_eq!(probe.kept(), 1);
    assert!(events.poll_next_item(context).is_pending());
    assert_eq!(probe.kept(), 2);
}

#[test]
fn a_batch_is_empty_where_nothing_is_wanted_and_after_the_end() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let mut items = Vec::new();
    assert_eq!(bench.finish(events.next_batch(0, &mut items)), 0);
    bench.emit("s", 1);
    bench.emit("s", 2);
    bench.run();
    assert_eq!(bench.finish(events.next_batch(0, &mut items)), 0);
    assert_eq!(bench.finish(events.next_batch(1, &mut items)), 1);
    bench.kill();
    assert_eq!(bench.finish(events.next_batch(10, &mut items)), 2);
    let shown: Vec<_> = items.iter().map(|item| short(&item.kind)).collect();
    assert_eq!(shown, ["1", "2", "closed"]);
    assert_eq!(bench.finish(events.next_batch(10, &mut items)), 0);
    assert_eq!(items.len(), 3);
}

#[test]
fn one_that_waits_is_woken_once_and_leaves_nothing_behind() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let mut watching = session.subscribe();
    let probe = Probe::new();
    {
        let mut next = pin!(watching.next());
        probe.wait(&mut next);
        assert_eq!(probe.kept(), 1);
        bench.emit("s", 1);
        bench.emit("s", 2);
        bench.read_at_once();
        assert_eq!(probe.wakes(), 1);
        assert!(probe.poll(&mut next).is_ready());
    }
    assert_eq!(watched(&mut watching), ["2 2"]);
    {
        let mut next = pin!(watching.next());
        probe.wait(&mut next);
    }
    assert_eq!(probe.kept(), 0);
    drop(watching);
    bench.emit("s", 3);
    bench.read_at_once();
    assert_eq!(probe.wakes(), 0);
}

#[test]
fn events_of_one_agent_can_be_picked() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let mut root = session.subscribe().of_root_agent();
    let mut sub = session.subscribe().of_agent("a");
    for (number, agent) in [(1, None), (2, Some("a")), (3, Some("b")), (4, Some("a")), (5, Some(""))] {
        let emit = Step::emit("session.info", json!({"number": number})).session("s");
        bench.runtime.play([match agent {
            Some(agent) => emit.agent(agent),
            None => emit,
        }]);
    }
    bench.run();
    assert_eq!(watched(&mut root), ["1 1", "5 5"]);
    assert_eq!(watched(&mut sub), ["2 2", "4 4"]);
}

/// The pieces of a turn, and its whole text.
fn pieces(script: Script, streaming: bool) -> (Vec<Piece>, String) {
    let mut bench = Bench::scripted(script);
    let config = SessionConfig::new().session_id("s").streaming(streaming);
    let create = bench.client.create_session(&config, ());
    let (session, _events) = bench.finish(create).expect("it is created");
    let mut deltas = session.send_and_stream("go");
    let mut pieces = Vec::new();
    while let Some(piece) = bench.finish(deltas.next()) {
        pieces.push(piece);
    }
    let turn = bench.finish(std::future::IntoFuture::into_future(deltas)).expect("it ends well");
    (pieces, turn.text())
}

fn text(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn a_turns_text_comes_in_pieces_and_ends_with_the_turn() {
    let (streamed, whole) = pieces(Script::new().answer("one two three"), true);
    assert!(streamed.len() > 1, "{streamed:?}");
    assert_eq!((text(&streamed), whole.as_str()), ("one two three".to_owned(), "one two three"));
    let (at_once, _) = pieces(Script::new().answer("one two three"), false);
    assert_eq!(at_once, [Piece::Text("one two three".to_owned())]);
    // What a sub-agent says is not of it.
    let script = Script::new().turn([
        Step::emit("assistant.message_delta", json!({"messageId": "x", "deltaContent": "sub"})).agent("a"),
        Step::say("done"),
    ]);
    let (both, whole) = pieces(script, true);
    assert_eq!((text(&both), whole.as_str()), ("done".to_owned(), "done"));
}

#[test]
fn the_pieces_are_those_of_ones_own_prompt() {
    let mut bench = Bench::scripted(Script::new().answer_with(|prompt| format!("about {prompt}")));
    let config = SessionConfig::new().session_id("s").streaming(true);
    let create = bench.client.create_session(&config, ());
    let (session, _events) = bench.finish(create).expect("it is created");
    let mut deltas: Vec<_> = ["a", "b", "c"].map(|prompt| session.send_and_stream(prompt)).into();
    for (deltas, expected) in deltas.iter_mut().zip(["about a", "about b", "about c"]) {
        let mut pieces = Vec::new();
        while let Some(piece) = bench.finish(deltas.next()) {
            pieces.push(piece);
        }
        assert_eq!(text(&pieces), expected);
    }
}

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
            Poll::Pending if idle > 8 => return all,
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
    assert!(missed > 0 && missed + idles == 490, "{missed} and {idles}");
    bench.kill();
    let last = logged(&mut bench, &mut log);
    assert!(last.len() == 1 && last[0].starts_with("Ended"), "{last:?}");
}

#[test]
fn what_was_told_long_ago_is_not_told_again() {
    let disk = Disk::new();
    let config = Config::default().queue_hard_limit(20_000);
    let (mut bench, session, events, _) = with_log(&disk, 0..1, config);
    drop(events);
    let mut log = session.event_log();
    let mut seen = logged(&mut bench, &mut log);
    // More than it knows by their ids are told as they come.
    for number in 1..5_000 {
        bench.emit("s", number);
        if number % 20 == 0 {
            seen.extend(logged(&mut bench, &mut log));
        }
    }
    for number in 5_000..5_200 {
        bench.emit("s", number);
        bench.run();
    }
    seen.extend(logged(&mut bench, &mut log));
    seen.retain(|item| item != "session.resume");
    let expected = numbers(0..5_200);
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
        let reads = |bench: &Bench| bench.runtime.calls("session.eventLog.read").count();
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
fn a_session_that_has_its_place_again_knows_what_has_changed_meanwhile() {
    let changed = [
        Step::emit("capabilities.changed", json!({"ui": {"canvases": true}})).session("s"),
        Step::emit("session.canvas.closed", json!({"instanceId": "a"})).session("s"),
        Step::emit("session.canvas.opened", json!({"instanceId": "b", "canvasId": "c"})).session("s"),
        Step::error(-32000, "no"),
    ];
    let mut bench = Bench::scripted(Script::new().on("session.resume", changed));
    let (session, _events) = bench.session("s");
    bench.runtime.emit("s", "session.canvas.opened", json!({"instanceId": "a", "canvasId": "c"}));
    bench.run();
    assert_eq!(session.open_canvases().len(), 1);
    let resume = bench.client.resume_session(&"s".into(), SessionConfig::new(), ());
    assert!(bench.finish(resume).is_err());
    let open: Vec<_> = session.open_canvases().iter().map(|canvas| canvas.instance_id().to_owned()).collect();
    assert_eq!(open, ["b"]);
    assert!(session.capabilities().canvases());
}

#[test]
fn a_runtime_without_a_log_is_an_error_of_that_reader_alone() {
    let script = Script::new().always("session.eventLog.read", [Step::error(-32601, "no such method")]);
    let mut bench = Bench::scripted(script);
    let (session, mut events) = bench.session("s");
    let mut log = session.event_log();
    let refused = "the event log cannot be read: no such method (code -32601)";
    assert_eq!(logged(&mut bench, &mut log), [refused]);
    for odd in [json!({}), json!([]), json!({"events": 7})] {
        bench.runtime.always("session.eventLog.read", [Step::reply(odd)]);
        let said = logged(&mut bench, &mut session.event_log());
        assert!(
            said.len() == 1 && said[0].starts_with("the event log cannot be read: the runtime's answer"),
            "{said:?}"
        );
    }
    // One that says for ever that there is more, and gives nothing, is not asked for ever.
    let stuck = json!({"events": [], "hasMore": true, "cursor": "c", "cursorStatus": "ok"});
    bench.runtime.always("session.eventLog.read", [Step::reply(stuck)]);
    let before = bench.runtime.calls("session.eventLog.read").count();
    assert!(logged(&mut bench, &mut session.event_log()).is_empty());
    assert_eq!(bench.runtime.calls("session.eventLog.read").count(), before + 2);
    bench.emit("s", 1);
    bench.run();
    assert_eq!(read(&mut events), ["1"]);
}

#[test]
fn what_a_session_can_show_is_known_before_its_events_are_read() {
    let reply = json!({"sessionId": "s", "capabilities": {"ui": {"elicitation": true}}, "openCanvases": [{"instanceId": "a", "title": "A"}]});
    let opened = |id: &str| {
        Step::emit("session.canvas.opened", json!({"instanceId": id, "canvasId": "c"})).session("s")
    };
    let script = Script::new().on("session.create", [opened("early"), Step::reply(reply)]);
    let mut bench = Bench::scripted(script);
    let create = bench.client.create_session(SessionConfig::new().session_id("s"), ());
    let (session, mut events) = bench.finish(create).expect("it is created");
    let open = |session: &Session| -> Vec<String> {
        session.open_canvases().iter().map(|canvas| canvas.instance_id().to_owned()).collect()
    };
    assert!(session.capabilities().elicitation() && !session.capabilities().canvases());
    assert_eq!(open(&session), ["early", "a"]);
    bench.runtime.emit("s", "capabilities.changed", json!({"ui": {"canvases": true}}));
    bench.runtime.emit("s", "session.canvas.closed", json!({"instanceId": "a"}));
    bench.runtime.emit("s", "session.canvas.opened", json!({"instanceId": "b", "canvasId": "c"}));
    bench.run();
    assert!(session.capabilities().elicitation() && session.capabilities().canvases());
    assert_eq!(open(&session), ["early", "b"]);
    assert_eq!(read(&mut events).len(), 4, "nobody had read anything");
}

#[test]
fn events_and_subscriptions_are_streams_that_end() {
    let mut bench = Bench::scripted(Script::new().answer("Hi."));
    let (session, events) = bench.session("s");
    let subscription = session.subscribe();
    bench.finish(session.send_and_wait("hello")).expect("it ends well");
    bench.finish(session.destroy()).expect("it is ended");
    let [read, seen] = [bench.finish(events.collect::<Vec<_>>()), bench.finish(subscription.collect())];
    for items in [read, seen] {
        let is_answer =
            |item: &Item| matches!(&item.kind, ItemKind::Event(event) if event.message_text().is_some());
        assert_eq!(items.iter().filter(|item| is_answer(item)).count(), 1, "{items:?}");
        assert!(matches!(items.last().map(|item| &item.kind), Some(ItemKind::Closed(_))), "{items:?}");
    }
}
