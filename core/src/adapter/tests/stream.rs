//! A stream of the caller's own.

use std::io;

use super::fake::World;
use super::{Bench, failure, seconds};
use crate::adapter::over_stream;
use crate::close::CloseKind;
use crate::config::Config;
use crate::json::Json;

fn bench() -> Bench {
    let world = World::default();
    let (stream, timer) = (world.stream(), world.timer());
    Bench::new(Config::default(), world, move |driver| over_stream(driver, stream, timer))
}

#[test]
fn its_end_is_told_at_once() {
    for (failed, expected) in [
        (None, "the runtime ended the connection"),
        (Some(io::ErrorKind::ConnectionReset), "the runtime ended the connection"),
        (Some(io::ErrorKind::TimedOut), "reading failed: timed out"),
    ] {
        let mut bench = bench();
        let mut call = bench.call();
        match failed {
            Some(kind) => bench.world.state().output.fail(kind),
            None => bench.world.state().output.end(),
        }
        bench.run();
        assert_eq!(failure(&mut call).as_deref(), Some(expected));
        assert!(bench.ended().is_some());
        assert!(bench.task.is_none());
    }
}

#[test]
fn a_graceful_end_waits_until_what_was_written_is_on_its_way() {
    let mut bench = bench();
    let _call = bench.call();
    let written = bench.world.state().input.written.len();
    bench.world.state().input.full = true;
    bench.client().close();
    bench.advance(seconds(10.0));
    // The call was not answered, so closing took its ten seconds; the stream's own end has as many.
    assert!(bench.ended().is_none());
    assert!(!bench.world.state().input.closed);
    bench.world.state().input.take_again();
    bench.run();
    assert_eq!(bench.ended().expect("it is closed").kind, CloseKind::Graceful);
    assert_eq!(bench.world.state().input.written.len(), written);

    let mut bench = self::bench();
    bench.world.state().input.full = true;
    bench.client().close();
    bench.run();
    // A peer that has to be read before it can go on is read.
    bench.world.state().output.write(vec![b'x'; 1 << 20]);
    bench.run();
    assert_eq!(bench.world.state().output.len(), 0);
    bench.advance(seconds(9.99));
    assert!(bench.ended().is_none());
    bench.advance(seconds(0.01));
    assert!(bench.ended().is_some(), "it is given up");
    assert!(bench.task.is_none());
}

#[test]
fn aborting_waits_for_nothing() {
    for closing in [false, true] {
        let mut bench = bench();
        let mut call = bench.call();
        bench.world.state().input.full = true;
        if closing {
            bench.client().close();
            bench.advance(seconds(10.0));
            assert!(bench.ended().is_none(), "what was written is not on its way");
        }
        bench.driving.abort();
        bench.run();
        assert!(failure(&mut call).is_some());
        assert!(bench.ended().is_some());
        assert!(bench.task.is_none());
    }
}

/// A stream whose graceful end waits for a peer that takes nothing.
fn ending() -> Bench {
    let mut bench = bench();
    bench.world.state().input.full = true;
    bench.client().close();
    bench.run();
    assert!(bench.ended().is_none());
    bench
}

#[test]
fn aborting_ends_a_graceful_end() {
    let mut bench = ending();
    bench.driving.abort();
    bench.run();
    assert!(bench.ended().is_some());
    assert!(bench.task.is_none());
}

#[test]
fn what_the_peer_writes_meanwhile_is_read_so_that_it_can_read() {
    let mut bench = ending();
    bench.world.state().output.write(vec![b'x'; 1 << 20]);
    bench.run();
    assert_eq!(bench.world.state().output.len(), 0);
}

#[test]
fn an_idle_stream_costs_nothing() {
    let mut bench = bench();
    let _call = bench.call();
    let before = bench.polls;
    // Once for a deadline that was set, and then not needed.
    bench.advance(seconds(3600.0));
    assert!(bench.polls - before <= 1, "{} polls", bench.polls - before);
}

#[test]
fn what_is_written_at_last_is_no_stalled_write() {
    // Where nobody polled the task in time, the peer's reading and the limit are seen at once.
    let mut bench = bench();
    bench.world.state().input.full = true;
    let mut call = bench.call();
    bench.advance(seconds(29.0));
    bench.world.state().input.take_again();
    bench.world.set_now(bench.world.now() + seconds(2.0));
    bench.run();
    assert!(failure(&mut call).is_none());
    assert!(bench.ended().is_none());

    // One that takes nothing is noticed all the same, from what it took last.
    bench.world.state().input.full = true;
    let mut other = bench.call();
    bench.advance(seconds(29.99));
    assert!(bench.ended().is_none());
    bench.advance(seconds(0.01));
    assert_eq!(failure(&mut other).as_deref(), Some("writing made no progress for 30s"));
    assert!(failure(&mut call).is_some());
}

#[test]
fn a_peer_that_takes_what_it_is_given_slowly_has_not_stalled() {
    let mut bench = bench();
    bench.world.state().input.slow = true;
    bench.world.state().input.full = true;
    // Each is given to a write of its own.
    let params = Json::text(&"x".repeat(64 << 10));
    let mut calls: Vec<_> = (0..6).map(|_| bench.client().call("slow", &params)).collect();
    bench.run();
    for taken in 0..6 {
        bench.advance(seconds(20.0));
        assert_eq!(bench.world.state().input.written.len() / (64 << 10), taken);
        assert!(bench.ended().is_none(), "after {taken} of them");
        bench.world.state().input.take_again();
        bench.run();
    }
    bench.world.state().input.slow = false;
    bench.world.state().input.take_again();
    bench.advance(seconds(60.0));
    assert!(calls.iter_mut().all(|call| failure(call).is_none()));
    assert!(bench.ended().is_none());
}
