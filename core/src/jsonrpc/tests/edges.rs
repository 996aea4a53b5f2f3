//! Tests of what is shown of messages, what of them is a copy, and what their events say, at the exact limits.

use super::*;

#[test]
fn a_request_is_shown_by_what_tells_it_apart_and_no_more() {
    let text = r#"{"id":41,"method":"tool.call","params":{"sessionId":"s-9","secret":"swordfish"}}"#;
    let shown = format!("{:?}", request(text));
    let len = text.len();
    assert_eq!(
        shown,
        format!(r#"Request {{ id: Id(41), method: "tool.call", session_id: Some("s-9"), len: {len}, .. }}"#)
    );
}

#[test]
fn a_message_is_as_long_as_its_frame() {
    for params in ["", r#","params":{"sessionId":"s"}"#] {
        let text = format!(r#"{{"method":"some.news"{params}}}"#);
        assert_eq!(notification(&text).len(), text.len());
        let text = format!(r#"{{"id":1,"method":"some.ask"{params}}}"#);
        assert_eq!(request(&text).len(), text.len());
    }
}

#[test]
fn what_is_a_copy_already_is_not_copied_again() {
    let place = |json: Option<Json>| json.unwrap().as_bytes().as_ptr();
    let event = notification(r#"{"method":"session.event","params":{"event":{"data":{"a":1}}}}"#);
    let event = event.into_event().unwrap();
    let copy = event.clone().detach();
    let at = place(copy.data());
    assert_ne!(at, place(event.data()));
    assert_eq!(place(copy.detach().data()), at);

    let told = notification(r#"{"method":"some.news","params":[1]}"#);
    let copy = told.clone().detach();
    let at = place(copy.params());
    assert_ne!(at, place(told.params()));
    assert_eq!(place(copy.detach().params()), at);

    let asked = request(r#"{"id":1,"method":"some.ask","params":[1]}"#);
    let copy = asked.clone().detach();
    let at = place(copy.params());
    assert_ne!(at, place(asked.params()));
    assert_eq!(place(copy.detach().params()), at);
}

fn event(event: &str) -> EventFrame {
    let text = format!(r#"{{"method":"session.event","params":{{"event":{event}}}}}"#);
    notification(&text).into_event().unwrap()
}

#[test]
fn an_event_is_ephemeral_if_it_says_so_beside_its_data() {
    for (text, is_ephemeral) in [
        (r#"{"type":"t","ephemeral":true,"data":{}}"#, true),
        (r#"{"type":"t","data":{},"ephemeral":true}"#, true),
        (r#"{"type":"t","data":[{"ephemeral":false}],"ephemeral":true,"id":"e"}"#, true),
        (r#"{"ephemeral" : true }"#, true),
        (r#"{"ephemeral":false,"data":1,"ephemeral":true}"#, true),
        (r#"{"ephemeral":true,"data":1,"ephemeral":false}"#, false),
        (r#"{"type":"t","ephemeral":false,"data":{}}"#, false),
        (r#"{"type":"t","ephemeral":"true","data":{}}"#, false),
        (r#"{"type":"t","data":{"ephemeral":true}}"#, false),
        (r#"{"type":"ephemeral","data":{"ephemeral":true}}"#, false),
        (r#"{"type":"ephemeral","other":true}"#, false),
        (r#"{"type":"t"}"#, false),
    ] {
        assert_eq!(event(text).is_ephemeral(), is_ephemeral, "{text}");
    }
    // Wherever the data lies.
    for length in 0..400 {
        let kind = "t".repeat(length);
        let text = format!(r#"{{"type":"{kind}","ephemeral":true,"data":{{"ephemeral":false}}}}"#);
        assert!(event(&text).is_ephemeral(), "{length}");
    }
}

#[test]
fn names_of_an_event_are_compared_by_what_they_mean() {
    let event = |kind: &str, session: &str| {
        let text = format!(
            r#"{{"method":"session.event","params":{{"sessionId":"{session}","event":{{"type":"{kind}"}}}}}}"#
        );
        notification(&text).into_event().unwrap()
    };
    let plain = event("session.idle", "s-1");
    assert!(plain.is_type("session.idle") && !plain.is_type("session.idl") && !plain.is_type(""));
    assert!(plain.is_of("s-1") && !plain.is_of("s-2") && !plain.is_delta());
    assert_eq!(plain.plain_session_id(), Some(&b"s-1"[..]));
    let escaped = event(r"session.\u0069dle", r"s\u002d1");
    assert!(escaped.is_type("session.idle") && !escaped.is_type("session.error"));
    assert!(!escaped.is_of("s-1"));
    assert_eq!((escaped.plain_session_id(), escaped.session_id().unwrap().as_ref()), (None, "s-1"));
    assert!(event("assistant.message_delta", "s").is_delta());
}

#[test]
fn what_an_event_does_not_have_is_not_there() {
    let none = event("{}");
    assert!(!none.is_type("") && !none.is_delta() && !none.is_of(""));
    assert_eq!((none.plain_session_id(), none.data_bytes()), (None, None));
    assert_eq!(event(r#"{"data":[1, 2]}"#).data_bytes(), Some(&b"[1, 2]"[..]));
}

#[test]
fn an_id_is_a_number_of_ours_if_it_is_written_like_one() {
    for (text, number) in [
        ("0", Some(0)),
        ("1", Some(1)),
        ("10", Some(10)),
        ("18446744073709551615", Some(u64::MAX)),
        ("18446744073709551616", None),
        ("0.0", None),
        ("-1", None),
    ] {
        let id = Id::from_json(&Json::from_static(text)).unwrap();
        assert_eq!(id.as_u64(), number, "{text}");
        assert_eq!(id.to_string(), text);
        if let Some(number) = number {
            assert_eq!(id, Id::from(number));
        }
    }
}

#[test]
fn an_excerpt_says_whether_there_is_more() {
    for (length, more) in [(64, ""), (65, "…")] {
        let told = scan_text("x".repeat(length)).unwrap_err();
        assert_eq!((told.excerpt, told.len), (format!("{}{more}", "x".repeat(64)), length));
    }
}

#[test]
fn a_method_of_null_does_not_make_a_broken_response_a_request() {
    for text in [r#"{"id":7,"method":null,"result":-}"#, r#"{"method" : null,"id":7,"result":-}"#] {
        let (reason, call) = malformed(text);
        assert!(matches!(reason, MalformedReason::NotJson { .. }), "{text}: {reason:?}");
        assert_eq!(call, Some(7), "{text}");
    }
}

#[test]
fn what_an_error_says_behind_a_long_quote_is_shown() {
    let error = |message: String| RpcError { code: -32_700, message, data: None };
    let uncorrelated = UncorrelatedError::from(error(format!("no `{}` here", "x".repeat(500))));
    assert_eq!(uncorrelated.to_string(), "no … here (code -32700)");
    let shown = r#"{ code: -32700, message: "no … here", data: None }"#;
    assert_eq!(format!("{uncorrelated:?}"), format!("UncorrelatedError {shown}"));
    assert_eq!(format!("{:?}", error("no … here".to_owned())), format!("RpcError {shown}"));
}

#[test]
fn the_code_of_an_error_is_written_with_its_sign() {
    for code in [-1, 0, 1] {
        let frame = error_reply(&Id::from(3), code, "m", None).unwrap();
        let end = format!(r#""error":{{"code":{code},"message":"m"}}}}"#);
        assert!(frame.ends_with(end.as_bytes()), "{frame:?}");
    }
}
