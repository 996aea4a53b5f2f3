//! Whoever waits is woken by what it waits for, once, and by nothing else.

use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use pilotwire::Json;
use pilotwire::handle::ConnectionEvent;
use pilotwire::mock::{Script, Step};
use serde_json::json;

use crate::bench::{Bench, Probe};

/// More than are routed under one lock.
const EVENTS: usize = 1_000;

fn silent() -> Bench {
    Bench::scripted(Script::new().always("slow", [Step::silent()]))
}

#[test]
fn an_idle_connection_wakes_nobody() {
    let mut bench = silent();
    let client = bench.client.clone();
    let (session, mut events) = bench.session("s");
    let mut own = client.events().expect("it is there");
    let mut call = client.call("slow", &Json::empty_object());
    bench.run();

    let [consumer, caller, own_consumer, closing] = [(); 4].map(|()| Probe::new());
    let (mut next, mut next_own, mut closed) = (pin!(events.next()), pin!(own.next()), pin!(client.closed()));
    consumer.wait(&mut next);
    caller.wait(&mut call);
    own_consumer.wait(&mut next_own);
    closing.wait(&mut closed);
    bench.driver_wakes();

    // Time passes.
    bench.advance(Duration::from_secs(24 * 3_600));
    // Handles are looked at.
    assert!(client.snapshot().reading);
    assert_eq!(client.stats().calls, 3);
    assert_eq!(client.session_key(session.id()), Some(session.key()));
    assert!(client.events().is_none());
    assert!(!format!("{client:?} {session:?} {call:?}").is_empty());
    // Handles are cloned, and the clones dropped.
    drop((client.clone(), session.clone()));
    // Futures are polled again.
    consumer.wait(&mut next);
    caller.wait(&mut call);
    own_consumer.wait(&mut next_own);
    closing.wait(&mut closed);

    for probe in [&consumer, &caller, &own_consumer, &closing] {
        assert_eq!((probe.wakes(), probe.kept()), (0, 1));
    }
    assert_eq!(bench.driver_wakes(), 0);
}

#[test]
fn a_batch_of_events_wakes_its_consumer_once_and_no_other() {
    let mut bench = silent();
    let mut sessions: Vec<_> = (0..11).map(|number| bench.session(&format!("s{number}"))).collect();
    let client = bench.client.clone();
    let mut call = client.call("slow", &Json::empty_object());
    bench.run();
    let caller = Probe::new();
    caller.wait(&mut call);
    let (first, others) = sessions.split_first_mut().expect("there are eleven");

    let probes: Vec<_> = others.iter().map(|_| Probe::new()).collect();
    let mut waiting: Vec<_> = others.iter_mut().map(|(_, events)| Box::pin(events.next())).collect();
    for (probe, next) in probes.iter().zip(&mut waiting) {
        probe.wait(next);
    }
    let consumer = Probe::new();
    bench.driver_wakes();
    for round in 1..=3 {
        let mut items = Vec::new();
        let mut batch = Box::pin(first.1.next_batch(usize::MAX, &mut items));
        consumer.wait(&mut batch);
        for number in 0..EVENTS {
            bench.emit("s0", number);
        }
        bench.read_at_once();
        assert_eq!(consumer.wakes(), 1, "in round {round}");
        assert!(consumer.poll(&mut batch).is_ready());
        drop(batch);
        assert_eq!(items.len(), EVENTS);
        // What comes while it is awake does not wake it again.
        bench.emit("s0", 0);
        bench.read_at_once();
        assert_eq!(consumer.wakes(), 0);
        assert!(first.1.try_next().is_some());
    }
    assert!(probes.iter().chain([&caller]).all(|probe| probe.wakes() == 0 && probe.kept() == 1));
    // What was written into queues is nothing for the driver to do.
    assert_eq!(bench.driver_wakes(), 0);
}

#[test]
fn a_reply_wakes_its_caller_and_nobody_else() {
    let mut bench = silent();
    let client = bench.client.clone();
    let mut calls: Vec<_> = (0..10).map(|_| client.call("slow", &Json::empty_object())).collect();
    bench.run();
    let probes: Vec<_> = calls.iter().map(|_| Probe::new()).collect();
    for (probe, call) in probes.iter().zip(&mut calls) {
        probe.wait(call);
    }
    bench.driver_wakes();
    let ids: Vec<_> = bench.runtime.unanswered().map(|(id, _)| id.clone()).collect();
    for answered in [4, 0, 9] {
        bench.runtime.reply_to(&ids[answered], json!({}));
        bench.read_at_once();
        for (at, probe) in probes.iter().enumerate() {
            assert_eq!(probe.wakes(), usize::from(at == answered), "call {at} at the reply to {answered}");
        }
        assert!(probes[answered].poll(&mut calls[answered]).is_ready());
    }
    assert_eq!(bench.driver_wakes(), 0);
}

#[test]
fn what_is_of_no_session_wakes_its_consumer_once() {
    let mut bench = silent();
    let (_session, mut events) = bench.session("s");
    let mut own = bench.client.events().expect("it is there");
    let [consumer, own_consumer] = [Probe::new(), Probe::new()];
    let mut next = pin!(events.next());
    consumer.wait(&mut next);
    let mut next_own = Box::pin(own.next());
    own_consumer.wait(&mut next_own);
    for number in 0..EVENTS {
        bench.runtime.notify("session.lifecycle", json!({"number": number}));
    }
    bench.read_at_once();
    assert_eq!((own_consumer.wakes(), consumer.wakes()), (1, 0));
    drop(next_own);
    for _ in 0..EVENTS {
        let event = bench.finish(own.next());
        assert!(matches!(event, Some(ConnectionEvent::Notification(_))), "{event:?}");
    }

    // Notices are connection-level too.
    let mut next_own = Box::pin(own.next());
    own_consumer.wait(&mut next_own);
    for _ in 0..EVENTS {
        bench.runtime.frame("nonsense");
    }
    bench.read_at_once();
    assert_eq!((own_consumer.wakes(), consumer.wakes()), (1, 0));
}

#[test]
fn a_turn_wakes_its_waiter_once_at_its_end() {
    let mut bench = Bench::scripted(Script::new().turn([Step::hold("thinking")]));
    let (session, mut events) = bench.session("s");
    let mut waiting = session.send_and_wait("hello");
    let [waiter, consumer] = [Probe::new(), Probe::new()];
    waiter.wait(&mut waiting);
    bench.run();
    assert_eq!(waiter.wakes(), 0, "the prompt was taken, which ends nothing");
    while events.try_next().is_some() {}
    let mut next = pin!(events.next());
    consumer.wait(&mut next);
    bench.runtime.release("thinking");
    bench.read_at_once();
    assert_eq!((waiter.wakes(), consumer.wakes()), (1, 1));
    assert!(matches!(waiter.poll(&mut waiting), Poll::Ready(Ok(_))));
}

#[test]
fn the_end_wakes_all_that_wait_once() {
    let mut bench = silent();
    let client = bench.client.clone();
    let (_session, mut events) = bench.session("s");
    let mut own = client.events().expect("it is there");
    let mut call = client.call("slow", &Json::empty_object());
    bench.run();
    let [consumer, caller, own_consumer, closing, closing_too] = [(); 5].map(|()| Probe::new());
    let (mut next, mut next_own) = (pin!(events.next()), pin!(own.next()));
    let (mut closed, mut closed_too) = (pin!(client.closed()), pin!(client.closed()));
    consumer.wait(&mut next);
    caller.wait(&mut call);
    own_consumer.wait(&mut next_own);
    closing.wait(&mut closed);
    closing_too.wait(&mut closed_too);
    bench.runtime.end();
    bench.run();
    for probe in [&consumer, &caller, &own_consumer, &closing, &closing_too] {
        assert_eq!((probe.wakes(), probe.kept()), (1, 0));
    }
}

#[test]
fn the_end_wakes_who_follows_lifecycles() {
    let mut bench = Bench::connected();
    let mut lifecycle = bench.client.lifecycle();
    let probe = Probe::new();
    let mut next = Box::pin(lifecycle.next());
    probe.wait(&mut next);
    bench.kill();
    assert_eq!(probe.wakes(), 1);
    assert!(matches!(probe.poll(&mut next), Poll::Ready(None)));
}
