//! How a connection ends, for what is open on it.

use std::io;
use std::time::Duration;

use pilotwire::error::TransportError;
use pilotwire::frame::encode;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{ItemKind, SessionKey};
use pilotwire::{CallError, CloseCause, CloseKind, Config, CreateError, Limits, SessionEnd};
use serde_json::json;

use crate::{ask, create_cloud, create_local, emit, open, outcome, refusal, resume, short, silent_creates};

/// The cause that the last item of a session's stream gives.
fn cause(pair: &mut pilotwire::mock::Pair, session: SessionKey) -> CloseCause {
    match pair.items(session).pop().map(|item| item.kind) {
        Some(ItemKind::Closed(SessionEnd::Connection(cause))) => cause,
        other => panic!("{other:?} is the last item"),
    }
}

#[test]
fn a_session_that_is_being_created_ends_with_the_connection_and_its_cause() {
    let mut pair = silent_creates(Config::default());
    let cloud = create_cloud(&mut pair);
    let local = create_local(&mut pair, "local");
    pair.runtime.end();
    pair.run();
    let ended = pair.connection.closed().expect("it has ended").clone();
    assert_eq!(ended.kind, CloseKind::PeerEnded);
    for starting in [cloud, local] {
        assert_eq!(cause(&mut pair, starting.session), ended);
    }
    let events = pair.events();
    let told = events.iter().filter(|event| {
        matches!(event, pilotwire::sans_io::Event::Session { result: Err(CreateError::Call(CallError::Closed(cause))), .. }
            if *cause == ended)
    });
    assert_eq!(told.count(), 2);
}

#[test]
fn a_session_that_is_being_resumed_hands_back_what_came_and_ends_with_the_connection() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    pair.runtime.end();
    pair.run();
    assert_eq!(short(&pair.items(resident)), ["1", "closed"]);
    assert_eq!(cause(&mut pair, resumed.session).kind, CloseKind::PeerEnded);
    assert!(matches!(outcome(&mut pair, resumed), Some(Err(CreateError::Call(CallError::Closed(_))))));
}

#[test]
fn at_the_limit_of_closing_every_request_is_answered_before_the_end() {
    let mut pair = silent_creates(Config::default());
    let session = open(&mut pair, "s");
    create_cloud(&mut pair);
    let delivered = ask(&mut pair, "s");
    let kept = ask(&mut pair, "x");
    pair.connection.close(pair.now);
    pair.advance(Duration::from_millis(9_999));
    assert_eq!((pair.runtime.answer_to(&delivered), pair.runtime.answer_to(&kept)), (None, None));
    pair.advance(Duration::from_millis(1));
    let neutral =
        pair.runtime.answer_to(&delivered).expect("it is answered").as_ref().expect("it is neutral");
    assert_eq!(neutral.as_str(), json!({"noResponse": true}).to_string());
    assert!(refusal(&pair, &kept).is_some_and(|(code, _)| code == -32603));
    assert_eq!(cause(&mut pair, session).kind, CloseKind::Graceful);
    assert!(pair.connection.closed().is_some());
}

#[test]
fn a_peer_that_does_not_read_holds_up_the_end_for_no_longer() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    ask(&mut pair, "x");
    // One frame is on its way and never gets there.
    pair.connection.call(pair.now, "m", None, pilotwire::Limits::none()).expect("it is open");
    assert!(pair.connection.poll_transmit(pair.now).is_some());
    pair.connection.close(pair.now);
    pair.connection.handle_deadline(pair.now + Duration::from_secs(10));
    assert!(pair.connection.closed().is_some());
}

#[test]
fn last_words_that_the_peer_does_not_read_hold_up_the_end_for_a_second() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    ask(&mut pair, "x");
    pair.connection.close(pair.now);
    pair.connection.handle_deadline(pair.now + Duration::from_secs(10));
    assert!(pair.connection.poll_transmit(pair.now).is_some(), "the request is answered");
    assert!(pair.connection.closed().is_none());
    assert_eq!(pair.connection.poll_deadline(), Some(pair.now + Duration::from_secs(11)));
    pair.connection.handle_deadline(pair.now + Duration::from_secs(11));
    assert!(pair.connection.closed().is_some());
}

#[test]
fn a_deadline_that_ends_the_last_open_call_leaves_none_that_has_passed() {
    let limit = Duration::from_secs(1);
    let mut pair = silent_creates(Config::default().queue_soft_limit(1).stall_after(Some(Duration::ZERO)));
    let session = open(&mut pair, "s");
    ask(&mut pair, "s");
    assert_eq!(short(&pair.items(session)), ["ask userInput.request"]);
    pair.runtime.always("m", [Step::silent()]);
    pair.connection.call(pair.now, "m", None, Limits::none().total(limit)).expect("it is open");
    pair.run();
    pair.connection.close(pair.now);
    // Now the session's end is told, in a queue that is too full with that, and the request is answered.
    let now = pair.now + limit;
    pair.connection.handle_deadline(now);
    assert_eq!(pair.connection.snapshot(now).phase, "closing");
    assert!(pair.connection.poll_deadline().is_some_and(|next| next > now));
    assert!(pair.connection.wants_read());
}

#[test]
fn taking_what_is_left_of_a_connection_that_has_ended_leaves_no_deadline() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(1));
    let key = open(&mut pair, "s");
    emit(&mut pair, "s", 1);
    emit(&mut pair, "s", 2);
    pair.advance(Duration::from_secs(2));
    assert!(pair.connection.wants_read(), "nobody reads, so nothing is held up");
    pair.runtime.end();
    pair.run();
    let mut taken = Vec::new();
    assert_eq!(pair.connection.poll_session(pair.now, key, 1, &mut taken), 1);
    assert_eq!(pair.connection.poll_deadline(), None);
    assert_eq!(pair.connection.poll_session(pair.now, key, 9, &mut taken), 2);
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn a_session_ends_with_the_cause_of_a_graceful_end_whatever_is_known_of_the_peer() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    pair.connection.describe_peer(pair.now, "exit status: 0");
    pair.connection.close(pair.now);
    pair.run();
    let ended = pair.connection.closed().expect("it has ended").clone();
    assert_eq!(ended, CloseCause::from(CloseKind::Graceful));
    assert_eq!(cause(&mut pair, key), ended);
}

#[test]
fn a_connection_is_closing_from_its_close_on_and_when_it_has_ended() {
    let mut pair = Pair::new(Config::default(), Script::new());
    assert!(!pair.connection.is_closing());
    pair.connection.close(pair.now);
    assert!(pair.connection.is_closing() && pair.connection.closed().is_some(), "there is no handshake yet");

    let mut pair = silent_creates(Config::default());
    assert!(!pair.connection.is_closing());
    create_local(&mut pair, "s");
    pair.connection.close(pair.now);
    assert!(pair.connection.is_closing() && pair.connection.closed().is_none());
    pair.advance(Duration::from_secs(11));
    assert!(pair.connection.is_closing() && pair.connection.closed().is_some());
}

#[test]
fn the_first_failure_of_writing_counts_and_none_after_the_end() {
    let failure = |kind: io::ErrorKind| TransportError::writing(&kind.into());
    let mut pair = silent_creates(Config::default());
    let end = Some(pair.now + Duration::from_secs(10));
    pair.connection.transmit_failed(pair.now, failure(io::ErrorKind::Other));
    assert_eq!(pair.connection.poll_deadline(), end, "what comes is read for as long as that");
    let later = pair.now + Duration::from_secs(5);
    pair.connection.transmit_failed(later, failure(io::ErrorKind::TimedOut));
    assert_eq!(pair.connection.poll_deadline(), end);
    let later = pair.now + Duration::from_secs(10);
    pair.connection.handle_deadline(later);
    let cause = pair.connection.closed().expect("it has ended").kind.clone();
    assert_eq!(cause, CloseKind::Io(failure(io::ErrorKind::Other)));
    pair.connection.transmit_failed(later, failure(io::ErrorKind::TimedOut));
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn the_end_of_the_input_is_the_cause_unless_writing_failed_otherwise() {
    let failure = |kind: io::ErrorKind| TransportError::writing(&kind.into());
    let other = failure(io::ErrorKind::Other);
    for (failure, cause) in [
        (None, CloseKind::PeerEnded),
        (Some(failure(io::ErrorKind::BrokenPipe)), CloseKind::PeerEnded),
        (Some(other.clone()), CloseKind::Io(other)),
    ] {
        let mut pair = silent_creates(Config::default());
        if let Some(failure) = failure {
            pair.connection.transmit_failed(pair.now, failure);
        }
        pair.connection.receive_end(pair.now);
        assert_eq!(pair.connection.closed().map(|closed| &closed.kind), Some(&cause));
    }
}

#[test]
fn a_runtime_that_ends_when_no_call_is_open_any_more_was_not_the_cause() {
    for (calls_open, cause) in [(false, CloseKind::Graceful), (true, CloseKind::PeerEnded)] {
        let mut pair = silent_creates(Config::default());
        if calls_open {
            pair.connection.call(pair.now, "m", None, Limits::none()).expect("it is open");
        } else {
            let body = br#"{"id":7,"method":"userInput.request","params":{"sessionId":"nobody"}}"#;
            pair.connection.receive(pair.now, &encode(body));
        }
        assert!(pair.connection.poll_transmit(pair.now).is_some());
        pair.connection.close(pair.now);
        assert!(pair.connection.closed().is_none(), "a frame is being written");
        pair.connection.receive_end(pair.now);
        assert_eq!(pair.connection.closed().map(|closed| &closed.kind), Some(&cause));
    }
}
