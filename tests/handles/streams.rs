//! A session's stream beside its reader: subscribers, and what is known before anybody reads.

use std::pin::pin;
use std::task::Context;

use futures_util::StreamExt;
use pilotwire::handle::{Events, Item, ItemKind, Subscription};
use pilotwire::mock::{Script, Step};
use pilotwire::{Config, Session, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

/// What an item is, in a word.
pub(crate) fn short(kind: &ItemKind) -> String {
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

pub(crate) fn read(events: &mut Events) -> Vec<String> {
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
