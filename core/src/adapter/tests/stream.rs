//! A stream of the caller's own.

use std::io;
use std::task::{Context, Waker};

use super::fake::World;
use super::{Bench, failure, seconds};
use crate::adapter::drive::Drive;
use crate::adapter::over_stream;
use crate::close::CloseKind;
use crate::config::Config;
use crate::connection::Connection;
use crate::frame::encode;
use crate::handle::Driver;
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
    bench.world.state().output.write(encode(b"{}"));
    bench.run();
    let before = bench.polls;
    // Once to release the read buffer.
    bench.advance(seconds(3600.0));
    assert_eq!(bench.polls - before, 1);
}

#[test]
fn after_a_second_of_quiet_no_read_buffer_is_held() {
    let world = World::default();
    let clock = world.clone();
    let connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    let (_client, driver) = Driver::new(connection, move || clock.now());
    let mut drive = Drive::new(driver, Some(world.stream()), world.timer());
    let mut held = |after: f64, frame: &[u8]| {
        world.set_now(world.now() + seconds(after));
        world.state().output.write(frame);
        assert!(drive.poll(&mut Context::from_waker(Waker::noop())).is_pending());
        drive.driver.buffer_capacity()
    };
    let frame = encode(b"{}");
    assert_eq!(held(0.0, b""), 0, "nothing came yet");
    assert!(held(0.0, &frame) > 0);
    assert!(held(0.9, &frame) > 0);
    assert!(held(0.9, b"") > 0, "a second of quiet begins anew with what comes");
    assert_eq!(held(0.1, b""), 0);
    assert_eq!(held(0.0, b""), 0, "it is not taken again for a look");
    assert!(held(100.0, &frame[..10]) > 0);
    assert!(held(2.0, b"") > 0, "half a header is in it");
    assert!(held(0.0, &frame[10..]) > 0);
    assert_eq!(held(1.0, b""), 0);
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
