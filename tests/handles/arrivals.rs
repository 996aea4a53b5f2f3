//! Everything in one stream: its order, whom it wakes, and what it leaves behind.

use std::pin::pin;
use std::task::Poll;

use pilotwire::Json;
use pilotwire::handle::{Arrival, Arrivals, ConnectionEvent, ItemKind, Session};
use pilotwire::mock::{Script, Step};
use pilotwire::{Config, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

fn bench() -> (Bench, Arrivals) {
    let mut bench = Bench::new(Config::default(), Script::new().always("slow", [Step::silent()]));
    let arrivals = bench.client.arrivals().expect("nothing was taken");
    bench.run();
    (bench, arrivals)
}

/// What there is, in short.
fn seen(arrivals: &mut Arrivals) -> Vec<String> {
    let probe = Probe::new();
    let mut seen = Vec::new();
    loop {
        match probe.poll(&mut pin!(arrivals.next())) {
            Poll::Pending => return seen,
            Poll::Ready(None) => {
                seen.push("end".to_owned());
                return seen;
            }
            Poll::Ready(Some(arrival)) => seen.push(short(&arrival)),
        }
    }
}

fn short(arrival: &Arrival) -> String {
    match arrival {
        Arrival::Connected(_) => "connected".to_owned(),
        Arrival::Item { session_id, item, .. } => {
            let id = session_id.as_ref().expect("it has one");
            match &item.kind {
                ItemKind::Event(event) => match event.data().and_then(|data| data.get("number")) {
                    Some(number) => format!("{id} {}", number.as_str()),
                    None => format!("{id} {}", event.event_type()),
                },
                ItemKind::Ask(_) => format!("{id} asks"),
                ItemKind::Closed(_) => format!("{id} closed"),
                other => panic!("{other:?}"),
            }
        }
        Arrival::Event(ConnectionEvent::Notification(notification)) => notification.method().to_owned(),
        Arrival::Event(ConnectionEvent::Notice(notice)) => notice.kind().to_owned(),
        Arrival::Event(other) => panic!("{other:?}"),
        Arrival::Outcome(call) => format!("outcome {call}"),
        Arrival::Mark => "mark".to_owned(),
        other => panic!("{other:?}"),
    }
}

fn session(bench: &mut Bench, id: &str) -> Session {
    let create = bench.client.create_session(SessionConfig::new().session_id(id), ());
    let (session, mut events) = bench.finish(create).expect("it is created");
    assert!(events.try_next().is_none());
    session
}

#[test]
fn all_comes_in_the_order_in_which_it_was_on_the_wire() {
    let (mut bench, mut arrivals) = bench();
    let _sessions = [session(&mut bench, "a"), session(&mut bench, "b")];
    let probe = Probe::new();
    let mut call = bench.client.call("slow", &Json::empty_object());
    bench.run();
    let before = seen(&mut arrivals);
    assert_eq!(before.first().map(String::as_str), Some("connected"), "{before:?}");

    let id = bench.runtime.unanswered().next().expect("it is open").0.clone();
    bench.emit("a", 1);
    bench.emit("b", 2);
    bench.emit("a", 3);
    bench.runtime.notify("some.news", json!({}));
    bench.emit("nobody", 0);
    bench.runtime.reply_to(&id, json!({}));
    bench.emit("a", 4);
    bench.read_at_once();
    arrivals.mark();
    bench.emit("a", 5);
    bench.read_at_once();
    let outcome = format!("outcome {}", call.id().expect("it was made"));
    let expected = ["a 1", "b 2", "a 3", "some.news", "event-dropped", &outcome, "a 4", "mark", "a 5"];
    assert_eq!(seen(&mut arrivals), expected);
    assert!(matches!(probe.poll(&mut call), Poll::Ready(Ok(_))));

    bench.runtime.end();
    bench.run();
    assert_eq!(seen(&mut arrivals), ["a closed", "b closed", "end"]);
    assert_eq!(seen(&mut arrivals), ["end"]);
}

#[test]
fn an_outcome_that_somebody_has_or_nobody_wants_is_not_told() {
    let (mut bench, mut arrivals) = bench();
    seen(&mut arrivals);
    let calls = ["ping", "ping", "ping"].map(|method| bench.client.call(method, &Json::empty_object()));
    let [first, second, third] = calls;
    bench.run();
    bench.finish(first).expect("it is answered");
    drop(second);
    assert_eq!(seen(&mut arrivals), [format!("outcome {}", third.id().expect("it was made"))]);
}

#[test]
fn its_reader_is_woken_by_what_comes_and_leaves_no_waker() {
    let (mut bench, mut arrivals) = bench();
    let _session = session(&mut bench, "a");
    seen(&mut arrivals);
    let probe = Probe::new();
    for number in 0..3 {
        let mut next = Box::pin(arrivals.next());
        probe.wait(&mut next);
        probe.wait(&mut next);
        assert_eq!((probe.wakes(), probe.kept()), (0, 1));
        for _ in 0..500 {
            bench.emit("a", number);
        }
        bench.read_at_once();
        assert_eq!(probe.wakes(), 1);
        assert!(probe.poll(&mut next).is_ready());
        drop(next);
        seen(&mut arrivals);
        let mut next = Box::pin(arrivals.next());
        probe.wait(&mut next);
        drop(next);
        assert_eq!(probe.kept(), 0);
        // What comes while nobody waits wakes nobody.
        bench.emit("a", number);
        bench.read_at_once();
        assert_eq!(probe.wakes(), 0);
        seen(&mut arrivals);
    }
}

#[test]
fn it_is_there_once_and_before_any_session() {
    let (bench, arrivals) = bench();
    assert!(bench.client.arrivals().is_none() && bench.client.events().is_none());
    drop(arrivals);
    assert!(bench.client.arrivals().is_none() && bench.client.events().is_none());

    let mut bench = Bench::connected();
    let (_session, _events) = bench.session("s");
    assert!(bench.client.arrivals().is_none());
    let events = bench.client.events();
    assert!(events.is_some());

    let bench = Bench::connected();
    let _events = bench.client.events().expect("nothing was taken");
    assert!(bench.client.arrivals().is_none());
}

#[test]
fn that_the_connection_has_opened_or_ended_before_is_told_all_the_same() {
    let mut bench = Bench::connected();
    bench.runtime.notify("some.news", json!({}));
    let mut arrivals = bench.client.arrivals().expect("nothing was taken");
    assert_eq!(seen(&mut arrivals), ["connected"]);
    bench.run();
    assert_eq!(seen(&mut arrivals), ["some.news"]);

    let mut bench = Bench::connected();
    bench.runtime.end();
    bench.run();
    let mut arrivals = bench.client.arrivals().expect("nothing was taken");
    assert_eq!(seen(&mut arrivals), ["connected", "end"]);
}

#[test]
fn dropping_it_settles_what_was_asked_and_keeps_no_more() {
    let (mut bench, mut arrivals) = bench();
    let _session = session(&mut bench, "a");
    seen(&mut arrivals);
    let ask = |bench: &mut Bench| {
        let request = bench.runtime.request("userInput.request", json!({"sessionId": "a", "question": "?"}));
        bench.run();
        request
    };
    let first = ask(&mut bench);
    bench.emit("a", 1);
    let second = ask(&mut bench);
    // All of them are taken from the connection, and one is given out.
    let probe = Probe::new();
    let Poll::Ready(Some(arrival)) = probe.poll(&mut pin!(arrivals.next())) else { panic!("it is there") };
    assert_eq!(short(&arrival), "a asks");
    let third = ask(&mut bench);
    drop(arrivals);
    bench.run();
    for request in [&second, &third] {
        assert!(bench.runtime.answer_to(request).is_some(), "{request} is settled");
    }
    assert!(bench.runtime.answer_to(&first).is_none(), "whoever has it may still answer");
    drop(arrival);
    bench.run();
    assert!(bench.runtime.answer_to(&first).is_some());
    for number in 0..1000 {
        bench.emit("a", number);
    }
    bench.run();
    assert_eq!(bench.client.snapshot().queued_bytes, 0);
    // What begins now has a stream of its own.
    let (_other, mut events) = bench.session("b");
    bench.emit("b", 1);
    bench.run();
    assert!(events.try_next().is_some());
}

/// Calls whose outcomes are had, and nobody reads the order in which they came.
#[test]
fn it_need_not_be_read_for_calls_to_go_on() {
    let (mut bench, arrivals) = bench();
    for _ in 0..2_000 {
        let call = bench.client.call("ping", &Json::empty_object());
        bench.finish(call).expect("it is answered");
    }
    drop(arrivals);
}
