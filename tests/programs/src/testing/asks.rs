//! What the runtime asks.

use serde_json::{Value, json};

use super::peer::Drive;

pub(super) fn an_ask_of_no_session_is_answered() {
    let mut drive = Drive::shaken(&[]);
    drive.ask(json!(7), "gitHubToken.getToken", json!({"host": "h"}));
    let ask = drive.line();
    let number = &ask["ask"];
    let expected = json!({
        "event": "ask", "item": "ask", "ask": number, "kind": "request", "method": "gitHubToken.getToken",
        "params": {"host": "h"},
    });
    assert_eq!(ask, expected);
    assert!(number.is_u64());
    drive.command(json!({"do": "answer", "ask": number, "result": {"kind": "cancelled"}}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": 7, "result": {"kind": "cancelled"}}));
    drive.ends("graceful", 0);
}

pub(super) fn an_ask_of_a_session_is_answered_once() {
    let mut drive = Drive::with_session(&[], "s");
    let params = json!({"sessionId": "s", "question": "?"});
    drive.ask(json!("x"), "userInput.request", params.clone());
    let ask = drive.line();
    let number = &ask["ask"];
    let expected = json!({
        "event": "session", "session": "s", "seq": 1, "item": "ask", "ask": number, "kind": "request",
        "method": "userInput.request", "params": params,
    });
    assert_eq!(ask, expected);
    let answer = json!({"do": "answer", "ask": number, "result": {"answer": "!", "wasFreeform": true}});
    drive.command(answer.clone());
    let reply = drive.received();
    assert_eq!((&reply["id"], &reply["result"]["answer"]), (&json!("x"), &json!("!")));
    drive.command(answer);
    assert!(drive.line()["error"].is_string());
    // The next thing that goes out is not a second answer.
    drive.command(json!({"do": "call", "tag": 1, "method": "next"}));
    let next = drive.received();
    assert_eq!(next["method"], "next");
    drive.reply(&next, json!(1));
    assert_eq!(drive.line()["tag"], 1);
    drive.ends("graceful", 0);
}

pub(super) fn an_event_that_asks_is_an_ask_alone() {
    let mut drive = Drive::with_session(&[], "s");
    let data = json!({"requestId": "p1", "permissionRequest": {"kind": "shell"}});
    drive.event("s", json!({"id": "e", "type": "permission.requested", "data": data}));
    let ask = drive.line();
    let number = &ask["ask"];
    let expected = json!({
        "event": "session", "session": "s", "seq": 1, "item": "ask", "ask": number, "kind": "event",
        "method": "permission.requested", "params": data,
    });
    assert_eq!(ask, expected);
    // An answer that the runtime could not read leaves it open.
    for unreadable in
        ["[".repeat(200) + &"]".repeat(200), r#"{"answer":"a","wasFreeform":true,"more":1e999}"#.to_owned()]
    {
        drive.program.type_line(&format!(r#"{{"do":"answer","ask":{number},"result":{unreadable}}}"#));
        assert!(drive.line()["error"].is_string());
    }
    drive.command(json!({"do": "answer", "ask": number, "result": {"kind": "approve-once"}}));
    let answer = drive.received();
    assert_eq!(answer["method"], "session.permissions.handlePendingPermissionRequest");
    let params = json!({"sessionId": "s", "requestId": "p1", "result": {"kind": "approve-once"}});
    assert_eq!(answer["params"], params);
    drive.reply(&answer, json!({"success": false}));
    let notice = drive.line();
    assert_eq!((&notice["event"], &notice["kind"]), (&json!("notice"), &json!("answer-not-taken")));
    assert_eq!(notice["type"], "permission.requested");
    assert_eq!((&notice["ask"], &notice["session"]), (number, &json!("s")));
    drive.ends("graceful", 0);
}

pub(super) fn an_answer_may_be_null_or_an_error() {
    let mut drive = Drive::with_session(&[], "s");
    let mut asked = |id: u64| {
        drive.ask(json!(id), "sessionFs.writeFile", json!({"sessionId": "s", "path": "/f", "content": ""}));
        drive.session_line()["ask"].clone()
    };
    let (first, second) = (asked(1), asked(2));
    drive.command(json!({"do": "answer", "ask": first, "result": null}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": 1, "result": null}));
    let error = json!({"code": -32000, "message": "disk full", "data": {"free": 0}});
    drive.command(json!({"do": "answer", "ask": second, "error": error}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": 2, "error": error}));
    // A request's answer that could not be read becomes an error of its own.
    for unreadable in
        ["[".repeat(200) + &"]".repeat(200), r#"{"answer":"a","wasFreeform":true,"more":1e999}"#.to_owned()]
    {
        drive.ask(json!(3), "userInput.request", json!({"sessionId": "s"}));
        let third = drive.session_line()["ask"].clone();
        drive.program.type_line(&format!(r#"{{"do":"answer","ask":{third},"result":{unreadable}}}"#));
        let reply = drive.received();
        assert_eq!((&reply["id"], &reply["error"]["code"]), (&json!(3), &json!(-32603)));
    }
    drive.ends("graceful", 0);
}

pub(super) fn an_answer_of_the_wrong_shape_changes_nothing() {
    let mut drive = Drive::with_session(&[], "s");
    // Two others are under way.
    drive.command(json!({"do": "call", "tag": "slow", "method": "slow"}));
    let slow = drive.received();
    drive.ask(json!(1), "userInput.request", json!({"sessionId": "s", "question": "?"}));
    let question = drive.session_line()["ask"].clone();

    let hook = json!({"sessionId": "s", "hookType": "preToolUse", "input": {}});
    drive.ask(json!("h"), "hooks.invoke", hook);
    let hook = drive.session_line()["ask"].clone();
    drive.event("s", json!({"type": "permission.requested", "data": {"requestId": "p"}}));
    let permission = drive.session_line()["ask"].clone();
    drive.event("s", json!({"type": "external_tool.requested", "data": {"requestId": "t", "toolName": "x"}}));
    let tool = drive.session_line()["ask"].clone();
    for (ask, wrong, place) in [
        (&hook, json!({"permissionDecision": "deny"}), "at permissionDecision: "),
        (&hook, json!({"output": {"permissionDecision": "block"}}), "at output.permissionDecision: "),
        (&permission, json!({"approved": true}), "at kind: "),
        (&tool, json!({"text": "sunny"}), "at textResultForLlm: "),
        (&tool, json!(null), "expected a string or an object"),
    ] {
        drive.command(json!({"do": "answer", "ask": ask, "result": wrong}));
        let line = drive.line();
        assert!(line["error"].as_str().is_some_and(|error| error.contains(place)), "{line}");
    }

    let right = json!({"output": {"permissionDecision": "deny"}});
    drive.command(json!({"do": "answer", "ask": hook, "result": right}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": "h", "result": right}));
    drive.command(json!({"do": "answer", "ask": permission, "result": {"kind": "reject"}}));
    let answer = drive.received();
    assert_eq!(answer["params"], json!({"sessionId": "s", "requestId": "p", "result": {"kind": "reject"}}));
    drive.reply(&answer, json!({"success": true}));
    drive.command(json!({"do": "answer", "ask": tool, "result": "sunny"}));
    let answer = drive.received();
    assert_eq!(answer["params"], json!({"sessionId": "s", "requestId": "t", "result": "sunny"}));
    drive.reply(&answer, json!({"success": true}));
    drive.command(json!({"do": "answer", "ask": question, "result": {"noResponse": true}}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": 1, "result": {"noResponse": true}}));
    drive.reply(&slow, json!(1));
    assert_eq!(drive.line()["tag"], "slow");
    drive.ends("graceful", 0);
}

pub(super) fn an_ask_may_be_withdrawn() {
    let mut drive = Drive::with_session(&[], "s");
    let withdrawn = |drive: &mut Drive, ask: &Value| {
        drive.command(json!({"do": "answer", "ask": ask, "result": {}}));
        assert!(drive.line()["error"].is_string());
    };
    drive.ask(json!("a"), "userInput.request", json!({"sessionId": "s"}));
    let ask = drive.session_line()["ask"].clone();
    drive.notify("$/cancelRequest", json!({"id": "a"}));
    let cancelled = json!({"event": "session", "session": "s", "seq": 2, "item": "cancelled", "ask": ask});
    assert_eq!(drive.line(), cancelled);
    let reply = drive.received();
    assert_eq!((&reply["id"], &reply["error"]["code"]), (&json!("a"), &json!(-32800)));
    withdrawn(&mut drive, &ask);

    let data = json!({"requestId": "p"});
    drive.event("s", json!({"type": "permission.requested", "data": data}));
    let ask = drive.session_line()["ask"].clone();
    drive.event("s", json!({"type": "permission.completed", "data": data}));
    let completed = drive.session_line();
    assert_eq!((&completed["item"], &completed["type"]), (&json!("event"), &json!("permission.completed")));
    let cancelled = drive.session_line();
    assert_eq!((&cancelled["item"], &cancelled["ask"]), (&json!("cancelled"), &ask));
    withdrawn(&mut drive, &ask);

    drive.ask(json!(9), "gitHubToken.getToken", json!({}));
    let ask = drive.line()["ask"].clone();
    drive.notify("$/cancelRequest", json!({"id": 9}));
    assert_eq!(drive.line(), json!({"event": "ask", "item": "cancelled", "ask": ask}));
    assert_eq!(drive.received()["error"]["code"], -32800);
    withdrawn(&mut drive, &ask);
    drive.ends("graceful", 0);
}
