//! Calls, and what is told besides.

use serde_json::{Value, json};

use super::peer::Drive;

pub(super) fn a_call_goes_out_as_it_stands_and_its_reply_comes_back_under_its_tag() {
    let mut drive = Drive::shaken(&[]);
    for (tag, params) in [(json!({"a": [1]}), json!({"x": {"y": [null]}})), (json!(null), json!([1, "two"]))]
    {
        drive.command(json!({"do": "call", "tag": tag, "method": "some.method", "params": params}));
        let call = drive.received();
        assert_eq!((&call["method"], &call["params"]), (&json!("some.method"), &params));
        drive.reply(&call, json!({"big": u64::MAX, "list": []}));
        let ok = json!({"big": u64::MAX, "list": []});
        assert_eq!(drive.line(), json!({"event": "reply", "tag": tag, "ok": ok}));
    }
    drive.command(json!({"do": "call", "tag": 1, "method": "without.params"}));
    let call = drive.received();
    assert_eq!(call["params"], json!({}));
    drive.reply(&call, Value::Null);
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": null}));
    drive.ends("graceful", 0);
}

pub(super) fn commands_take_effect_in_the_order_of_their_lines() {
    let mut drive = Drive::shaken(&[]);
    for number in 0..200 {
        drive.command(json!({"do": "call", "tag": number, "method": format!("m{number}")}));
    }
    let calls: Vec<Value> = (0..200).map(|_| drive.received()).collect();
    for (number, call) in calls.iter().enumerate() {
        assert_eq!(call["method"], format!("m{number}"));
    }
    for call in calls.iter().rev() {
        drive.reply(call, call["method"].clone());
    }
    for _ in 0..200 {
        let reply = drive.line();
        assert_eq!(reply["ok"], format!("m{}", reply["tag"]));
    }
    drive.ends("graceful", 0);
}

pub(super) fn a_bad_line_is_answered_and_changes_nothing() {
    let mut drive = Drive::with_session(&[], "s");
    for bad in [
        "nonsense",
        "[1]",
        r#"{"do":"dance"}"#,
        r#"{"do":"call","tag":1}"#,
        r#"{"do":"create","tag":1,"config":7}"#,
        r#"{"do":"send","tag":1,"session":"s"}"#,
        r#"{"do":"answer","ask":99,"result":1}"#,
        r#"{"do":"answer","ask":1,"result":1,"error":{"code":1,"message":"m"}}"#,
        r#"{"do":"abandon","tag":"nothing"}"#,
        r#"{"do":"call","tag":1e999,"method":"m"}"#,
        r#"{"do":"call","tag":1,"method":"\q"}"#,
        "{\"do\":\"close\"} surplus",
    ] {
        drive.program.type_line(bad);
        let line = drive.line();
        assert!(line["error"].is_string(), "{bad}: {line}");
        assert_eq!(line.as_object().map(serde_json::Map::len), Some(1), "{bad}: {line}");
    }
    // Empty lines are none. The next thing that goes out is what was asked for next.
    drive.program.type_line("");
    drive.program.type_line("  \t\r");
    drive.command(json!({"do": "call", "tag": 2, "method": "next"}));
    let call = drive.received();
    assert_eq!(call["method"], "next");
    drive.reply(&call, json!(1));
    assert_eq!(drive.line()["tag"], 2);
    drive.ends("graceful", 0);
}

pub(super) fn an_error_of_the_runtime_is_told_with_code_message_and_data() {
    let mut drive = Drive::shaken(&[]);
    drive.command(json!({"do": "call", "tag": 1, "method": "m"}));
    let call = drive.received();
    let long = "long ".repeat(100);
    drive.fail(&call, json!({"code": -5_000_000_000_i64, "message": long, "data": {"more": [1]}}));
    let error = json!({"kind": "rpc", "code": -5_000_000_000_i64, "message": long, "data": {"more": [1]}});
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "error": error}));

    drive.command(json!({"do": "call", "tag": 2, "method": "m"}));
    let call = drive.received();
    drive.fail(&call, json!({"code": -32603, "message": "Session not found: s"}));
    let error = json!({"kind": "rpc", "code": -32603, "message": "Session not found: s"});
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 2, "error": error}));

    // An error that names no call ends those that are on their way.
    drive.command(json!({"do": "call", "tag": 3, "method": "m"}));
    drive.received();
    drive.send(json!({"jsonrpc": "2.0", "id": null, "error": {"code": -32700, "message": "what?"}}));
    let (mut reply, mut notice) = (drive.line(), drive.line());
    if reply["event"] == "notice" {
        std::mem::swap(&mut reply, &mut notice);
    }
    assert_eq!(reply["error"], json!({"kind": "uncorrelated", "code": -32700, "message": "what?"}));
    assert_eq!(notice["kind"], "uncorrelated-error");
    drive.ends("graceful", 0);
}

pub(super) fn a_call_ends_when_its_time_is_up() {
    let mut drive = Drive::shaken(&["--timeout", "0.02"]);
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    let call = drive.received();
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("timeout")), "{reply}");
    drive.reply(&call, json!(1));
    let late = drive.line();
    assert_eq!((&late["kind"], &late["id"]), (&json!("unexpected-reply"), &call["id"]), "{late}");
    drive.command(json!({"do": "resume", "tag": 2, "session": "s"}));
    assert_eq!(drive.received()["method"], "session.resume");
    let (mut reply, mut closed) = (drive.line(), drive.line());
    if reply["event"] == "session" {
        std::mem::swap(&mut reply, &mut closed);
    }
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(2), &json!("timeout")), "{reply}");
    assert_eq!((&closed["session"], &closed["item"]), (&json!("s"), &json!("closed")), "{closed}");
    drop(drive);
}

pub(super) fn a_call_that_is_given_up_is_cancelled() {
    let mut drive = Drive::shaken(&[]);
    for tag in [json!([1]), json!("other")] {
        drive.command(json!({"do": "call", "tag": tag, "method": "slow", "params": {}}));
        drive.received();
    }
    drive.command(json!({"do": "abandon", "tag": [1]}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!([1]), &json!("cancelled")));
    // It is told once.
    drive.command(json!({"do": "abandon", "tag": [1]}));
    assert!(drive.line()["error"].is_string());
    drive.command(json!({"do": "abandon", "tag": "other"}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!("other"), &json!("cancelled")));

    // A tag names one call at a time. What it names is not harmed by another use of it.
    drive.command(json!({"do": "call", "tag": "same", "method": "a"}));
    let call = drive.received();
    drive.command(json!({"do": "call", "tag": "same", "method": "b"}));
    assert_eq!(drive.line(), json!({"error": "call: a call with tag \"same\" is under way"}));
    drive.reply(&call, json!(1));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "same", "ok": 1}));
    drive.command(json!({"do": "call", "tag": "same", "method": "c"}));
    let call = drive.received();
    assert_eq!(call["method"], "c");
    drive.command(json!({"do": "abandon", "tag": "same"}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!("same"), &json!("cancelled")));
    drive.ends("graceful", 0);
}

pub(super) fn what_cannot_be_sent_or_read_is_told_as_such() {
    let mut drive = Drive::shaken(&[]);
    let deep = nested(200);
    drive.program.type_line(&format!(r#"{{"do":"call","tag":1,"method":"m","params":{deep}}}"#));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("too-deep")));
    drive.program.type_line(r#"{"do":"call","tag":1,"method":"m","params":{"a":[1e999]}}"#);
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("config")));
    let message = reply["error"]["message"].as_str().expect("it has one");
    assert!(message.contains("$.a[0]") && message.contains("1e999"), "{message}");
    // Half of a surrogate pair is what nobody can read, wherever it stands in a line.
    drive.program.type_line(r#"{"do":"call","tag":"\ud83d","method":"m","params":{"\ud83d":"a\ude00"}}"#);
    let call = drive.received();
    assert_eq!(call["params"], json!({"\u{fffd}": "a\u{fffd}"}));
    drive.reply(&call, json!(1));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "\u{fffd}", "ok": 1}));

    drive.command(json!({"do": "call", "tag": 2, "method": "m"}));
    let call = drive.received();
    drive.send_text(&format!(r#"{{"jsonrpc":"2.0","id":{},"result":{deep}}}"#, call["id"]));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(2), &json!("decode")));

    drive.command(json!({"do": "call", "tag": 3, "method": "m"}));
    let call = drive.received();
    drive.fail(&call, json!("no object"));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(3), &json!("decode")));

    drive.command(json!({"do": "call", "tag": 4, "method": "m"}));
    let call = drive.received();
    drive.send_text(&format!(r#"{{"jsonrpc":"2.0","id":{},"result":{{"a":1e999}}}}"#, call["id"]));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(4), &json!("decode")));
    drive.ends("graceful", 0);
}

pub(super) fn what_comes_is_written_anew_on_one_line() {
    let mut drive = Drive::with_session(&[], "s");
    let event = |data: &str| {
        format!(
            r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"s",
            "event":{{"type":"x","data":{data}}}}}}}"#
        )
    };
    drive.send_text(&event("{\n  \"cut\": \"\\ud83d\",\r\n  \"whole\": \"\\ud83d\\ude00\"\n}"));
    let line = drive.session_line();
    assert_eq!(line["data"], json!({"cut": "\u{fffd}", "whole": "\u{1f600}"}));
    assert_eq!((&line["seq"], &line["id"]), (&json!(1), &Value::Null));
    // What nests too deep is told of in its place, and nothing else is lost.
    let deep = nested(300);
    drive.send_text(&event(&deep));
    drive.info("s", 3);
    let notice = drive.line();
    assert_eq!((&notice["event"], &notice["kind"]), (&json!("notice"), &json!("undecodable")), "{notice}");
    assert_eq!((&notice["session"], &notice["seq"], &notice["type"]), (&json!("s"), &json!(2), &json!("x")));
    assert_eq!(drive.session_line()["seq"], 3);
    // Such a question can still be answered.
    drive.send_text(&format!(
        r#"{{"jsonrpc":"2.0","id":"q","method":"some.question","params":{{"sessionId":"s","deep":{deep}}}}}"#
    ));
    let notice = drive.line();
    assert_eq!((&notice["kind"], &notice["method"]), (&json!("undecodable"), &json!("some.question")));
    drive.command(json!({"do": "answer", "ask": notice["ask"], "result": 1}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": "q", "result": 1}));
    drive.send_text(&format!(r#"{{"jsonrpc":"2.0","method":"deep.news","params":{deep}}}"#));
    let notice = drive.line();
    assert_eq!((&notice["kind"], &notice["method"]), (&json!("undecodable"), &json!("deep.news")));
    drive.ends("graceful", 0);
}

pub(super) fn notifications_and_notices_are_told() {
    let mut drive = Drive::shaken(&[]);
    let params = json!({"type": "session.created", "sessionId": "s"});
    drive.notify("session.lifecycle", params.clone());
    let line = drive.line();
    assert_eq!(line, json!({"event": "notification", "method": "session.lifecycle", "params": params}));
    drive.send(json!({"jsonrpc": "2.0", "method": "bare"}));
    assert_eq!(drive.line(), json!({"event": "notification", "method": "bare", "params": null}));

    drive.send_text("{nonsense");
    let notice = drive.line();
    assert_eq!((&notice["event"], &notice["kind"]), (&json!("notice"), &json!("malformed")), "{notice}");
    drive.info("nobody", 1);
    let notice = drive.line();
    assert_eq!(
        (&notice["kind"], &notice["session"]),
        (&json!("event-dropped"), &json!("nobody")),
        "{notice}"
    );
    drive.ask(json!("r"), "userInput.request", json!({"sessionId": "nobody"}));
    let notice = drive.line();
    assert_eq!((&notice["kind"], &notice["id"]), (&json!("request-refused"), &json!("r")), "{notice}");
    let refusal = drive.received();
    assert_eq!((&refusal["id"], &refusal["error"]["code"]), (&json!("r"), &json!(-32603)));
    drive.send(json!({"jsonrpc": "2.0", "id": 1000, "result": 1}));
    let notice = drive.line();
    assert_eq!((&notice["kind"], &notice["id"]), (&json!("unexpected-reply"), &json!(1000)), "{notice}");
    drive.ends("graceful", 0);
}

pub(super) fn a_snapshot_tells_what_is_open() {
    let mut drive = Drive::with_session(&[], "s");
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    let call = drive.received();
    drive.ask(json!(5), "userInput.request", json!({"sessionId": "s"}));
    let ask = drive.session_line();
    drive.command(json!({"do": "snapshot", "tag": ["now"]}));
    let line = drive.line();
    assert_eq!((&line["event"], &line["tag"]), (&json!("reply"), &json!(["now"])));
    let open = &line["ok"];
    assert_eq!((&open["phase"], &open["reading"]), (&json!("open"), &json!(true)), "{open}");
    assert_eq!((&open["calls"][0]["method"], &open["calls"][0]["id"]), (&json!("slow"), &call["id"]));
    assert_eq!((&open["asks"][0]["ask"], &open["asks"][0]["state"]), (&ask["ask"], &json!("taken")));
    let session = &open["sessions"][0];
    assert_eq!((&session["sessionId"], &session["state"]), (&json!("s"), &json!("open")));
    drive.reply(&call, json!(1));
    assert_eq!(drive.line()["tag"], 1);
    drive.ends("graceful", 0);
}

fn nested(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}
