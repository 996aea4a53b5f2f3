//! What is counted, and how much waits.

use std::collections::VecDeque;

use pilotwire::diagnostics::Stats;
use pilotwire::frame::encode;
use pilotwire::mock::Pair;
use pilotwire::sans_io::{Claimed, Connection, Moment};
use pilotwire::{Claim, Config, Limits};
use serde_json::json;

use crate::{ask, emit, open, silent_creates};

fn receive(pair: &mut Pair, body: &str) {
    pair.connection.receive(pair.now, &encode(body.as_bytes()));
}

/// Checks what something changes in the counters, but for bytes.
#[track_caller]
fn counts(pair: &mut Pair, act: impl FnOnce(&mut Pair), change: impl FnOnce(&mut Stats)) {
    let mut expected = pair.connection.stats();
    act(pair);
    let counted = pair.connection.stats();
    change(&mut expected);
    expected.bytes_sent = counted.bytes_sent;
    assert_eq!(counted, expected);
}

/// A connection with as many calls that wait to be written.
fn with_calls(calls: usize) -> Connection {
    let now = Moment::default();
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    connection.connect(now);
    for _ in 0..calls {
        connection.call(now, "m", None, Limits::none()).expect("it is open");
    }
    connection
}

#[test]
fn calls_and_frames_are_counted_with_their_bytes() {
    let now = Moment::default();
    let mut connection = with_calls(3);
    assert_eq!(connection.stats().calls, 3);
    let mut bytes = 0;
    for number in 1..=3 {
        bytes += connection.poll_transmit(now).expect("it waits to be written").len() as u64;
        let stats = connection.stats();
        assert_eq!((stats.frames_sent, stats.bytes_sent), (number, bytes));
    }
    assert!(connection.poll_transmit(now).is_none());
    let stats = connection.stats();
    assert_eq!((stats.frames_sent, stats.bytes_sent), (3, bytes));
}

#[test]
fn frames_are_handed_out_up_to_so_many_bytes_and_one_at_least() {
    let now = Moment::default();
    let frame = with_calls(1).poll_transmit(now).expect("it waits to be written").len();
    let handed_out = |calls: usize, max: usize| {
        let mut frames = VecDeque::new();
        let any = with_calls(calls).poll_transmits(now, max, &mut frames);
        (any, frames.len())
    };
    assert_eq!(handed_out(0, 2 * frame), (false, 0));
    assert_eq!(handed_out(3, 0), (true, 1));
    assert_eq!(handed_out(3, 2 * frame - 1), (true, 1));
    assert_eq!(handed_out(3, 2 * frame), (true, 2));
    assert_eq!(handed_out(3, usize::MAX), (true, 3));
}

#[test]
fn what_comes_is_counted_by_what_becomes_of_it() {
    let mut pair = silent_creates(Config::default());
    open(&mut pair, "s");
    counts(
        &mut pair,
        |pair| emit(pair, "s", 1),
        |stats| {
            stats.messages += 1;
            stats.events += 1;
        },
    );
    counts(
        &mut pair,
        |pair| emit(pair, "nobody", 1),
        |stats| {
            stats.messages += 1;
            stats.events_dropped += 1;
            stats.notices += 1;
        },
    );
    counts(
        &mut pair,
        |pair| drop(ask(pair, "s")),
        |stats| {
            stats.messages += 1;
            stats.requests += 1;
        },
    );
    counts(
        &mut pair,
        |pair| drop(ask(pair, "nobody")),
        |stats| {
            stats.messages += 1;
            stats.requests += 1;
            stats.requests_refused += 1;
            stats.notices += 1;
            stats.frames_sent += 1;
        },
    );
    counts(
        &mut pair,
        |pair| receive(pair, r#"{"jsonrpc":"2.0","id":99,"result":{}}"#),
        |stats| {
            stats.messages += 1;
            stats.unexpected_replies += 1;
            stats.notices += 1;
        },
    );
    counts(
        &mut pair,
        |pair| receive(pair, "{nonsense"),
        |stats| {
            stats.malformed += 1;
            stats.notices += 1;
        },
    );
}

#[test]
fn events_that_are_given_up_for_want_of_room_are_counted() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(usize::MAX).queue_hard_limit(10_000));
    open(&mut pair, "s");
    for given_up in [0, 1, 1] {
        counts(
            &mut pair,
            |pair| {
                pair.runtime.emit("s", "session.info", json!({"text": "x".repeat(20_000)}));
                pair.run();
            },
            |stats| {
                stats.messages += 1;
                stats.events += 1;
                stats.events_evicted += given_up;
                stats.notices += given_up;
            },
        );
    }
}

#[test]
fn what_waits_weighs_in_each_stream_and_with_the_handlers() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    pair.connection.claim(pair.now, Some(key), Claim::asks("userInput.request"));
    let waiting = |pair: &Pair| {
        let snapshot = pair.connection.snapshot(pair.now);
        (snapshot.queued_bytes, snapshot.sessions[0].queued_bytes)
    };
    assert_eq!(waiting(&pair), (0, 0));
    receive(&mut pair, r#"{"method":"some.news"}"#);
    let (of_connection, _) = waiting(&pair);
    assert!(of_connection > 0);
    receive(&mut pair, r#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"t"}}}"#);
    let (all, of_session) = waiting(&pair);
    assert!(of_session > 0);
    assert_eq!(all, of_connection + of_session);
    receive(&mut pair, r#"{"id":5,"method":"userInput.request","params":{"sessionId":"s","question":"?"}}"#);
    let (all, of_session) = waiting(&pair);
    assert!(all > of_connection + of_session, "it waits for its handler, too");
    assert!(matches!(pair.connection.poll_claimed(pair.now), Some(Claimed::Ask { .. })));
    assert_eq!(waiting(&pair), (of_connection + of_session, of_session));
}
