//! Of each error, what is printed of it with its sources has the text of what it wraps once.

use std::collections::BTreeSet;
use std::error::Error;
use std::io;

use super::*;
use crate::close::{CloseKind, HandshakeError, TransportError};
use crate::frame::{FrameError, Truncated};
use crate::json::Json;

const SECONDS: Duration = Duration::from_secs(5);

/// An error as it is printed with its sources.
fn printed(error: &dyn Error) -> String {
    let (mut text, mut next) = (error.to_string(), error.source());
    while let Some(source) = next {
        text = format!("{text}: {source}");
        next = source.source();
    }
    text
}

/// Checks errors, of each of which is given what it wraps, if anything, and the place of its variant among `count`.
#[track_caller]
fn check<E: Error>(errors: &[E], count: usize, look: impl Fn(&E) -> (usize, Option<String>)) {
    let mut places = BTreeSet::new();
    for error in errors {
        let (place, inner) = look(error);
        places.insert(place);
        let printed = printed(error);
        assert_eq!(printed, error.to_string(), "its text has all of it");
        if let Some(inner) = inner {
            assert!(!inner.is_empty() && printed.matches(&inner).count() == 1, "{inner:?} in {printed:?}");
        }
    }
    assert_eq!(places, (0..count).collect(), "there is one of each");
}

fn rpc() -> RpcError {
    RpcError { code: -32603, message: "what the runtime said".to_owned(), data: None }
}

fn decode() -> DecodeError {
    Json::text("x").decode::<u8>().expect_err("it is no number")
}

fn cause() -> CloseCause {
    CloseCause { kind: CloseKind::PeerEnded, peer: Some("exit status: 1".into()) }
}

fn call_errors() -> Vec<CallError> {
    vec![
        CallError::Rpc(rpc()),
        CallError::Decode(decode()),
        CallError::Uncorrelated(rpc().into()),
        CallError::Cancelled,
        CallError::Timeout { method: "session.send".to_owned(), limit: TimeLimit::Total(SECONDS) },
        CallError::TooDeep { method: "m".to_owned(), depth: 128, limit: 127 },
        CallError::SessionEnded(SessionEnd::Connection(cause())),
        CallError::CloudStartTimeout(SECONDS),
        CallError::Aborted,
        CallError::Closed(cause()),
        CallError::NotConfirmed { error: "no reason".to_owned(), reply: Json::null() },
        CallError::UnknownSession,
        CallError::NumberTooLarge {
            method: "m".to_owned(),
            path: "$.a".to_owned(),
            number: "1e999".to_owned(),
        },
        CallError::NotJson { method: "m".to_owned(), at: 3 },
        CallError::NotLoggedIn(rpc()),
        CallError::NotOffered { capability: "ui.elicitation" },
        CallError::InvalidPrompt(InvalidPrompt::new("attachments", "have no name")),
    ]
}

fn of_call(error: &CallError) -> (usize, Option<String>) {
    match error {
        CallError::Rpc(inner) => (0, Some(inner.to_string())),
        CallError::Decode(inner) => (1, Some(inner.to_string())),
        CallError::Uncorrelated(inner) => (2, Some(inner.to_string())),
        CallError::Cancelled => (3, None),
        CallError::Timeout { limit, .. } => (4, Some(limit.to_string())),
        CallError::TooDeep { .. } => (5, None),
        CallError::SessionEnded(inner) => (6, Some(inner.to_string())),
        CallError::CloudStartTimeout(_) => (7, None),
        CallError::Aborted => (8, None),
        CallError::Closed(inner) => (9, Some(inner.to_string())),
        CallError::NotConfirmed { error, .. } => (10, Some(error.clone())),
        CallError::UnknownSession => (11, None),
        CallError::NumberTooLarge { .. } => (12, None),
        CallError::NotJson { .. } => (13, None),
        CallError::NotLoggedIn(inner) => (14, Some(inner.to_string())),
        CallError::NotOffered { .. } => (15, None),
        CallError::InvalidPrompt(inner) => (16, Some(inner.to_string())),
    }
}

#[test]
fn of_calls() {
    check(&call_errors(), 17, of_call);
}

#[test]
fn of_creates() {
    let mut errors = vec![
        CreateError::InvalidConfig(InvalidConfig::new("cloud", "is no object")),
        CreateError::IdInUse("s".into()),
        CreateError::SessionIdMismatch { expected: "s".into(), got: "t".into() },
        CreateError::NotInCloud { fields: vec!["hooks".to_owned()], error: rpc() },
        CreateError::PolicyBlocked { reason: "policy_blocked".to_owned(), error: rpc() },
        CreateError::Step { method: "session.options.update".to_owned(), error: CallError::Aborted },
    ];
    errors.extend(call_errors().into_iter().map(CreateError::Call));
    check(&errors, 7, |error| match error {
        CreateError::Step { error, .. } => (6, Some(error.to_string())),
        CreateError::InvalidConfig(inner) => (0, Some(inner.to_string())),
        CreateError::IdInUse(_) => (1, None),
        CreateError::SessionIdMismatch { .. } => (2, None),
        CreateError::NotInCloud { error, .. } => (3, Some(error.to_string())),
        CreateError::PolicyBlocked { error, .. } => (4, Some(error.to_string())),
        CreateError::Call(inner) => (5, Some(of_call(inner).1.unwrap_or_else(|| inner.to_string()))),
    });
}

#[test]
fn of_turns() {
    let mut errors = vec![
        TurnError::Agent { message: "what the agent said".to_owned(), error_type: None },
        TurnError::Aborted,
        TurnError::ShutDown,
        TurnError::NotLoggedIn { message: "what the session said".to_owned(), error_type: None },
    ];
    errors.extend(call_errors().into_iter().map(TurnError::Call));
    check(&errors, 5, |error| match error {
        TurnError::NotLoggedIn { message, .. } => (4, Some(message.clone())),
        TurnError::Agent { message, .. } => (0, Some(message.clone())),
        TurnError::Aborted => (1, None),
        TurnError::ShutDown => (2, None),
        TurnError::Call(inner) => (3, Some(of_call(inner).1.unwrap_or_else(|| inner.to_string()))),
    });
}

fn answer_errors() -> [AnswerError; 6] {
    [
        AnswerError::NotOpen(AskId::new(1, 2)),
        AnswerError::Closed(cause()),
        AnswerError::TooDeep { depth: 128, limit: 127 },
        AnswerError::WrongShape(WrongShape {
            ask: "hooks.invoke".to_owned(),
            path: "output".to_owned(),
            found: "a number".to_owned(),
            expected: "an object".to_owned(),
        }),
        AnswerError::NumberTooLarge { path: "$.a".to_owned(), number: "1e999".to_owned() },
        AnswerError::NotJson { at: 3 },
    ]
}

#[test]
fn of_answers() {
    check(&answer_errors(), 6, |error| match error {
        AnswerError::NotOpen(_) => (0, None),
        AnswerError::Closed(inner) => (1, Some(inner.to_string())),
        AnswerError::TooDeep { .. } => (2, None),
        AnswerError::WrongShape(inner) => (3, Some(inner.to_string())),
        AnswerError::NumberTooLarge { .. } => (4, None),
        AnswerError::NotJson { .. } => (5, None),
    });
}

#[test]
fn of_ends() {
    let handshakes = [
        HandshakeError::Refused { code: -32002, message: "what the runtime said".to_owned() },
        HandshakeError::VersionMismatch { server: 4, min: 3, max: 3 },
        HandshakeError::InvalidProtocolVersion { seen: "\"x\"".to_owned() },
        HandshakeError::Decode(decode().to_string()),
        HandshakeError::Timeout(SECONDS),
        HandshakeError::Step { method: "x".to_owned(), message: "why it failed".to_owned() },
    ];
    check(&handshakes, 6, |error| match error {
        HandshakeError::Refused { message, .. } => (0, Some(message.clone())),
        HandshakeError::VersionMismatch { .. } => (1, None),
        HandshakeError::InvalidProtocolVersion { seen } => (2, Some(seen.clone())),
        HandshakeError::Decode(inner) => (3, Some(inner.clone())),
        HandshakeError::Timeout(_) => (4, None),
        HandshakeError::Step { message, .. } => (5, Some(message.clone())),
    });
    let io = io::Error::new(io::ErrorKind::NotFound, "what the system said");
    let mut kinds = vec![
        CloseKind::Graceful,
        CloseKind::PeerEnded,
        CloseKind::Truncated(Truncated::Header { received: 3 }),
        CloseKind::Protocol(FrameError::MissingLength { seen: "x".to_owned() }),
        CloseKind::Io(TransportError::starting(&io)),
        CloseKind::WriteStalled(SECONDS),
    ];
    kinds.extend(handshakes.map(CloseKind::Handshake));
    let look = |kind: &CloseKind| match kind {
        CloseKind::Graceful => (0, None),
        CloseKind::PeerEnded => (1, None),
        CloseKind::Truncated(inner) => (2, Some(inner.to_string())),
        CloseKind::Protocol(inner) => (3, Some(inner.to_string())),
        CloseKind::Handshake(inner) => (4, Some(inner.to_string())),
        CloseKind::Io(inner) => (5, Some(inner.message.clone())),
        CloseKind::WriteStalled(_) => (6, None),
    };
    check(&kinds, 7, look);
    let causes: Vec<CloseCause> =
        kinds.into_iter().map(|kind| CloseCause { kind, peer: Some("exit status: 1".into()) }).collect();
    check(&causes, 7, |cause| look(&cause.kind));
    check(&causes, 7, |cause| (look(&cause.kind).0, Some("exit status: 1".to_owned())));
}

#[test]
fn an_ask_stays_open_if_it_was_the_answer_that_could_not_be_taken() {
    let leaves_open = answer_errors().map(|error| error.leaves_open());
    assert_eq!(leaves_open, [false, false, true, true, true, true]);
}
