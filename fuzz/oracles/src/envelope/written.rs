//! What we write of the parts of a message is read back as what it was, and can be read by the runtime.

use bytes::Bytes;
use pilotwire::Json;
use pilotwire::frame::{Decoder, Limits};
use pilotwire::jsonrpc::{self, Id, MAX_DEPTH, Message, ResponseError, RpcError, TooDeep, codes};
use serde::de::IgnoredAny;

pub(super) fn check(message: &Message) {
    match message {
        Message::Request(request) => {
            let params = request.params().filter(is_good);
            check_call(request.method(), params.as_ref());
            check_error(request.id(), request.method(), params.as_ref());
            for nested in about_the_limit(&params.unwrap_or_default()) {
                check_call(request.method(), Some(&nested));
                check_reply(request.id(), &nested);
            }
        }
        Message::Notification(notification) => {
            let params = notification.params().filter(is_good);
            check_notification(notification.method(), params.as_ref());
        }
        Message::Response(response) => match response.outcome() {
            Ok(result) if is_good(&result) => check_reply(response.id(), &result),
            Err(ResponseError::Rpc(RpcError { message, data, .. })) => {
                let data = data.filter(is_good);
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
        Some(Json::parse(text).expect("it is still JSON"))
    })
}

/// Who sends JSON has checked it.
fn is_good(json: &Json) -> bool {
    super::strict::is_json(json.as_str())
}

fn check_call(method: &str, params: Option<&Json>) {
    let written = jsonrpc::call(7, method, params);
    let Some(read) = read_back(written, 1, params) else { return };
    let Message::Request(read) = read else { panic!("{read:?}") };
    assert_eq!((read.id(), read.method()), (&Id::from(7), method));
    assert_eq!(read.params(), params.filter(|params| !params.is_null()).cloned());
}

fn check_notification(method: &str, params: Option<&Json>) {
    let written = jsonrpc::notification(method, params);
    let Some(read) = read_back(written, 1, params) else { return };
    let Message::Notification(read) = read else { panic!("{read:?}") };
    assert_eq!(read.method(), method);
    assert_eq!(read.params(), params.filter(|params| !params.is_null()).cloned());
}

fn check_reply(id: &Id, result: &Json) {
    let Some(read) = read_back(jsonrpc::reply(id, result), 1, Some(result)) else { return };
    let Message::Response(read) = read else { panic!("{read:?}") };
    assert_eq!((read.id(), read.outcome()), (id, Ok(result.clone())));
}

fn check_error(id: &Id, message: &str, data: Option<&Json>) {
    for code in [codes::INTERNAL, 0, i64::MAX, i64::MIN] {
        let written = jsonrpc::error_reply(id, code, message, data);
        let Some(read) = read_back(written, 2, data) else { return };
        let Message::Response(read) = read else { panic!("{read:?}") };
        let data = data.filter(|data| !data.is_null()).cloned();
        let error = RpcError { code, message: message.to_owned(), data };
        assert_eq!((read.id(), read.outcome()), (id, Err(ResponseError::Rpc(error))));
    }
}

/// The one message in a frame of ours. None if it was not written, for a value that nests too deep.
fn read_back(written: Result<Bytes, TooDeep>, outside: usize, value: Option<&Json>) -> Option<Message> {
    let depth = outside + value.map_or(0, |value| crate::text::depth(value.as_str()));
    let frame = match written {
        Ok(frame) => frame,
        Err(TooDeep { depth: told, .. }) => {
            assert!(depth > MAX_DEPTH && told == depth, "refused at {told} levels, of {depth}");
            return None;
        }
    };
    assert!(depth <= MAX_DEPTH, "written at {depth} levels");
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(&frame);
    let body = match decoder.next_frame() {
        Some(Ok(frame)) => frame,
        other => panic!("a frame of ours comes back as {other:?}"),
    };
    assert_eq!((decoder.next_frame(), decoder.buffered()), (None, 0), "more than one frame");
    serde_json::from_slice::<IgnoredAny>(&body.body).expect("what we write is JSON");
    match jsonrpc::scan(body) {
        Ok(message) => Some(message),
        Err(malformed) => panic!("a message of ours comes back as {malformed}"),
    }
}
