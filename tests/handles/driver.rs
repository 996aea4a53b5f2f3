//! The driver is woken when there is something new for it to do, once, until it looks.

use std::time::Duration;

use pilotwire::handle::{Item, ItemKind};
use pilotwire::mock::{Script, Step};
use pilotwire::{Answer, Config, Json, Limits, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

fn bench() -> Bench {
    let bench = Bench::scripted(Script::new().always("slow", [Step::silent()]));
    bench.driver_wakes();
    bench
}

#[test]
fn commands_wake_it_once_a_batch() {
    let mut bench = bench();
    for round in 1..=3 {
        let limits = Limits::none().total(Duration::from_secs(round));
        let calls: Vec<_> =
            (0..10).map(|_| bench.client.call_within("slow", &Json::empty_object(), limits)).collect();
        let create = bench.client.create_session(SessionConfig::new(), ());
        assert_eq!(bench.driver_wakes(), 1, "in round {round}");
        assert_eq!(bench.driving.kept(), 0, "it was told");
        bench.run();
        // To give up what was sent leaves nothing to write, and the next deadline comes later.
        drop(calls);
        assert_eq!(bench.driver_wakes(), 0);
        let (session, _events) = bench.finish(create).expect("it is created");
        assert_eq!(bench.driver_wakes(), 0);
        drop(session);
        assert_eq!(bench.driver_wakes(), 1);
        bench.run();
        bench.driver_wakes();
    }
}

#[test]
fn a_deadline_that_comes_sooner_wakes_it() {
    let mut bench = bench();
    let call = |bench: &Bench, seconds| {
        let limits = Limits::none().total(Duration::from_secs(seconds));
        bench.client.call_within("slow", &Json::empty_object(), limits)
    };
    // The peer reads nothing, so that frames wait to be written all the while.
    let _calls = [call(&bench, 20)];
    bench.driver.register(bench.driving.waker());
    bench.driver_wakes();
    for (seconds, wakes) in [(30, 0), (20, 0), (10, 1)] {
        let _call = call(&bench, seconds);
        assert_eq!(bench.driver_wakes(), wakes, "{seconds} s");
    }
}

#[test]
fn what_was_asked_wakes_it_by_being_answered_or_dropped() {
    let mut bench = bench();
    let (_session, mut events) = bench.session("s");
    for answered in [true, false] {
        bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
        bench.run();
        bench.driver_wakes();
        let Some(Item { kind: ItemKind::Ask(ask), .. }) = events.try_next() else { panic!("it is asked") };
        assert_eq!(bench.driver_wakes(), 0);
        match answered {
            true => drop(ask.answer(Answer::error("no")).expect("it is open")),
            false => drop(ask),
        }
        assert_eq!(bench.driver_wakes(), 1);
        bench.run();
    }
}

#[test]
fn taking_items_wakes_it_when_reading_may_go_on_and_only_then() {
    let config = Config::default().queue_soft_limit(200_000).stall_after(None);
    let mut bench = Bench::new(config, Script::new());
    bench.run();
    let (_session, mut events) = bench.session("s");
    for number in 0..3_000 {
        bench.runtime.emit("s", "session.info", json!({"number": number, "text": "x".repeat(200)}));
    }
    bench.run();
    assert!(!bench.driver.wants_read());
    bench.driver_wakes();

    let (mut wakes, mut taken) = (Vec::new(), 0);
    let mut items = Vec::new();
    while !bench.driver.wants_read() {
        let consumer = Probe::new();
        assert!(consumer.poll(&mut Box::pin(events.next_batch(50, &mut items))).is_ready());
        taken += items.drain(..).count();
        wakes.push(bench.driver_wakes());
    }
    assert!(taken < 3_000 && wakes.len() > 2, "{taken} were taken, in steps: {wakes:?}");
    assert_eq!(wakes.pop(), Some(1), "at the last step reading may go on");
    assert!(wakes.iter().all(|wakes| *wakes == 0), "{wakes:?}");
    // It has not looked yet, so there is no need to tell it more.
    while events.try_next().is_some() {}
    assert_eq!(bench.driver_wakes(), 0);
}

#[test]
fn handles_that_are_dropped_wake_it_when_that_means_something_to_the_peer() {
    let mut bench = bench();
    let (session, events) = bench.session("s");
    bench.driver_wakes();
    let other = session.clone();
    drop(other);
    drop(events);
    assert_eq!(bench.driver_wakes(), 0);
    drop(session);
    assert_eq!(bench.driver_wakes(), 1, "there is a detach to write");
    bench.run();
    bench.driver_wakes();

    let Bench { client, driver, driving, .. } = bench;
    let other = client.clone();
    drop(client);
    assert_eq!(driving.wakes(), 0);
    drop(other);
    assert_eq!(driving.wakes(), 1, "the connection is closed");
    assert!(driver.closed().is_some());
}

#[test]
fn it_is_woken_by_the_waker_that_it_gave_last_and_leaves_none_behind() {
    let mut bench = bench();
    let later = Probe::new();
    bench.driver.register(later.waker());
    assert_eq!((bench.driving.kept(), later.kept()), (0, 1));
    // The same again is kept once.
    bench.driver.register(later.waker());
    assert_eq!(later.kept(), 1);
    drop(bench.client.call("slow", &Json::empty_object()));
    assert_eq!((bench.driving.wakes(), later.wakes(), later.kept()), (0, 1, 0));

    bench.driver.register(later.waker());
    let Bench { client, driver, .. } = bench;
    drop(driver);
    assert_eq!(later.kept(), 0, "the driver has gone");
    assert!(client.snapshot().phase == "closed");
}

#[test]
fn its_deadline_is_the_soonest_of_all_limits() {
    let mut bench = bench();
    assert_eq!(bench.driver.deadline(), None);
    let start = bench.driver.now();
    let mut calls = Vec::new();
    for (seconds, soonest) in [(20, 20), (30, 20), (10, 10)] {
        let limits = Limits::none().total(Duration::from_secs(seconds));
        calls.push(bench.client.call_within("slow", &Json::empty_object(), limits));
        bench.run();
        assert_eq!(bench.driver.deadline(), Some(start + Duration::from_secs(soonest)), "{seconds} s");
    }
    bench.advance(Duration::from_secs(10));
    assert_eq!(bench.driver.deadline(), Some(start + Duration::from_secs(20)));
    drop(calls);
    assert_eq!(bench.driver.deadline(), None);
}
