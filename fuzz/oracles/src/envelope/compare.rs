//! What a scan said against what it should have.

use std::fmt::{Debug, Display};

use pilotwire::Json;
use pilotwire::jsonrpc::{
    Malformed, MalformedReason, Message, Notification, Request, Response, ResponseError, RpcError, codes,
};

use super::expected::{Call, Error, Event, Expected, Params, Reason, call_named, plain_number, unmarked};
use super::grammar::{self, Kind};

pub(super) fn compare(message: &Result<Message, Malformed>, expected: &Expected<'_>, body: &[u8]) {
    match (message, expected) {
        (Ok(Message::Request(request)), Expected::Request { id, method, params }) => {
            assert_eq!((request.id().to_string().as_str(), request.method()), (*id, method.as_str()));
            assert_eq!(request.id().as_u64(), plain_number(id), "id {id}");
            assert_eq!(request.len(), body.len());
            compare_request(request, params);
            let detached = request.clone().detach();
            assert_eq!((detached.chunk(), detached.len()), (None, body.len()));
            compare_request(&detached, params);
        }
        (Ok(Message::Notification(notification)), Expected::Notification { method, params }) => {
            assert_eq!((notification.method(), notification.len()), (method.as_str(), body.len()));
            compare_notification(notification, params);
            let detached = notification.clone().detach();
            assert_eq!((detached.chunk(), detached.len()), (None, body.len()));
            compare_notification(&detached, params);
        }
        (Ok(Message::Response(response)), Expected::Response { id, outcome }) => {
            assert_eq!((response.id().to_string().as_str(), response.call()), (*id, call_named(id)));
            assert_eq!(response.len(), body.len());
            compare_outcome(response, outcome);
        }
        (Ok(Message::UncorrelatedError(error)), Expected::Uncorrelated(expected)) => match expected {
            Some(_) => {
                compare_error(&error.error(), expected);
                check_shown(error, 200);
            }
            None => assert_eq!(error.error().code, codes::INTERNAL),
        },
        (Err(malformed), Expected::Malformed { reason, call }) => {
            assert_eq!(reason_of(malformed), *reason, "{malformed}");
            if let Call::Is(call) = call {
                assert_eq!(malformed.call, *call, "{malformed}");
            }
        }
        (message, expected) => panic!("{message:?} is to be {expected:?}"),
    }
}

fn compare_request(request: &Request, params: &Params<'_>) {
    compare_text(request.params().as_ref(), params.whole);
    assert_eq!(request.session_id().as_deref(), params.session_id.as_deref());
}

fn compare_notification(notification: &Notification, params: &Params<'_>) {
    compare_text(notification.params().as_ref(), params.whole);
    assert_eq!(notification.session_id().as_deref(), params.session_id.as_deref());
    let (found, expected) = (notification.event(), params.event.as_ref());
    assert_eq!(found.is_some(), expected.is_some(), "{notification:?} is to bring {expected:?}");
    if let (Some(found), Some(Event { whole, kind, id, agent_id, data })) = (found, expected) {
        assert_eq!(found.session_id().as_deref(), params.session_id.as_deref());
        assert_eq!(found.raw().as_str(), *whole);
        assert_eq!(found.event_type().as_deref(), kind.as_deref());
        assert_eq!(found.id().as_deref(), id.as_deref());
        assert_eq!(found.agent_id().as_deref(), agent_id.as_deref());
        compare_text(found.data().as_ref(), *data);
    }
}

fn compare_outcome(response: &Response, expected: &Result<&str, Error<'_>>) {
    match (response.outcome(), expected) {
        (Ok(result), Ok(expected)) => assert_eq!(result.as_str(), *expected),
        (Err(ResponseError::Rpc(error)), Err(expected @ Some(_))) => compare_error(&error, expected),
        (Err(ResponseError::Malformed(_)), Err(None)) => {}
        (outcome, expected) => panic!("{outcome:?} is to be {expected:?}"),
    }
}

fn compare_error(error: &RpcError, expected: &Error<'_>) {
    let found = (error.code, error.message.clone(), error.data.as_ref().map(Json::as_str));
    assert_eq!(Some(found), *expected);
    check_shown(error, 500);
}

/// Of an error's message, so many characters are shown at most.
fn check_shown(error: &(impl Debug + Display), most: usize) {
    check_printable(&error.to_string(), most + " (code -9223372036854775808)".len());
    // Each of them is escaped once more, as `\u{10ffff}` at the longest, and there are names around.
    check_printable(&format!("{error:?}"), most * 10 + 100);
}

fn compare_text(found: Option<&Json>, expected: Option<&str>) {
    assert_eq!(found.map(Json::as_str), expected);
}

fn reason_of(malformed: &Malformed) -> Reason {
    match malformed.reason {
        MalformedReason::Empty => Reason::Empty,
        MalformedReason::NotUtf8 => Reason::NotUtf8,
        MalformedReason::NotJson { at } => {
            assert!(at <= malformed.len, "byte {at} of {}", malformed.len);
            Reason::NotJson
        }
        MalformedReason::Batch => Reason::Batch,
        MalformedReason::NotAnObject => Reason::NotAnObject,
        MalformedReason::NoMethodOrId => Reason::NoMethodOrId,
        MalformedReason::InvalidId => Reason::InvalidId,
        MalformedReason::InvalidMethod => Reason::InvalidMethod,
        MalformedReason::NullIdRequest => Reason::NullIdRequest,
        MalformedReason::UncorrelatedWithoutError => Reason::UncorrelatedWithoutError,
        other => panic!("{other:?} of a small frame"),
    }
}

/// What is shown of a malformed frame is short, can be printed, and tells no value.
pub(super) fn check_excerpt(malformed: &Malformed, body: &[u8]) {
    assert_eq!(malformed.len, body.len());
    check_printable(&malformed.excerpt, 200);
    let Ok(text) = std::str::from_utf8(body).map(unmarked) else { return };
    for member in grammar::object(text, Kind::Message).unwrap_or_default() {
        let value = &text[member.value];
        let secret = crate::text::inside(value).filter(|inside| inside.len() > 3 && !inside.contains('\\'));
        if let Some(secret) = secret.filter(|secret| text.matches(secret).count() == 1) {
            assert!(!malformed.excerpt.contains(secret), "{} tells {secret:?}", malformed.excerpt);
        }
    }
}

fn check_printable(shown: &str, most: usize) {
    let count = shown.chars().count();
    assert!(count <= most, "{count} characters are shown, of {most}");
    assert!(!shown.contains(char::is_control), "a control character in {shown:?}");
}
