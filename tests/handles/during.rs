//! A session's stream, up to the end of a turn.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pilotwire::handle::{During, Events};
use pilotwire::mock::Script;

use crate::bench::{Bench, Probe};
use crate::streams::{read, short};

/// A turn that comes to its end, with all that belongs to it, just before somebody looks whether it has.
struct Late<'b, F> {
    bench: &'b RefCell<Bench>,
    turn: F,
}

impl<F: Future + Unpin> Future for Late<'_, F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        self.bench.borrow_mut().run();
        Pin::new(&mut self.turn).poll(context)
    }
}

/// What is there, and whether that is all.
fn given<F: Future + Unpin>(during: &mut During<'_, F>) -> (Vec<String>, bool) {
    let probe = Probe::new();
    let mut items = Vec::new();
    loop {
        match during.poll_next_item(&mut Context::from_waker(probe.waker())) {
            Poll::Ready(Some(item)) => items.push(short(&item.kind)),
            Poll::Ready(None) => return (items, true),
            Poll::Pending => return (items, false),
        }
    }
}

const TURN: [&str; 6] = [
    "user.message",
    "assistant.turn_start",
    "assistant.message",
    "assistant.turn_end",
    "assistant.idle",
    "session.idle",
];

fn answering() -> Bench {
    Bench::scripted(Script::new().answer("Good day."))
}

#[test]
fn all_that_belongs_to_a_turn_is_given_before_its_end_however_late_both_come() {
    let mut bench = answering();
    let (session, mut events) = bench.session("s");
    read(&mut events);
    let bench = RefCell::new(bench);
    let mut during = events.during(Late { bench: &bench, turn: session.send_and_wait("hello") });
    // Nothing had come when it began to look.
    assert_eq!(given(&mut during), (TURN.map(str::to_owned).to_vec(), true));
    assert_eq!(given(&mut during), (Vec::new(), true));
    let Poll::Ready(turn) = Probe::new().poll(&mut during) else { panic!("it is over") };
    assert_eq!(turn.expect("it ends well").text(), "Good day.");
}

#[test]
fn what_comes_once_the_end_was_noticed_stays_in_the_stream() {
    let mut bench = answering();
    let (session, mut events) = bench.session("s");
    read(&mut events);
    let mut during = events.during(session.send_and_wait("hello"));
    assert_eq!(given(&mut during), (Vec::new(), false));
    bench.run();
    assert_eq!(given(&mut during), (TURN.map(str::to_owned).to_vec(), true));
    bench.emit("s", 7);
    bench.run();
    assert_eq!(given(&mut during), (Vec::new(), true));
    bench.finish(&mut during).expect("it ends well");
    // It is over, and says so as often as it is asked.
    assert_eq!(given(&mut during), (Vec::new(), true));
    assert!(Probe::new().poll(&mut during).is_pending());
    assert_eq!(read(&mut events), ["7"]);
}

/// More than is taken at once.
#[test]
fn all_of_a_long_turn_is_given() {
    let mut bench = answering();
    let (session, mut events) = bench.session("s");
    read(&mut events);
    let turn = session.send_and_wait("hello");
    for number in 0..1000 {
        bench.emit("s", number);
    }
    bench.run();
    let mut during = events.during(turn);
    let (items, is_over) = given(&mut during);
    assert!(is_over);
    assert_eq!(items.len(), 1000 + TURN.len());
}

#[test]
fn it_leaves_no_waker_behind_when_it_is_over_without_an_item() {
    let mut bench = answering();
    let (_session, mut events) = bench.session("s");
    read(&mut events);
    let call = bench.client.ping();
    let mut during = events.during(call);
    let probe = Probe::new();
    {
        let mut next = Box::pin(during.next());
        probe.wait(&mut next);
        bench.run();
        assert!(matches!(probe.poll(&mut next), Poll::Ready(None)));
    }
    assert_eq!(probe.kept(), 0);
    bench.finish(during).expect("it is answered");
}

#[test]
fn it_is_woken_by_items_and_by_the_end_and_loses_nothing_when_it_is_dropped() {
    let mut bench = answering();
    let (session, mut events) = bench.session("s");
    read(&mut events);
    let mut during = events.during(session.send_and_wait("hello"));
    let probe = Probe::new();
    {
        let mut next = Box::pin(during.next());
        probe.wait(&mut next);
    }
    bench.emit("s", 7);
    {
        let mut next = Box::pin(during.next());
        probe.wait(&mut next);
        assert_eq!(probe.wakes(), 0);
        bench.run();
        assert!(probe.wakes() > 0);
    }
    let (items, is_over) = given(&mut during);
    assert!(is_over && items.len() == TURN.len() + 1, "{items:?}");
    drop(during);

    // Whoever does not read has the outcome, and the items are there still.
    let turn = events.during(session.send_and_wait("again"));
    bench.finish(turn).expect("it ends well");
    assert_eq!(read(&mut events), TURN);
}

#[test]
fn of_a_stream_that_has_ended_only_the_outcome_is_waited_for() {
    let mut bench = answering();
    let (session, mut events) = bench.session("s");
    let call = bench.client.ping();
    bench.finish(session.detach()).expect("it is left");
    let closed = |events: &mut Events| read(events).last().map(String::as_str) == Some("closed");
    assert!(closed(&mut events));
    let mut during = events.during(call);
    let (items, _) = given(&mut during);
    assert!(items.is_empty());
    bench.finish(during).expect("it is answered");
}
