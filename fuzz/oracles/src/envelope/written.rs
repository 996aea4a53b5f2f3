//! What we write of the parts of a message is read back as what it was, and can be read by the runtime, or it is not
//! written. Only halves of surrogate pairs come back as what they are read as.

use bytes::Bytes;
use pilotwire::Json;
use pilotwire::frame::{Decoder, Limits};
use pilotwire::jsonrpc::{self, Id, MAX_DEPTH, Message, ResponseError, RpcError, Unwritable, codes};
use serde_json::Value;

use super::strict;

pub(super) fn check(message: &Message) {
    match message {
        Message::Request(request) => {
            let params = request.params();
            check_call(request.method(), params.as_ref());
            check_error(request.id(), request.method(), params.as_ref());
            // Without data it can always be told.
            assert!(jsonrpc::error_reply(request.id(), codes::INTERNAL, request.method(), None).is_ok());
            for nested in about_the_limit(&params.unwrap_or_default()) {
                check_call(request.method(), Some(&nested));
                check_reply(request.id(), &nested);
            }
        }
        Message::Notification(notification) => {
            let params = notification.params();
            check_notification(notification.method(), params.as_ref());
        }
        Message::Response(response) => match response.outcome() {
            Ok(result) => check_reply(response.id(), &result),
            Err(ResponseError::Rpc(RpcError { message, data, .. })) => {
                check_error(response.id(), &message, data.as_ref());
                for nested in about_the_limit(&data.unwrap_or_default()) {
                    check_error(response.id(), &message, Some(&nested));
                }
            }
            _ => {}
        },
        _ => {}
    }
}

/// A value in as many arrays as make a message of about the most levels that are written.
fn about_the_limit(value: &Json) -> impl Iterator<Item = Json> {
    let depth = crate::text::depth(value.as_str());
    (MAX_DEPTH - 2..=MAX_DEPTH).filter_map(move |levels| {
        let outside = levels.checked_sub(depth)?;
        let text = [&"[".repeat(outside), value.as_str(), &"]".repeat(outside)].concat();
        Json::parse(text).ok()
    })
}

fn check_call(method: &str, params: Option<&Json>) {
    let written = jsonrpc::call(7, method, params);
    let Some(read) = read_back(written, 1, params) else { return };
    let Message::Request(read) = read else { panic!("{read:?}") };
    assert_eq!((read.id(), read.method()), (&Id::from(7), method));
    compare(read.params(), params);
}

fn check_notification(method: &str, params: Option<&Json>) {
    let written = jsonrpc::notification(method, params);
    let Some(read) = read_back(written, 1, params) else { return };
    let Message::Notification(read) = read else { panic!("{read:?}") };
    assert_eq!(read.method(), method);
    compare(read.params(), params);
}

fn check_reply(id: &Id, result: &Json) {
    let Some(read) = read_back(jsonrpc::reply(id, result), 1, Some(result)) else { return };
    let Message::Response(read) = read else { panic!("{read:?}") };
    compare_ids(read.id(), id);
    compare(read.outcome().ok().filter(|result| !result.is_null()), Some(result));
}

fn check_error(id: &Id, message: &str, data: Option<&Json>) {
    for code in [codes::INTERNAL, 0, i64::MAX, i64::MIN] {
        let written = jsonrpc::error_reply(id, code, message, data);
        let Some(read) = read_back(written, 2, data) else { return };
        let Message::Response(read) = read else { panic!("{read:?}") };
        compare_ids(read.id(), id);
        let Err(ResponseError::Rpc(error)) = read.outcome() else { panic!("{read:?}") };
        assert_eq!((error.code, error.message.as_str()), (code, message));
        compare(error.data, data);
    }
}

fn compare_ids(read: &Id, written: &Id) {
    let readable = readable(&written.to_string()).expect("it is an id");
    assert_eq!(serde_json::from_str::<Value>(&read.to_string()).ok(), serde_json::from_str(&readable).ok());
    if !written.to_string().contains("\\u") {
        assert_eq!(read, written);
    }
}

fn compare(read: Option<Json>, written: Option<&Json>) {
    let written = written.filter(|written| !written.is_null());
    assert_eq!(read.is_some(), written.is_some());
    let (Some(read), Some(written)) = (read, written) else { return };
    let readable = readable(written.as_str()).expect("it was written");
    assert_eq!(read.decode::<Value>().ok(), serde_json::from_str(&readable).ok());
    if !written.as_str().contains("\\u") {
        assert_eq!(read, *written);
    }
}

/// A text as a strict reader has to get it. None if it is none that has such a form.
fn readable(text: &str) -> Option<String> {
    crate::text::without_halves(text).filter(|text| strict::is_json(text))
}

/// The one message in a frame of ours. None if it was not written, as a strict reader could not read it.
fn read_back(written: Result<Bytes, Unwritable>, outside: usize, value: Option<&Json>) -> Option<Message> {
    let text = value.map_or("null", Json::as_str);
    let can_be_read = readable(text).is_some_and(|text| {
        outside + crate::text::depth(&text) <= MAX_DEPTH
            && strict::numbers(&text).into_iter().all(strict::is_within_a_double)
    });
    let frame = match written {
        Ok(frame) => frame,
        Err(error) => {
            assert!(!can_be_read, "{error}, although it could be read");
            check_refusal(&error, outside, text);
            return None;
        }
    };
    assert!(can_be_read, "what nobody could read is written");
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(&frame);
    let body = match decoder.next_frame() {
        Some(Ok(frame)) => frame,
        other => panic!("a frame of ours comes back as {other:?}"),
    };
    assert_eq!((decoder.next_frame(), decoder.buffered()), (None, 0), "more than one frame");
    if let Err(error) = serde_json::from_slice::<Value>(&body.body) {
        // It rounds carelessly: what is nearly too large for a double it takes for that.
        assert!(error.to_string().starts_with("number out of range"), "what we write is {error}");
    }
    match jsonrpc::scan(body) {
        Ok(message) => Some(message),
        Err(malformed) => panic!("a message of ours comes back as {malformed}"),
    }
}

/// What is said to be wrong is there.
fn check_refusal(error: &Unwritable, outside: usize, text: &str) {
    match error {
        Unwritable::TooDeep { depth } => {
            assert!(*depth > MAX_DEPTH, "refused at {depth} levels");
            if strict::is_json(text) {
                assert_eq!(*depth, outside + crate::text::depth(text));
            }
        }
        Unwritable::Number { path, number } => {
            assert!(path.starts_with('$') && path.chars().count() <= 200, "{path}");
            let shown = number.trim_end_matches('…');
            assert!(shown.len() <= 40 && text.contains(shown), "{number} is not in it");
            assert!(
                shown.len() < number.len() || !strict::is_within_a_double(number),
                "{number} can be read"
            );
        }
        Unwritable::NotJson { at } => {
            assert!(*at <= text.len(), "byte {at} of {}", text.len());
            assert!(readable(text).is_none(), "it is JSON");
        }
        other => panic!("{other:?}"),
    }
}
