//! Tests of what is not taken.

use super::*;

#[test]
fn what_says_not_which_session_it_is_for_is_refused() {
    let cases = [
        ("session.send", "Missing sessionId in session.send request"),
        ("session.abort", "Missing sessionId in session.abort request"),
        ("session.getMessages", "Missing sessionId parameter"),
        ("session.detach", "Missing sessionId parameter"),
        ("session.resume", "Missing sessionId parameter"),
        (
            "session.eventLog.registerInterest",
            "Missing sessionId in session.eventLog.registerInterest request",
        ),
        (
            "session.ui.handlePendingElicitation",
            "Missing sessionId in session.ui.handlePendingElicitation request",
        ),
    ];
    let mut runtime = live_runtime(Script::new());
    for (method, message) in cases {
        for params in [json!(null), json!({}), json!({"sessionId": 5})] {
            runtime.receive(&request(method, &params));
            let message = format!("Request {method} failed with message: {message}");
            assert_eq!(
                bodies(&mut runtime)[0]["error"],
                json!({"code": -32603, "message": message}),
                "{params}"
            );
        }
    }
    for (params, message) in [
        (json!([]), "session lifecycle params must be an object"),
        (json!({"sessionId": 5}), "session.create sessionId must be a string"),
    ] {
        runtime.receive(&request("session.create", &params));
        let message = format!("Request session.create failed with message: {message}");
        assert_eq!(bodies(&mut runtime)[0]["error"], json!({"code": -32603, "message": message}));
    }
    for method in ["no.such", "session.noSuch", "session.ui.handlePendingNothing"] {
        runtime.receive(&request(method, &json!({"sessionId": "s"})));
        let message = format!("Unhandled method {method}");
        assert_eq!(bodies(&mut runtime)[0]["error"], json!({"code": -32601, "message": message}));
    }
    // This is more than the real process can bear.
    assert!(!runtime.is_ended());
    runtime.receive(&request("session.resume", &json!([])));
    assert!(runtime.is_ended());
    assert!(bodies(&mut runtime).is_empty());
}

#[test]
fn what_is_no_message_is_refused_and_recorded() {
    let deep = format!(
        r#"{{"jsonrpc":"2.0","id":1,"method":"ping","params":{}{}}}"#,
        "[".repeat(127),
        "]".repeat(127)
    );
    let cases: [(&str, i64, &str); 19] = [
        ("{", -32700, "EOF while parsing an object"),
        ("", -32700, "EOF while parsing a value"),
        ("[]", -32600, "not a recognizable JSON-RPC request"),
        (r#"{"id":1,"method":"ping"}"#, -32600, "missing field `jsonrpc`"),
        (r#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600, "untagged enum RequestId"),
        (r#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"message":"\ud83d"}}"#, -32700, "hex escape"),
        (&deep, -32700, "recursion limit exceeded"),
        (r#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[1e999]}"#, -32700, "number out of range"),
        (r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600, r#"expected "2.0", got "1.0""#),
        (r#"{"jsonrpc":2,"id":1,"method":"ping"}"#, -32600, "invalid type: integer `2`, expected a string"),
        (r#"{"jsonrpc":"2.0","id":1,"method":5}"#, -32600, "not a recognizable JSON-RPC request"),
        (r#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600, "not a recognizable JSON-RPC request"),
        (r#"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#, -32600, "not a recognizable JSON-RPC request"),
        (r#"{"jsonrpc":"2.0","id":1e2,"method":"ping"}"#, -32600, "untagged enum RequestId"),
        (r#"{"jsonrpc":"2.0","id":1}"#, -32600, "not a recognizable JSON-RPC request"),
        (r#"{"jsonrpc":"2.0","result":1}"#, -32600, "not a recognizable JSON-RPC request"),
        (r#"{"jsonrpc":"2.0","id":1,"error":"x"}"#, -32600, "expected struct ResponseError"),
        (r#"{"jsonrpc":"2.0","id":1,"error":{}}"#, -32600, "missing field `code`"),
        (r#"{"jsonrpc":"2.0","id":1,"error":{"code":1}}"#, -32600, "missing field `message`"),
    ];
    for (body, code, message) in cases {
        let mut runtime = Runtime::default();
        runtime.receive(&frame::encode(body.as_bytes()));
        let replies = bodies(&mut runtime);
        let [reply] = &replies[..] else { panic!("{replies:?}") };
        assert_eq!((&reply["id"], &reply["error"]["code"]), (&Value::Null, &json!(code)), "{body}");
        assert!(reply["error"]["message"].as_str().is_some_and(|text| text.contains(message)), "{reply}");
        assert!(matches!(runtime.received(), [Received::Malformed { .. }]));
        assert!(!runtime.is_ended());
    }
}

#[test]
fn what_answers_nothing_is_dropped() {
    let mut runtime = Runtime::default();
    for body in [
        r#"{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}"#,
        r#"{"jsonrpc":"2.0","id":null,"result":1}"#,
        r#"{"jsonrpc":"2.0","id":7,"result":1,"error":null}"#,
    ] {
        runtime.receive(&frame::encode(body.as_bytes()));
    }
    assert!(bodies(&mut runtime).is_empty());
    let received = runtime.received();
    assert!(matches!(
        received,
        [Received::Malformed { .. }, Received::Malformed { .. }, Received::Reply { .. }]
    ));
}

#[test]
fn broken_framing_ends_it() {
    let mut runtime = Runtime::default();
    runtime.receive(b"Content-Length: x\r\n\r\n");
    assert!(runtime.is_ended());
    assert!(matches!(runtime.received(), [Received::Broken(_)]));
    runtime.receive_end();
    assert_eq!(runtime.received().len(), 1);
}
