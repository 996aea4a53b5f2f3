#![allow(clippy::unwrap_used, clippy::result_large_err)]

use bytes::Bytes;
use serde_json::{Value, json};

use super::*;
use crate::frame::{Chunk, Decoder, Frame, Limits};
use crate::json::{DecodeError, Json};

mod edges;

const CHUNK: Chunk = Chunk { id: 7, len: 65_536 };

fn scan_text(text: impl AsRef<[u8]>) -> Result<Message, Malformed> {
    scan(Frame { body: Bytes::copy_from_slice(text.as_ref()), chunk: CHUNK })
}

fn request(text: &str) -> Request {
    match scan_text(text) {
        Ok(Message::Request(request)) => request,
        other => panic!("{other:?}"),
    }
}

fn notification(text: &str) -> Notification {
    match scan_text(text) {
        Ok(Message::Notification(notification)) => notification,
        other => panic!("{other:?}"),
    }
}

fn response(text: &str) -> Response {
    match scan_text(text) {
        Ok(Message::Response(response)) => response,
        other => panic!("{other:?}"),
    }
}

fn malformed(text: impl AsRef<[u8]>) -> (MalformedReason, Option<u64>) {
    let malformed = scan_text(text).unwrap_err();
    (malformed.reason, malformed.call)
}

fn body_of(frame: &[u8]) -> Value {
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(frame);
    let body = decoder.next_frame().unwrap().unwrap().body;
    assert_eq!(decoder.finish(), Ok(()));
    serde_json::from_slice(&body).unwrap()
}

#[test]
fn what_is_shown_of_a_message_tells_it_apart_and_says_nothing_of_it() {
    let told = notification(r#"{"method":"told","params":{"sessionId":"s","secret":"swordfish"}}"#);
    let shown = format!("{told:?}");
    assert!(shown.starts_with("Notification {") && shown.contains("told"), "{shown}");
    assert!(shown.contains(&told.len().to_string()) && !shown.contains("swordfish"), "{shown}");
    for (text, is_error) in [
        (r#"{"id":4,"result":"swordfish"}"#, "is_error: false"),
        (r#"{"id":4,"error":{"code":1,"message":"swordfish"}}"#, "is_error: true"),
    ] {
        let shown = format!("{:?}", response(text));
        assert!(
            shown.starts_with("Response {") && shown.contains('4') && shown.contains(is_error),
            "{shown}"
        );
        assert!(!shown.contains("swordfish"), "{shown}");
    }
}

#[test]
fn a_request() {
    let request =
        request(r#" {"jsonrpc":"2.0","id":"a-1","method":"tool.call","params":{"sessionId":"s","x":[1]}} "#);
    assert_eq!(request.id().to_string(), "\"a-1\"");
    assert_eq!(request.method(), "tool.call");
    assert_eq!(request.params().unwrap().as_str(), r#"{"sessionId":"s","x":[1]}"#);
    assert_eq!(request.session_id().unwrap(), "s");
    assert_eq!(request.chunk(), Some(CHUNK));
    let len = request.len();
    let place = request.params().unwrap().as_bytes().as_ptr();
    let detached = request.detach();
    assert_eq!((detached.chunk(), detached.len()), (None, len));
    assert_ne!(detached.params().unwrap().as_bytes().as_ptr(), place);
    assert_eq!(detached.session_id().unwrap(), "s");
    assert_eq!(detached.method(), "tool.call");
    assert!(!format!("{detached:?}").contains("[1]"));
}

#[test]
fn a_notification() {
    let told = notification(r#"{"method":"session.lifecycle","params":[1]}"#);
    assert_eq!((told.method(), told.params().unwrap().as_str()), ("session.lifecycle", "[1]"));
    assert_eq!((told.session_id(), told.chunk()), (None, Some(CHUNK)));
    assert!(told.event().is_none());
    assert_eq!(told.detach().chunk(), None);
    let told = notification(r#"{"method":"x","params":null}"#);
    assert!(told.params().is_none());
    assert!(notification(r#"{"method":"x"}"#).into_event().is_err());
}

#[test]
fn an_event() {
    let text = r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s\u002d1","event":
        {"id":"e1","timestamp":"t","parentId":null,"agentId":"a\n","type":"assistant.message","data":{"x":"}"}}}}"#;
    let told = notification(text);
    assert_eq!(told.event().unwrap().event_type().unwrap(), "assistant.message");
    let event = told.into_event().unwrap();
    assert_eq!(event.session_id().unwrap(), "s-1");
    assert_eq!(event.id().unwrap(), "e1");
    assert_eq!(event.agent_id().unwrap(), "a\n");
    assert_eq!(event.data().unwrap().as_str(), r#"{"x":"}"}"#);
    assert!(event.raw().as_str().starts_with(r#"{"id":"e1""#) && event.raw().as_str().ends_with("}}"));
    assert_eq!((event.len(), event.chunk()), (text.len(), Some(CHUNK)));
    let detached = event.clone().detach();
    assert_eq!((detached.len(), detached.chunk()), (text.len(), None));
    assert_eq!(detached.data(), event.data());
    assert!(
        format!("{event:?}").contains("assistant.message")
            && !format!("{event:?}").contains('}'.to_string().repeat(3).as_str())
    );
}

#[test]
fn an_event_with_odd_parts() {
    let event = |params: &str| {
        notification(&format!(r#"{{"params":{params},"method":"session.\u0065vent"}}"#)).into_event()
    };
    for params in ["null", "[]", "{}", r#"{"event":null}"#, r#"{"event":[{}]}"#, r#"{"event":{},"event":1}"#]
    {
        assert!(event(params).is_err(), "{params}");
    }
    let odd = event(r#"{"sessionId":7,"event":{"type":1,"id":null,"agentId":[],"data":null}}"#).unwrap();
    assert_eq!((odd.session_id(), odd.event_type(), odd.id(), odd.agent_id()), (None, None, None, None));
    assert!(odd.data().unwrap().is_null());
    assert!(event(r#"{"event":{}}"#).unwrap().data().is_none());
    let split = event(r#"{"sessionId":"\ud83d","event":{"type":"\ud83d","type":"a\qb"}}"#).unwrap();
    assert_eq!(split.session_id().unwrap(), "\u{fffd}");
    assert_eq!(split.event_type(), None, "an escape that JSON does not have");
    // Only that method brings events.
    let other =
        notification(r#"{"method":"session.events","params":{"sessionId":"s","event":{"type":"x"}}}"#);
    assert!(other.event().is_none());
    assert_eq!(other.session_id().unwrap(), "s");
}

#[test]
fn a_response() {
    let answer = response(r#"{"jsonrpc":"2.0","id":12,"result":{"ok":true}}"#);
    assert_eq!((answer.call(), answer.id().to_string().as_str()), (Some(12), "12"));
    assert_eq!(answer.outcome().unwrap().as_str(), r#"{"ok":true}"#);
    assert_eq!((answer.chunk(), answer.len()), (CHUNK, 46));
    assert!(response(r#"{"id":1}"#).outcome().unwrap().is_null());
    assert!(response(r#"{"id":1,"result":null}"#).outcome().unwrap().is_null());
}

/// Texts in which ids of calls may be written, and others near them.
const IDS_OF_CALLS: [(&str, Option<u64>); 40] = [
    ("0", Some(0)),
    ("7", Some(7)),
    ("18446744073709551615", Some(u64::MAX)),
    ("7.0", Some(7)),
    ("7.000", Some(7)),
    ("7e0", Some(7)),
    ("7E+0", Some(7)),
    ("7e-0", Some(7)),
    ("0.7e1", Some(7)),
    ("0.00700e3", Some(7)),
    ("70e-1", Some(7)),
    ("7000.00e-3", Some(7)),
    ("1e19", Some(10_000_000_000_000_000_000)),
    ("18446744073709551615.0", Some(u64::MAX)),
    ("1844674407370955161.5e1", Some(u64::MAX)),
    ("0e999", Some(0)),
    ("0.0e-99999999999999999999", Some(0)),
    ("\"7\"", Some(7)),
    ("\"7.0\"", Some(7)),
    ("\"7e0\"", Some(7)),
    ("\"\\u0037\"", Some(7)),
    ("\"18446744073709551615\"", Some(u64::MAX)),
    ("18446744073709551616", None),
    ("1e20", None),
    ("1e308", None),
    ("7e-1", None),
    ("7.5", None),
    ("7e-99999999999999999999", None),
    ("-7", None),
    ("-0", None),
    ("\"\"", None),
    ("\"07\"", None),
    ("\"7 \"", None),
    ("\"+7\"", None),
    ("\"-7\"", None),
    ("\"7.\"", None),
    ("\"7e\"", None),
    ("\"18446744073709551616\"", None),
    ("\"call-7\"", None),
    ("\"\\ud83d\"", None),
];

#[test]
fn an_id_that_can_only_be_that_of_one_call_names_it_however_it_is_written() {
    for (id, call) in IDS_OF_CALLS {
        let answer = response(&format!(r#"{{"id": {id} ,"result":1}}"#));
        assert_eq!((answer.call(), answer.id().to_string().as_str()), (call, id));
        // The same where the rest cannot be read.
        for broken in [format!(r#"{{"id":{id},"result":-}}"#), format!(r#"{{"result":-,"id" : {id} }}"#)] {
            let MalformedReason::NotJson { .. } = malformed(&broken).0 else { panic!("{broken}") };
            assert_eq!(malformed(&broken).1, call, "{broken}");
        }
    }
}

#[test]
fn null_is_as_good_as_none() {
    let fine = |text: &str| response(text).outcome().unwrap();
    for text in [
        r#"{"id":7,"result":{"ok":true},"error":null}"#,
        r#"{"id":7,"error":null,"result":{"ok":true},"method":null,"params":null}"#,
        r#"{"id":7,"error":{"code":1,"message":"m"},"error" : null,"result":{"ok":true}}"#,
    ] {
        assert_eq!(fine(text).as_str(), r#"{"ok":true}"#, "{text}");
    }
    for text in
        [r#"{"id":7,"error":null}"#, r#"{"id":7,"method":null}"#, r#"{"id":7,"result":null,"error":null}"#]
    {
        assert!(fine(text).is_null(), "{text}");
    }
    for text in [
        r#"{"id":7,"result":null,"error":{"code":1,"message":"m"}}"#,
        r#"{"id":7,"error":null,"error":{"code":1,"message":"m"},"method":null}"#,
    ] {
        assert!(
            matches!(response(text).outcome(), Err(ResponseError::Rpc(RpcError { code: 1, .. }))),
            "{text}"
        );
    }
    let asked = request(r#"{"id":7,"method":"m","params":null,"result":null,"error":null}"#);
    assert_eq!((asked.method(), asked.params()), ("m", None));
    let told = notification(r#"{"method":"m","params":null,"result":null,"error":null}"#);
    assert_eq!((told.method(), told.params()), ("m", None));
    assert_eq!(malformed(r#"{"method":null}"#), (MalformedReason::NoMethodOrId, None));
    assert_eq!(
        malformed(r#"{"id":null,"error":null,"result":1}"#),
        (MalformedReason::UncorrelatedWithoutError, None)
    );
}

#[test]
fn a_byte_order_mark_before_a_message_is_skipped() {
    const MARK: &str = "\u{feff}";
    let answer = response(&format!("{MARK} {}", r#"{"id":7,"result":[1]} "#));
    assert_eq!((answer.call(), answer.outcome().unwrap().as_str()), (Some(7), "[1]"));
    // It is one of the usual form, but for the mark.
    let usual = r#"{"jsonrpc":"2.0","id":7,"result":[1]}"#;
    let answer = response(&format!("{MARK}{usual}"));
    assert_eq!((answer.call(), answer.outcome().unwrap().as_str()), (Some(7), "[1]"));
    assert_eq!(answer.len(), usual.len() + MARK.len());
    let event = r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"t","data":{"a":1},"id":"e","timestamp":"t","parentId":null}}}"#;
    for text in [event.to_owned(), format!("{MARK}{event}")] {
        let told = notification(&text).into_event().unwrap();
        assert_eq!((told.session_id().unwrap(), told.event_type().unwrap()), ("s".into(), "t".into()));
        assert_eq!((told.data().unwrap().as_str(), told.len()), (r#"{"a":1}"#, text.len()));
    }
    assert_eq!(request(&format!("{MARK}{}", r#"{"id":"a","method":"m"}"#)).method(), "m");
    assert_eq!(malformed(MARK), (MalformedReason::Empty, None));
    assert_eq!(malformed(format!("{MARK}[]")), (MalformedReason::Batch, None));
    assert_eq!(
        malformed(format!("{MARK}{}", r#"{"id":7,"result":-}"#)),
        (MalformedReason::NotJson { at: 21 }, Some(7))
    );
    // It is none where text goes before it.
    for text in [format!(" {MARK}{usual}"), format!("{MARK}{MARK}{usual}")] {
        assert!(matches!(malformed(&text).0, MalformedReason::NotJson { .. }), "{text}");
    }
}

#[test]
fn an_id_that_cannot_be_written_again_is_none() {
    for text in [r#"{"id":1e999,"method":"m"}"#, r#"{"id":-1e999,"result":1}"#] {
        assert_eq!(malformed(text), (MalformedReason::InvalidId, None), "{text}");
    }
    let long = format!(r#"{{"id":{},"method":"m"}}"#, "9".repeat(400));
    assert_eq!(malformed(long), (MalformedReason::InvalidId, None));
    assert_eq!(Id::from_json(&Json::from_static("1e999")), None);
}

#[test]
fn errors_of_responses() {
    let error =
        |text: &str| response(&format!(r#"{{"id":1,"result":1,"error":{text}}}"#)).outcome().unwrap_err();
    let rpc = |text: &str| match error(text) {
        ResponseError::Rpc(error) => error,
        other => panic!("{other:?}"),
    };
    let told = rpc(r#"{"code":-32601,"message":"Unhandled \"x\"\n","data":{"a":1}}"#);
    assert_eq!((told.code, told.message.as_str()), (codes::METHOD_NOT_FOUND, "Unhandled \"x\"\n"));
    assert_eq!(told.data.unwrap().as_str(), r#"{"a":1}"#);
    assert_eq!(rpc(r#"{"code":1,"message":"m","data":null}"#).data, None);
    assert_eq!(rpc(r#"{"code":1,"message":"\ud83d"}"#).message, "\u{fffd}");
    for (code, read) in [
        // No double holds it.
        ("9007199254740993", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("9223372036854775808", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-99999999999999999999999999999999", i64::MIN),
        ("1e3", 1_000),
        ("-1e999", i64::MIN),
        ("2.0", 2),
    ] {
        assert_eq!(rpc(&format!(r#"{{"message":"m","code":{code}}}"#)).code, read);
    }
    for odd in [
        "\"text\"",
        "false",
        "[]",
        "{}",
        r#"{"code":1}"#,
        r#"{"message":"m"}"#,
        r#"{"code":"inf","message":"m"}"#,
        r#"{"code":1.5,"message":"m"}"#,
        r#"{"code":1,"message":2}"#,
        r#"{"code":1 "message":"m"}"#,
    ] {
        assert!(matches!(error(odd), ResponseError::Malformed(_)), "{odd}");
    }
}

#[test]
fn errors_are_shown_cut_and_sanitised() {
    let error = |message: String| RpcError { code: -1, message, data: None };
    // What is wrong with a call is said in quotes.
    let told = error("unknown variant `fast`, expected one of `slow`, \"\u{1b}[1mfaster\"\n".to_owned());
    let shown = "unknown variant `fast`, expected one of `slow`, \"\\u{1b}[1mfaster\"\\u{a} (code -1)";
    assert_eq!(told.to_string(), shown);
    assert!(format!("{told:?}").contains("expected one of `slow`"), "{told:?}");
    assert_eq!(ResponseError::Rpc(told).to_string(), shown);

    let fits = error("x".repeat(500));
    assert_eq!(fits.to_string(), format!("{} (code -1)", fits.message));
    let long = error(format!("here {}", "x".repeat(9_000)));
    assert_eq!(long.to_string(), format!("here {}… (code -1)", "x".repeat(494)));
    let quoted = format!("\"here {}…\"", "x".repeat(494));
    assert!(format!("{long:?}").contains(&quoted), "{long:?}");
}

#[test]
fn an_error_of_a_response_is_told_once() {
    use std::error::Error;

    let unreadable = DecodeError::new("it has no code");
    let rpc = RpcError { code: -1, message: "no".to_owned(), data: None };
    for (error, text) in [
        (ResponseError::from(unreadable), "unreadable error in a response: it has no code"),
        (ResponseError::from(rpc), "no (code -1)"),
    ] {
        assert_eq!(error.to_string(), text);
        assert!(error.source().is_none(), "its text has all of it");
    }
}

#[test]
fn an_error_that_may_quote_anything_is_shown_without_what_it_quotes() {
    let error = RpcError {
        code: -1,
        message: format!("no `{}`\u{7} here {}", "token", "x".repeat(9_000)),
        data: None,
    };
    let uncorrelated = UncorrelatedError::from(error.clone());
    let shown = uncorrelated.to_string();
    assert!(shown.starts_with("no …\\u{7} here xxx") && shown.ends_with("x… (code -1)"), "{shown}");
    assert!(shown.chars().count() <= 200 + " (code -1)".len());
    assert!(!format!("{uncorrelated:?}").contains("token"));
    assert_eq!(uncorrelated.error(), error);
}

#[test]
fn an_uncorrelated_error() {
    let told = |text: &str| match scan_text(text) {
        Ok(Message::UncorrelatedError(told)) => told.error(),
        other => panic!("{other:?}"),
    };
    let error =
        told(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"recursion limit exceeded"}}"#);
    assert_eq!((error.code, error.message.as_str()), (-32700, "recursion limit exceeded"));
    let odd = told(r#"{"id":null,"error":[],"result":1}"#);
    assert_eq!(odd.code, codes::INTERNAL);
    assert!(odd.message.starts_with("unreadable error"));
}

#[test]
fn what_is_no_message() {
    use MalformedReason::*;
    for (text, reason, call) in [
        ("", Empty, None),
        (" \r\n", Empty, None),
        ("[]", Batch, None),
        (r#" [{"id":1,"result":1}]"#, Batch, Some(1)),
        (r#"[{"id":1,"error":{"code":1}},{"jsonrpc":"2.0"}]"#, Batch, Some(1)),
        (r#"[{"id":1,"result":1},{"id":2,"result":2}]"#, Batch, None),
        (r#"[{"id":1,"result":1},{"method":"m"}]"#, Batch, None),
        (r#"[[{"id":1,"result":1}]]"#, Batch, None),
        ("17", NotAnObject, None),
        ("\"text\" ", NotAnObject, None),
        ("null", NotAnObject, None),
        ("{}", NoMethodOrId, None),
        (r#"{"result":1}"#, NoMethodOrId, None),
        (r#"{"id":true,"result":1}"#, InvalidId, None),
        (r#"{"id":{},"method":"m"}"#, InvalidId, None),
        (r#"{"id":"\q","method":"m"}"#, InvalidId, None),
        (r#"{"id":1,"method":2}"#, InvalidMethod, None),
        (r#"{"id":1,"method":[]}"#, InvalidMethod, None),
        (r#"{"method":"\q"}"#, InvalidMethod, None),
        ("{\"method\":\"a\nb\"}", InvalidMethod, None),
        (r#"{"id":null,"method":"m"}"#, NullIdRequest, None),
        (r#"{"id":null,"result":1}"#, UncorrelatedWithoutError, None),
        (r#"{"id":null}"#, UncorrelatedWithoutError, None),
        (r#"{"id":1,"id":null,"result":1}"#, UncorrelatedWithoutError, Some(1)),
    ] {
        assert_eq!(malformed(text), (reason, call), "{text}");
    }
}

#[test]
fn what_is_not_json_still_fails_its_call() {
    use MalformedReason::*;
    for (text, at, call) in [
        ("Warning: something", 0, None),
        ("true false", 5, None),
        ("{", 1, None),
        (r#"{"id":7"#, 7, None),
        (r#"{"id":7 "#, 8, Some(7)),
        (r#"{"id":7,"result":{"a":[1,2"#, 26, Some(7)),
        (r#"{"id":7,"result":"unclosed}"#, 27, Some(7)),
        (r#"{"id":7,"result":tru}"#, 17, Some(7)),
        (r#"{"id":7,"result":01}"#, 18, Some(7)),
        (r#"{"id":7,"result":1,}"#, 19, Some(7)),
        (r#"{"id":7 "result":1}"#, 8, Some(7)),
        (r#"{"id":7,"result":1} x"#, 20, Some(7)),
        (r#"{"id":7,"result":1}{}"#, 19, Some(7)),
        // The flaw comes before the id.
        (r#"{"jsonrpc" "2.0","result":{"id":1},"\u0069d":7}"#, 11, Some(7)),
        (r#"{"result":[,"id" : 7}"#, 21, None),
        // A request, two ids, no plain id, an id that is not the message's.
        (r#"{"id":7,"method":"m","params":nope}"#, 30, None),
        (r#"{"id":7,"id":8,"result":-}"#, 25, None),
        (r#"{"id":7.5,"result":-}"#, 20, None),
        (r#"{"id":7,"id":"7","result":-}"#, 27, Some(7)),
        (r#"{"id":7,"id":null,"result":-}"#, 28, Some(7)),
        (r#"{"id":"7,"result":-}"#, 10, None),
        (r#"{"id":"7","method":"m","result":-}"#, 33, None),
        (r#"{"id":true,"result":-}"#, 21, None),
        (r#"{"result":{"id":7,"#, 18, None),
        (r#"{"result":"id","x":7,"#, 21, None),
        // Strict in params and the event, too.
        (r#"{"method":"m","params":{"a":1,}}"#, 30, None),
        (r#"{"method":"m","params":{"event":{"a" 1}}}"#, 37, None),
    ] {
        assert_eq!(malformed(text), (NotJson { at }, call), "{text}");
    }
    assert_eq!(malformed(b"{\"id\":7,\"result\":\"\xff\"}"), (NotUtf8, Some(7)));
    assert_eq!(malformed(b"\xff\xfe"), (NotUtf8, None));
    // Inside of what is skipped, whoever decodes finds it.
    let lazy = response(r#"{"id":7,"result":{"a":tru,,"b":[}}}"#.replace("[}", "{}").as_str());
    assert!(lazy.outcome().unwrap().decode::<Value>().is_err());
}

#[test]
fn excerpts_are_short_and_tell_no_values() {
    let told = scan_text(r#"{"id":7,"result":{"token":"secret","more":"se\"cret"},"x":-}"#).unwrap_err();
    assert_eq!(told.excerpt, r#"{"id":7,"result":{"token":"…","more":"…"},"x":-}"#);
    assert_eq!(told.to_string(), format!("frame is not JSON, at byte 59: {}", told.excerpt));
    let told =
        scan_text(format!(r#"{{"id":7,"result":{{"token":"{}" -}}"#, "secret".repeat(50))).unwrap_err();
    assert_eq!(told.excerpt, r#"{"id":7,"result":{"token":"…"…"#);
    assert_eq!(scan_text("\u{1b}[31mred\n").unwrap_err().excerpt, "\\u{1b}[31mred\\u{a}");
    assert!(scan_text([0xff; 500]).unwrap_err().excerpt.chars().count() <= 65);
}

#[test]
fn the_last_of_duplicates_counts() {
    let twice = request(
        r#"{"id":1,"method":"a","params":{"sessionId":"s","sessionId":"t"},"params":{"sessionId":"u"},"id":2,"method":"b"}"#,
    );
    assert_eq!((twice.id().as_u64(), twice.method()), (Some(2), "b"));
    assert_eq!(twice.session_id().unwrap(), "u");
    let gone = request(r#"{"id":1,"method":"a","params":{"sessionId":"s"},"params":[]}"#);
    assert_eq!(gone.session_id(), None);
    assert_eq!(
        request(r#"{"id":1,"method":"a","params":{"sessionId":"s","sessionId":1}}"#).session_id(),
        None
    );
    let event = notification(
        r#"{"method":"session.event","params":{"event":{"type":"a","data":1},"event":{"id":"x"}}}"#,
    );
    let event = event.into_event().unwrap();
    assert_eq!((event.event_type(), event.id().unwrap().as_ref(), event.data()), (None, "x", None));
}

#[test]
fn what_is_not_utf8_is_seen_wherever_it_lies() {
    for len in 30..200 {
        let text = format!(r#"{{"method":"m","x":"{}"}}"#, "x".repeat(len - 30));
        for at in 19..text.len() - 2 {
            let mut bad = text.clone().into_bytes();
            bad[at] = 0xff;
            assert!(matches!(malformed(bad), (MalformedReason::NotUtf8, _)), "{at} of {}", text.len());
        }
        assert!(scan_text(text).is_ok());
    }
}

#[test]
fn names_may_be_escaped() {
    let escaped = request(
        r#"{"\u0069d":1,"m\u0065thod":"\u0061\/b","par\u0061ms":{"session\u0049d":"\u0073"},"\ud83d":1,"a\\":2}"#,
    );
    assert_eq!((escaped.method(), escaped.session_id().unwrap().as_ref()), ("a/b", "s"));
    assert!(matches!(scan_text(r#"{"id\\":1,"\\u0069d":2,"method":"m"}"#), Ok(Message::Notification(_))));
}

/// JSON asks for an escape below U+0020 only.
#[test]
fn a_method_may_hold_a_delete() {
    assert_eq!(notification("{\"method\":\"a\u{7f}\"}").method(), "a\u{7f}");
}

#[test]
fn depth_costs_no_stack() {
    let (open, close) = ("[{\"a\":".repeat(50_000), "}]".repeat(50_000));
    for text in [
        format!(r#"{{"id":1,"result":{open}1{close}}}"#),
        format!(r#"{{"id":1,"error":{open}1{close}}}"#),
        format!(r#"{{"x":{open}1{close},"id":1}}"#),
    ] {
        let outcome = response(&text).outcome();
        assert!(outcome.is_err() || outcome.unwrap().decode::<Value>().is_err() || text.starts_with("{\"x"));
    }
    let told = notification(&format!(
        r#"{{"method":"session.event","params":{{"event":{{"data":{open}1{close}}}}}}}"#
    ));
    assert_eq!(told.event().unwrap().data().unwrap().depth(), 100_000);
    // Unclosed.
    assert!(scan_text(&open).is_err() && scan_text(format!("{{\"id\":1,\"result\":{open}")).is_err());
}

#[test]
fn ids() {
    let id = |text: &'static str| Id::from_json(&Json::from_static(text));
    assert_eq!(id("5"), Some(Id::from(5)));
    assert_ne!(id("5"), id("5.0"));
    assert_ne!(id("5"), id("\"5\""));
    assert_eq!(id("\"a\""), id("\"a\""));
    assert_eq!(id("\"a\"").unwrap().as_u64(), None);
    for text in ["null", "true", "[]", "{}"] {
        assert_eq!(id(text), None);
    }
    assert_eq!(format!("{:?} {:?}", id("5").unwrap(), id("\"a\"").unwrap()), "Id(5) Id(\"a\")");
    assert_eq!(id("5").unwrap().detach(), Id::from(5));
}

#[test]
fn what_is_written() {
    let params = Json::from_static(r#"{"a":1}"#);
    assert_eq!(
        call(u64::MAX, "a\"b", Some(&params)).unwrap(),
        "Content-Length: 76\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":18446744073709551615,\"method\":\"a\\\"b\",\"params\":{\"a\":1}}"
    );
    let frame = |frame: Result<Bytes, Unwritable>| body_of(&frame.unwrap());
    assert_eq!(frame(call(1, "m", None)), json!({"jsonrpc": "2.0", "id": 1, "method": "m"}));
    assert_eq!(frame(notification_frame()), json!({"jsonrpc": "2.0", "method": "m", "params": {"a": 1}}));
    let id = Id::from_json(&Json::from_static("\"\\ud83d\\ude00\"")).unwrap();
    assert_eq!(frame(reply(&id, &Json::null())), json!({"jsonrpc": "2.0", "id": "😀", "result": null}));
    assert_eq!(
        frame(error_reply(&Id::from(3), codes::CANCELLED, "a\nb", Some(&params))),
        json!({"jsonrpc": "2.0", "id": 3, "error": {"code": -32800, "message": "a\nb", "data": {"a": 1}}})
    );
    assert_eq!(
        frame(error_reply(&Id::from(3), i64::MIN, "", None)),
        json!({"jsonrpc": "2.0", "id": 3, "error": {"code": i64::MIN, "message": ""}})
    );
}

fn notification_frame() -> Result<Bytes, Unwritable> {
    super::notification("m", Some(&Json::from_static(r#"{"a":1}"#)))
}

#[test]
fn too_deep_is_refused_at_128_levels() {
    let nested = |levels: usize| Json::from_text("[".repeat(levels) + &"]".repeat(levels));
    let id = Id::from(1);
    assert!(call(1, "m", Some(&nested(126))).is_ok());
    assert_eq!(call(1, "m", Some(&nested(127))), Err(Unwritable::TooDeep { depth: 128 }));
    assert!(super::notification("m", Some(&nested(126))).is_ok());
    assert_eq!(super::notification("m", Some(&nested(127))), Err(Unwritable::TooDeep { depth: 128 }));
    assert!(reply(&id, &nested(126)).is_ok());
    assert_eq!(reply(&id, &nested(127)), Err(Unwritable::TooDeep { depth: 128 }));
    assert!(error_reply(&id, 1, "m", Some(&nested(125))).is_ok());
    assert_eq!(error_reply(&id, 1, "m", Some(&nested(126))), Err(Unwritable::TooDeep { depth: 128 }));
    assert!(error_reply(&id, 1, "[[[", None).is_ok());
    // What is let through, serde_json reads, whose limit is the runtime's.
    body_of(&call(1, "m", Some(&nested(126))).unwrap());
    body_of(&error_reply(&id, 1, "m", Some(&nested(125))).unwrap());
}

/// Every way of writing a value, with what comes before it in the frame's body.
fn written(value: &Json) -> [Result<Bytes, Unwritable>; 4] {
    let id = Id::from(1);
    [
        call(1, "m", Some(value)),
        super::notification("m", Some(value)),
        reply(&id, value),
        error_reply(&id, 1, "m", Some(value)),
    ]
}

#[test]
fn halves_of_surrogate_pairs_are_written_so_that_they_can_be_read() {
    let value = Json::parse(r#"{"a":["\ud83d","\ude00\ud83d"],"\uD83D":"\ud83d\ude00"}"#).unwrap();
    let expected = json!({"a": ["\u{fffd}", "\u{fffd}\u{fffd}"], "\u{fffd}": "😀"});
    for frame in written(&value) {
        let body = body_of(&frame.unwrap());
        let found = ["/params", "/result", "/error/data"].into_iter().find_map(|place| body.pointer(place));
        assert_eq!(found, Some(&expected), "{body}");
    }
    // Two that differ in nothing else are two ids, and each is answered in the one way that there is.
    let id = |text: &'static str| Id::from_json(&Json::from_static(text)).unwrap();
    assert_ne!(id(r#""\ud83d""#), id(r#""\ude00""#));
    assert_eq!(id(r#""\ud83d""#).to_string(), r#""\ud83d""#);
    for frame in [
        reply(&id(r#""a\ud83d\ud83d\ude00""#), &Json::null()),
        error_reply(&id(r#""a\ude00😀""#), 1, "m", None),
    ] {
        assert_eq!(body_of(&frame.unwrap())["id"], "a\u{fffd}😀");
    }
}

#[test]
fn a_number_that_no_double_holds_is_refused_with_its_place() {
    let digits = "9".repeat(400);
    for (value, path, number) in [
        ("1e999", "$", "1e999".to_owned()),
        (r#"{"a":[0,{"b":-1E400}],"\ud83d":1}"#, "$.a[1].b", "-1E400".to_owned()),
        (&format!("[{digits}]"), "$[0]", format!("{}…", &digits[..39])),
    ] {
        for frame in written(&Json::parse(value.to_owned()).unwrap()) {
            assert_eq!(frame, Err(Unwritable::Number { path: path.to_owned(), number: number.clone() }));
        }
    }
    for value in ["1e308", "1e-999", "-1.7976931348623157e308", "18446744073709551616", "0e999"] {
        for frame in written(&Json::parse(value).unwrap()) {
            body_of(&frame.unwrap());
        }
    }
}

#[test]
fn what_was_received_and_is_no_json_is_not_written() {
    let received = request(r#"{"id":1,"method":"m","params":{"a":{b},"c":[1,]}}"#).params().unwrap();
    for (value, at) in [(received.clone(), 6), (received.get("c").unwrap(), 3)] {
        for frame in written(&value) {
            assert_eq!(frame, Err(Unwritable::NotJson { at }));
        }
    }
}

/// Makes frames, good and broken, the same ones at each run.
struct Generator(u64);

impl Generator {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }

    fn space(&mut self) -> &'static str {
        if self.below(4) == 0 { self.pick(&[" ", "\n", "\t \r\n"]) } else { "" }
    }

    fn string(&mut self) -> String {
        let length = [3, 20, 70, 300][self.below(4) as usize];
        let parts = ["a", "b-", "\\\"", "\\\\", "\\n", "\\u0041", "é", "😀", "{", "}]", ":", ", "];
        let text: String = (0..self.below(length)).map(|_| self.pick(&parts)).collect();
        format!("\"{text}\"")
    }

    fn value(&mut self, levels: u64) -> String {
        match self.below(if levels == 0 { 6 } else { 9 }) {
            0 => self.pick(&["null", "true", "false"]).to_owned(),
            1 => self.pick(&["0", "-1", "12.5", "3e8", "1E-2", "18446744073709551615"]).to_owned(),
            2 => self.below(1_000).to_string(),
            3..6 => self.string(),
            6 => {
                let items: Vec<String> = (0..self.below(4)).map(|_| self.value(levels - 1)).collect();
                format!("[{}{}]", self.space(), items.join(","))
            }
            _ => self.object(&["a", "b", "id", "type", "event", "\\u0069d"], levels - 1),
        }
    }

    fn object(&mut self, names: &[&str], levels: u64) -> String {
        let mut text = format!("{{{}", self.space());
        for index in 0..self.below(7) {
            if index > 0 {
                text += ",";
            }
            let name = self.pick(names);
            let value = match name {
                "params" if self.below(5) > 0 => {
                    self.object(&["sessionId", "session\\u0049d", "event", "x"], levels)
                }
                "event" if self.below(5) > 0 => self.object(&["type", "id", "agentId", "data", "y"], levels),
                "id" if self.below(4) == 0 => "null".to_owned(),
                "method" if self.below(2) > 0 => "\"session.event\"".to_owned(),
                _ => self.value(levels),
            };
            text += &format!(
                "{}\"{name}\"{}:{}{value}{}",
                self.space(),
                self.space(),
                self.space(),
                self.space()
            );
        }
        text + "}"
    }
}

#[test]
fn scan_agrees_with_serde_json() {
    let mut generator = Generator(0x9e37_79b9_7f4a_7c15);
    let mut kinds = [0_usize; 5];
    for _ in 0..10_000 {
        let text =
            generator.object(&["id", "method", "params", "result", "error", "jsonrpc", "m\\u0065thod"], 3);
        let value: Value = serde_json::from_str(&text).unwrap();
        kinds[compare(&text, &value)] += 1;
        // The same cut short or with one byte changed: no panic, and what serde_json takes is no bad JSON here.
        let mut broken = text.clone().into_bytes();
        let at = generator.below(broken.len() as u64) as usize;
        if generator.below(2) == 0 {
            broken.truncate(at);
        } else {
            broken[at] = b"\"\\{}[]:,x1 \xff"[generator.below(12) as usize];
        }
        match serde_json::from_slice::<Value>(&broken) {
            Ok(value @ Value::Object(_)) => drop(compare(std::str::from_utf8(&broken).unwrap(), &value)),
            _ => drop(scan_text(&broken)),
        }
    }
    assert!(kinds.iter().all(|count| *count > 30), "{kinds:?}");
}

/// Compares the scan of an object with what serde_json read; which kind of message it is.
fn compare(text: &str, value: &Value) -> usize {
    let decode = |json: Option<Json>| json.map(|json| json.decode::<Value>().unwrap());
    let text_of = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let given = |name: &str| value.get(name).filter(|value| !value.is_null()).cloned();
    let session = text_of(value.pointer("/params/sessionId").filter(|_| value["params"].is_object()));
    let method = value.get("method").filter(|method| !method.is_null());
    let error = value.get("error").filter(|error| !error.is_null());
    let good_id = value.get("id").is_some_and(|id| id.is_number() || id.is_string());
    let good_method = method.is_some_and(Value::is_string);
    let scanned = scan_text(text);
    let is_json = !matches!(&scanned, Err(Malformed { reason: MalformedReason::NotJson { .. }, .. }));
    assert!(is_json, "{text}");
    match scanned {
        Ok(Message::Request(request)) => {
            assert!(good_id && good_method, "{text}");
            assert_eq!(serde_json::from_str::<Value>(&request.id().to_string()).unwrap(), value["id"]);
            assert_eq!(request.method(), value["method"]);
            assert_eq!(decode(request.params()), given("params"));
            assert_eq!(request.session_id().map(String::from), session);
            0
        }
        Ok(Message::Notification(told)) => {
            assert!(value.get("id").is_none() && good_method, "{text}");
            assert_eq!(told.method(), value["method"]);
            assert_eq!(decode(told.params()), given("params"));
            assert_eq!(told.session_id().map(String::from), session);
            let event = value["params"].get("event").filter(|event| event.is_object());
            let event = event.filter(|_| value["method"] == "session.event");
            assert_eq!(told.event().is_some(), event.is_some(), "{text}");
            if let (Ok(found), Some(event)) = (told.into_event(), event) {
                assert_eq!(found.raw().decode::<Value>().unwrap(), *event);
                assert_eq!(found.event_type().map(String::from), text_of(event.get("type")));
                assert_eq!(found.id().map(String::from), text_of(event.get("id")));
                assert_eq!(found.agent_id().map(String::from), text_of(event.get("agentId")));
                assert_eq!(decode(found.data()), event.get("data").cloned());
                assert_eq!(found.session_id().map(String::from), session);
            }
            1
        }
        Ok(Message::Response(answer)) => {
            assert!(good_id && method.is_none(), "{text}");
            match answer.outcome() {
                Ok(result) => {
                    assert!(error.is_none());
                    assert_eq!(result.decode::<Value>().unwrap(), given("result").unwrap_or(Value::Null));
                }
                Err(_) => assert!(error.is_some()),
            }
            2
        }
        Ok(Message::UncorrelatedError(_)) => {
            assert!(value["id"].is_null() && error.is_some() && method.is_none(), "{text}");
            3
        }
        Err(told) => {
            let fine = if method.is_some() { good_method } else { value.get("id").is_some() };
            let id = value.get("id");
            let id_fine = id.is_none() || good_id;
            let null = id.is_some_and(Value::is_null) && (method.is_some() || error.is_none());
            assert!(!fine || !id_fine || null, "{told:?}: {text}");
            4
        }
    }
}

/// JSON-RPC's own, and that of the runtime's cancellations.
#[test]
fn codes_are_those_of_the_protocol() {
    assert_eq!(codes::METHOD_NOT_FOUND, -32601);
    assert_eq!(codes::INVALID_PARAMS, -32602);
    assert_eq!(codes::INTERNAL, -32603);
    assert_eq!(codes::CANCELLED, -32800);
}
